import { type Answer, afterCommit, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { settingOf, subscribeForm } from '../list.ts'
import { confirmedBy } from '../list-links.ts'
import { askForMails, confirmMails, isCurrent } from '../list-subscribing.ts'
import { type Network, namesIn } from '../network.ts'
import { listSettingRow } from '../queries-list.ts'
import { inDemo } from './join.tsx'
import { AskedView, ConfirmView, SubscribeView } from './list-subscribe.view.tsx'
import { networkOfPath } from './network.tsx'

/** A list's mail without joining the network, where the list is open. */
export async function subscribing(ask: Reading): Promise<Answer> {
  const network = await openList(ask)
  return page(
    ask.say('networks.list.subscribe.title'),
    viewOf(ask, network, fill(subscribeForm, { pace: 'immediate' })),
  )
}

/** Whoever asks gets the same answer; whether the address is on the list already only the mail says. */
export async function subscribe(ask: Writing): Promise<Answer> {
  const network = await openList(ask)
  const { base, db, say, lang } = ask
  const read = readForm(subscribeForm, ask.typed)
  if (!read.ok) return again(say('networks.list.subscribe.title'), viewOf(ask, network, read))
  const { email, pace } = read.value
  const wish = { network: network.id, networkName: network.names[lang], email, lang, pace: pace ?? 'immediate' }
  const link = await askForMails(db, base, wish)
  ask.record({ action: 'network.mails', object: ['network', network.id] })
  if (!inDemo(ask)) return see(ask.to(`/networks/${network.code}/mails/asked`))
  return afterCommit(async () => page(say('networks.list.asked.title'), <AskedView {...ask} {...{ network, link }} />))
}

export async function subscribeAsked(ask: Reading): Promise<Answer> {
  const network = await openList(ask)
  return page(ask.say('networks.list.asked.title'), <AskedView {...ask} network={network} link={null} />)
}

/** The page behind the link of the confirming mail: a scanner that opens it confirms nothing. */
export async function confirming(ask: Reading): Promise<Answer> {
  const row = await confirmedBy(ask.db, ask.base, ask.params['token'])
  const state = isCurrent(row) ? 'done' : isUsed(row) ? 'used' : 'open'
  return page(ask.say('networks.list.confirm.title'), confirmView(ask, row, state))
}

export async function confirmSubscription(ask: Writing): Promise<Answer> {
  const { base, db, params, say } = ask
  const row = await confirmedBy(db, base, params['token'])
  const way = { channel: 'mail-link', source: 'networks.mails.confirmation' } as const
  ask.record({ action: 'mails.confirm', object: ['subscription', row.id] })
  if (!(await confirmMails(db, base, row.id, way)))
    return again(say('networks.list.confirm.title'), confirmView(ask, row, 'used'))
  return see(ask.to(`/mails/confirmation/${params['token']}`))
}

type Row = Awaited<ReturnType<typeof confirmedBy>>

const isUsed = (row: Row) => row.confirmed_at !== null && row.confirmed_at >= row.asked_at

const confirmView = (ask: Ask, row: Row, state: 'open' | 'done' | 'used') => (
  <ConfirmView
    say={ask.say}
    to={ask.to}
    network={namesIn(row)[ask.lang]}
    action={ask.to(`/mails/confirmation/${ask.params['token']}`)}
    code={row.code}
    state={state}
  />
)

const viewOf = (ask: Ask, network: Network, filled: Filled) => (
  <SubscribeView {...{ say: ask.say, token: ask.token, lang: ask.lang, filled, network }} action={ask.to(ask.path)} />
)

/** The network of the path, where anybody may subscribe to its list. */
async function openList(ask: Ask): Promise<Network> {
  const network = await networkOfPath(ask)
  const { subscribing: who } = (await listSettingRow(ask.db, network.id)) ?? settingOf(network.kind)
  if (who !== 'open') throw new NotFound()
  return network
}

/** For the network's public page: whether its list is open. */
export const isOpenList = async (ask: Pick<Reading, 'db'>, network: Network): Promise<boolean> =>
  ((await listSettingRow(ask.db, network.id)) ?? settingOf(network.kind)).subscribing === 'open'
