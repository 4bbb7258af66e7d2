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

/** Whether there is any file at all. */
export const hasClients = async (db: Read): Promise<boolean> =>
  (await db.selectFrom('client').select('id').limit(1).execute()).length > 0
