import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { idWithoutTime, spokenReference } from '#base/database/id.ts'
import { type Visit, visitKey } from '#base/http/visit.ts'
import { isLang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { teamByCode } from '#modules/accounts/accounts.ts'
import { type Answers, answer, asChild, laneOf, mayIdentify, primaryForm, regionOf } from './answers.ts'
import { type ContentKeys, makeKeys, sealMessage, sealTold } from './content.ts'
import { insertMessage, insertReferral, insertTags, insertTold } from './queries.ts'
import { putFigure } from './queries-figures.ts'
import { claimOnce, sessionsSince } from './queries-sender.ts'
import { formVersion } from './questions.ts'
import { newSession, sealSession } from './sender-session.ts'
import { tagsOf } from './tags.ts'

/** What is about to be sent, by whatever way it came. */
export interface Sending {
  kind: 'question' | 'proposal'
  channel: 'web' | 'phone'
  lang: string
  answers: Answers
  /** The sender wants to see in the inbox what they told (off by default: someone else may open it). */
  showMine: boolean
  /** Looks like a machine: kept, but looked at last. Never refused. */
  doubtful: boolean
  turnedFrom?: string
}

/** More messages than this in an hour are taken for an overload: ordinary ones then queue behind (security.md). */
const overload = 600

/**
 * Stores a referral exactly once for this `once`: true when this call stored it, false when another had. The receipt
 * is made after the commit (`giveReceipt`), so that nothing slow stands between a message and its being safe.
 */
export async function send(tx: Write, base: Base, visit: Visit, once: string, sending: Sending): Promise<boolean> {
  const now = base.now()
  const id = newReferralId(base)
  const session = newSession(visit, onceHash(visit, once), id, now)
  if (!(await claimOnce(tx, { ...session, sealed: Buffer.alloc(0) }))) return false
  const keys = await store(tx, base, id, sending)
  await sealSession(tx, visit, session.once, {
    referral: id,
    thread: keys.thread.bytes,
    told: sending.showMine ? keys.told.bytes : null,
    code: null,
  })
  return true
}

/** Stores what was told, the acknowledgement, tags, counts and the notice to intake; gives the keys of the content. */
export async function store(tx: Write, base: Base, id: string, sending: Sending): Promise<ContentKeys> {
  const { answers, kind } = sending
  const now = base.now()
  const team = await teamByCode(tx, 'nas-intake')
  const day = dayOf(now)
  const row = {
    id,
    reference: spokenReference(base.random),
    team_id: team.id,
    kind,
    edition: answers.edition,
    channel: sending.channel,
    form: formVersion,
    lang: sending.lang,
    received_on: day,
    active_on: day,
    waiting_since: day,
    child: asChild(answers),
    consent: answer(answers, 'gate.consent@1') || 'not-asked',
    lane: await laneNow(tx, now, sending),
    turned_from: sending.turnedFrom ?? null,
    ...codesOf(answers),
  }
  await insertReferral(tx, row)
  const keys = await makeKeys(tx, base, id, team.id)
  await insertTold(tx, id, sealTold(keys, id, { answers, sentAt: now.toISOString() }))
  await insertTags(tx, mayIdentify(answers) ? tagsOf(base.secrets.tag, id, answers) : [])
  await acknowledge(tx, base, id, keys, sending.lang, day)
  await putFigure(tx, { ...row, outcome: null })
  await base.live.tell(tx, `team:${team.id}`)
  await base.jobs.plan(tx, 'referrals.notice', { team: team.id }, { atMost: { key: team.id, seconds: 900 } })
  return keys
}

/** Codes for queue and figures; null where not answered. */
export function codesOf(answers: Answers) {
  return {
    proposer: answers.edition === 'self' ? 'self' : answer(answers, 'writer.kind@1') || null,
    exploitation: primaryForm(answers),
    region: regionOf(answers),
    sex: answer(answers, 'person.sex@1') || null,
    age_group: answer(answers, 'person.age-group@1') || (asChild(answers) ? 'under-18' : null),
  }
}

async function laneNow(tx: Write, now: Date, { answers, doubtful }: Sending) {
  const lane = laneOf(answers)
  if (doubtful) return 'low'
  const crowded = lane === 'ordinary' && (await sessionsSince(tx, new Date(now.getTime() - 3_600_000))) > overload
  return crowded ? 'low' : lane
}

async function acknowledge(
  tx: Write,
  base: Base,
  id: string,
  keys: ContentKeys,
  lang: string,
  day: string,
): Promise<void> {
  const text = base.speakers[isLang(lang) ? lang : 'en']('referrals.acknowledgement')
  const message = newReferralId(base)
  await insertMessage(tx, {
    id: message,
    referral_id: id,
    kind: 'acknowledgement',
    author_id: null,
    sealed: sealMessage(keys.thread, message, text),
    sent_on: day,
    opened_on: null,
    answers: null,
  })
}

/** An id that does not tell when somebody wrote. */
export const newReferralId = (base: Base): string => idWithoutTime(base.random)

export const onceHash = (visit: Visit, once: string): Buffer =>
  createHash('sha256').update(visitKey(visit, 'once')).update(once).digest()
