import type { Reading } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Summary, Table, Tag } from '#base/ui/parts.tsx'
import { outcomes } from '../outcome.ts'
import type { proposalRows } from '../queries-proposals.ts'
import type { reportRows } from '../queries-reports.ts'
import type { Texts } from '../record.ts'
import type { openReport } from '../reports.ts'
import type { Seen } from '../seen.ts'
import { pathOf } from './paths.ts'
import { Said } from './said.view.tsx'

type Row = Awaited<ReturnType<typeof reportRows>>[number]
type Offer = Awaited<ReturnType<typeof proposalRows>>[number]
type Report = Awaited<ReturnType<typeof openReport>>

export function ReportsView({
  ask,
  rows,
  proposals,
}: {
  ask: Reading
  rows: readonly Row[]
  proposals: readonly Offer[]
}) {
  const { say, lang, to } = ask
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to('/map')}>
          {say('service-map.map.title')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="md">
        {say('service-map.reports.title')}
      </h1>
      <Table
        caption={say('service-map.reports.caption')}
        columns={(['service', 'received', 'state'] as const).map((key) => ({
          key,
          label: say(`service-map.reports.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/map/reports/${row.id}`)}>
              <Said
                texts={(row.fields as { name?: Texts }).name}
                lang={lang}
                otherwise={say('service-map.service.unnamed')}
              />
            </a>,
            sayDay(row.received_on, lang),
            row.outcome ? (
              <Tag kind="neutral">{say(`service-map.outcome.${row.outcome}`)}</Tag>
            ) : (
              <Tag kind="warning">{say('service-map.reports.waits')}</Tag>
            ),
          ],
        }))}
        empty={say('service-map.reports.empty')}
      />
      <Proposals {...{ ask, proposals }} />
    </>
  )
}

function Proposals({ ask, proposals }: { ask: Reading; proposals: readonly Offer[] }) {
  const { say, lang, to } = ask
  return (
    <section class="record-section" aria-labelledby="proposals">
      <h2 class="ds-heading" data-size="sm" id="proposals">
        {say('service-map.proposals')}
      </h2>
      <Table
        caption={say('service-map.proposals')}
        columns={[
          { key: 'provider', label: say('service-map.kind.provider') },
          { key: 'received', label: say('service-map.reports.received') },
          { key: 'state', label: say('service-map.reports.state') },
        ]}
        rows={proposals.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/map/proposals/${row.id}`)}>
              <Said
                texts={(row.fields as { name?: Texts }).name}
                lang={lang}
                otherwise={say('service-map.service.unnamed')}
              />
            </a>,
            sayDay(row.received_on, lang),
            row.outcome ? (
              <Tag kind="neutral">{say(`service-map.outcome.${row.outcome}`)}</Tag>
            ) : (
              <Tag kind="warning">{say('service-map.reports.waits')}</Tag>
            ),
          ],
        }))}
        empty={say('service-map.proposals.empty')}
      />
    </section>
  )
}

export function ReportView({
  ask,
  report,
  service,
}: {
  ask: Reading
  report: Report
  service: Seen<'service'> | null
}) {
  const { say, lang, to } = ask
  const name = <Said texts={service?.fields.name} lang={lang} otherwise={say('service-map.service.unnamed')} />
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to('/map/reports')}>
          {say('service-map.reports.title')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="md">
        {say('service-map.reports.one')}
      </h1>
      <Summary
        rows={[
          {
            term: say('service-map.reports.service'),
            value: <a href={to(pathOf('service', report.service_id))}>{name}</a>,
          },
          { term: say('service-map.reports.received'), value: sayDay(report.received_on, lang) },
          { term: say('service-map.reports.text'), value: <span lang={report.lang}>{report.text}</span> },
        ]}
      />
      <Closing {...{ ask, report }} />
    </>
  )
}

/** What came of it, or the choice of that. */
function Closing({ ask: { say, to, token }, report }: { ask: Reading; report: Report }) {
  if (report.outcome !== null) return <p>{say(`service-map.outcome.${report.outcome}`)}</p>
  return (
    <form class="stack no-print" method="post" action={to(`/map/reports/${report.id}/closure`)}>
      <Token token={token} />
      <p class="ds-paragraph">{say('service-map.reports.close')}</p>
      <div class="actions">
        {outcomes.map((outcome) => (
          <button key={outcome} class="ds-button" data-variant="secondary" type="submit" name="outcome" value={outcome}>
            {say(`service-map.outcome.${outcome}`)}
          </button>
        ))}
      </div>
    </form>
  )
}
