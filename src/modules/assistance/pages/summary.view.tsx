import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Empty, Summary } from '#base/ui/parts.tsx'
import { organisers as organiserList } from '#packs/fi/lists/assistance.ts'
import { nameOf } from '#packs/pack.ts'
import { entriesOf, onlyEntry } from '../entries.ts'
import { organiserOn } from '../organisers.ts'
import type { DeadlineTable, OrganiserTable, WorkerTable } from '../queries.ts'
import { sectionOf } from '../sections.ts'
import { DueList } from './due.view.tsx'
import { EntrySummary, entryRows } from './entry.view.tsx'
import type { FileHead } from './file-head.tsx'
import { effectNames } from './threat-joint.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  head: FileHead
  workers: readonly WorkerTable[]
  names: ReadonlyMap<string, string>
  organisers: readonly OrganiserTable[]
  deadlines: readonly DeadlineTable[]
  /** What follows from a threat assessment, by code; none for whom it is not there. */
  effects: readonly string[]
  today: string
}

/** What one must know before anything else. */
export function SummaryView(props: Props) {
  const { say, lang, to, head, workers, names, organisers, deadlines, effects, today } = props
  const { entries, admissions } = head
  const current = admissions.findLast(({ removed_on }) => removed_on === null)
  const organiser = organiserOn(organisers, today)
  const language = onlyEntry(entries, 'language')
  const rows = [
    ...(effects.length > 0 ? [{ term: say('assistance.threat.effects'), value: effectNames(effects, lang) }] : []),
    ...(current ? [{ term: say('assistance.admitted'), value: sayDay(current.admitted_on, lang) }] : []),
    {
      term: say('assistance.workers'),
      value: workers.map(({ person_id }) => names.get(person_id) ?? '').join(', '),
      ...(head.acts.has('assign')
        ? { change: { href: to(`/clients/${head.row.id}/workers`), label: say('assistance.entry.open') } }
        : {}),
    },
    ...(organiser
      ? [{ term: say('assistance.organiser'), value: nameOf(organiserList, organiser.organiser, lang) }]
      : []),
    ...(language ? entryRows({ section: language.section, values: language.values, say, lang }) : []),
  ]
  return (
    <>
      <Summary rows={rows} />
      <h2 class="ds-heading" data-size="md">
        {say('assistance.due')}
      </h2>
      <DueList {...{ say, lang, today, deadlines }} />
      <h2 class="ds-heading" data-size="md">
        {say('assistance.last-note')}
      </h2>
      <LastNote {...props} />
    </>
  )
}

function LastNote({ say, lang, head }: Props) {
  const [last] = entriesOf(head.entries, 'note')
  const section = sectionOf('note')
  if (!last || !section) return <Empty title={say('assistance.no-notes')} />
  return <EntrySummary section={section} values={last.values} say={say} lang={lang} />
}
