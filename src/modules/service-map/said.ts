import { type Lang, langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { ServiceFields, Texts } from './record.ts'

/** What is said in the reader's language, or in the first other one it is said in, with its language. */
export function saidIn(texts: Texts | undefined, lang: Lang): { text: string; lang: Lang } | null {
  const found = [lang, ...langs].find((one) => texts?.[one])
  return found ? { text: texts?.[found] ?? '', lang: found } : null
}

/** A number as it is dialled in Finland: +358295463177 → 029 546 3177. Others stay as they are. */
export function sayPhone(phone: string): string {
  const national = phone.replace(/^\+358/, '0')
  if (national.length < 7 || national.startsWith('+')) return national
  return national.replace(/(\d{3})(?=\d{3})/g, '$1 ').trim()
}

/** The beginning of a text, whole words, at most so long. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

interface Saying {
  say: Say
  lang: Lang
}

/** '13 to 24'; '' when no age is told. */
export function agesText({ say }: Saying, ages: ServiceFields['ages']): string {
  if (ages?.from !== undefined && ages.to !== undefined) {
    return say('service-map.service.ages.both', { from: ages.from, to: ages.to })
  }
  if (ages?.from !== undefined) return say('service-map.service.ages.from', { from: ages.from })
  return ages?.to === undefined ? '' : say('service-map.service.ages.to', { to: ages.to })
}

/** How many places are free, of how many, on which day. */
export function capacityText({ say, lang }: Saying, capacity: ServiceFields['capacity']): string {
  if (!capacity) return ''
  const { available, of, day } = capacity
  const on = { available, day: sayDay(day, lang) }
  return of === undefined
    ? say('service-map.service.capacity.some', on)
    : say('service-map.service.capacity.of', { ...on, of })
}
