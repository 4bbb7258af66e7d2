import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { addDays, formatters, sayDay } from '#base/time/day.ts'
import type { Card } from './cards.ts'
import { closingTime, isOpen, type Local, nextOpening, sayMinute } from './hours.ts'
import type { Hours } from './record.ts'

/** Whether something is open now, in words; `open` also tells the colour. */
export interface Opening {
  open: boolean
  text: string
}

/** The service's hours; where it has none, those of the first contact that does. */
export function hoursOf({ service, contacts }: Pick<Card, 'service' | 'contacts'>): Hours | undefined {
  const own = service.fields.hours
  return own && own.kind !== 'not-known' ? own : (contacts.find(({ fields }) => fields.hours)?.fields.hours ?? own)
}

export function openingOf(hours: Hours | undefined, now: Local, say: Say, lang: Lang): Opening {
  if (!hours || hours.kind === 'not-known') return { open: false, text: say('service-map.open.unknown') }
  if (hours.kind === 'always') return { open: true, text: say('service-map.open.always') }
  if (hours.kind === 'by-appointment') return { open: false, text: say('service-map.open.appointment') }
  if (isOpen(hours, now)) {
    return {
      open: true,
      text: say('service-map.open.now', { until: sayMinute(closingTime(hours, now) ?? 1440, lang) }),
    }
  }
  return { open: false, text: nextText(hours, now, say, lang) }
}

function nextText(hours: Hours, now: Local, say: Say, lang: Lang): string {
  const next = nextOpening(hours, now)
  if (!next) return say('service-map.open.shut')
  const at = sayMinute(next.minute, lang)
  if (next.day === now.day) return say('service-map.open.today', { at })
  if (next.day === addDays(now.day, 1)) return say('service-map.open.tomorrow', { at })
  return say('service-map.open.day', { day: sayWeekday(next.day, lang), at })
}

/** 'ma 30.11.2026', 'Monday 30 November 2026'. */
const sayWeekday = (day: string, lang: Lang) => `${weekdayName(day, lang)} ${sayDay(day, lang)}`

const styles = { fi: 'short', sv: 'short', en: 'long' } as const
export const weekdayName = (day: string, lang: Lang, style: 'short' | 'long' = styles[lang]): string =>
  weekdays[style][lang].format(new Date(`${day}T00:00:00Z`))

const weekdays = {
  short: formatters(() => ({ weekday: 'short', timeZone: 'UTC' })),
  long: formatters(() => ({ weekday: 'long', timeZone: 'UTC' })),
}
