import { type Lang, perLanguage } from '#base/i18n/lang.ts'

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
export const sayDay = (day: string, lang: Lang): string => days[lang].format(new Date(`${day.slice(0, 10)}T00:00:00Z`))

/** A moment as the language writes it, by Finnish clock. */
export const sayTime = (moment: Date, lang: Lang): string => times[lang].format(moment)

/** A formatter costs far more than what it formats: made once. The languages as Finland writes them. */
export const formatters = (optionsOf: (lang: Lang) => Intl.DateTimeFormatOptions) =>
  perLanguage((lang) => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : `${lang}-FI`, optionsOf(lang)))

const days = formatters((lang) => ({
  ...(lang === 'en' ? { day: 'numeric', month: 'long', year: 'numeric' } : { dateStyle: 'short' }),
  timeZone: 'UTC',
}))
const times = formatters(() => ({ dateStyle: 'medium', timeStyle: 'short', timeZone: zone }))
