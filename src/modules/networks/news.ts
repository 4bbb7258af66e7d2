import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { deleteFile, filesOf, keepFile } from '#base/files/files.ts'
import type { FileKind } from '#base/files/kinds.ts'
import type { Upload } from '#base/http/uploads.ts'
import { langs } from '#base/i18n/lang.ts'
import { choice, text, type ValueOf } from '#base/ui/form.ts'
import {
  changeNews,
  changeTexts,
  insertDocument,
  insertNews,
  insertText,
  newsRow,
  removeDocument,
} from './queries-news.ts'
import { aboutRow } from './queries-public.ts'

/** A piece of news in the language it is written in. */
export const newsForm = {
  title: text({ max: 160, needed: 'networks.fault.news-title' }),
  body: text({ max: 8000, needed: 'networks.fault.news-body' }),
  lang: choice(langs, { needed: 'ui.fault.needed' }),
  audience: choice(['members', 'public'] as const, { needed: 'ui.fault.needed' }),
}

/** What the public reads of a network, in each language. */
export const textsForm = {
  fi: text({ max: 4000, needed: 'networks.fault.text' }),
  sv: text({ max: 4000, needed: 'networks.fault.text' }),
  en: text({ max: 4000, needed: 'networks.fault.text' }),
}

export const documentForm = { title: text({ max: 160, needed: 'networks.fault.document-title' }) }

/** What may be laid before a network, and how large (bytes). */
export const documentKinds: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'txt']
export const documentMost = 10 * 1024 * 1024

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

/** Changes what the public reads; what stood there is kept. From now on the country pack leaves it alone. */
export async function rewriteTexts(
  tx: Write,
  base: Base,
  network: string,
  texts: ValueOf<typeof textsForm>,
  by: string,
) {
  const { about_fi, about_sv, about_en } = await aboutRow(tx, network)
  const id = newId(base.now(), base.random)
  await insertText(tx, {
    id,
    network_id: network,
    about_fi,
    about_sv,
    about_en,
    replaced_at: base.now(),
    replaced_by: by,
  })
  const written = { about_fi: texts.fi, about_sv: texts.sv, about_en: texts.en }
  await changeTexts(tx, network, written, by, base.now())
}

interface Paper {
  title: string
  upload: Upload
  kind: FileKind
}

/** Lays a checked file before the members. Result: its id. */
export async function addDocument(tx: Write, base: Base, network: string, paper: Paper, by: string): Promise<string> {
  const id = newId(base.now(), base.random)
  await insertDocument(tx, { id, network_id: network, title: paper.title, added_at: base.now(), added_by: by })
  await keepFile(tx, base, { ...paper.upload, kind: paper.kind, owner: ['network_document', id] })
  return id
}

/** Takes a document away; that it was there stays known, its content does not. */
export async function takeDocument(tx: Write, base: Base, id: string, by: string): Promise<void> {
  for (const file of await filesOf(tx, base, 'network_document', [id])) await deleteFile(tx, file.id)
  await removeDocument(tx, id, by, base.now())
}

const wordsOf = ({ title, body, lang, audience }: News) => ({
  title,
  body,
  lang: lang ?? ('fi' as const),
  audience: audience ?? ('members' as const),
})
