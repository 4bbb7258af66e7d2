import { micromark } from 'micromark'
import type { Lang } from '#base/i18n/lang.ts'

/** One part of a long page, for its list of contents. */
export interface Section {
  id: string
  heading: string
}

/**
 * CommonMark → our markup. No raw HTML, no pictures; a link goes to the guide, to a form of ours, to a telephone or to an
 * https address, or it is no link.
 */
export function toHtml(markdown: string, lang: Lang): { lead: string; html: string; sections: Section[] } {
  const sections: Section[] = []
  const all = micromark(markdown, { allowDangerousProtocol: true, extensions: [plainOnly] })
    .replace(/<h2>(.*?)<\/h2>/g, (_, text: string) => {
      const section = sectionOf(text, sections.length + 1)
      sections.push(section)
      return `<h2 class="ds-heading" data-size="sm" id="${section.id}">${text}</h2>`
    })
    .replace(/<h3>/g, '<h3 class="ds-heading" data-size="xs">')
    .replace(/<p>/g, '<p class="ds-paragraph">')
    .replace(/<(ul|ol)>/g, '<$1 class="ds-list">')
    .replace(/<a href="([^"]*)"(?: title="[^"]*")?>/g, (_, href: string) => linkTo(href, lang))
    .replace(/(?<=<a class="ds-link" href="tel:[^"]*">)[^<]*/g, (number) => number.replaceAll(' ', '\u00a0'))
  const start = all.search(/<h2|$/)
  return { lead: all.slice(0, start), html: all.slice(start), sections }
}

/** Without `allowDangerousHtml` markup is shown as text already; pictures and bare addresses are not made at all. */
const plainOnly = { disable: { null: ['labelStartImage', 'autolink', 'htmlFlow', 'htmlText'] } }

function sectionOf(html: string, number: number): Section {
  const heading = html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
  return { id: `part-${number}`, heading }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function linkTo(written: string, lang: Lang): string {
  const href = hrefOf(written, lang)
  return href === null ? '<a>' : `<a class="ds-link" href="${href}">`
}

/** The only addresses that pass; everything else gives null. The text comes with its quotes and `&` already encoded. */
function hrefOf(written: string, lang: Lang): string | null {
  const [, scheme, rest = ''] = /^([a-z]+):(.*)$/.exec(written) ?? []
  if (scheme === 'guide') return /^[a-z]+$/.test(rest) ? `/${lang}/guide/${rest}` : null
  if (scheme === 'contact') return forms.has(rest) ? `/${lang}${forms.get(rest)}` : null
  if (scheme === 'tel') return /^\+?\d+$/.test(rest) ? written : null
  return scheme === 'https' && /^\/\/[a-z0-9.-]+(?:[/?#]|$)/.test(rest) ? written : null
}

const forms = new Map([
  ['question', '/contact/question'],
  ['self', '/contact/self/gate'],
  ['other', '/contact/other/gate'],
  ['feedback', '/feedback'],
])
