import type { Reading } from '#base/http/ask.ts'
import type { Card } from '../cards.ts'
import { linkOf } from '../finding.ts'
import type { Local } from '../hours.ts'
import { CardView } from './card.view.tsx'

interface Props {
  ask: Reading
  cards: readonly Card[]
  county: string
  now: Local
}

export function RegionView({ ask, cards, county, now }: Props) {
  const { say, to } = ask
  return (
    <section class="results" aria-labelledby="region-services">
      <h2 class="ds-heading" data-size="sm" id="region-services">
        {say('service-map.region.title')}
      </h2>
      {cards.length === 0 && <p class="ds-paragraph">{say('service-map.region.none')}</p>}
      {cards.map((card) => (
        <CardView key={card.service.id} {...{ ask, card, now }} />
      ))}
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={to(linkOf({ region: county }))}>
          {say('service-map.region.all')}
        </a>
      </p>
    </section>
  )
}
