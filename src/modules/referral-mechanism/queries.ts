import { type ColumnType, sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import type { Version } from './version.ts'

interface VersionTable extends Omit<Version, 'number'> {
  number: ColumnType<number, number | undefined, never>
  opened_by: string | null
  closed_by: string | null
  discarded_by: string | null
}

interface RevisionTable {
  version_id: string
  revision: number
  document: ColumnType<unknown, string, never>
  act: string
  part: string | null
  made_at: Date
  made_by: string | null
}

interface ApprovalTable {
  version_id: string
  revision: number
  approved_by: string
  approved_at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    mechanism_version: VersionTable
    mechanism_revision: RevisionTable
    mechanism_approval: ApprovalTable
  }
}

const columns = [
  'v.id',
  'v.number',
  'v.based_on_id',
  'v.revision',
  'v.begun_at',
  'v.begun_by',
  'v.opened_at',
  'v.comments_until_on',
  'v.closed_at',
  'v.published_at',
  'v.published_by',
  'v.valid_from',
  'v.without_why',
  'v.discarded_at',
] as const

/** All versions, the newest first. */
export const allVersions = (db: Read): Promise<Version[]> =>
  db.selectFrom('mechanism_version as v').select(columns).orderBy('v.number', 'desc').execute()

export const versionByNumber = (db: Read, number: number): Promise<Version | undefined> =>
  db.selectFrom('mechanism_version as v').select(columns).where('v.number', '=', number).executeTakeFirst()

/** The version in force on a day (YYYY-MM-DD); without one on the database's own day in Finland. */
export const versionInForce = (db: Read, day?: string): Promise<Version | undefined> =>
  db
    .selectFrom('mechanism_version as v')
    .select(columns)
    .where('v.valid_from', '<=', day ?? sql<string>`(now() at time zone 'Europe/Helsinki')::date`)
    .orderBy('v.valid_from', 'desc')
    .orderBy('v.number', 'desc')
    .executeTakeFirst()

/** A draft not yet published or discarded. */
export const openDraft = (db: Read): Promise<Version | undefined> =>
  db
    .selectFrom('mechanism_version as v')
    .select(columns)
    .where('v.published_at', 'is', null)
    .where('v.discarded_at', 'is', null)
    .orderBy('v.number', 'desc')
    .executeTakeFirst()

export const documentOf = (db: Read, { id, revision }: Pick<Version, 'id' | 'revision'>) =>
  db
    .selectFrom('mechanism_revision')
    .select('document')
    .where('version_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()

/** What was changed, newest first. */
export const revisionsOf = (db: Read, id: string) =>
  db
    .selectFrom('mechanism_revision')
    .select(['revision', 'act', 'part', 'made_at', 'made_by'])
    .where('version_id', '=', id)
    .orderBy('revision', 'desc')
    .execute()

export const insertVersion = (tx: Write, row: Pick<Version, 'id' | 'based_on_id' | 'begun_at' | 'begun_by'>) =>
  tx
    .insertInto('mechanism_version')
    .values({ ...nothingYet, ...row })
    .returning(['number'])
    .executeTakeFirstOrThrow()

const nothingYet = {
  revision: 1,
  opened_at: null,
  opened_by: null,
  comments_until_on: null,
  closed_at: null,
  closed_by: null,
  published_at: null,
  published_by: null,
  valid_from: null,
  without_why: null,
  discarded_at: null,
  discarded_by: null,
}

/** Whether this call made the first version of all: two processes that start at once make one. */
export async function insertFirst(
  tx: Write,
  row: Pick<Version, 'id' | 'begun_at' | 'published_at' | 'valid_from'>,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('mechanism_version'))`.execute(tx)
  const there = await tx.selectFrom('mechanism_version').select('id').limit(1).executeTakeFirst()
  if (there) return false
  await tx
    .insertInto('mechanism_version')
    .values({ ...nothingYet, based_on_id: null, begun_by: null, ...row })
    .execute()
  return true
}

export const insertRevision = (tx: Write, row: Omit<RevisionTable, 'document'> & { document: string }) =>
  tx.insertInto('mechanism_revision').values(row).execute()

/** Whether this call moved the version on from this revision, and nobody had before. */
export async function moveRevision(tx: Write, id: string, from: number): Promise<boolean> {
  const moved = await tx
    .updateTable('mechanism_version')
    .set({ revision: from + 1 })
    .where('id', '=', id)
    .where('revision', '=', from)
    .where('published_at', 'is', null)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

type Marks = Partial<
  Pick<
    VersionTable,
    | 'opened_at'
    | 'opened_by'
    | 'comments_until_on'
    | 'closed_at'
    | 'closed_by'
    | 'published_at'
    | 'published_by'
    | 'valid_from'
    | 'without_why'
    | 'discarded_at'
    | 'discarded_by'
  >
>

/** Whether this call marked the draft at this revision; false when somebody changed, published or discarded it meanwhile. */
export async function markVersion(tx: Write, { id, revision }: Version, marks: Marks): Promise<boolean> {
  const marked = await tx
    .updateTable('mechanism_version')
    .set(marks)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('published_at', 'is', null)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return marked.numUpdatedRows === 1n
}

/** Who stands behind the draft as it is now. */
export const approvalsOf = (db: Read, { id, revision }: Pick<Version, 'id' | 'revision'>) =>
  db
    .selectFrom('mechanism_approval as a')
    .innerJoin('person as p', 'p.id', 'a.approved_by')
    .select(['a.approved_by', 'a.approved_at', 'p.name'])
    .where('a.version_id', '=', id)
    .where('a.revision', '=', revision)
    .orderBy('a.approved_at')
    .execute()

export const insertApproval = (tx: Write, row: ApprovalTable) =>
  tx
    .insertInto('mechanism_approval')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** For builders: the id and name of whoever has this address. */
export const personAt = (db: Read, email: string) =>
  db.selectFrom('person').select(['id', 'name']).where('email', '=', email).executeTakeFirst()
