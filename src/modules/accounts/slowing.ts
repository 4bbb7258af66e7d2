import { minutes } from '#base/time/day.ts'

/** So many wrong tries are free; then each next one waits twice as long (security.md, login brute force). */
const free = 5
const longest = minutes(60)
/** So much quiet ends a series: whoever comes back later starts anew, so nobody is shut out for good. */
const quiet = longest + minutes(15)

/** From when on the account may be tried again. `failures`: moments of wrong tries since the last right one, oldest first. */
export function nextTry(failures: readonly Date[]): Date | null {
  const times = failures.map((at) => at.getTime())
  const begin = times.findLastIndex((at, index) => index === 0 || at - (times[index - 1] ?? at) > quiet)
  const series = times.slice(Math.max(begin, 0))
  const last = series.at(-1)
  if (last === undefined || series.length < free) return null
  return new Date(last + Math.min(minutes(2 ** Math.min(series.length - free, 10)), longest))
}

/** How long wrong tries are of any use. */
export const rememberFailures = minutes(24 * 60)
