import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Details, Table } from '#base/ui/parts.tsx'
import { sections } from '../forms.ts'
import type { FieldChange, Planned } from '../import-plan.ts'
import type { Kind } from '../record.ts'
import { nameOfRow } from './import-one.view.tsx'
import { ValueView } from './value.view.tsx'

interface Props {
  say: Say
  lang: Lang
  differences: readonly Planned[]
}

const most = 100

/** Field by field: what stands on the map, what the file says, and which of them will stand. */
export function Differences({ say, lang, differences }: Props) {
  if (differences.length === 0) return <p class="quiet">{say('service-map.import.differences-none')}</p>
  return (
    <>
      <h2 class="ds-heading">{say('service-map.import.differences')}</h2>
      {differences.length > most && <p>{say('service-map.import.more', { shown: most, count: differences.length })}</p>}
      {differences.slice(0, most).map(({ row, changes }) => (
        <Details key={row.id} title={`${say(`service-map.kind.${row.kind}`)}: ${nameOfRow(row, lang)}`}>
          <Changes {...{ say, lang, changes }} kind={row.kind} />
        </Details>
      ))}
    </>
  )
}

function Changes({ say, lang, kind, changes }: { say: Say; lang: Lang; kind: Kind; changes: readonly FieldChange[] }) {
  const parts = new Map(
    Object.values(sections[kind]).flatMap((section) =>
      Object.entries(section).flatMap(([name, part]) => (part.fields ?? [name]).map((one) => [one, part] as const)),
    ),
  )
  const shown = (name: string, value: unknown) => {
    const part = parts.get(name)
    return part ? <ValueView ask={{ say, lang }} {...{ name, part, value }} /> : JSON.stringify(value)
  }
  return (
    <Table
      caption={say('service-map.import.differences')}
      columns={(['field', 'before', 'after', 'what'] as const).map((key) => ({
        key,
        label: say(`service-map.import.difference-${key}`),
      }))}
      rows={changes.map(({ field, what, before, after }) => ({
        key: field,
        cells: [
          fieldName(parts.get(field)?.label, field, say),
          shown(field, before),
          shown(field, after),
          say(`service-map.import.difference-${what}`),
        ],
      }))}
      empty=""
    />
  )
}

const fieldName = (label: Parameters<Say>[0] | undefined, field: string, say: Say): string =>
  label ? (say as (key: string) => string)(label) : field
