import type { Reading } from '#base/http/ask.ts'
import { networkSettings } from '#packs/fi/districts.ts'
import { areasOfNetwork } from '#packs/fi/service-map/areas.ts'
import { cardsOf } from '../cards.ts'
import { localOf } from '../hours.ts'
import { servicesIn } from '../queries-find.ts'
import { publicReader } from '../seen.ts'
import { RegionView } from './region.view.tsx'

const shown = 6

/** A region's own public contacts, for the public page of its network; nothing for networks without a region. */
export async function regionPart(ask: Reading, network: string) {
  const setting = networkSettings.find((one) => one.network === network)
  if (!setting) return null
  const own = areasOfNetwork(network).filter((area) => area !== 'finland')
  const ids = await servicesIn(ask.db, own, shown)
  const cards = await cardsOf(ask.db, ask.base, publicReader, ids)
  return <RegionView {...{ ask, cards }} county={setting.county} now={localOf(ask.now)} />
}
