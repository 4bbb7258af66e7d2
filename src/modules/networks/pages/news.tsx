import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { Actions, Table } from '#base/ui/parts.tsx'
import { newsForm, publishNews, rewriteNews, withdrawNews, writeNews } from '../news.ts'
import type { NewsTable } from '../queries.ts'
import { allNews, newsRow } from '../queries-news.ts'
import { NetworkHead, openNetwork } from './network-head.tsx'
import { NewsForm, NewsState, stateOfNews } from './news.view.tsx'

/** The coordinator's desk: drafts, what is published, what was withdrawn. */
export async function newsDesk(ask: Reading): Promise<Answer> {
  const { db, say, lang, to } = ask
  const opened = await openNetwork(ask)
  const all = await allNews(db, opened.network.id)
  return page(
    say('networks.news.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="/news" />
      <Actions>
        <a class="ds-button" href={to(`/coordination/${opened.network.id}/news/new`)}>
          {say('networks.news.write')}
        </a>
      </Actions>
      <Table
        caption={say('networks.news.caption', { count: all.length })}
        columns={(['title-field', 'state', 'audience', 'written'] as const).map((key) => ({
          key,
          label: say(`networks.news.${key}`),
        }))}
        rows={all.map((item) => ({
          key: item.id,
          cells: [
            <a key="title" class="ds-link" lang={item.lang} href={to(`/network-news/${item.id}`)}>
              {item.title}
            </a>,
            <NewsState key="state" {...{ say, lang, item }} />,
            say(`networks.audience.${item.audience}`),
            sayDay(dayOf(item.written_at), lang),
          ],
        }))}
        empty={say('networks.news.none-yet')}
      />
    </>,
  )
}

export async function newNews(ask: Reading): Promise<Answer> {
  const first = {
    typed: new Map([
      ['audience', ['members']],
      ['lang', [ask.lang]],
    ]),
    faults: [],
  }
  return page(ask.say('networks.news.write'), await formOf(ask, first, null))
}

export async function addNews(ask: Writing): Promise<Answer> {
  const read = readForm(newsForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.news.write'), await formOf(ask, read, null))
  const id = await writeNews(ask.db, ask.base, ask.params['network'] ?? '', read.value, ask.actor.id)
  ask.record({ action: 'news.write', object: ['news', id] })
  return see(ask.to(`/network-news/${id}`))
}

export async function newsItem(ask: Reading): Promise<Answer> {
  const item = await newsRow(ask.db, idOf(ask))
  return page(ask.say('networks.news.title'), await formOf(ask, fill(newsForm, item), item))
}

export async function changeNewsItem(ask: Writing): Promise<Answer> {
  const item = await newsRow(ask.db, idOf(ask))
  const read = readForm(newsForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.news.title'), await formOf(ask, read, item))
  await rewriteNews(ask.db, ask.base, item.id, read.value, ask.actor.id)
  return see(ask.to(`/network-news/${item.id}`))
}

export async function publish(ask: Writing): Promise<Answer> {
  await publishNews(ask.db, ask.base, idOf(ask), ask.actor.id)
  return see(ask.to(`/network-news/${idOf(ask)}`))
}

export async function withdraw(ask: Writing): Promise<Answer> {
  await withdrawNews(ask.db, ask.base, idOf(ask), ask.actor.id)
  return see(ask.to(`/network-news/${idOf(ask)}`))
}

const idOf = ({ params }: Pick<Ask, 'params'>) => params['news'] ?? ''

async function formOf(ask: Ask<Read>, filled: Filled, item: NewsTable | null) {
  const opened = await openNetwork(ask, item?.network_id ?? ask.params['network'])
  const action = item ? `/network-news/${item.id}` : `/coordination/${opened.network.id}/news`
  return (
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="/news" />
      <h2 class="ds-heading">{ask.say(item ? 'networks.news.edit' : 'networks.news.write')}</h2>
      <NewsForm {...ask} {...{ filled, item }} action={ask.to(action)} state={item ? stateOfNews(item) : 'new'} />
    </>
  )
}
