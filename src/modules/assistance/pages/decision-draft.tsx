import type { Write } from '#base/database/handles.ts'
import { type Answer, again, type Deed, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, fill } from '#base/ui/form.ts'
import { actOf, clientIn } from '../act.ts'
import { isOld, type Matter, matterOf, matters } from '../decision.ts'
import { decisionMark, draftOf, openDecision } from '../decision-content.ts'
import { faultOf } from '../decision-faults.ts'
import { draftForm } from '../decision-fields.ts'
import { readDraft, shownDraft } from '../decision-form.ts'
import type { DraftFault } from '../decision-rules.ts'
import { corrected, sceneOn } from '../decision-scene.ts'
import { isOpen, stateOf } from '../decision-steps.ts'
import { draftDecision, redraftDecision } from '../decisions.ts'
import { fileKeys } from '../keys.ts'
import { mustNotFlood, rememberLook } from '../opening.ts'
import { clientOf } from '../queries.ts'
import type { ClientDecisionTable } from '../queries-decisions.ts'
import { decisionIn } from './decision.tsx'
import { DraftView } from './decision-draft.view.tsx'

/** An empty draft of a matter. */
export async function newDraft(ask: Reading): Promise<Answer> {
  const matter = matterIn(ask)
  const lang = (await clientOf(ask.db, clientIn(ask))).lang === 'sv' ? 'sv' : 'fi'
  const filled = fill(draftForm(matter, dayOf(ask.now), false), { lang, decider: isOld(matter) ? null : 'nas' })
  return page(titleOf(ask, matter), await view(ask, { matter, filled, action: `new/${matter}`, seen: '', old: null }))
}

export async function putDraft(ask: Writing): Promise<Answer> {
  const matter = matterIn(ask)
  return store(ask, { matter, action: `new/${matter}`, old: null, id: null })
}

/** A draft that stands, to be written anew. */
export async function editDraft(ask: Reading): Promise<Answer> {
  const row = await decisionIn(ask)
  const matter = matters.find((one) => one === matterOf(row))
  if (!matter || !isOpen(row)) return see(wayOf(ask, row.id))
  const old = await corrected(ask.db, clientIn(ask), row.corrects_id)
  const filled = await filledFrom(ask, row, old !== null)
  const form = { matter, filled, action: `${row.id}/draft`, seen: decisionMark(row), old }
  return page(titleOf(ask, matter), await view(ask, form), await looked(ask))
}

export async function rewriteDraft(ask: Writing): Promise<Answer> {
  const row = await decisionIn(ask)
  const matter = matters.find((one) => one === matterOf(row))
  if (!matter) throw new NotFound()
  const old = await corrected(ask.db, clientIn(ask), row.corrects_id)
  return store(ask, { matter, action: `${row.id}/draft`, old, id: row.id })
}

/** A new decision that corrects one that stands, beginning from what that one says. */
export async function correctionPage(ask: Reading): Promise<Answer> {
  const row = await decisionIn(ask)
  const matter = correctable(row)
  const filled = await filledFrom(ask, row, true)
  const form = { matter, filled, action: `${row.id}/correction`, seen: '', old: row }
  return page(titleOf(ask, matter), await view(ask, form), await looked(ask))
}

export async function putCorrection(ask: Writing): Promise<Answer> {
  const row = await decisionIn(ask)
  return store(ask, { matter: correctable(row), action: `${row.id}/correction`, old: row, id: null })
}

interface Storing {
  matter: Matter
  action: string
  /** What is corrected: the form then asks what was wrong. */
  old: ClientDecisionTable | null
  /** The draft that is written anew. */
  id: string | null
}

async function store(ask: Writing, { matter, action, old, id }: Storing): Promise<Answer> {
  const seen = ask.typed.get('seen')?.[0] ?? ''
  const today = dayOf(ask.now)
  const read = readDraft(matter, today, old !== null, ask.typed)
  if (!read.ok) return again(titleOf(ask, matter), await view(ask, { matter, filled: read, action, seen, old }))
  const act = actOf(ask)
  const stored = id
    ? { id, fault: await redraftDecision(act, id, read.value, seen) }
    : await draftDecision(act, read.value, old?.id ?? null)
  if (stored.fault) {
    const faults = [faultOf(stored.fault, draftForm(matter, today, old !== null))]
    return again(
      titleOf(ask, matter),
      await view(ask, { matter, filled: { typed: ask.typed, faults }, action, seen, old }),
    )
  }
  ask.record({ action: 'client.draft-decision', object: ['client', clientIn(ask)], purpose: matter })
  return see(wayOf(ask, stored.id ?? ''))
}

interface FormOf {
  matter: Matter
  filled: Filled
  action: string
  seen: string
  old: ClientDecisionTable | null
}

async function view(ask: Ask, form: FormOf) {
  const { say, lang, to, token, db, base, now } = ask
  const client = clientIn(ask)
  const today = dayOf(now)
  const scene = await sceneOn(db, await fileKeys(db, base, client), client, {
    today,
    day: form.old?.law_day ?? today,
    corrects: form.old,
  })
  return (
    <DraftView
      {...{ say, lang, to, token, client, today, ...form, scene, hindered: hindranceOf(form.matter, scene) }}
    />
  )
}

/** What speaks against such a decision today, said before anybody writes it. */
function hindranceOf(matter: Matter, scene: Awaited<ReturnType<typeof sceneOn>>): DraftFault | null {
  if (matter === 'recovery-period' || matter === 'formal-identification') return null
  if (scene.admittedOn === null) return 'no-client'
  if (matter === 'removal') return null
  if (matter !== 'reflection-interrupted' && scene.right === 'yes') return 'has-right'
  return matter !== 'reflection-given' && scene.period === null ? 'no-period' : null
}

async function filledFrom(ask: Ask, row: ClientDecisionTable, isCorrection: boolean): Promise<Filled> {
  const content = await openDecision(ask.db, ask.base, clientIn(ask), row)
  return shownDraft(draftOf(row, content), dayOf(ask.now), isCorrection)
}

/** What is signed or written down is corrected; an admission is decided on its proposal. */
function correctable(row: ClientDecisionTable): Matter {
  const matter = matters.find((one) => one === matterOf(row))
  if (!matter || !['signed', 'recorded'].includes(stateOf(row))) throw new NotFound()
  return matter
}

function matterIn(ask: Ask): Matter {
  const found = matters.find((matter) => matter === ask.params['matter'])
  if (!found) throw new NotFound()
  return found
}

const titleOf = (ask: Ask, matter: Matter): string => ask.say(`assistance.matter.${matter}`)
const wayOf = (ask: Ask, id: string): string => ask.to(`/clients/${clientIn(ask)}/decisions/${id}`)

/** The look leaves its line, and counts among the files that one opens in an hour. */
async function looked(ask: Reading) {
  await mustNotFlood(ask)
  const client = clientIn(ask)
  const look: Deed = { action: 'client.read-decision', object: ['client', client] }
  return { looks: [look], mark: (tx: Write) => rememberLook(tx, ask.base, ask.actor.id, client) }
}
