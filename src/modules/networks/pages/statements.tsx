import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, Refused, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { empty, type Filled, fill, readForm } from '#base/ui/form.ts'
import { commentForm, reasonForm } from '../platform.ts'
import { mayStatement } from '../policy.ts'
import {
  backingRows,
  statementComments,
  statementRow,
  statementRows,
  statementVersions,
} from '../queries-platform-statements.ts'
import { faultsOf, statementForm } from '../statement.ts'
import {
  askBacking,
  commentStatement,
  draftStatement,
  publishStatement,
  rewriteStatement,
  type Statement,
  withdrawStatement,
} from '../statements.ts'
import { numberIn } from './list-letter.tsx'
import { openNetwork } from './network-head.tsx'
import { EditStatementView, StatementsView, StatementView } from './statements.view.tsx'

/** Statements in the making and published ones, for members. */
export async function statements(ask: Reading): Promise<Answer> {
  const opened = await openPlatform(ask)
  const rows = await statementRows(ask.db, opened.network.id, ask.lang)
  return page(ask.say('networks.statement.list'), <StatementsView {...ask} {...{ opened, rows }} />)
}

export async function newStatement(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.statement.new'), await editOf(ask, null, empty, false))
}

export async function addStatement(ask: Writing): Promise<Answer> {
  const { network } = await openPlatform(ask)
  const read = readTexts(ask)
  if (!read.ok) return again(ask.say('networks.statement.new'), await editOf(ask, null, read, false))
  const id = await draftStatement(ask.db, ask.base, network.id, read.value, ask.actor.id)
  ask.record({ action: 'statement.draft', object: ['statement', id] })
  return see(ask.to(`/statements/${id}`))
}

/** One statement: text, comments, who was asked and what they answered, what comes next. */
export async function statement(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.statement.one'), await viewOf(ask, empty))
}

export async function editingStatement(ask: Reading): Promise<Answer> {
  const row = await rowOf(ask)
  if (row.published_at) throw new Refused()
  return page(ask.say('networks.statement.edit'), await editOf(ask, row, fill(statementForm, row), false))
}

/** A new version. Who was slower sees both: what is there now, and what they typed. */
export async function editStatement(ask: Writing): Promise<Answer> {
  const row = await rowOf(ask)
  if (row.published_at) throw new Refused()
  const read = readTexts(ask)
  const title = ask.say('networks.statement.edit')
  if (!read.ok) return again(title, await editOf(ask, row, read, false))
  if (!(await rewriteStatement(ask.db, ask.base, row.id, numberIn(ask, 'version'), read.value, ask.actor.id))) {
    return again(title, await editOf(ask, row, { typed: ask.typed, faults: [] }, true), { status: 409 })
  }
  return see(ask.to(`/statements/${row.id}`))
}

export async function comment(ask: Writing): Promise<Answer> {
  const read = readForm(commentForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.statement.one'), await viewOf(ask, read))
  await commentStatement(ask.db, ask.base, await rowOf(ask), read.value.comment, ask.actor.id)
  return back(ask)
}

export async function askOrganisations(ask: Writing): Promise<Answer> {
  await askBacking(ask.db, ask.base, await rowOf(ask), ask.actor.id)
  return back(ask)
}

export async function publish(ask: Writing): Promise<Answer> {
  const outcome = await publishStatement(ask.db, ask.base, await rowOf(ask), numberIn(ask, 'version'), ask.actor.id)
  if (outcome === 'published') return back(ask)
  const faults = [{ field: 'publish', key: `networks.statement.unpublished.${outcome}` }] as const
  return again(ask.say('networks.statement.one'), await viewOf(ask, { typed: new Map(), faults }), { status: 409 })
}

export async function withdraw(ask: Writing): Promise<Answer> {
  const read = readForm(reasonForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.statement.one'), await viewOf(ask, read))
  await withdrawStatement(ask.db, ask.base, ask.params['statement'] ?? '', read.value.reason, ask.actor.id)
  return back(ask)
}

const back = (ask: Writing): Answer => see(ask.to(`/statements/${ask.params['statement']}`))

const rowOf = (ask: Ask<Read>): Promise<Statement> => statementRow(ask.db, ask.params['statement'] ?? '')

function readTexts({ typed }: Writing) {
  const read = readForm(statementForm, typed)
  const faults = read.ok ? faultsOf(read.value) : []
  return faults.length > 0 ? { ok: false as const, typed, faults } : read
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const row = await rowOf(ask)
  return (
    <StatementView
      {...ask}
      {...{ row, filled }}
      opened={await openNetwork(ask, row.network_id)}
      acts={await allowedActs(ask.db, ask.actor, mayStatement, row.id)}
      comments={await statementComments(ask.db, row.id)}
      versions={await statementVersions(ask.db, row.id)}
      backings={await backingRows(ask.db, row.id, row.version)}
    />
  )
}

async function editOf(ask: Ask<Read>, row: Statement | null, filled: Filled, conflict: boolean) {
  const opened = row ? await openNetwork(ask, row.network_id) : await openPlatform(ask)
  return <EditStatementView {...ask} {...{ row, filled, conflict, opened }} />
}

/** Only a network that signs principles makes joint statements. */
export async function openPlatform(ask: Ask<Read>) {
  const opened = await openNetwork(ask)
  if (opened.network.kind !== 'platform') throw new NotFound()
  return opened
}
