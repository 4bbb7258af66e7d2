import type { Say } from '#base/i18n/words.ts'
import { Table } from '#base/ui/parts.tsx'
import { reportColumns } from '../export-content.ts'
import type { Note } from '../htcds-person.ts'

/** What became of what the standard has no place for. */
export function ExportReportView(props: {
  say: Say
  to: (path: string) => string
  id: string
  notes: readonly Note[]
}) {
  const { say, to, id, notes } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to(`/clients/exports/${id}`)}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.export.report')}
      </h1>
      <Table
        caption={say('assistance.export.report.text')}
        columns={reportColumns.map((key) => ({
          key,
          label: say(`assistance.export.report.${key}`),
          number: key === 'count',
        }))}
        rows={notes.map(({ column, kind, detail, count }) => ({
          key: `${column} ${kind} ${detail}`,
          cells: [column, say(`assistance.export.note.${kind}`), detail, count],
        }))}
        empty={say('assistance.export.report.empty')}
      />
    </div>
  )
}
