import { NotFound, page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { nameGap } from '#modules/service-map/service-map.ts'
import { receiversOf, regionsOf } from '../receivers.ts'
import { GapsView } from './gaps.view.tsx'
import { numberIn, oneOf, shownTo } from './shown.ts'

/** The draft's hand-overs against every region's map, each gap to be named in the register. */
export async function gaps(ask: Reading) {
  const shown = await shownTo(ask)
  const receivers = await receiversOf(ask.db, shown.document.handovers)
  const regions = await regionsOf(ask.db, dayOf(ask.now))
  const named = ask.query.get('named')?.[0] ?? ''
  return page(
    ask.say('referral-mechanism.regions.title'),
    <GapsView {...{ shown, receivers, regions, named }} token={ask.token} />,
  )
}

/** Puts one hand-over that nobody receives in one region into the register of gaps. */
export async function nameOne(ask: Writing) {
  const { document } = await shownTo(ask)
  const handover = oneOf(document.handovers, ask.typed.get('handover')?.[0])
  const region = (await regionsOf(ask.db, dayOf(ask.now))).find(({ code }) => code === ask.typed.get('network')?.[0])
  const [found] = await receiversOf(ask.db, [handover])
  if (!region || !found || (found.counts.get(region.code) ?? 0) > 0) throw new NotFound()
  const id = await nameGap(
    ask.db,
    ask.base,
    {
      network: region.code,
      need: handover.receiver?.need ?? '',
      text: ask.say('referral-mechanism.gap.text', { what: handover.what[ask.lang], region: region.names[ask.lang] }),
      source: { kind: 'referral-mechanism', id: handover.id, label: handover.what[ask.lang] },
    },
    ask.actor,
  )
  ask.record({ action: 'mechanism.gap', object: ['map_gap', id] })
  return see(ask.to(`/mechanism-work/${numberIn(ask.params.number)}/regions?named=${handover.id}`))
}
