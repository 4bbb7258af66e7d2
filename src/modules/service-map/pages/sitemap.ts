import { type BytesAnswer, bytes, NotFound } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { langs } from '#base/i18n/lang.ts'
import { publicServices } from '../queries-find.ts'

const perPart = 5000

/** The list of lists: our standing public pages, then the published services in parts. */
export async function sitemap(ask: Reading): Promise<BytesAnswer> {
  const { total } = await publicServices(ask.db, { limit: 1, offset: 0 })
  const parts = Array.from(
    { length: 1 + Math.ceil(total / perPart) },
    (_, number) => `${originOf(ask)}/sitemap/${number}`,
  )
  return xml(
    `<sitemapindex xmlns="${schema}">${parts.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`,
  )
}

/** Part 0: standing pages; part n: services that anybody may see. */
export async function sitemapPart(ask: Reading): Promise<BytesAnswer> {
  const number = /^\d{1,4}$/.test(ask.params['number'] ?? '') ? Number(ask.params['number']) : -1
  if (number < 0) throw new NotFound()
  if (number === 0) return xml(urlset(standing.flatMap((path) => urlsOf(ask, path))))
  const { rows } = await publicServices(ask.db, { limit: perPart, offset: (number - 1) * perPart })
  if (rows.length === 0) throw new NotFound()
  return xml(urlset(rows.flatMap((id) => urlsOf(ask, `/help/services/${id}`))))
}

const standing = ['', '/guide', '/help', '/networks']
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const urlsOf = (ask: Reading, path: string) =>
  langs.map((lang) => `<url><loc>${originOf(ask)}/${lang}${path}</loc></url>`)
const urlset = (urls: readonly string[]) => `<urlset xmlns="${schema}">${urls.join('')}</urlset>`
const originOf = ({ base }: Reading) => base.settings.origins[0]
const xml = (text: string) => bytes('application/xml; charset=utf-8', `<?xml version="1.0" encoding="UTF-8"?>${text}`)
