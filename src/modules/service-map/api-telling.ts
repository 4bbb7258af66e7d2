import type { Read } from '#base/database/handles.ts'
import type { Ask } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import type { ListQuery } from './api-query.ts'
import type { Telling } from './hsds.ts'
import { type Edition, editions } from './hsds-shape.ts'
import { type CalendarDay, calendarFrom } from './schedule-calendar.ts'

/** Which edition the path names; what is none is answered as 3.0 is. */
export const editionOf = ({ params }: Pick<Ask, 'params'>): Edition =>
  editions.find((one) => one === params.edition) ?? '3.0'

/** In what form an answer is told. */
export const tellingOf = (ask: Ask<Read>, { lang }: Pick<ListQuery, 'lang'>): Telling => ({
  edition: editionOf(ask),
  lang,
  say: ask.base.speakers[lang],
  calendar: calendarOf(dayOf(ask.now)),
})

/** Hours are told for a year: longer than any harvester should wait. */
const daysTold = 366

/** The days to come are the same for every request of a day. */
function calendarOf(day: string): readonly CalendarDay[] {
  if (kept?.day !== day) kept = { day, calendar: calendarFrom(day, daysTold) }
  return kept.calendar
}

let kept: { day: string; calendar: readonly CalendarDay[] } | undefined
