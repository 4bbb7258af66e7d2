import { type Answer, page, Refused } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { exportAnswer, exported } from '../export-content.ts'
import { exportState, takeExport } from '../exports.ts'
import { may } from '../policy.ts'
import { type ExportRow, exportFiles, exportRow, reachedFiles } from '../queries-exports.ts'
import { ExportReportView } from './export-report.view.tsx'
import { exportIn } from './exports.tsx'

/** The file, once: the one who asked takes it while what was agreed lasts. A line on the export, and on each client in it. */
export async function fetchExport(ask: Writing): Promise<Answer> {
  const row = await takeExport(ask.db, ask.base, ask.actor.id, exportIn(ask))
  const { files, what } = await contentFor(ask, row)
  ask.record({ action: 'export.fetch', object: ['export', row.id], purpose: row.purpose })
  for (const { id } of files) ask.record({ action: 'client.export', object: ['client', id], purpose: row.purpose })
  return exportAnswer(ask.say, row, what)
}

/** What the standard cannot carry of these files: columns, codes, counts. */
export async function exportReport(ask: Reading): Promise<Answer> {
  const { db, say, to, now } = ask
  const row = await exportRow(db, exportIn(ask))
  if (!['agreed', 'fetched'].includes(exportState(row, now)) || row.expires_at <= now) throw new Refused()
  const { files, what } = await contentFor(ask, row)
  const body = <ExportReportView {...{ say, to, id: row.id, notes: what.notes }} />
  return page(say('assistance.export.report'), body, {
    looks: files.map(({ id }) => ({ action: 'client.export-report', object: ['client', id] as const })),
  })
}

/** Only files that the asker still reaches leave. */
async function contentFor(ask: Ask, { id, identity }: ExportRow) {
  const asked = (await exportFiles(ask.db, id)).map((file) => file.id)
  const files = await reachedFiles(ask.db, allowed(may.write, ask.actor), asked)
  return { files, what: await exported(ask.db, ask.base, files, identity) }
}
