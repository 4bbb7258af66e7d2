import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Empty } from '#base/ui/parts.tsx'
import { type Entry, entriesOf } from '../entries.ts'
import { type SectionCode, sectionOf } from '../sections.ts'
import { EntrySummary } from './entry.view.tsx'
import type { Tab } from './file-head.tsx'

/** In which part of the file a section stands, in the order in which it is read there. */
export const sectionsIn: Readonly<
  Record<Exclude<Tab, 'summary' | 'decisions' | 'housing' | 'shares' | 'threat' | 'person'>, readonly SectionCode[]>
> = {
  background: [
    'identity',
    'safety',
    'language',
    'contact',
    'episode',
    'family',
    'child',
    'best-interests',
    'status',
    'proceeding',
    'health',
  ],
  plan: ['need', 'goal', 'action', 'service', 'appointment', 'follow-up'],
  notes: ['note', 'observation', 'consent'],
}

export const tabOf = (code: SectionCode): Tab =>
  (Object.entries(sectionsIn) as [Tab, readonly SectionCode[]][]).find(([, codes]) => codes.includes(code))?.[0] ??
  'summary'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  client: string
  entries: readonly Entry[]
  /** Whether the reader may write. */
  writes: boolean
}

/** Sections of a file one under the other, each entry with its way to change it. */
export function SectionsView({ codes, ...props }: Props & { codes: readonly SectionCode[] }) {
  return (
    <>
      {codes.map((code) => (
        <OneSection key={code} {...props} code={code} />
      ))}
    </>
  )
}

export function OneSection(props: Props & { code: SectionCode }) {
  const { say, to, client, code, entries, writes } = props
  const found = entriesOf(entries, code)
  const mayAdd = writes && (sectionOf(code)?.many || found.length === 0)
  return (
    <section class="stack" aria-labelledby={code}>
      <h2 class="ds-heading" data-size="md" id={code}>
        {say(`assistance.section.${code}`)}
      </h2>
      {found.length === 0 && <Empty title={say('assistance.section.empty')} />}
      {found.map((entry) => (
        <OneEntry key={entry.id} {...props} entry={entry} />
      ))}
      {mayAdd && (
        <p class="no-print">
          <a href={to(`/clients/${client}/sections/${code}`)}>
            {say('assistance.section.add')}
            <span class="ds-sr-only"> {say(`assistance.section.${code}`)}</span>
          </a>
        </p>
      )}
    </section>
  )
}

function OneEntry({ say, lang, to, client, entry, writes }: Props & { entry: Entry }) {
  return (
    <div class="entry">
      <EntrySummary section={entry.section} values={entry.values} say={say} lang={lang} />
      <p class="quiet">
        {say('assistance.entry.changed', { day: sayDay(entry.changedAt.toISOString(), lang) })}{' '}
        <a class="no-print" href={to(`/clients/${client}/entries/${entry.id}`)}>
          {writes ? say('assistance.entry.open') : say('assistance.entry.look')}
          <span class="ds-sr-only"> {say(`assistance.section.${entry.section.code}`)}</span>
        </a>
      </p>
    </div>
  )
}
