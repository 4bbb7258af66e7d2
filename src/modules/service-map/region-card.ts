import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import type { Card } from './cards.ts'
import { sayMinute } from './hours.ts'
import { hoursOf } from './opening.ts'
import type { Hours } from './record.ts'
import { beginning, saidIn, sayPhone } from './said.ts'

/** One line of a region's card: what for, who, how to reach, when. */
export interface CardLine {
  id: string
  what: string
  who: string
  how: string
  /** Where a click leads: `tel:…`, `mailto:…`, the web. */
  href: string
  when: string
}

/** As many as fit on one A4 in the longest of our languages, tested in print. */
export const mostLines = 20

/**
 * The lines of a card: of each need in turn the best that is left, so that every need has its first contact before any has a second.
 * `services` come with those of the region itself first.
 */
export function cardLines(services: readonly Card[], lang: Lang, say: Say): { lines: CardLine[]; left: number } {
  const reachable = services.filter((card) => wayTo(card) !== null)
  const chosen = new Set<Card>()
  for (let before = -1; before < chosen.size && chosen.size < mostLines; ) {
    before = chosen.size
    for (const { code } of needs.items) {
      const next = reachable.find((card) => !chosen.has(card) && card.service.fields.needs?.includes(code))
      if (next && chosen.size < mostLines) chosen.add(next)
    }
  }
  return { lines: [...chosen].map((card) => lineOf(card, lang, say)), left: services.length - chosen.size }
}

function lineOf(card: Card, lang: Lang, say: Say): CardLine {
  const { service, provider } = card
  const name = saidIn(service.fields.name, lang)?.text
  const need = nameOf(needs, service.fields.needs?.[0] ?? '', lang)
  const { text, href } = wayTo(card) ?? { text: '', href: '' }
  return {
    id: service.id,
    what: beginning(name ?? need, 60),
    who: beginning(saidIn(provider.fields.name, lang)?.text ?? '', 60),
    how: text,
    href,
    when: shortHours(hoursOf(card), lang, say),
  }
}

/** The first telephone number; else an address for mail, else on the web. */
function wayTo({ contacts, provider }: Card): { text: string; href: string } | null {
  const first = <T>(pick: (fields: Card['contacts'][number]['fields']) => T | undefined) =>
    contacts.map(({ fields }) => pick(fields)).find((found) => found !== undefined)
  const phone = first((fields) => fields.phone)
  if (phone) return { text: sayPhone(phone), href: `tel:${phone}` }
  const email = first((fields) => fields.email)
  if (email) return { text: email, href: `mailto:${email}` }
  const web = first((fields) => fields.web) ?? provider.fields.web
  return web ? { text: web.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? web, href: web } : null
}

/** Hours of the week in few signs: `ma–pe 9–16`. */
export function shortHours(hours: Hours | undefined, lang: Lang, say: Say): string {
  if (hours?.kind === 'always') return say('service-map.a4.always')
  if (hours?.kind === 'by-appointment') return say('service-map.a4.appointment')
  if (hours?.kind !== 'week' || hours.week.length === 0) return say('service-map.a4.not-known')
  const byTimes = Map.groupBy(hours.week, ({ from, to }) => `${from} ${to}`)
  return [...byTimes.values()]
    .map(
      (same) =>
        `${daysOf(
          same.map(({ weekday }) => weekday),
          lang,
        )} ${timeOf(same[0], lang)}`,
    )
    .join(', ')
}

const timeOf = (opening: { from: number; to: number } | undefined, lang: Lang) =>
  opening ? `${clock(opening.from, lang)}–${clock(opening.to, lang)}` : ''

/** Full hours without their minutes. */
const clock = (minute: number, lang: Lang) => (minute % 60 === 0 ? String(minute / 60) : sayMinute(minute, lang))

/** Runs of weekdays: `ma–pe`, `ma, ke`. */
function daysOf(weekdays: readonly number[], lang: Lang): string {
  const sorted = [...new Set(weekdays)].sort((one, other) => one - other)
  const runs: number[][] = []
  for (const day of sorted) {
    const last = runs.at(-1)
    if (last?.at(-1) === day - 1) last.push(day)
    else runs.push([day])
  }
  return runs
    .map((run) => [run[0], ...(run.length > 1 ? [run.at(-1)] : [])].map((day) => weekdayName(day ?? 1, lang)).join('–'))
    .join(', ')
}

/** 5 January 2026 is a Monday. */
const weekdayName = (weekday: number, lang: Lang): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 4 + weekday)))
