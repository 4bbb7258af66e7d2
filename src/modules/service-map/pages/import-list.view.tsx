import { type Lang, langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Table, Tag } from '#base/ui/parts.tsx'
import type { ImportTable } from '../queries-import.ts'

export type ImportLine = ImportTable & { reader: string | null; count: number | null }

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  rows: readonly ImportLine[]
}

export function ImportList(props: Props) {
  const { say, lang, to, filled, rows } = props
  return (
    <>
      <h1 class="ds-heading">{say('service-map.import.title')}</h1>
      <p>{say('service-map.import.intro')}</p>
      <ErrorSummary {...{ filled, say }} />
      <ReadForm {...props} />
      <h2 class="ds-heading">{say('service-map.import.before')}</h2>
      <Table
        caption={say('service-map.import.before')}
        columns={(['file', 'catalogue', 'format', 'records', 'state', 'when'] as const).map((key) => ({
          key,
          label: say(`service-map.import.${key}`),
          number: key === 'records',
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/imports/${row.id}`)}>
              {row.file_name || row.catalogue}
            </a>,
            row.catalogue,
            say(`service-map.import.format-${row.format}`),
            row.count ?? 0,
            <StateTag {...{ say, row }} />,
            `${sayTime(row.read_at, lang)}${row.reader ? `, ${row.reader}` : ''}`,
          ],
        }))}
        empty={say('service-map.import.none')}
      />
    </>
  )
}

export type ImportState = 'read' | 'applied' | 'undone' | 'dropped'

export const importState = (row: Pick<ImportTable, 'applied_at' | 'undone_at' | 'dropped_at'>): ImportState =>
  row.undone_at ? 'undone' : row.applied_at ? 'applied' : row.dropped_at ? 'dropped' : 'read'

const kinds = { read: 'info', applied: 'success', undone: 'neutral', dropped: 'neutral' } as const

export const StateTag = ({ say, row }: { say: Say; row: Parameters<typeof importState>[0] }) => (
  <Tag kind={kinds[importState(row)]}>{say(`service-map.import.is-${importState(row)}`)}</Tag>
)

function ReadForm({ say, to, token, filled }: Props) {
  const isWrong = filled.faults.some(({ field }) => field === 'file')
  return (
    <form method="post" action={to('/imports')} enctype="multipart/form-data">
      <Token token={token} />
      <div class="ds-field">
        <label class="ds-label" data-weight="semibold" for="f-file">
          {say('service-map.import.file')}
        </label>
        <p data-field="description" id="f-file-hint">
          {say('service-map.import.file-hint')}
        </p>
        <input
          class="ds-input"
          type="file"
          id="f-file"
          name="file"
          multiple
          accept=".json,.ndjson,.csv,.zip"
          aria-invalid={isWrong ? true : undefined}
          aria-describedby="f-file-hint"
        />
      </div>
      <TextField
        {...{ say, filled }}
        name="catalogue"
        label={say('service-map.import.catalogue')}
        hint={say('service-map.import.catalogue-hint')}
        suggestions={['ptv', 'hsds']}
      />
      <ChoiceField
        {...{ say, filled }}
        name="lang"
        label={say('service-map.import.lang')}
        hint={say('service-map.import.lang-hint')}
        options={langs.map((value) => ({ value, label: say(`service-map.import.lang-${value}`) }))}
      />
      <button class="ds-button" type="submit">
        {say('service-map.import.read')}
      </button>
    </form>
  )
}
