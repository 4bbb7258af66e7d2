import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names } from '../../pack.ts'

/** A day on which offices are shut. `law`: a public holiday by statute; otherwise a customary closure. */
export type Holiday = { readonly day: string; readonly names: Names; readonly law: boolean; readonly mark: Mark }

/**
 * Public holidays of a year by rule. Church feast days follow the Church Act 652/2023 and before it the Church Act
 * 1054/1993 with Act 1055/1993; Independence Day Act 388/1937; May Day Act 272/1944 [K: names of the Acts from memory].
 * Midsummer Day and All Saints' Day are Saturdays. Christmas Eve and Midsummer Eve are no public holidays, but offices and
 * most services are shut on them by collective agreements [K].
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year)
  return [
    fixed(year, '01-01', names('Uudenvuodenpäivä', 'Nyårsdagen', 'New Year’s Day')),
    fixed(year, '01-06', names('Loppiainen', 'Trettondagen', 'Epiphany')),
    moved(easter, -2, names('Pitkäperjantai', 'Långfredagen', 'Good Friday')),
    moved(easter, 0, names('Pääsiäispäivä', 'Påskdagen', 'Easter Sunday')),
    moved(easter, 1, names('Toinen pääsiäispäivä', 'Annandag påsk', 'Easter Monday')),
    fixed(year, '05-01', names('Vappu', 'Första maj', 'May Day')),
    moved(easter, 39, names('Helatorstai', 'Kristi himmelsfärdsdag', 'Ascension Day')),
    moved(easter, 49, names('Helluntaipäivä', 'Pingstdagen', 'Whit Sunday')),
    eve(moved(saturdayFrom(year, 6, 20), -1, names('Juhannusaatto', 'Midsommarafton', 'Midsummer Eve'))),
    moved(saturdayFrom(year, 6, 20), 0, names('Juhannuspäivä', 'Midsommardagen', 'Midsummer Day')),
    moved(saturdayFrom(year, 10, 31), 0, names('Pyhäinpäivä', 'Alla helgons dag', 'All Saints’ Day')),
    fixed(year, '12-06', names('Itsenäisyyspäivä', 'Självständighetsdagen', 'Independence Day')),
    eve(fixed(year, '12-24', names('Jouluaatto', 'Julafton', 'Christmas Eve'))),
    fixed(year, '12-25', names('Joulupäivä', 'Juldagen', 'Christmas Day')),
    fixed(year, '12-26', names('Tapaninpäivä', 'Annandag jul', 'Boxing Day')),
  ]
}

/** The holiday of a day (`YYYY-MM-DD`), or undefined. */
export const holidayOn = (day: string): Holiday | undefined => {
  const year = Number(day.slice(0, 4))
  const kept = years.get(year) ?? new Map(holidaysOf(year).map((holiday) => [holiday.day, holiday]))
  years.set(year, kept)
  return kept.get(day)
}

/** Western Easter by Gauss's rule in Meeus's form; valid for the Gregorian calendar. */
function easterSunday(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1))
}

/** The first Saturday on or after a day. */
function saturdayFrom(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCDate(date.getUTCDate() + ((6 - date.getUTCDay() + 7) % 7))
  return date
}

function moved(from: Date, days: number, said: Names): Holiday {
  const date = new Date(from)
  date.setUTCDate(date.getUTCDate() + days)
  return { day: date.toISOString().slice(0, 10), names: said, law: true, mark: 'K' }
}

const fixed = (year: number, monthDay: string, said: Names): Holiday => ({
  day: `${year}-${monthDay}`,
  names: said,
  law: true,
  mark: 'K',
})

const eve = (holiday: Holiday): Holiday => ({ ...holiday, law: false })

const years = new Map<number, ReadonlyMap<string, Holiday>>()
