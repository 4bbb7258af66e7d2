import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Paging, Table } from '#base/ui/parts.tsx'
import type { Planned } from '../import-plan.ts'
import { type OrganizationPlan, outcomes } from '../import-summary.ts'
import type { ImportRowTable, ImportTable } from '../queries-import.ts'
import type { Kind, Texts } from '../record.ts'
import { saidIn } from '../said.ts'
import { Differences } from './import-differences.view.tsx'
import { importState, StateTag } from './import-list.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  file: ImportTable
  organizations: readonly OrganizationPlan[]
  differences: readonly Planned[]
  repairs: readonly (ImportRowTable & { total: number })[]
  page: number
  pages: number
}

export function ImportPage(props: Props) {
  const { say, to, filled, file } = props
  const state = importState(file)
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to('/imports')}>
          {say('service-map.import.title')}
        </a>
      </p>
      <h1 class="ds-heading">{file.file_name || say('service-map.import.one')}</h1>
      <p>
        <StateTag {...{ say, row: file }} /> {file.catalogue}, {say(`service-map.import.format-${file.format}`)}
      </p>
      <ErrorSummary {...{ filled, say }} />
      {state === 'read' && <Choosing {...props} />}
      {state === 'read' && <Differences {...props} />}
      {state === 'applied' && <Undoing {...props} />}
      <Repairs {...props} />
    </>
  )
}

/** A record by its name in the file. */
export const nameOfRow = (row: ImportRowTable, lang: Lang): string => {
  const { name, role } = row.fields as { name?: Texts; role?: Texts }
  return saidIn(name ?? role, lang)?.text ?? row.source_id
}

function Choosing(props: Props) {
  const { say, lang, to, token, file, organizations } = props
  return (
    <>
      <h2 class="ds-heading">{say('service-map.import.choose')}</h2>
      <p>{say('service-map.import.choose-hint')}</p>
      <form method="post" action={to(`/imports/${file.id}/application`)}>
        <Token token={token} />
        <Table
          caption={say('service-map.import.choose')}
          columns={[
            { key: 'organisation', label: say('service-map.import.organisation') },
            ...outcomes.map((what) => ({ key: what, label: say(`service-map.import.what-${what}`), number: true })),
          ]}
          rows={organizations.map(({ source, name, counts, open }) => ({
            key: source,
            cells: [
              <Choice key={source} {...{ source, open }} name={saidIn(name, lang)?.text ?? source} />,
              ...outcomes.map((what) => counts[what]),
            ],
          }))}
          empty={say('service-map.import.repairs-none')}
        />
        <button class="ds-button" type="submit">
          {say('service-map.import.apply')}
        </button>
      </form>
      <form method="post" action={to(`/imports/${file.id}/dropping`)}>
        <Token token={token} />
        <Actions>
          <button class="ds-button" data-variant="tertiary" type="submit">
            {say('service-map.import.drop')}
          </button>
        </Actions>
      </form>
    </>
  )
}

const Choice = ({ source, open, name }: { source: string; open: boolean; name: string }) =>
  open ? (
    <span>
      <input class="ds-input" type="checkbox" name="organisation" value={source} id={`f-${source}`} />{' '}
      <label for={`f-${source}`}>{name}</label>
    </span>
  ) : (
    <span>{name}</span>
  )

const Undoing = ({ say, to, token, file }: Props) => (
  <form method="post" action={to(`/imports/${file.id}/undoing`)}>
    <Token token={token} />
    <p>{say('service-map.import.undo-hint')}</p>
    <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
      {say('service-map.import.undo')}
    </button>
  </form>
)

function Repairs(props: Props) {
  const { say, lang, to, file, repairs, page, pages } = props
  return (
    <>
      <h2 class="ds-heading">{say('service-map.import.repairs')}</h2>
      <Table
        caption={say('service-map.import.repairs-caption', { count: repairs[0]?.total ?? 0 })}
        columns={(['record', 'verdict', 'remarks', 'remainder'] as const).map((key) => ({
          key,
          label: say(`service-map.import.${key}`),
        }))}
        rows={repairs.map((row) => ({
          key: row.id,
          cells: [
            `${say(`service-map.kind.${row.kind satisfies Kind}`)}: ${nameOfRow(row, lang)}`,
            say(`service-map.import.verdict-${row.verdict}`),
            <Remarks {...{ say, row }} />,
            <Remainder {...{ say, row }} />,
          ],
        }))}
        empty={say('service-map.import.repairs-none')}
      />
      <Paging {...{ say, page, pages }} href={(number) => to(`/imports/${file.id}?page=${number}`)} />
    </>
  )
}

/** What was wrong, where, what stood there, and what was done. */
const Remarks = ({ say, row }: { say: Say; row: ImportRowTable }) => (
  <ul class="ds-list">
    {row.repairs.map(({ where, what, value, did, instead }, at) => (
      <li key={`${at}-${where}`}>
        {say(`service-map.import.what.${what}`)} <code>{where}</code> {value && <q>{value}</q>}:{' '}
        {did === 'mended'
          ? say('service-map.import.did-mended', { instead: instead ?? '' })
          : say(`service-map.import.did-${did}`)}
      </li>
    ))}
  </ul>
)

const Remainder = ({ say, row }: { say: Say; row: ImportRowTable }) => {
  const names = Object.keys(row.remainder)
  if (names.length === 0) return <span class="quiet">–</span>
  return (
    <Details title={names.join(', ')}>
      <pre class="as-typed">{JSON.stringify(row.remainder, null, 2).slice(0, 4000)}</pre>
      <span class="ds-sr-only">{say('service-map.import.remainder')}</span>
    </Details>
  )
}
