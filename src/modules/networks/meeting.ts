import { addDays, dayOf } from '#base/time/day.ts'
import { choice, type Fault, type Field, isPartialDay, partialDay, text } from '#base/ui/form.ts'
import { momentOf, wallOf } from './meeting-time.ts'

/** Networks meet twice a year. */
export const allSeries = ['spring', 'autumn'] as const
export type Series = (typeof allSeries)[number]

export const replyAnswers = ['yes', 'remote', 'no'] as const
export type ReplyAnswer = (typeof replyAnswers)[number]

export const meetingStates = ['draft', 'invited', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

interface Moments {
  invited_at: Date | null
  held_at: Date | null
  cancelled_at: Date | null
}

/** Where a meeting stands. */
export function meetingStateOf({ invited_at, held_at, cancelled_at }: Moments): MeetingState {
  if (cancelled_at) return 'cancelled'
  if (held_at) return 'held'
  return invited_at ? 'invited' : 'draft'
}

/** 'HH:MM', written as people do: 13, 13.00, 9:30. */
const clock: Field<string> = {
  read: (values) => {
    const [, hour, minute = '00'] = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec((values[0] ?? '').trim()) ?? []
    if (hour === undefined) return { fault: { key: 'networks.meeting.fault.clock' } }
    return { value: `${hour.padStart(2, '0')}:${minute}` }
  },
  show: (value) => ({ '': [value.replace(':', '.')] }),
}

/** A whole day; '' when it may stay open and does. */
export const wholeDay = ({ needed }: { needed: boolean }): Field<string> => ({
  read: (values, part) => {
    const read = partialDay(needed ? { needed: 'networks.meeting.fault.day' } : {}).read(values, part)
    if ('fault' in read || read.value === '') return read
    return read.value.length === 10 && isPartialDay(read.value)
      ? read
      : { fault: { key: 'networks.meeting.fault.day' } }
  },
  show: (value) => partialDay().show(value),
})

const whole = (most: number): Field<number | null> => ({
  read: (values) => {
    const written = (values[0] ?? '').trim()
    if (written === '') return { value: null }
    const value = /^\d{1,6}$/.test(written) ? Number(written) : 0
    return value >= 1 && value <= most
      ? { value }
      : { fault: { key: 'networks.meeting.fault.number', params: { most } } }
  },
  show: (value) => ({ '': [value === null ? '' : String(value)] }),
})

/** A meeting as its coordinator writes it. */
export const meetingForm = {
  title: text({ max: 150, needed: 'networks.meeting.fault.title' }),
  series: choice(allSeries),
  day: wholeDay({ needed: true }),
  from: clock,
  to: clock,
  city: text({ max: 80 }),
  place: text({ max: 300 }),
  link: text({ max: 500, like: { pattern: /^https:\/\/[!-~]+$/, fault: 'networks.meeting.fault.link' } }),
  capacity: whole(5000),
  note: text({ max: 4000 }),
}

type Typed = { -readonly [K in keyof typeof meetingForm]: (typeof meetingForm)[K] extends Field<infer V> ? V : never }

/** What a meeting is, without who did what to it. */
export interface Plan {
  title: string
  series: Series | null
  series_year: number | null
  starts_at: Date
  ends_at: Date
  city: string
  place: string
  link: string
  capacity: number | null
  note: string
}

/**
 * The plan, or what is wrong between its fields. Times are by the wall: an hour that spring leaps over is refused, of the
 * hour that autumn repeats the first is meant.
 */
export function planOf(typed: Typed): { plan: Plan } | { faults: Fault[] } {
  const { title, series, day, from, to, city, place, link, capacity, note } = typed
  const [starts, ends] = [from, to].map((time) => momentOf({ day, time })) as [Date | null, Date | null]
  const gap = { key: 'networks.meeting.fault.gap' } as const
  const faults: Fault[] = [
    ...(starts ? [] : [{ field: 'from', ...gap }]),
    ...(ends ? [] : [{ field: 'to', ...gap }]),
    ...(starts && ends && ends <= starts ? [{ field: 'to', key: 'networks.meeting.fault.order' } as const] : []),
    ...(city === '' && link === '' ? [{ field: 'city', key: 'networks.meeting.fault.where' } as const] : []),
  ]
  if (faults.length > 0 || !starts || !ends) return { faults }
  const series_year = series ? Number(day.slice(0, 4)) : null
  return { plan: { title, series, series_year, starts_at: starts, ends_at: ends, city, place, link, capacity, note } }
}

/** A stored plan as its form shows it. */
export function typedOfPlan(plan: Omit<Plan, 'series_year'>): Typed {
  const [from, to] = [plan.starts_at, plan.ends_at].map((at) => wallOf(at)) as [
    { day: string; time: string },
    { time: string },
  ]
  return { ...plan, day: from.day, from: from.time, to: to.time }
}

export const reasonForm = { why: text({ max: 1000, needed: 'networks.meeting.fault.why' }) }

export const itemForm = {
  title: text({ max: 200, needed: 'networks.meeting.fault.item' }),
  body: text({ max: 4000 }),
  presenter: text({ max: 120 }),
}

export const replyForm = {
  answer: choice(replyAnswers, { needed: 'networks.meeting.fault.answer' }),
  people: whole(20),
}

export const actionForm = {
  task: text({ max: 500, needed: 'networks.meeting.fault.task' }),
  owner: text({ max: 160, needed: 'networks.meeting.fault.owner' }),
  due: wholeDay({ needed: false }),
}

/** Whether anybody could find it: one from a calendar file may not say. */
export const hasPlace = ({ city, link }: { city: string; link: string }): boolean => city !== '' || link !== ''

/** When a meeting is: its day, and the hours of the clock on the wall. */
export function timesOf({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }) {
  const [from, to] = [wallOf(starts_at), wallOf(ends_at)]
  return { day: from.day, from: from.time, to: to.time }
}

/** Which reminder is due on a day for a meeting that is on another: a week before, and the day before. */
export function reminderDue(startsAt: Date, today: string): 'week' | 'day' | null {
  const day = dayOf(startsAt)
  if (day <= today || day > addDays(today, 7)) return null
  return day <= addDays(today, 1) ? 'day' : 'week'
}

interface Said {
  answer: ReplyAnswer | null
  people: number
}

/** How many said that they come, by organisation: the list to tick from. */
export function expected(replies: readonly (Said & { organisation: string | null })[]): Map<string, number> {
  const coming = replies.filter(({ answer: said }) => said === 'yes' || said === 'remote')
  const by = Map.groupBy(coming, ({ organisation }) => organisation ?? '')
  by.delete('')
  // Each of two members who say "three of us" may mean the same three: the larger number, not the sum, unless each speaks for one.
  return new Map([...by].map(([name, all]) => [name, Math.max(all.length, ...all.map(({ people }) => people))]))
}

/** Answers counted: how many people come to the place, from afar, not; and how many have not said. */
export function counted(replies: readonly Said[]) {
  const sum = (wanted: ReplyAnswer) =>
    replies.filter(({ answer: said }) => said === wanted).reduce((all, { people }) => all + people, 0)
  return {
    yes: sum('yes'),
    remote: sum('remote'),
    no: sum('no'),
    open: replies.filter(({ answer: said }) => said === null).length,
  }
}
