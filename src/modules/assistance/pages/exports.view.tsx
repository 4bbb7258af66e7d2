import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayTime } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Actions, Summary, Table, Tag } from '#base/ui/parts.tsx'
import { exportPurposes, sharingPractice } from '#packs/fi/sharing.ts'
import { nameOf } from '#packs/pack.ts'
import type { ExportState } from '../exports.ts'
import type { mayExport } from '../policy.ts'
import type { ExportRow } from '../queries-exports.ts'

interface Words {
  say: Say
  lang: Lang
  to: (path: string) => string
  names: ReadonlyMap<string, string>
}
type Shown = ExportRow & { state: ExportState }

const kinds = {
  asked: 'warning',
  agreed: 'success',
  refused: 'danger',
  fetched: 'neutral',
  over: 'neutral',
} as const satisfies Record<ExportState, string>

const StateTag = ({ say, state }: { say: Say; state: ExportState }) => (
  <Tag kind={kinds[state]}>{say(`assistance.export.state.${state}`)}</Tag>
)

export function ExportsView({ say, lang, to, names, rows }: Words & { rows: readonly Shown[] }) {
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.exports')}
      </h1>
      <p>{say('assistance.exports.text')}</p>
      <p class="no-print">
        <a class="ds-button" data-variant="secondary" href={to('/clients/exports/new')}>
          {say('assistance.export.new')}
        </a>
      </p>
      <Table
        caption={say('assistance.exports')}
        columns={(['asked', 'by', 'purpose', 'state'] as const).map((key) => ({
          key,
          label: say(`assistance.exports.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a key="way" href={to(`/clients/exports/${row.id}`)}>
              {sayTime(row.asked_at, lang)}
            </a>,
            names.get(row.asked_by) ?? '',
            nameOf(exportPurposes, row.purpose, lang),
            <StateTag key="state" say={say} state={row.state} />,
          ],
        }))}
        empty={say('assistance.exports.empty')}
      />
    </div>
  )
}

interface OneProps extends Words {
  token: string
  row: Shown
  why: string
  files: readonly { id: string; number: string }[]
  acts: ReadonlySet<keyof typeof mayExport>
}

export function ExportView(props: OneProps) {
  const { say, to, row, acts } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients/exports')}>{say('assistance.exports')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.export')} <StateTag say={say} state={row.state} />
      </h1>
      <Facts {...props} />
      {row.state === 'asked' && acts.has('answer') && <Answering {...props} />}
      {row.state === 'asked' && acts.has('fetch') && <p>{say('assistance.export.waits')}</p>}
      {row.state === 'agreed' && acts.has('fetch') && <Fetching {...props} />}
    </div>
  )
}

function Facts({ say, lang, names, row, why, files }: OneProps) {
  const by = (person: string | null, at: Date | null) =>
    at ? `${names.get(person ?? '') ?? ''}, ${sayTime(at, lang)}` : ''
  const rows = [
    ['purpose', nameOf(exportPurposes, row.purpose, lang)],
    ['why', why],
    ['files', files.map(({ number }) => number).join(', ')],
    ['form', say(`assistance.export.form.${row.form}`)],
    ['identity', say(`assistance.export.identity.${row.identity}`)],
    ['asked', by(row.asked_by, row.asked_at)],
    ['answered', by(row.answered_by, row.answered_at)],
    ['until', ['asked', 'agreed'].includes(row.state) ? sayTime(row.expires_at, lang) : ''],
  ] as const
  return (
    <Summary
      rows={rows
        .filter(([, value]) => value !== '')
        .map(([key, value]) => ({ term: say(`assistance.export.${key}`), value }))}
    />
  )
}

function Answering({ say, to, token, row }: OneProps) {
  return (
    <form method="post" action={to(`/clients/exports/${row.id}/answer`)} class="stack no-print">
      <Token token={token} />
      <p>{say('assistance.export.answer.text', { hours: sharingPractice.exportAgreedHours })}</p>
      <Actions>
        <button class="ds-button" type="submit" name="verdict" value="agreed">
          {say('assistance.export.agree')}
        </button>
        <button
          class="ds-button"
          data-variant="secondary"
          data-color="danger"
          type="submit"
          name="verdict"
          value="refused"
        >
          {say('assistance.export.refuse')}
        </button>
      </Actions>
    </form>
  )
}

function Fetching({ say, to, token, row }: OneProps) {
  return (
    <>
      <p>
        <a href={to(`/clients/exports/${row.id}/report`)}>{say('assistance.export.report')}</a>
      </p>
      <form method="post" action={to(`/clients/exports/${row.id}/file`)} class="stack no-print">
        <Token token={token} />
        <p>{say('assistance.export.fetch.text')}</p>
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.export.fetch')}
          </button>
        </Actions>
      </form>
    </>
  )
}
