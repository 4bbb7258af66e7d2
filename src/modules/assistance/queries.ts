import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Compartment } from './section.ts'

export interface ClientTable {
  id: string
  number: string
  team_id: string
  parent_id: string | null
  child_entry_id: string | null
  lang: string
  child: boolean
  exploitation: string | null
  sex: string | null
  age_group: string | null
  citizenship: string | null
  region: string | null
  changed_at: Date
  entered_on: string
  protected_by: string | null
  protected_at: Date | null
  special_erased_on: string | null
  erased_on: string | null
  observations_erased_on: string | null
  identity_erased_on: string | null
}

export interface AdmissionTable {
  id: string
  client_id: string
  referral_id: string | null
  ground: string
  provision: string
  admitted_on: string
  removed_on: string | null
  removal_ground: string | null
  measures_end_on: string | null
}

export interface KeyTable {
  client_id: string
  compartment: Compartment
  team_key_id: string
  wrapped: Buffer
}

export interface WorkerTable {
  id: string
  client_id: string
  person_id: string
  part: 'responsible' | 'pair'
  valid_from: string
  valid_to: string | null
  given_by: string
}

export interface OrganiserTable {
  id: string
  client_id: string
  organiser: string
  organisation_id: string | null
  valid_from: string
  valid_to: string | null
  given_by: string
  sealed_reason: Buffer | null
}

export interface DeadlineTable {
  id: string
  client_id: string
  team_id: string
  kind: string
  object_id: string
  due_on: string
  done_on: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client: ClientTable
    client_admission: AdmissionTable
    client_key: KeyTable
    client_worker: WorkerTable
    client_organiser: OrganiserTable
    client_tag: { client_id: string; what: string; tag: Buffer }
    client_deadline: DeadlineTable
    client_look: { person_id: string; client_id: string; seen_at: Date }
  }
}

export type ClientRow = Selectable<ClientTable>

/** By id alone: for verbs whose caller has proved the right to this client (a door's rule). */
export const clientOf = (db: Read, id: string): Promise<ClientRow> =>
  db.selectFrom('client').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** The row held until the transaction is over. */
export const lockClient = (tx: Write, id: string): Promise<ClientRow> =>
  tx.selectFrom('client').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

export async function insertClient(tx: Write, row: Insertable<ClientTable>): Promise<void> {
  await tx.insertInto('client').values(row).execute()
}

export async function updateClient(tx: Write, id: string, change: Updateable<ClientTable>): Promise<void> {
  await tx.updateTable('client').set(change).where('id', '=', id).execute()
}

/** True when this admission became the client's current one; false when the proposal had been taken over already. */
export async function claimAdmission(tx: Write, row: AdmissionTable): Promise<boolean> {
  const made = await tx
    .insertInto('client_admission')
    .values(row)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  return made.length === 1
}

/** Ends a stay, or puts right what stands about its end. */
export async function endAdmission(
  tx: Write,
  id: string,
  change: Pick<AdmissionTable, 'removed_on' | 'removal_ground' | 'measures_end_on'>,
): Promise<void> {
  await tx.updateTable('client_admission').set(change).where('id', '=', id).execute()
}

/** All stays in the system, the first first. */
export const admissionsOf = (db: Read, client: string): Promise<AdmissionTable[]> =>
  db.selectFrom('client_admission').selectAll().where('client_id', '=', client).orderBy('admitted_on').execute()

export async function insertKeys(tx: Write, rows: readonly KeyTable[]): Promise<void> {
  await tx.insertInto('client_key').values(rows).execute()
}

export const keysOf = (db: Read, client: string): Promise<KeyTable[]> =>
  db.selectFrom('client_key').selectAll().where('client_id', '=', client).execute()

export async function insertWorker(tx: Write, row: WorkerTable): Promise<void> {
  await tx.insertInto('client_worker').values(row).execute()
}

export async function endWork(tx: Write, id: string, day: string): Promise<void> {
  await tx.updateTable('client_worker').set({ valid_to: day }).where('id', '=', id).execute()
}

/** Who works with the client now, the responsible one first. */
export const workersOf = (db: Read, client: string): Promise<WorkerTable[]> =>
  db
    .selectFrom('client_worker')
    .selectAll()
    .where('client_id', '=', client)
    .where('valid_to', 'is', null)
    .orderBy('part', 'desc')
    .execute()

export async function insertOrganiser(tx: Write, row: OrganiserTable): Promise<void> {
  await tx.insertInto('client_organiser').values(row).execute()
}

export async function endOrganiser(tx: Write, id: string, day: string): Promise<void> {
  await tx.updateTable('client_organiser').set({ valid_to: day }).where('id', '=', id).execute()
}

/** Organisers over time, the present one last. */
export const organisersOf = (db: Read, client: string): Promise<OrganiserTable[]> =>
  db.selectFrom('client_organiser').selectAll().where('client_id', '=', client).orderBy('valid_from').execute()

export async function putTags(
  tx: Write,
  client: string,
  tags: readonly { what: string; tag: Buffer }[],
): Promise<void> {
  await tx.deleteFrom('client_tag').where('client_id', '=', client).execute()
  if (tags.length > 0)
    await tx
      .insertInto('client_tag')
      .values(tags.map((one) => ({ client_id: client, ...one })))
      .onConflict((on) => on.doNothing())
      .execute()
}

/** Sets the day by which something of this kind is due; what was done is open again. */
export async function putDeadline(tx: Write, row: DeadlineTable): Promise<void> {
  await tx
    .insertInto('client_deadline')
    .values(row)
    .onConflict((on) => on.columns(['kind', 'object_id']).doUpdateSet({ due_on: row.due_on, done_on: null }))
    .execute()
}

export async function endDeadline(tx: Write, kind: string, object: string, day: string): Promise<void> {
  await tx
    .updateTable('client_deadline')
    .set({ done_on: day })
    .where('kind', '=', kind)
    .where('object_id', '=', object)
    .where('done_on', 'is', null)
    .execute()
}

/** What is not done yet of one client, the earliest first. */
export const deadlinesOf = (db: Read, client: string): Promise<DeadlineTable[]> =>
  db
    .selectFrom('client_deadline')
    .selectAll()
    .where('client_id', '=', client)
    .where('done_on', 'is', null)
    .orderBy('due_on')
    .execute()

/** When this person last looked at the file, before this look. */
export const lastLook = async (db: Read, person: string, client: string): Promise<Date | null> =>
  (
    await db
      .selectFrom('client_look')
      .select('seen_at')
      .where('person_id', '=', person)
      .where('client_id', '=', client)
      .executeTakeFirst()
  )?.seen_at ?? null

export async function putLook(tx: Write, person: string, client: string, at: Date): Promise<void> {
  await sql`insert into client_look (person_id, client_id, seen_at) values (${person}, ${client}, ${at})
    on conflict (person_id, client_id) do update set seen_at = excluded.seen_at`.execute(tx)
}
