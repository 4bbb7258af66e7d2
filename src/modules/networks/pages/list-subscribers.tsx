import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { csvAnswer } from '#base/paper/answers.ts'
import { choice, type Filled, fill, readForm } from '#base/ui/form.ts'
import { settingForm, settingOf } from '../list.ts'
import { recordOf } from '../list-record.ts'
import { endMails } from '../list-subscribing.ts'
import { namesIn } from '../network.ts'
import {
  listEvents,
  listSettingRow,
  putListSetting,
  subscriptionCounts,
  subscriptionRow,
  subscriptionRows,
} from '../queries-list.ts'
import { SubscribersView, SubscriptionView } from './list-subscribers.view.tsx'
import { pageOf } from './member-search.ts'
import { openNetwork } from './network-head.tsx'

const perPage = 50

/** Who is on the list, who is not any more and why; and what the list allows. */
export async function subscribers(ask: Reading): Promise<Answer> {
  const setting = await settingHere(ask)
  return page(ask.say('networks.list.subscribers.title'), await viewOf(ask, fill(settingForm, setting)))
}

export async function changeSetting(ask: Writing): Promise<Answer> {
  const { db, params, actor, now } = ask
  const read = readForm(settingForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.list.subscribers.title'), await viewOf(ask, read))
  const { network } = await openNetwork(ask)
  const standing = settingOf(network.kind)
  const setting = {
    subscribing: read.value.subscribing ?? standing.subscribing,
    writing: read.value.writing ?? standing.writing,
  }
  const id = params['network'] ?? ''
  await putListSetting(db, { network_id: id, ...setting, changed_at: now, changed_by: actor.id })
  return see(ask.to(`/coordination/${id}/subscribers?saved=yes`))
}

/** One subscription with what is on record of its consent. */
export async function subscription(ask: Reading): Promise<Answer> {
  const row = await rowOf(ask)
  const events = await listEvents(ask.db, row.id)
  const opened = await openNetwork(ask, row.network_id)
  const body = <SubscriptionView {...ask} {...{ row, events, opened }} />
  return page(ask.say('networks.list.subscription.title'), body, {
    looks: [{ action: 'subscription.read', object: ['subscription', row.id] }],
  })
}

/** The record of a consent, for its proof. */
export async function subscriptionRecord(ask: Reading): Promise<Answer> {
  const row = await rowOf(ask)
  const text = recordOf(ask.say, namesIn(row)[ask.lang], await listEvents(ask.db, row.id))
  const answer = csvAnswer('mails', text)
  const looks = [{ action: 'subscription.export', object: ['subscription', row.id] as const }]
  return answer.kind === 'bytes' ? { ...answer, looks } : answer
}

/** By the coordinator: what was asked by telephone, or a complaint. It stays so until the reader confirms anew. */
export async function endSubscription(ask: Writing): Promise<Answer> {
  const row = await rowOf(ask)
  const why = readForm(endForm, ask.typed)
  const way = { channel: 'coordinator', source: 'networks.subscriptions', by: ask.actor.id } as const
  await endMails(ask.db, ask.base, row.id, (why.ok && why.value.why) || 'removed', way)
  return see(ask.to(`/subscriptions/${row.id}`))
}

const endForm = { why: choice(['own-wish', 'complaint', 'removed']) }

async function rowOf(ask: Ask<Read>) {
  const row = await subscriptionRow(ask.db, ask.params['subscription'] ?? '')
  if (!row) throw new NotFound()
  return row
}

async function settingHere(ask: Ask<Read>) {
  const { network } = await openNetwork(ask)
  return (await listSettingRow(ask.db, network.id)) ?? settingOf(network.kind)
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const opened = await openNetwork(ask)
  const counts = await subscriptionCounts(ask.db, opened.network.id)
  const pages = Math.max(1, Math.ceil(counts.all / perPage))
  const current = pageOf(ask.query, pages)
  const rows = await subscriptionRows(ask.db, opened.network.id, { limit: perPage, offset: (current - 1) * perPage })
  return (
    <SubscribersView {...ask} {...{ opened, counts, rows, filled, current, pages }} saved={ask.query.has('saved')} />
  )
}
