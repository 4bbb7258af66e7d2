import { NotFound, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { cardsOf, looksAtCards } from '../cards.ts'
import { localOf } from '../hours.ts'
import { readerOf } from '../seen.ts'
import { ServiceView } from './service.view.tsx'

/** Everything of one service that this reader may see. Its name stands on the page, not in the browser's history. */
export async function service(ask: Reading) {
  const id = ask.params['service'] ?? ''
  const reader = await readerOf(ask.db, ask.actor)
  const [card] = await cardsOf(ask.db, ask.base, reader, [id])
  const hidden = card && card.service.fields.name === undefined
  if (!card || hidden) throw new NotFound()
  const view = { ask, card, now: localOf(ask.now) }
  return page(ask.say('service-map.service.title'), <ServiceView {...view} />, { looks: looksAtCards([card]) })
}
