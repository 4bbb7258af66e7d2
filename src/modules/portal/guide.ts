import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Lang } from '#base/i18n/lang.ts'
import { type Section, toHtml } from './guide-html.ts'

/** The guide's pages by group, in the order in which they are read. */
export const groups = {
  help: ['about', 'help', 'system', 'rights', 'children'],
  contact: ['contact', 'watched'],
  work: ['professionals'],
  site: ['privacy', 'accessibility'],
} as const
export type GuidePage = (typeof groups)[keyof typeof groups][number]

export const guidePages: readonly GuidePage[] = Object.values(groups).flat()

/** What one reads next. */
export const related: Record<GuidePage, readonly GuidePage[]> = {
  about: ['help', 'rights', 'contact'],
  help: ['system', 'rights', 'contact'],
  system: ['help', 'rights', 'contact'],
  rights: ['help', 'system', 'privacy'],
  children: ['help', 'rights', 'professionals'],
  contact: ['watched', 'system', 'privacy'],
  watched: ['contact', 'privacy'],
  professionals: ['system', 'children', 'contact'],
  privacy: ['rights', 'watched', 'accessibility'],
  accessibility: ['privacy', 'watched'],
}

/** A page of the guide as it stands in the country pack. */
export interface GuideText {
  title: string
  summary: string
  /** The day its content was last checked, 'YYYY-MM-DD'. */
  checked: string
  /** First heading, as plain text; the title is for tab and history and tells less. */
  heading: string
  sections: readonly Section[]
  /** Markup before the first section and from it on; made by us, safe to place in a page. */
  lead: string
  html: string
}

export const isGuidePage = (name: string | undefined): name is GuidePage => guidePages.some((page) => page === name)

const kept = new Map<string, GuideText>()

/** Reads a page once per process and language. Throws when its file is missing or not in the agreed form. */
export function guideText(page: GuidePage, lang: Lang): GuideText {
  const key = `${page}.${lang}`
  const text = kept.get(key) ?? parseGuide(readFileSync(path.join(folder, `${key}.md`), 'utf8'), lang)
  kept.set(key, text)
  return text
}

/** The country pack stands among the sources, from which every start runs. */
const folder = path.resolve('src/packs/fi/guide')

/** Three lines `title:`, `summary:`, `checked:`, an empty line, then CommonMark that begins with its heading. */
export function parseGuide(file: string, lang: Lang): GuideText {
  const parts = /^title: (.+)\nsummary: (.+)\nchecked: (\d{4}-\d{2}-\d{2})\n\n# (.+)\n([\s\S]*)$/.exec(file)
  if (!parts) throw new Error('a guide file needs title, summary, checked, an empty line and a first heading')
  const [, title = '', summary = '', checked = '', heading = '', body = ''] = parts
  return { title, summary, checked, heading, ...toHtml(body, lang) }
}
