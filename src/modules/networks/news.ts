import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { langs } from '#base/i18n/lang.ts'
import { choice, text, type ValueOf } from '#base/ui/form.ts'
import { changeNews, insertNews, newsRow } from './queries-news.ts'

/** A piece of news in the language it is written in. */
export const newsForm = {
  title: text({ max: 160, needed: 'networks.fault.news-title' }),
  body: text({ max: 8000, needed: 'networks.fault.news-body' }),
  lang: choice(langs, { needed: 'ui.fault.needed' }),
  audience: choice(['members', 'public'] as const, { needed: 'ui.fault.needed' }),
}

type News = ValueOf<typeof newsForm>

/** Writes a draft: nobody but the coordinators sees it. Result: its id. */
export async function writeNews(tx: Write, base: Base, network: string, news: News, by: string): Promise<string> {
  const id = newId(base.now(), base.random)
  await insertNews(tx, {
    id,
    network_id: network,
    ...wordsOf(news),
    written_at: base.now(),
    written_by: by,
    changed_at: null,
    changed_by: null,
    published_at: null,
    published_by: null,
    withdrawn_at: null,
    withdrawn_by: null,
  })
  return id
}

/** Changes the words; what is published stays so. */
export const rewriteNews = (tx: Write, base: Base, id: string, news: News, by: string) =>
  changeNews(tx, id, { ...wordsOf(news), changed_at: base.now(), changed_by: by })

/** Published again after a withdrawal, it keeps its new day. Published already: nothing happens. */
export async function publishNews(tx: Write, base: Base, id: string, by: string): Promise<void> {
  const { published_at, withdrawn_at } = await newsRow(tx, id)
  if (published_at && !withdrawn_at) return
  await changeNews(tx, id, { published_at: base.now(), published_by: by, withdrawn_at: null, withdrawn_by: null })
}

export async function withdrawNews(tx: Write, base: Base, id: string, by: string): Promise<void> {
  const { published_at, withdrawn_at } = await newsRow(tx, id)
  if (!published_at || withdrawn_at) return
  await changeNews(tx, id, { withdrawn_at: base.now(), withdrawn_by: by })
}

const wordsOf = ({ title, body, lang, audience }: News) => ({
  title,
  body,
  lang: lang ?? ('fi' as const),
  audience: audience ?? ('members' as const),
})
