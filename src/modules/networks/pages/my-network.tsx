import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { Empty, Tag } from '#base/ui/parts.tsx'
import { publishedNews } from '../queries-public.ts'
import { NetworkHead, openNetwork } from './network-head.tsx'
import { Prose } from './prose.view.tsx'

/** The members' side opens with what is new. */
export async function myNetwork(ask: Reading): Promise<Answer> {
  const { db, say, lang } = ask
  const opened = await openNetwork(ask)
  const news = await publishedNews(db, opened.network.id, 'members', 30)
  return page(
    say('networks.mine.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="members" at="" />
      {news.length === 0 && <Empty title={say('networks.news.none')} />}
      {news.map(({ id, lang: written, title, body, published_at, audience }) => (
        <article key={id} class="ds-card stack">
          <h2 class="ds-heading" lang={written}>
            {title}
          </h2>
          <p class="quiet">
            {published_at && sayDay(dayOf(published_at), lang)}{' '}
            <Tag kind="neutral">{say(`networks.audience.${audience}`)}</Tag>
          </p>
          <div class="stack" lang={written}>
            <Prose text={body} />
          </div>
        </article>
      ))}
    </>,
  )
}
