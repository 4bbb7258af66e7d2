import { daysOf } from '#base/audit/queries.ts'
import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { dayOf } from '#base/time/day.ts'
import { teamMembers } from '#modules/accounts/accounts.ts'
import { type Entry, entriesOf, readEntries } from './entries.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import type { Letter } from './letter.ts'
import { letterOf } from './letter-made.ts'
import type { Own } from './own-session.ts'
import { type ClientRow, clientOf } from './queries.ts'
import { decisionsOf } from './queries-decisions.ts'
import type { SectionCode } from './sections.ts'

/** A file as its client reads it: what concerns them, opened; nothing of observations, threat or addresses of safe places. */
export interface OwnFile {
  row: ClientRow
  keys: FileKeys
  entries: readonly Entry[]
}

export async function openOwn(db: Read, base: Base, { client }: Own, wanted: readonly SectionCode[]): Promise<OwnFile> {
  const keys = await fileKeys(db, base, client)
  const entries = await readEntries(db, keys, client, ['identity', ...wanted])
  return { row: await clientOf(db, client), keys, entries: entries.filter(({ struckAt }) => struckAt === null) }
}

/** Decisions that were served, the newest first. What is drafted or signed and not served yet reaches the client by its service. */
export async function servedDecisions(db: Read, file: OwnFile): Promise<Letter[]> {
  const rows = (await decisionsOf(db, file.row.id)).filter(({ served_on }) => served_on !== null)
  const letters: Letter[] = []
  for (const row of rows) {
    const letter = await letterOf(db, file, row)
    if (letter) letters.push(letter)
  }
  return letters
}

/** Appointments from today on, the next first. */
export function appointmentsAhead({ entries }: OwnFile, now: Date): readonly Entry[] {
  const day = (entry: Entry) => String(entry.values['appointment.day@1'])
  return entriesOf(entries, 'appointment')
    .filter((entry) => day(entry) >= dayOf(now) && !entry.values['appointment.held@1'])
    .toSorted((one, other) => day(one).localeCompare(day(other)))
}

/** What those who looked do here. */
export const lookers = ['case-worker', 'official', 'supervisor', 'other'] as const
export type Looker = (typeof lookers)[number]

/** Who looked at the file, by day: what they do, never who they are. */
export async function looksByDay(db: Read, { row }: OwnFile, now: Date): Promise<{ day: string; by: Looker[] }[]> {
  const members = await teamMembers(db, row.team_id, [], now)
  const doing = (actor: string): Looker => {
    const held = members.find(({ id }) => id === actor)?.roles ?? []
    return lookers.find((looker) => held.some((role) => role === looker)) ?? 'other'
  }
  const days = Map.groupBy(await daysOf(db, 'client', row.id, 1000), ({ day }) => day)
  return [...days].map(([day, all]) => ({ day, by: [...new Set(all.map(({ actor }) => doing(actor)))].toSorted() }))
}
