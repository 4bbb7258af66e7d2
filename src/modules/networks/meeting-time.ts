import { zone } from '#base/time/day.ts'

/** What a clock on the wall shows: 'YYYY-MM-DD' and 'HH:MM'. */
export interface Wall {
  day: string
  time: string
}

/**
 * The moment at which clocks in a zone show this. Null in the hour that spring leaps over: nobody can meet then. The hour
 * that autumn repeats is taken the first time round, as RFC 5545 §3.3.5 does.
 */
export function momentOf({ day, time }: Wall, timeZone: string = zone): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== `${day}T${time}`) return null
  const offsets = [asUtc - dayLong, asUtc + dayLong].map((near) => offsetAt(near, timeZone))
  const moments = offsets.map((offset) => asUtc - offset).filter((at) => at + offsetAt(at, timeZone) === asUtc)
  return moments.length === 0 ? null : new Date(Math.min(...moments))
}

/** What clocks in a zone show at the moment. */
export function wallOf(moment: Date, timeZone: string = zone): Wall {
  const shown = new Date(moment.getTime() + offsetAt(moment.getTime(), timeZone)).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** Whether programs here know a zone by this name. */
export function isZone(name: string): boolean {
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

const dayLong = 86_400_000

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const shown = clockOf(timeZone).format(at).replace(' ', 'T')
  return Date.parse(`${shown}Z`) - Math.floor(at / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: making one costs a hundred times what using it does. Names differ in case only at most. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const key = timeZone.toLowerCase()
  const clock =
    clocks.get(key) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(key, clock)
  return clock
}
