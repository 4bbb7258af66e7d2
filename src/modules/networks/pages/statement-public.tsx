import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { networkById } from '../networks.ts'
import { platformIn } from '../platform-links.ts'
import { backingRow, backingRows, statementRow } from '../queries-platform-statements.ts'
import { backingForm } from '../statement.ts'
import { statementPaper } from '../statement-paper.ts'
import { answerBacking, type Statement } from '../statements.ts'
import { BackingView, PublishedView } from './statement-public.view.tsx'

/** A published statement: text, day, who stands behind it. A draft is not there. */
export async function jointStatement(ask: Reading): Promise<Answer> {
  const { row, backings, network } = await published(ask)
  return page(ask.say('networks.statement.public-title'), <PublishedView {...ask} {...{ row, backings, network }} />)
}

export async function statementPdf(ask: Reading): Promise<Answer> {
  const { row, backings, network } = await published(ask)
  return pdfAnswer('statement', await pdf(statementPaper(ask, row, backings, network.names[ask.lang])))
}

async function published(ask: Ask<Read>) {
  const id = ask.params['statement'] ?? ''
  const row = isId.test(id) ? await statementRow(ask.db, id) : null
  const network = row && (await networkById(ask.db, row.network_id, dayOf(ask.now)))
  if (!row?.published_at || !network) throw new NotFound()
  const backings = (await backingRows(ask.db, row.id, row.version)).filter(({ answer }) => answer === 'backs')
  return { row, backings, network }
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The page behind a representative's link: the text, and whether the organisation stands behind it. */
export async function backing(ask: Reading): Promise<Answer> {
  const { row, statement } = await askedBy(ask)
  const filled = fill(backingForm, { answer: row.answer, representative: row.representative ?? row.signer })
  return page(ask.say('networks.statement.public-title'), viewOf(ask, row, statement, filled, false))
}

export async function answerForOrganisation(ask: Writing): Promise<Answer> {
  const { row, statement } = await askedBy(ask)
  const read = readForm(backingForm, ask.typed)
  const title = ask.say('networks.statement.public-title')
  if (!read.ok) return again(title, viewOf(ask, row, statement, read, false))
  const { answer, representative } = read.value
  const told = { answer: answer ?? 'declines', representative }
  if (!(await answerBacking(ask.db, ask.base, row, statement, told))) {
    return again(title, viewOf(ask, row, statement, { typed: ask.typed, faults: [] }, true), { status: 409 })
  }
  ask.record({ action: 'backing.answer', object: ['backing', row.id], purpose: told.answer })
  return see(ask.to(`/backing/${ask.params['token']}?saved=yes`))
}

type Row = Awaited<ReturnType<typeof backingRow>>

async function askedBy(ask: Ask<Read>): Promise<{ row: Row; statement: Statement }> {
  const row = await backingRow(ask.db, platformIn(ask.base, 'backing', ask.params['token']))
  return { row, statement: await statementRow(ask.db, row.statement_id) }
}

const viewOf = (ask: Ask<Read>, row: Row, statement: Statement, filled: Filled, changed: boolean) => (
  <BackingView
    {...ask}
    {...{ row, statement, filled }}
    changed={changed || row.version !== statement.version}
    action={ask.to(`/backing/${ask.params['token']}`)}
    saved={ask.query.has('saved')}
  />
)
