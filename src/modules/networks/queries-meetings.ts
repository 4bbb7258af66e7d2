import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Series } from './meeting.ts'

export interface MeetingTable {
  id: string
  network_id: string
  series: Series | null
  series_year: number | null
  title: string
  starts_at: Date
  ends_at: Date
  city: string
  place: string
  link: string
  capacity: number | null
  note: string
  origin: string | null
  made_at: Date
  made_by: string | null
  sequence: number
  changed_at: Date
  changed_by: string | null
  invited_at: Date | null
  invited_by: string | null
  held_at: Date | null
  held_by: string | null
  cancelled_at: Date | null
  cancelled_by: string | null
  cancelled_why: string | null
  minutes_at: Date | null
  minutes_by: string | null
}

export interface MeetingMoveTable {
  id: string
  meeting_id: string
  starts_at: Date
  moved_at: Date
  moved_by: string
}

declare module '#base/database/tables.ts' {
  interface Tables {
    meeting: MeetingTable
    meeting_move: MeetingMoveTable
  }
}

type NewMeeting = Pick<
  MeetingTable,
  | 'id'
  | 'network_id'
  | 'series'
  | 'series_year'
  | 'title'
  | 'starts_at'
  | 'ends_at'
  | 'city'
  | 'place'
  | 'link'
  | 'capacity'
  | 'note'
  | 'made_at'
  | 'made_by'
> & { origin?: string | null }

/** Whether this call stored it: false when the same entry of a calendar file is there already. */
export async function insertMeeting(tx: Write, row: NewMeeting): Promise<boolean> {
  const stored = await tx
    .insertInto('meeting')
    .values({ origin: null, ...row, sequence: 0, changed_at: row.made_at, changed_by: row.made_by, ...untouched })
    .onConflict((conflict) => conflict.columns(['network_id', 'origin']).doNothing())
    .executeTakeFirst()
  return stored.numInsertedOrUpdatedRows === 1n
}

const untouched = {
  invited_at: null,
  invited_by: null,
  held_at: null,
  held_by: null,
  cancelled_at: null,
  cancelled_by: null,
  cancelled_why: null,
  minutes_at: null,
  minutes_by: null,
} as const

/** A change that calendars must hear of: the next number, and when. */
export const changeEntry = (
  tx: Write,
  id: string,
  change: Partial<MeetingTable>,
  { by, now }: { by: string; now: Date },
) =>
  tx
    .updateTable('meeting')
    .set((row) => ({ ...change, sequence: row('sequence', '+', 1), changed_at: now, changed_by: by }))
    .where('id', '=', id)
    .execute()

/** A change that calendars do not show. */
export const changeMeeting = (tx: Write, id: string, change: Partial<MeetingTable>) =>
  tx.updateTable('meeting').set(change).where('id', '=', id).execute()

/** A meeting with its network; throws `NotFound`. */
export const meetingRow = (db: Read, id: string) =>
  meetingsWithNetwork(db)
    .where('g.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** The same, held until the transaction ends: two coordinators change it one after the other. */
export async function lockedMeeting(tx: Write, id: string): Promise<MeetingRow> {
  await tx.selectFrom('meeting').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return meetingRow(tx, id)
}

export type MeetingRow = Awaited<ReturnType<typeof meetingRow>>

/** All meetings of a network, the newest first; drafts only for those who coordinate. */
export const meetingsOf = (db: Read, network: string, { drafts }: { drafts: boolean }) =>
  meetingsWithNetwork(db)
    .where('g.network_id', '=', network)
    .$if(!drafts, (query) => query.where(sql<boolean>`coalesce(g.invited_at, g.minutes_at) is not null`))
    .orderBy('g.starts_at', 'desc')
    .orderBy('g.id')
    .execute()

/** What anybody may know of the meetings of a network since a moment: when, in which town, whether it is off. */
export const publicMeetings = (db: Read, network: string, since: Date) =>
  db
    .selectFrom('meeting as g')
    .select(['g.id', 'g.title', 'g.starts_at', 'g.ends_at', 'g.city', 'g.sequence', 'g.changed_at', 'g.cancelled_at'])
    .select(sql<boolean>`g.link <> ''`.as('remote'))
    .where('g.network_id', '=', network)
    .where('g.invited_at', 'is not', null)
    .where('g.ends_at', '>', since)
    .orderBy('g.starts_at')
    .orderBy('g.id')
    .execute()

/** The next meeting that has not been held nor cancelled, also a draft: where agenda items go. */
export const comingMeeting = (db: Read, network: string, now: Date) =>
  db
    .selectFrom('meeting')
    .select('id')
    .where('network_id', '=', network)
    .where('held_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('starts_at')
    .orderBy('id')
    .executeTakeFirst()

export const insertMove = (tx: Write, row: MeetingMoveTable) => tx.insertInto('meeting_move').values(row).execute()

export const movesOf = (db: Read, meeting: string) =>
  db
    .selectFrom('meeting_move')
    .select(['id', 'starts_at', 'moved_at'])
    .where('meeting_id', '=', meeting)
    .orderBy('moved_at')
    .orderBy('id')
    .execute()

/** Those of a network to which one may still come, the next first. */
export const openMeetings = (db: Read, network: string, now: Date) =>
  meetingsWithNetwork(db)
    .where('g.network_id', '=', network)
    .where('g.invited_at', 'is not', null)
    .where('g.cancelled_at', 'is', null)
    .where('g.held_at', 'is', null)
    .where('g.ends_at', '>', now)
    .orderBy('g.starts_at')
    .orderBy('g.id')
    .execute()

/** Asked to, not off and not over, that begin between two moments. */
export const meetingsBetween = (db: Read, from: Date, to: Date) =>
  meetingsWithNetwork(db)
    .where('g.invited_at', 'is not', null)
    .where('g.cancelled_at', 'is', null)
    .where('g.held_at', 'is', null)
    .where('g.starts_at', '>=', from)
    .where('g.starts_at', '<', to)
    .orderBy('g.starts_at')
    .orderBy('g.id')
    .execute()

/** Which of these entries of calendar files are meetings of the network already. */
export const knownOrigins = async (db: Read, network: string, origins: readonly string[]): Promise<Set<string>> => {
  if (origins.length === 0) return new Set()
  const rows = await db
    .selectFrom('meeting')
    .select('origin')
    .where('network_id', '=', network)
    .where('origin', 'in', origins)
    .execute()
  return new Set(rows.flatMap(({ origin }) => origin ?? []))
}

/** Whether a member, by their account, of the network. */
export const memberWithAccount = (db: Read, network: string, person: string) =>
  db
    .selectFrom('network_member')
    .select(['id', 'organisation', 'lang'])
    .where('network_id', '=', network)
    .where('person_id', '=', person)
    .where('approved_at', 'is not', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

const meetingsWithNetwork = (db: Read) =>
  db
    .selectFrom('meeting as g')
    .innerJoin('network as n', 'n.id', 'g.network_id')
    .selectAll('g')
    .select(['n.code', 'n.name_fi', 'n.name_sv', 'n.name_en'])
