import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayTime } from '#base/time/day.ts'
import { Details, Notice, Timeline } from '#base/ui/parts.tsx'
import type { Entry } from '../entries.ts'
import type { Values } from '../section.ts'
import { EntrySummary } from './entry.view.tsx'

interface Version {
  version: number
  values: Values
  changedBy: string | null
  changedAt: Date
}

/** What an entry said before, each version with who wrote it; a correction keeps the old. */
export function EntryHistoryView(props: {
  entry: Entry
  versions: readonly Version[]
  names: ReadonlyMap<string, string>
  say: Say
  lang: Lang
}) {
  const { entry, versions, names, say, lang } = props
  const { section, values, changedBy, changedAt, version } = entry
  const items = [{ version, values, changedBy, changedAt }, ...versions].map((one) => ({
    when: sayTime(one.changedAt, lang),
    title: one.changedBy ? (names.get(one.changedBy) ?? '') : say('assistance.own.client'),
    children: <EntrySummary section={section} values={one.values} say={say} lang={lang} />,
  }))
  return (
    <>
      {entry.struckAt && (
        <Notice kind="info">
          <p>
            {say('assistance.struck', {
              name: names.get(entry.struckBy ?? '') ?? '',
              when: sayTime(entry.struckAt, lang),
            })}
          </p>
        </Notice>
      )}
      <Details title={say('assistance.versions', { count: items.length })}>
        <Timeline items={items} />
      </Details>
    </>
  )
}
