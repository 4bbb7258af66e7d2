import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { type Network, networkKinds } from '../network.ts'
import { allNetworks } from '../networks.ts'
import { NetworksView } from './networks.view.tsx'

/** Every network by kind: what, where, who coordinates it. */
export async function networks(ask: Reading): Promise<Answer> {
  const all = await allNetworks(ask.db, dayOf(ask.now))
  const byName = (one: Network, other: Network) => one.names[ask.lang].localeCompare(other.names[ask.lang], ask.lang)
  const groups = networkKinds.map((kind) => ({
    kind,
    networks: all.filter((network) => network.kind === kind).toSorted(byName),
  }))
  return page(ask.say('networks.all.title'), <NetworksView {...ask} groups={groups} />)
}
