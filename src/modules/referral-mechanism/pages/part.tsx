import type { Read } from '#base/database/handles.ts'
import { again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Names } from '#base/i18n/lang.ts'
import { empty, type Filled, fill, readForm } from '#base/ui/form.ts'
import type { Decision, Mechanism } from '#packs/referral-mechanism.ts'
import { idFor, idsOf, type PartKind, partKinds, withMoved, withoutPart, withPart, withTable } from '../editing.ts'
import { fieldsOf, formOf } from '../part-forms.ts'
import { partOf, valuesOf } from '../part-values.ts'
import { changeDraft, draftOf } from '../versions.ts'
import { PartView, RemovalView } from './part.view.tsx'
import { numberIn, oneOf, shownTo } from './shown.ts'

/** One part of the draft as a form; `new` in the path: an empty one. */
export async function part(ask: Reading) {
  const { document } = await draftShown(ask)
  const kind = kindIn(ask)
  const fields = fieldsOf(kind, document)
  const filled = ask.params.part === 'new' ? empty : fill(formOf(fields), valuesIn(document, kind, ask.params.part))
  return page(ask.say('referral-mechanism.part.title'), await partView(ask, filled))
}

/** Saves the part as one new revision of the draft. */
export async function savePart(ask: Writing) {
  const { document } = await draftShown(ask)
  const kind = kindIn(ask)
  const read = readForm(formOf(fieldsOf(kind, document)), ask.typed)
  if (!read.ok) return again(ask.say('referral-mechanism.part.title'), await partView(ask, read))
  const values: Readonly<Record<string, unknown>> = read.value
  const isNew = ask.params.part === 'new'
  const said = (values['names'] ?? values['what'] ?? values['title']) as Names
  const id = isNew ? idFor(said.en || said.fi, idsOf(document)) : (ask.params.part ?? '')
  await changeDraft(ask.db, ask.base, ask.actor, handOf(ask), { act: isNew ? 'added' : 'changed', part: id }, (now) =>
    kind === 'document' ? withFrame(now, values) : withPart(now, kind, partOf(kind, id, values, find(now, kind, id))),
  )
  ask.record({ action: 'mechanism.edit', object: ['mechanism', String(numberIn(ask.params.number))] })
  return see(ask.to(`/mechanism-work/${ask.params.number}${kind === 'decisions' ? `/parts/decisions/${id}` : ''}`))
}

/** The answers of a decision, one for each combination. */
export async function saveTable(ask: Writing) {
  await draftShown(ask)
  const id = ask.params.part ?? ''
  await changeDraft(ask.db, ask.base, ask.actor, handOf(ask), { act: 'table', part: id }, (now) => {
    const decision = oneOf(now.decisions, id)
    return withPart(now, 'decisions', withTable(decision, ask.typed.get('outcome') ?? []))
  })
  ask.record({ action: 'mechanism.edit', object: ['mechanism', String(numberIn(ask.params.number))] })
  return see(ask.to(`/mechanism-work/${ask.params.number}/parts/decisions/${id}`))
}

export async function move(ask: Writing) {
  const kind = kindIn(ask)
  if (kind === 'document') throw new NotFound()
  const id = ask.params.part ?? ''
  const by = ask.typed.get('way')?.[0] === 'up' ? -1 : 1
  await changeDraft(ask.db, ask.base, ask.actor, handOf(ask), { act: 'moved', part: id }, (now) => {
    oneOf<{ id: string }>(now[kind], id)
    return withMoved(now, kind, id, by)
  })
  ask.record({ action: 'mechanism.edit', object: ['mechanism', String(numberIn(ask.params.number))] })
  return see(ask.to(`/mechanism-work/${ask.params.number}`))
}

/** What goes with a part, before it goes. */
export async function removal(ask: Reading) {
  const shown = await draftShown(ask)
  const kind = kindIn(ask)
  if (kind === 'document') throw new NotFound()
  const found = oneOf<Mechanism[PartKind][number]>(shown.document[kind], ask.params.part)
  return page(
    ask.say('referral-mechanism.remove.title'),
    <RemovalView {...{ shown, kind }} part={found} token={ask.token} />,
  )
}

export async function remove(ask: Writing) {
  const kind = kindIn(ask)
  if (kind === 'document') throw new NotFound()
  const id = ask.params.part ?? ''
  await changeDraft(ask.db, ask.base, ask.actor, handOf(ask), { act: 'removed', part: id }, (now) => {
    oneOf<{ id: string }>(now[kind], id)
    return withoutPart(now, kind, id)
  })
  ask.record({ action: 'mechanism.edit', object: ['mechanism', String(numberIn(ask.params.number))] })
  return see(ask.to(`/mechanism-work/${ask.params.number}`))
}

async function partView(ask: Ask<Read>, filled: Filled) {
  const shown = await draftShown(ask)
  const kind = kindIn(ask)
  const revision = numberIn(ask.typed.get('revision')?.[0]) || shown.version.revision
  const decision =
    kind === 'decisions' ? (find(shown.document, kind, ask.params.part ?? '') as Decision | undefined) : undefined
  const fields = fieldsOf(kind, shown.document)
  const isNew = ask.params.part === 'new'
  return (
    <PartView
      {...{ shown, kind, fields, filled, revision, decision, isNew }}
      id={ask.params.part ?? ''}
      token={ask.token}
    />
  )
}

async function draftShown(ask: Ask<Read>) {
  await draftOf(ask.db, ask.base, numberIn(ask.params.number))
  return shownTo(ask)
}

const handOf = (ask: Writing) => ({
  number: numberIn(ask.params.number),
  revision: numberIn(ask.typed.get('revision')?.[0]),
})

function kindIn({ params }: Pick<Ask, 'params'>): PartKind | 'document' {
  const kind = [...partKinds, 'document' as const].find((one) => one === params.section)
  if (!kind) throw new NotFound()
  return kind
}

const find = (document: Mechanism, kind: PartKind, id: string): Mechanism[PartKind][number] | undefined =>
  [...document[kind]].find((one) => one.id === id)

function valuesIn(document: Mechanism, kind: PartKind | 'document', id: string | undefined) {
  if (kind !== 'document') return valuesOf(kind, oneOf<Mechanism[PartKind][number]>(document[kind], id))
  if (id !== 'document') throw new NotFound()
  const { title, intro, start } = document
  return { title, intro, start: start.names, 'start-lane': start.lane, 'start-to': start.to }
}

const withFrame = (document: Mechanism, values: Readonly<Record<string, unknown>>): Mechanism => ({
  ...document,
  title: values['title'] as Names,
  intro: values['intro'] as Names,
  start: { names: values['start'] as Names, lane: String(values['start-lane']), to: String(values['start-to']) },
})
