import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { BodyRelation } from './platform.ts'

export interface PrinciplesTable {
  id: string
  network_id: string
  number: number
  body_fi: string
  body_sv: string
  body_en: string
  change_fi: string
  change_sv: string
  change_en: string
  source: string | null
  version: number
  written_at: Date
  written_by: string | null
  changed_at: Date
  changed_by: string | null
  consulted_at: Date | null
  consulted_by: string | null
  comments_until_on: string | null
  in_force_on: string | null
  published_at: Date | null
  published_by: string | null
}

interface PrinciplesCommentTable {
  id: string
  text_id: string
  signatory_id: string
  body: string
  written_at: Date
}

export interface BodyTable {
  id: string
  network_id: string
  code: string | null
  relation: BodyRelation
  name_fi: string
  name_sv: string
  name_en: string
  since_on: string | null
  added_at: Date
  added_by: string | null
  ended_on: string | null
  ended_by: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    principles_text: PrinciplesTable
    principles_comment: PrinciplesCommentTable
    platform_body: BodyTable
  }
}

export type PrinciplesRow = PrinciplesTable

/** All versions, newest first. */
export const principlesRows = (db: Read, network: string): Promise<PrinciplesRow[]> =>
  db.selectFrom('principles_text').selectAll().where('network_id', '=', network).orderBy('number', 'desc').execute()

/** The version that may be signed now; undefined before the first is published. */
export const principlesInForce = (db: Read, network: string): Promise<PrinciplesRow | undefined> =>
  db
    .selectFrom('principles_text')
    .selectAll()
    .where('network_id', '=', network)
    .where('published_at', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

export const principlesRow = (db: Read, id: string) =>
  db
    .selectFrom('principles_text as t')
    .leftJoin('person as c', 'c.id', 't.changed_by')
    .selectAll('t')
    .select('c.name as changer')
    .where('t.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** Whether this call put it in; two who begin a version at once become one. */
export async function insertPrinciples(tx: Write, row: PrinciplesTable): Promise<boolean> {
  const done = await tx
    .insertInto('principles_text')
    .values(row)
    .onConflict((conflict) => conflict.columns(['network_id', 'number']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Whether this call changed it: not when it is published, nor when it is no longer the version that was read. */
export async function changePrinciples(
  tx: Write,
  id: string,
  version: number,
  change: Partial<PrinciplesTable>,
): Promise<boolean> {
  const done = await tx
    .updateTable('principles_text')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('published_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export const insertPrinciplesComment = (tx: Write, row: PrinciplesCommentTable) =>
  tx.insertInto('principles_comment').values(row).execute()

export const principlesComments = (db: Read, text: string) =>
  db
    .selectFrom('principles_comment as c')
    .innerJoin('signatory as g', 'g.id', 'c.signatory_id')
    .select(['c.id', 'c.body', 'c.written_at', 'g.organisation'])
    .where('c.text_id', '=', text)
    .orderBy('c.written_at')
    .execute()

/** Who is close without signing, associated ones first. */
export const bodyRows = (db: Read, network: string) =>
  db
    .selectFrom('platform_body')
    .selectAll()
    .where('network_id', '=', network)
    .where('ended_on', 'is', null)
    .orderBy('relation')
    .orderBy('name_fi')
    .execute()

export const insertBody = (tx: Write, row: BodyTable) =>
  tx
    .insertInto('platform_body')
    .values(row)
    .onConflict((conflict) => conflict.columns(['network_id', 'code']).doNothing())
    .execute()

export const endBody = (tx: Write, id: string, by: string, day: string) =>
  tx
    .updateTable('platform_body')
    .set({ ended_on: day, ended_by: by })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .execute()

export const bodyNetwork = (db: Read, id: string) =>
  db
    .selectFrom('platform_body')
    .select('network_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())
