import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Refused } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { planMail } from '#base/mail/mail.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Carrying } from './list.ts'
import { letterMail } from './list-sending.ts'
import {
  changeLetter,
  insertDeliveries,
  insertLetter,
  type LetterTable,
  type letterRow,
  recipientCount,
} from './queries-list-letters.ts'
import type { MeetingRow } from './queries-meetings.ts'

export interface Written {
  title: string
  body: string
  lang: Lang
  carries: Carrying
}

export type Letter = Awaited<ReturnType<typeof letterRow>>

/** A new letter, seen by its writer and the coordinator. */
export async function writeLetter(
  tx: Write,
  base: Base,
  network: string,
  written: Written,
  by: string,
): Promise<string> {
  const row = freshLetter(base, network, written, by)
  await insertLetter(tx, row)
  return row.id
}

/**
 * Tells the members who want the list's mails that the minutes of a meeting can be read: each once, whatever is published
 * again. Nobody is named in it.
 */
export async function tellOfMinutes(tx: Write, base: Base, meeting: MeetingRow, lang: Lang, by: string): Promise<void> {
  const title = `${meeting.title}, ${sayDay(dayOf(meeting.starts_at), lang)}`
  const row = freshLetter(base, meeting.network_id, { title, body: '', lang, carries: 'link' }, by)
  const sent = { meeting_id: meeting.id, tested_version: 1, sent_at: base.now(), sent_by: by }
  if (!(await insertLetter(tx, { ...row, ...sent }))) return
  await insertDeliveries(tx, row.id, meeting.network_id, true)
  await base.jobs.plan(tx, 'networks.list.letter', { letter: row.id })
}

function freshLetter(base: Base, network: string, written: Written, by: string): LetterTable {
  const now = base.now()
  return {
    id: newId(now, base.random),
    network_id: network,
    ...written,
    meeting_id: null,
    version: 1,
    written_at: now,
    written_by: by,
    changed_at: now,
    changed_by: by,
    tested_version: null,
    offered_at: null,
    refused_at: null,
    refused_by: null,
    refused_reason: null,
    sent_at: null,
    sent_by: null,
    discarded_at: null,
    discarded_by: null,
  }
}

/** Whether it was still the version that the writer had read. */
export const rewriteLetter = (tx: Write, base: Base, id: string, version: number, written: Written, by: string) =>
  changeLetter(tx, id, version, { ...written, version: version + 1, changed_at: base.now(), changed_by: by })

/** Sends it to its tester alone, as everybody would get it but for the ways out. */
export async function testLetter(
  tx: Write,
  base: Base,
  letter: Letter,
  to: { email: string; lang: Lang; networkName: string; code: string },
): Promise<void> {
  await changeLetter(tx, letter.id, letter.version, { tested_version: letter.version })
  const mail = letterMail(base, letter, { ...to, subscription: null })
  await planMail(tx, base, mail)
}

/** A member asks the coordinator to send it. */
export const offerLetter = (tx: Write, base: Base, { id, version }: Letter) =>
  changeLetter(tx, id, version, { offered_at: base.now(), refused_at: null, refused_by: null, refused_reason: null })

/** The coordinator gives it back with a reason; the writer is told that there is an answer. */
export async function giveBackLetter(tx: Write, base: Base, letter: Letter, reason: string, by: string): Promise<void> {
  const { id, version, writer_email: to, writer_lang: lang } = letter
  const change = { offered_at: null, refused_at: base.now(), refused_by: by, refused_reason: reason }
  if (!(await changeLetter(tx, id, version, change))) return
  await planMail(tx, base, { to, kind: 'networks.mail.list-given-back', lang, path: `/${lang}/letters/${id}` })
}

export const discardLetter = (tx: Write, base: Base, { id, version }: Letter, by: string) =>
  changeLetter(tx, id, version, { discarded_at: base.now(), discarded_by: by })

/**
 * Sends the version that was read and tested, to as many as the sender was told. Answers what stands against it; a second
 * time nothing happens, for a sent letter has no version that may change.
 */
export async function sendLetter(
  tx: Write,
  base: Base,
  letter: Letter,
  told: { version: number; recipients: number },
  by: string,
): Promise<'sent' | 'changed' | 'untested' | 'count'> {
  if (letter.sent_at) return 'sent'
  if (letter.discarded_at) throw new Refused()
  if (letter.version !== told.version) return 'changed'
  if (letter.tested_version !== letter.version) return 'untested'
  if ((await recipientCount(tx, letter.network_id)) !== told.recipients) return 'count'
  const change = { sent_at: base.now(), sent_by: by, offered_at: null }
  if (!(await changeLetter(tx, letter.id, letter.version, change))) return 'changed'
  await insertDeliveries(tx, letter.id, letter.network_id)
  await base.jobs.plan(tx, 'networks.list.letter', { letter: letter.id })
  return 'sent'
}
