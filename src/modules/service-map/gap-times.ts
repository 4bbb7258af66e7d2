import { type Time, times } from './gap.ts'
import type { Hours } from './record.ts'

/** When one looks whether it is open: minutes of the day, on which weekdays, and on how many of them it must be. */
const windows: Readonly<Record<Time, { minute: number; weekdays: readonly number[]; enough: number }>> = {
  office: { minute: 12 * 60, weekdays: [1, 2, 3, 4, 5], enough: 3 },
  evening: { minute: 19 * 60, weekdays: [1, 2, 3, 4, 5], enough: 3 },
  night: { minute: 2 * 60, weekdays: [1, 2, 3, 4, 5, 6, 7], enough: 4 },
  weekend: { minute: 13 * 60, weekdays: [6, 7], enough: 1 },
}

/** Parts of the week in which it is open on more days than not; '*' where its hours are not known or are by appointment. */
export function timesOf(hours: Hours | undefined): (Time | '*')[] {
  if (hours?.kind === 'always') return [...times]
  if (hours?.kind !== 'week') return ['*']
  return times.filter((time) => {
    const { minute, weekdays, enough } = windows[time]
    const open = weekdays.filter((weekday) =>
      hours.week.some((one) => one.weekday === weekday && one.from <= minute && minute < one.to),
    )
    return open.length >= enough
  })
}
