import { page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { receiversOf, regionsOf } from '../receivers.ts'
import { RegionsView } from './regions.view.tsx'
import { shownTo } from './shown.ts'

/** Every hand-over in every region: is there somebody on the service map to receive it? */
export async function regions(ask: Reading) {
  const shown = await shownTo(ask)
  const receivers = await receiversOf(ask.db, shown.document.handovers)
  const all = await regionsOf(ask.db, dayOf(ask.now))
  return page(ask.say('referral-mechanism.regions.title'), <RegionsView {...{ shown, receivers }} regions={all} />)
}
