import type { Read } from '#base/database/handles.ts'
import type { Ask } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import type { ListQuery } from './api-query.ts'
import type { Telling } from './hsds.ts'
import { type Edition, editions } from './hsds-shape.ts'
import { calendarFrom } from './schedule-calendar.ts'

/** Which edition the path names; what is none is answered as 3.0 is. */
export const editionOf = ({ params }: Pick<Ask, 'params'>): Edition =>
  editions.find((one) => one === params.edition) ?? '3.0'

/** In what form an answer is told. */
export const tellingOf = (ask: Ask<Read>, { lang }: Pick<ListQuery, 'lang'>): Telling => ({
  edition: editionOf(ask),
  lang,
  say: ask.base.speakers[lang],
  calendar: calendarFrom(dayOf(ask.now), daysTold),
})

/** Hours are told for a year: longer than any harvester should wait. */
const daysTold = 366
