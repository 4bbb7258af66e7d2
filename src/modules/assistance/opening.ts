import type { Base } from '#base/base.ts'
import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { Refused } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import { minutes } from '#base/time/day.ts'
import { assistancePractice } from '#packs/fi/assistance-practice.ts'
import { type Act, newFileId } from './act.ts'
import { fileKeys } from './keys.ts'
import { clientOf, putLook } from './queries.ts'
import { filesSeenSince, insertOpening, type OpeningRow, reviewOpeningRow } from './queries-openings.ts'

/** Opens a file with which the person does not work, for some hours; supervisors are told and look at it afterwards. */
export async function openForReason(act: Act, purpose: string, reason: string): Promise<void> {
  const { tx, base, by, client } = act
  const now = base.now()
  const id = newFileId(base)
  const key = (await fileKeys(tx, base, client)).of('file')
  await insertOpening(tx, {
    ...{ id, client_id: client, person_id: by, purpose, sealed_reason: seal(key, reason, placeOf(id)) },
    ...{ opened_at: now, expires_at: new Date(now.getTime() + minutes(assistancePractice.openingHours * 60)) },
    ...{ reviewed_by: null, reviewed_at: null, verdict: null },
  })
  const { team_id: team } = await clientOf(tx, client)
  await base.jobs.plan(tx, 'assistance.opened', { team }, { atMost: { key: `opened:${team}`, seconds: 900 } })
}

/** Why it was opened, in the person's own words. */
export async function reasonOf(db: Read, base: Base, opening: OpeningRow): Promise<string> {
  const keys = await fileKeys(db, base, opening.client_id)
  return keys.has('file') ? openText(keys.of('file'), opening.sealed_reason, placeOf(opening.id)) : ''
}

export const verdicts = ['right', 'wrong'] as const

/** A supervisor has looked: opening was right, or it was not and is followed up. */
export async function reviewOpening(
  tx: Write,
  base: Base,
  by: string,
  id: string,
  verdict: (typeof verdicts)[number],
): Promise<void> {
  await reviewOpeningRow(tx, id, { reviewed_by: by, reviewed_at: base.now(), verdict })
}

/** Whoever has opened very many files within an hour opens no more: throws `Refused`. */
export async function mustNotFlood({ db, actor, now }: Pick<Ask, 'db' | 'actor' | 'now'>): Promise<void> {
  const seen = await filesSeenSince(db, actor.id, hourBefore(now))
  if (seen >= assistancePractice.stopAbove) throw new Refused()
}

/** Remembers that this person looked; many files within an hour alarm the supervisors once. */
export async function rememberLook(tx: Write, base: Base, person: string, client: string): Promise<void> {
  const now = base.now()
  await putLook(tx, person, client, now)
  if ((await filesSeenSince(tx, person, hourBefore(now))) <= assistancePractice.alarmAbove) return
  const { team_id: team } = await clientOf(tx, client)
  base.log.info('alarm.many-files', { actor: person })
  await base.jobs.plan(tx, 'assistance.many-files', { team }, { atMost: { key: `many:${person}`, seconds: 3600 } })
}

const hourBefore = (now: Date) => new Date(now.getTime() - minutes(60))

const placeOf = (id: string): Place => ({ table: 'client_opening', column: 'sealed_reason', row: id })
