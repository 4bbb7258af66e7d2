import type { Base } from '#base/base.ts'
import { newVisit } from '#base/http/visit.ts'
import { type Answers, noAnswers, pruned, type Value, type Values } from './answers.ts'
import { type Draft, decisionMark, draftDecision, reviewDecision, signDecision } from './decisions.ts'
import { type Act, reply } from './intake.ts'
import { messagesOf } from './queries.ts'
import { currentDecision } from './queries-decisions.ts'
import type { Edition } from './questions.ts'
import { giveReceipt } from './receipts.ts'
import { heldBy } from './sender-session.ts'
import { newReferralId, onceHash, type Sending, send, store } from './sending.ts'

export { hasReferrals } from './queries-intake.ts'

/** An invented referral: what is not said is an ordinary anonymous proposal about another adult. */
export interface Invented {
  kind?: Sending['kind']
  channel?: Sending['channel']
  edition?: Edition
  lang?: string
  values?: Readonly<Record<string, Value>>
  episodes?: readonly Values[]
  reach?: readonly Values[]
  children?: readonly Values[]
  showMine?: boolean
  doubtful?: boolean
}

/** Stores an invented referral by the module's own verb, and gives its id. For tests and the demo, never in production. */
export async function addReferral(base: Base, invented: Invented = {}): Promise<string> {
  onlyInDemo(base)
  const id = newReferralId(base)
  await base.database.writing((tx) => store(tx, base, id, sendingOf(invented)))
  return id
}

/** The same as sent from a browser: with the code by which the sender comes back. */
export async function sendReferral(base: Base, invented: Invented = {}): Promise<{ id: string; code: string }> {
  onlyInDemo(base)
  const visit = { ...newVisit(base.random), known: true }
  const once = base.random(16).toString('base64url')
  await base.database.writing((tx) => send(tx, base, visit, once, sendingOf(invented)))
  await giveReceipt(base, visit, onceHash(visit, once))
  const held = await base.database.reading((db) => heldBy(db, visit, base.now()))
  if (!held?.code) throw new Error('an invented referral got no code')
  return { id: held.referral, code: held.code }
}

/** An answer of intake's, by the module's own verb. */
export async function answerReferral(base: Base, by: string, referral: string, text: string): Promise<void> {
  onlyInDemo(base)
  await base.database.writing(async (tx) => {
    const seen = (await messagesOf(tx, referral)).length
    await reply({ tx, base, by, referral }, { kind: 'reply', text, seen })
  })
}

interface Deciders {
  drafter: string
  reviewer: string
  signer: string
}

/** A decision through all its steps, each by another person where that is asked. */
export async function decideReferral(base: Base, who: Deciders, referral: string, draft: Draft): Promise<void> {
  onlyInDemo(base)
  await step(base, who.drafter, referral, (act, seen) => draftDecision(act, draft, seen))
  await step(base, who.reviewer, referral, reviewDecision)
  await step(base, who.signer, referral, signDecision)
}

async function step(
  base: Base,
  by: string,
  referral: string,
  deed: (act: Act, seen: string) => Promise<unknown>,
): Promise<void> {
  await base.database.writing(async (tx) => {
    const fault = await deed({ tx, base, by, referral }, decisionMark(await currentDecision(tx, referral)))
    if (fault) throw new Error(`an invented decision was refused: ${String(fault)}`)
  })
}

function sendingOf(invented: Invented): Sending {
  const { kind = 'proposal', channel = 'web', lang = 'fi', showMine = false, doubtful = false } = invented
  const answers = answersOf(invented)
  return { kind, channel, lang, showMine, doubtful, answers: kind === 'proposal' ? pruned(answers) : answers }
}

function answersOf({
  kind,
  edition = 'other',
  values = {},
  episodes = [],
  reach = [],
  children = [],
}: Invented): Answers {
  const gate = kind === 'question' ? {} : { 'gate.age@1': 'adult', 'gate.consent@1': 'not-asked' }
  const message = { 'story.message@1': 'Keksitty viesti.' }
  return {
    ...noAnswers(edition),
    values: { ...gate, ...message, ...values },
    lists: { episode: episodes, reach, child: children },
  }
}

function onlyInDemo(base: Base): void {
  if (base.settings.mode !== 'demo') throw new Error('invented referrals are for the demo only')
}
