import { page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { outcomes } from '../outcome.ts'
import { mayProposal, mayReport } from '../policy.ts'
import { recordRow } from '../queries.ts'
import { proposalRows } from '../queries-proposals.ts'
import { reportRows } from '../queries-reports.ts'
import { closeReport, openReport } from '../reports.ts'
import { publicReader, seenBy } from '../seen.ts'
import { ReportsView, ReportView } from './reports.view.tsx'

/** What people say is wrong, on the records this keeper keeps. Their words open one by one. */
export async function reports(ask: Reading) {
  const rows = await reportRows(ask.db, allowed(mayReport.read, ask.actor))
  const proposals = await proposalRows(ask.db, allowed(mayProposal.read, ask.actor))
  return page(ask.say('service-map.reports.title'), <ReportsView {...{ ask, rows, proposals }} />)
}

export async function oneReport(ask: Reading) {
  const id = ask.params['report'] ?? ''
  const report = await openReport(ask.db, ask.base, ask.allowed, id)
  const row = await recordRow(ask.db, 'service', report.service_id, ask.actor)
  const service = row ? seenBy(ask.base, publicReader, { ...row, keeps: false }) : null
  return page(ask.say('service-map.reports.one'), <ReportView {...{ ask, report, service }} />, {
    looks: [{ action: 'report.read', object: ['report', id] }],
  })
}

export async function closeIt(ask: Writing) {
  const outcome = outcomes.find((one) => one === ask.typed.get('outcome')?.[0])
  const id = ask.params['report'] ?? ''
  if (!outcome) return see(ask.to(`/map/reports/${id}`))
  await closeReport(ask.db, id, outcome, ask.actor, ask.now)
  return see(ask.to('/map/reports'))
}
