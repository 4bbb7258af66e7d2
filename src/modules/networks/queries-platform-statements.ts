import { sql } from 'kysely'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'

export interface StatementTable {
  id: string
  network_id: string
  version: number
  drafted_at: Date
  drafted_by: string
  published_at: Date | null
  published_by: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_reason: string | null
}

export interface StatementTextTable {
  id: string
  statement_id: string
  version: number
  title_fi: string
  title_sv: string
  title_en: string
  body_fi: string
  body_sv: string
  body_en: string
  written_at: Date
  written_by: string
}

interface StatementCommentTable {
  id: string
  statement_id: string
  version: number
  body: string
  written_at: Date
  written_by: string
}

export interface BackingTable {
  id: string
  statement_id: string
  version: number
  signatory_id: string
  asked_at: Date
  asked_by: string
  answer: 'backs' | 'declines' | null
  representative: string | null
  answered_at: Date | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    statement: StatementTable
    statement_text: StatementTextTable
    statement_comment: StatementCommentTable
    backing: BackingTable
  }
}

export const insertStatement = (tx: Write, row: StatementTable) => tx.insertInto('statement').values(row).execute()

export const insertStatementText = (tx: Write, row: StatementTextTable) =>
  tx.insertInto('statement_text').values(row).execute()

/** Whether this call changed it: not when it is published, nor when it is no longer the version that was read. */
export async function changeStatement(
  tx: Write,
  id: string,
  version: number,
  change: Partial<StatementTable>,
): Promise<boolean> {
  const done = await tx
    .updateTable('statement')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('published_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export const withdrawStatementRow = (tx: Write, id: string, change: Partial<StatementTable>) =>
  tx
    .updateTable('statement')
    .set(change)
    .where('id', '=', id)
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .execute()

/** A statement with the text of its present version and who wrote that; throws `NotFound`. */
export const statementRow = (db: Read, id: string) =>
  db
    .selectFrom('statement as st')
    .innerJoin('statement_text as x', (join) =>
      join.onRef('x.statement_id', '=', 'st.id').onRef('x.version', '=', 'st.version'),
    )
    .innerJoin('person as p', 'p.id', 'x.written_by')
    .selectAll('st')
    .select(['x.title_fi', 'x.title_sv', 'x.title_en', 'x.body_fi', 'x.body_sv', 'x.body_en', 'x.written_at'])
    .select('p.name as writer')
    .where('st.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** All statements of a network with their present title; those in the making first. */
export const statementRows = (db: Read, network: string, lang: Lang) =>
  withTitle(db, lang)
    .where('st.network_id', '=', network)
    .orderBy('st.published_at', (order) => order.desc().nullsFirst())
    .orderBy('st.drafted_at', 'desc')
    .execute()

export const publishedStatements = (db: Read, network: string, lang: Lang) =>
  withTitle(db, lang)
    .where('st.network_id', '=', network)
    .where('st.published_at', 'is not', null)
    .orderBy('st.published_at', 'desc')
    .execute()

export const statementVersions = (db: Read, statement: string) =>
  db
    .selectFrom('statement_text as x')
    .innerJoin('person as p', 'p.id', 'x.written_by')
    .select(['x.version', 'x.written_at', 'p.name as writer'])
    .where('x.statement_id', '=', statement)
    .orderBy('x.version', 'desc')
    .execute()

export const insertStatementComment = (tx: Write, row: StatementCommentTable) =>
  tx.insertInto('statement_comment').values(row).execute()

export const statementComments = (db: Read, statement: string) =>
  db
    .selectFrom('statement_comment as c')
    .innerJoin('person as p', 'p.id', 'c.written_by')
    .select(['c.id', 'c.version', 'c.body', 'c.written_at', 'p.name as writer'])
    .where('c.statement_id', '=', statement)
    .orderBy('c.written_at')
    .execute()

/** Whether this call asked; an organisation is asked once about a version. */
export async function insertBacking(tx: Write, row: BackingTable): Promise<boolean> {
  const done = await tx
    .insertInto('backing')
    .values(row)
    .onConflict((conflict) => conflict.columns(['statement_id', 'version', 'signatory_id']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** What organisations answered about a version. */
export const backingRows = (db: Read, statement: string, version: number) =>
  db
    .selectFrom('backing as b')
    .innerJoin('signatory as g', 'g.id', 'b.signatory_id')
    .select(['b.id', 'b.answer', 'b.representative', 'b.answered_at', 'g.organisation'])
    .where('b.statement_id', '=', statement)
    .where('b.version', '=', version)
    .orderBy('g.organisation')
    .execute()

export const backingRow = (db: Read, id: string) =>
  db
    .selectFrom('backing as b')
    .innerJoin('signatory as g', 'g.id', 'b.signatory_id')
    .selectAll('b')
    .select(['g.organisation', 'g.representative as signer', 'g.withdrawn_at as left_at', 'g.lang'])
    .where('b.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export const answerBackingRow = (
  tx: Write,
  id: string,
  change: Pick<BackingTable, 'answer' | 'representative' | 'answered_at'>,
) => tx.updateTable('backing').set(change).where('id', '=', id).execute()

const withTitle = (db: Read, lang: Lang) =>
  db
    .selectFrom('statement as st')
    .innerJoin('statement_text as x', (join) =>
      join.onRef('x.statement_id', '=', 'st.id').onRef('x.version', '=', 'st.version'),
    )
    .select(['st.id', 'st.version', 'st.published_at', 'st.withdrawn_at', 'st.drafted_at'])
    .select(
      sql<string>`coalesce(nullif(${sql.ref(`x.title_${lang}`)}, ''), nullif(x.title_fi, ''), nullif(x.title_sv, ''), x.title_en)`.as(
        'title',
      ),
    )
