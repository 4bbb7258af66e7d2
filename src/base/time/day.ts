import type { Lang } from '#base/i18n/lang.ts'

/** Days are Finnish days: what happened at 23.30 UTC in winter is the next day's. */
export const zone = 'Europe/Helsinki'

const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** 'YYYY-MM-DD' of the moment, in Finland. */
export const dayOf = (moment: Date): string => iso.format(moment)

/** The moment's day as midnight UTC: tells the day and nothing more. */
export const dayOnly = (moment: Date): Date => new Date(`${dayOf(moment)}T00:00:00Z`)

export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export const minutes = (count: number): number => count * 60_000

/** A day as the language writes it: 21.11.2026, 21 November 2026. */
export function sayDay(day: string, lang: Lang): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  const style =
    lang === 'en' ? ({ day: 'numeric', month: 'long', year: 'numeric' } as const) : ({ dateStyle: 'short' } as const)
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : `${lang}-FI`, { ...style, timeZone: 'UTC' }).format(date)
}

/** A moment as the language writes it, by Finnish clock. */
export const sayTime = (moment: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : `${lang}-FI`, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(moment)
