import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, Refused, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { principlesForm, stateOfText } from '../platform.ts'
import { consultPrinciples, draftPrinciples, publishPrinciples, rewritePrinciples } from '../platform-texts.ts'
import { principlesComments, principlesInForce, principlesRow, principlesRows } from '../queries-platform.ts'
import { currentSignatories } from '../queries-platform-signatories.ts'
import { numberIn } from './list-letter.tsx'
import { openNetwork } from './network-head.tsx'
import { PrinciplesTextView, TextsView } from './platform-texts.view.tsx'
import { openPlatform } from './statements.tsx'

/** All versions of the principles, for the coordinator. */
export async function texts(ask: Reading): Promise<Answer> {
  const opened = await openPlatform(ask)
  const rows = await principlesRows(ask.db, opened.network.id)
  return page(ask.say('networks.platform.heading'), <TextsView {...ask} {...{ opened, rows }} />)
}

export async function newText(ask: Writing): Promise<Answer> {
  const { network } = await openPlatform(ask)
  const id = await draftPrinciples(ask.db, ask.base, network.id, ask.actor.id)
  return see(ask.to(`/principles/${id}`))
}

/** One version: written while it is a draft, with comments, consultation and publication. */
export async function text(ask: Reading): Promise<Answer> {
  const row = await rowOf(ask)
  return page(ask.say('networks.platform.heading'), await viewOf(ask, row, fill(principlesForm, row), false))
}

/** Who was slower sees both: what is there now, and what they typed. */
export async function saveText(ask: Writing): Promise<Answer> {
  const row = await rowOf(ask)
  if (row.published_at) throw new Refused()
  const read = readForm(principlesForm, ask.typed)
  const title = ask.say('networks.platform.heading')
  if (!read.ok) return again(title, await viewOf(ask, row, read, false))
  if (!(await rewritePrinciples(ask.db, ask.base, row, numberIn(ask, 'version'), read.value, ask.actor.id))) {
    return again(title, await viewOf(ask, row, { typed: ask.typed, faults: [] }, true), { status: 409 })
  }
  return see(ask.to(`/principles/${row.id}`))
}

export async function consult(ask: Writing): Promise<Answer> {
  const row = await rowOf(ask)
  if (row.change_fi === '') return unready(ask, row)
  await consultPrinciples(ask.db, ask.base, row, ask.actor.id)
  return see(ask.to(`/principles/${row.id}`))
}

export async function publishText(ask: Writing): Promise<Answer> {
  const row = await rowOf(ask)
  if (row.change_fi === '') return unready(ask, row)
  if (!(await publishPrinciples(ask.db, ask.base, row, numberIn(ask, 'version'), ask.actor.id))) {
    return again(ask.say('networks.platform.heading'), await viewOf(ask, row, fill(principlesForm, row), true), {
      status: 409,
    })
  }
  return see(ask.to(`/principles/${row.id}`))
}

type Row = Awaited<ReturnType<typeof principlesRow>>

/** A version whose change nobody has explained is shown to nobody. */
async function unready(ask: Writing, row: Row): Promise<Answer> {
  const faults = [{ field: 'change_fi', key: 'networks.platform.change.needed' }] as const
  const filled = { ...fill(principlesForm, row), faults }
  return again(ask.say('networks.platform.heading'), await viewOf(ask, row, filled, false))
}

const rowOf = (ask: Ask<Read>): Promise<Row> => principlesRow(ask.db, ask.params['principles'] ?? '')

async function viewOf(ask: Ask<Read>, row: Row, filled: Filled, conflict: boolean) {
  const inForce = (await principlesInForce(ask.db, row.network_id))?.number ?? 0
  return (
    <PrinciplesTextView
      {...ask}
      {...{ row, filled, conflict }}
      opened={await openNetwork(ask, row.network_id)}
      state={stateOfText(row, inForce)}
      comments={await principlesComments(ask.db, row.id)}
      signatories={(await currentSignatories(ask.db, row.network_id)).length}
    />
  )
}
