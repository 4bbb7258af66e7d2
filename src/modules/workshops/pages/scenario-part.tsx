import type { VNode } from 'preact'
import { type Answer, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Filled, type Form, fill, readForm } from '#base/ui/form.ts'
import type { Labels } from '#base/ui/form.view.tsx'
import { type ScenarioDocument, textIn } from '../scenario.ts'
import { changeDocument, draftOf, held, markOf } from '../scenario-editing.ts'
import { type Values, withName } from '../scenario-forms.ts'
import { type Difference, PartView } from './scenario-part.view.tsx'

/** One part of a document that has a form of its own. */
export interface Part {
  title: string
  form: Form
  labels: Labels
  /** What codes that can be chosen are called. */
  codes: ReadonlyMap<string, string>
  /** As it stands; null for a new one. */
  now: Values | null
  fields: (filled: Filled) => VNode
  put: (document: ScenarioDocument, value: Values) => ScenarioDocument
  /** Path of the part after it, to go on with. */
  next?: string | undefined
}

type PartOf = (ask: Ask<unknown>, document: ScenarioDocument) => Part | null | Promise<Part | null>

/** The form of a part of the draft; without a draft, or without that part, back to the scenario. */
export async function editPart(ask: Reading, partOf: PartOf): Promise<Answer> {
  const draft = await draftOf(ask.db, scenarioOf(ask))
  const part = draft && (await partOf(ask, draft.document))
  if (!draft || !part) return see(homeOf(ask))
  const filled = part.now ? fill(part.form, part.now) : fill(part.form, {})
  return page(part.title, viewOf(ask, draft.document, part, filled, null))
}

/** Stores the part, unless a colleague stored it meanwhile: then both are shown, and nothing is lost. */
export async function savePart(ask: Writing, partOf: PartOf): Promise<Answer> {
  const draft = await held(ask, scenarioOf(ask))
  const part = await partOf(ask, draft.document)
  if (!part) return see(homeOf(ask))
  const read = withName(readForm(part.form, ask.typed), ask.typed, ask.lang)
  if (!read.ok)
    return page(part.title, viewOf(ask, draft.document, part, read, null, ask.typed.get('seen')?.[0]), { status: 422 })
  if (ask.typed.get('seen')?.[0] !== markOf(part.now)) {
    const filled: Filled = { typed: ask.typed, faults: [] }
    const differences = differencesOf(part, filled)
    return page(part.title, viewOf(ask, draft.document, part, filled, differences), { status: 409 })
  }
  await changeDocument(ask, scenarioOf(ask), (document) => part.put(document, read.value))
  const then = ask.typed.get('then')?.[0]
  return see(then && then === part.next ? then : homeOf(ask))
}

export const scenarioOf = ({ params }: Pick<Ask, 'params'>): string => params['scenario'] ?? ''
export const homeOf = (ask: Pick<Ask, 'params' | 'to'>): string => ask.to(`/scenarios/${scenarioOf(ask)}`)

function viewOf(
  ask: Ask<unknown>,
  document: ScenarioDocument,
  part: Part,
  filled: Filled,
  differences: readonly Difference[] | null,
  seen = markOf(part.now),
) {
  const name = textIn(document.names, ask.lang) || ask.say('workshops.scenario.unnamed')
  return (
    <PartView
      say={ask.say}
      title={part.title}
      back={{ href: homeOf(ask), label: name }}
      action={ask.to(ask.path)}
      token={ask.token}
      labels={part.labels}
      next={part.next}
      {...{ seen, filled, differences }}
    >
      {part.fields(filled)}
    </PartView>
  )
}

/** Fields in which what is stored now and what was typed are not the same. */
function differencesOf({ form, now, labels, codes }: Part, { typed }: Filled): Difference[] {
  const stored = fill(form, now ?? {}).typed
  const said = (of: Filled['typed'], field: string) =>
    (of.get(field) ?? [])
      .filter(Boolean)
      .map((one) => codes.get(one) ?? one)
      .join(', ')
      .trim()
  return Object.keys(form)
    .map((field) => ({
      field,
      label: labels.get(field) ?? field,
      theirs: said(stored, field),
      yours: said(typed, field),
    }))
    .filter(({ theirs, yours }) => theirs !== yours)
}
