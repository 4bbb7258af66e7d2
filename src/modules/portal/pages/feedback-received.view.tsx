import type { Reading } from '#base/http/ask.ts'
import { dayOf, daysBetween, sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Empty, Paging, Summary, Table, Tag } from '#base/ui/parts.tsx'
import type { openFeedback } from '../portal.ts'
import type { feedbackList } from '../queries.ts'

type Row = Awaited<ReturnType<typeof feedbackList>>[number]

export function ReceivedListView(props: { ask: Reading; rows: readonly Row[]; current: number; pages: number }) {
  const { ask, rows, current, pages } = props
  return null
}
