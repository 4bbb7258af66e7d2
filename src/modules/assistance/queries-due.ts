import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'

declare module '#base/database/tables.ts' {
  interface Tables {
    client_reminder: { person_id: string; reminded_on: string | null; stopped_at: Date | null }
  }
}

export interface DueRow {
  id: string
  kind: string
  due_on: string
  client_id: string
  number: string
  child: boolean
}

interface Part {
  /** Only what is due by this day. */
  until: string
  limit: number
  offset: number
}

/** What is due in the files of one person, the earliest first. */
export async function ownDue(db: Read, person: string, { until, limit, offset }: Part): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    select d.id, d.kind, d.due_on, d.client_id, c.number, c.child
    from client_worker w join client_deadline d on d.client_id = w.client_id join client c on c.id = w.client_id
    where w.person_id = ${person} and w.valid_to is null and d.done_on is null and d.due_on <= ${until}
    order by d.due_on, c.number, d.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** What is due in the files of these teams, the earliest first; of threat assessments only who works with the client is told. */
export async function teamDue(db: Read, teams: readonly string[], { until, limit, offset }: Part): Promise<DueRow[]> {
  // Team by team: for one, the index holds the order, and what is due beyond the page is not read.
  const { rows } = await sql<DueRow>`
    select d.id, d.kind, d.due_on, d.client_id, c.number, c.child
    from unnest(${[...teams]}::uuid[]) as t (id)
    cross join lateral (
      select x.id, x.kind, x.due_on, x.client_id from client_deadline x
      where x.team_id = t.id and x.done_on is null and x.due_on <= ${until} and x.kind not like 'threat-%'
      order by x.due_on, x.client_id limit ${limit + offset}) d
    join client c on c.id = d.client_id
    order by d.due_on, d.client_id, d.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** People for whom something has become due since they were last reminded, and who want to be. */
export async function peopleToRemind(db: Read, today: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select w.person_id
    from client_worker w join client_deadline d on d.client_id = w.client_id
    left join client_reminder r on r.person_id = w.person_id
    where w.valid_to is null and d.done_on is null and d.due_on <= ${today} and r.stopped_at is null
    group by w.person_id, r.reminded_on
    having r.reminded_on is null or max(d.due_on) > r.reminded_on`.execute(db)
  return rows.map(({ person_id }) => person_id)
}

/** Notes that this person is reminded today; false when somebody else just did. */
export async function claimReminder(tx: Write, person: string, today: string): Promise<boolean> {
  const { rows } = await sql`
    insert into client_reminder as r (person_id, reminded_on) values (${person}, ${today})
    on conflict (person_id) do update set reminded_on = excluded.reminded_on
    where r.reminded_on is distinct from excluded.reminded_on
    returning person_id`.execute(tx)
  return rows.length === 1
}

export const wantsReminders = async (db: Read, person: string): Promise<boolean> =>
  !(await db.selectFrom('client_reminder').select('stopped_at').where('person_id', '=', person).executeTakeFirst())
    ?.stopped_at

export async function setReminders(tx: Write, person: string, stopped: Date | null): Promise<void> {
  await tx
    .insertInto('client_reminder')
    .values({ person_id: person, reminded_on: null, stopped_at: stopped })
    .onConflict((on) => on.column('person_id').doUpdateSet({ stopped_at: stopped }))
    .execute()
}
