import { type Answer, NotFound, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { mayAtAll } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { regions } from '#packs/fi/areas.ts'
import { networkSettings } from '#packs/fi/districts.ts'
import { isNeed } from '../gap.ts'
import { dimensions, linesOf } from '../gap-cell.ts'
import { mayGaps } from '../policy.ts'
import { cellServices, isMapped } from '../queries-gaps.ts'
import { audiencesOf, readerOf } from '../seen.ts'
import { CellPage } from './gap-cell.view.tsx'

const most = 5000

/** One need in one region: for whom, in which language, when, on what condition. */
export async function gapCell(ask: Reading): Promise<Answer> {
  const { db, say, lang, to, query, now } = ask
  const cell = { region: query.get('region')?.[0] ?? '', need: query.get('need')?.[0] ?? '' }
  if (!regions.some(({ code }) => code === cell.region) || !isNeed(cell.need)) throw new NotFound()
  const audiences = audiencesOf(await readerOf(db, ask.actor))
  const services = await cellServices(db, audiences, cell, dayOf(now), most)
  const mapped = await isMapped(db, audiences, cell.region)
  const network = networkSettings.find(({ county }) => county === cell.region)?.network ?? null
  return page(
    say('service-map.gap.cell-title'),
    <CellPage
      {...{ say, lang, to, ...cell, network }}
      services={services.slice(0, 200)}
      count={services.length}
      cut={services.length === most}
      parts={dimensions.map((dimension) => ({ dimension, lines: linesOf(dimension, services, mapped) }))}
      mayName={mayAtAll(mayGaps.name, ask.actor)}
    />,
  )
}
