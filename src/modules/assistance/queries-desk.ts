import { sql } from 'kysely'
import type { Read } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'

export interface DeskRow {
  id: string
  number: string
  child: boolean
  lang: string
  part: string
  due_on: string | null
  due_kind: string | null
  changed_at: Date
  seen_at: Date | null
}

/** Files in which this person works, what is due first on top. */
export async function ownFiles(db: Read, person: string, limit: number, offset: number): Promise<DeskRow[]> {
  const { rows } = await sql<DeskRow>`
    select c.id, c.number, c.child, c.lang, w.part, d.due_on, d.kind as due_kind, c.changed_at, l.seen_at
    from client_worker w join client c on c.id = w.client_id
    left join client_look l on l.client_id = c.id and l.person_id = w.person_id
    left join lateral (
      select due_on, kind from client_deadline x where x.client_id = c.id and x.done_on is null
      order by x.due_on limit 1) d on true
    where w.person_id = ${person} and w.valid_to is null and c.identity_erased_on is null
    order by d.due_on nulls last, c.number limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export interface WaitingRow {
  id: string
  reference: string
  child: boolean
  signed_at: Date
  region: string | null
}

/** Proposals on which admission was decided and that nobody has taken over, the oldest first. */
export async function waitingProposals(db: Read, allowed: Allowed, limit: number): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select r.id, r.reference, r.child, d.signed_at, r.region
    from decision d join referral r on r.id = d.referral_id
    where d.signed_at is not null and d.withdrawn_at is null and d.outcome = 'admitted' and r.erased_on is null
      and not exists (select 1 from client_admission a where a.referral_id = r.id) and ${allowed}
    order by d.signed_at limit ${limit}`.execute(db)
  return rows
}

/** Whether somebody has taken this proposal over, and into which file. */
export async function takenInto(db: Read, referral: string): Promise<string | null> {
  const { rows } = await sql<{ client_id: string }>`
    select client_id from client_admission where referral_id = ${referral}`.execute(db)
  return rows[0]?.client_id ?? null
}

export interface FormerRow {
  id: string
  number: string
  admitted_on: string
  removed_on: string | null
}

/** Files of the team with one of these tags by which the same person may be meant. */
export async function filesTagged(db: Read, tags: readonly Buffer[], teams: readonly string[]): Promise<FormerRow[]> {
  if (tags.length === 0 || teams.length === 0) return []
  const { rows } = await sql<FormerRow>`
    select distinct on (c.id) c.id, c.number, a.admitted_on, a.removed_on
    from client_tag t join client c on c.id = t.client_id join client_admission a on a.client_id = c.id
    where t.tag = any(${[...tags]}::bytea[]) and c.team_id = any(${[...teams]}::uuid[]) and c.erased_on is null
    order by c.id, a.admitted_on desc limit 20`.execute(db)
  return rows
}

export interface TeamRow {
  id: string
  number: string
  child: boolean
  worker: string | null
  due_on: string | null
  removed_on: string | null
  mine: boolean
}

const teamColumns = (person: string) => sql`
  c.id, c.number, c.child, w.person_id as worker, a.removed_on,
  (select min(d.due_on) from client_deadline d where d.client_id = c.id and d.done_on is null) as due_on,
  exists (select 1 from client_worker m where m.client_id = c.id and m.person_id = ${person} and m.valid_to is null) as mine`

const teamTables = sql`client c
  left join client_worker w on w.client_id = c.id and w.valid_to is null and w.part = 'responsible'
  left join lateral (
    select removed_on from client_admission x where x.client_id = c.id order by x.admitted_on desc limit 1) a on true`

/** Files of these teams with who is responsible, those changed last on top. */
export async function teamFiles(
  db: Read,
  person: string,
  teams: readonly string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<TeamRow[]> {
  const { rows } = await sql<TeamRow>`select ${teamColumns(person)} from ${teamTables}
    where c.team_id = any(${[...teams]}::uuid[]) and c.identity_erased_on is null
    order by c.changed_at desc, c.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** Files of these teams with one of these tags or of this number. */
export async function foundFiles(
  db: Read,
  person: string,
  teams: readonly string[],
  sought: { tags: readonly Buffer[]; number: string },
): Promise<TeamRow[]> {
  const { rows } = await sql<TeamRow>`select ${teamColumns(person)} from ${teamTables}
    where c.team_id = any(${[...teams]}::uuid[]) and c.id in (
      select client_id from client_tag where tag = any(${[...sought.tags]}::bytea[])
      union select id from client where number = ${sought.number})
    order by c.number limit 50`.execute(db)
  return rows
}

/** How many open files each person of these teams is responsible for. */
export async function loads(
  db: Read,
  teams: readonly string[],
): Promise<{ person_id: string; count: number; late: number }[]> {
  const { rows } = await sql<{ person_id: string; count: number; late: number }>`
    select w.person_id, count(*)::int as count from client_worker w join client c on c.id = w.client_id
    where w.valid_to is null and w.part = 'responsible' and c.team_id = any(${[...teams]}::uuid[])
    group by w.person_id order by count desc`.execute(db)
  return rows
}

/** Whether there is any file at all. */
export const hasClients = async (db: Read): Promise<boolean> =>
  (await db.selectFrom('client').select('id').limit(1).execute()).length > 0
