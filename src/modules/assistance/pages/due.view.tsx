import type { Lang } from '#base/i18n/lang.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import type { Say } from '#base/i18n/words.ts'
import { daysBetween, sayDay } from '#base/time/day.ts'
import { Clock, Empty } from '#base/ui/parts.tsx'
import type { DeadlineTable } from '../queries.ts'

/** What is due, each as a small path of the days that are left. */
export function DueList(props: { say: Say; lang: Lang; today: string; deadlines: readonly DeadlineTable[] }) {
  const { say, lang, today, deadlines } = props
  if (deadlines.length === 0) return <Empty title={say('assistance.due.none')} />
  return (
    <ul class="plain">
      {deadlines.map(({ id, kind, due_on }) => {
        const left = daysBetween(today, due_on)
        const text =
          left < 0
            ? say('assistance.due.late', { day: sayDay(due_on, lang), days: -left })
            : say('assistance.due.by', { day: sayDay(due_on, lang), days: left })
        return (
          <li key={id}>
            <Clock label={dueName(kind, say)} left={left} of={30} text={text} />
          </li>
        )
      })}
    </ul>
  )
}

/** What is due: an entry of that section, or what the part of the file calls it. */
export const dueName = (kind: string, say: Say): string => say(`assistance.due.kind.${kind}` as PlainKey)
