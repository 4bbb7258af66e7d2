import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Refused } from '#base/http/answer.ts'
import { planMail } from '#base/mail/mail.ts'
import { platformPath } from './platform-links.ts'
import { currentSignatories } from './queries-platform-signatories.ts'
import {
  answerBackingRow,
  type backingRow,
  backingRows,
  changeStatement,
  insertBacking,
  insertStatement,
  insertStatementComment,
  insertStatementText,
  type statementRow,
  withdrawStatementRow,
} from './queries-platform-statements.ts'
import type { StatementTexts } from './statement.ts'

export type Statement = Awaited<ReturnType<typeof statementRow>>
type Backing = Awaited<ReturnType<typeof backingRow>>

/** A new draft, seen by all members. */
export async function draftStatement(tx: Write, base: Base, network: string, texts: StatementTexts, by: string) {
  const now = base.now()
  const id = newId(now, base.random)
  await insertStatement(tx, {
    id,
    network_id: network,
    version: 1,
    drafted_at: now,
    drafted_by: by,
    published_at: null,
    published_by: null,
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawn_reason: null,
  })
  await putText(tx, base, id, 1, texts, by)
  return id
}

/** The next version; the one before stays. Whether it was still the version that the writer had read. */
export async function rewriteStatement(
  tx: Write,
  base: Base,
  id: string,
  version: number,
  texts: StatementTexts,
  by: string,
): Promise<boolean> {
  if (!(await changeStatement(tx, id, version, { version: version + 1 }))) return false
  await putText(tx, base, id, version + 1, texts, by)
  return true
}

export const commentStatement = (tx: Write, base: Base, { id, version }: Statement, body: string, by: string) =>
  insertStatementComment(tx, {
    id: newId(base.now(), base.random),
    statement_id: id,
    version,
    body,
    written_at: base.now(),
    written_by: by,
  })

/** Asks every signatory that was not asked yet whether it stands behind this version. Answers how many were written to. */
export async function askBacking(tx: Write, base: Base, statement: Statement, by: string): Promise<number> {
  if (statement.withdrawn_at) throw new Refused()
  let asked = 0
  for (const { id: signatory, email: to, lang, organisation } of await currentSignatories(tx, statement.network_id)) {
    const id = newId(base.now(), base.random)
    const row = { id, statement_id: statement.id, version: statement.version, signatory_id: signatory }
    const fresh = { ...row, asked_at: base.now(), asked_by: by, answer: null, representative: null, answered_at: null }
    if (!(await insertBacking(tx, fresh))) continue
    const path = platformPath(base, 'backing', lang, id)
    await planMail(tx, base, { to, kind: 'networks.mail.platform-backing', lang, path, params: { organisation } })
    asked += 1
  }
  return asked
}

/** The representative's answer, which may be changed. False when the text is another by now: it is asked anew. */
export async function answerBacking(
  tx: Write,
  base: Base,
  backing: Backing,
  statement: Statement,
  { answer, representative }: { answer: 'backs' | 'declines'; representative: string },
): Promise<boolean> {
  if (backing.left_at || statement.withdrawn_at) throw new Refused()
  if (backing.version !== statement.version) return false
  await answerBackingRow(tx, backing.id, { answer, representative, answered_at: base.now() })
  return true
}

/** Publishes the version that was read, with those who stand behind it; nobody: not yet. */
export async function publishStatement(
  tx: Write,
  base: Base,
  statement: Statement,
  version: number,
  by: string,
): Promise<'published' | 'changed' | 'nobody'> {
  if (statement.published_at) return 'published'
  const backed = (await backingRows(tx, statement.id, version)).some(({ answer }) => answer === 'backs')
  if (!backed) return statement.version === version ? 'nobody' : 'changed'
  const done = await changeStatement(tx, statement.id, version, { published_at: base.now(), published_by: by })
  return done ? 'published' : 'changed'
}

/** Takes it back with a reason; both stay to be read. */
export const withdrawStatement = (tx: Write, base: Base, id: string, reason: string, by: string) =>
  withdrawStatementRow(tx, id, { withdrawn_at: base.now(), withdrawn_by: by, withdrawn_reason: reason })

const putText = (tx: Write, base: Base, id: string, version: number, texts: StatementTexts, by: string) =>
  insertStatementText(tx, {
    id: newId(base.now(), base.random),
    statement_id: id,
    version,
    ...texts,
    written_at: base.now(),
    written_by: by,
  })
