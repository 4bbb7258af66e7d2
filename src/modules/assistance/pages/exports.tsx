import { type Answer, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowed, allowedActs } from '#base/http/rule.ts'
import { choice, readForm } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { answerExport, exportState, whyOf } from '../exports.ts'
import { mayExport } from '../policy.ts'
import { exportFiles, exportRow, exportRows } from '../queries-exports.ts'
import { ExportsView, ExportView } from './exports.view.tsx'

/** What one asked for, and what waits for one's agreement. */
export async function exportsPage(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang, to, now } = ask
  const rows = await exportRows(db, allowed(mayExport.read, actor), 200)
  const names = await namesOf(
    db,
    rows.map(({ asked_by }) => asked_by),
  )
  const shown = rows.map((row) => ({ ...row, state: exportState(row, now) }))
  return page(say('assistance.exports'), <ExportsView {...{ say, lang, to, names, rows: shown }} />)
}

export async function exportPage(ask: Reading): Promise<Answer> {
  const { db, base, actor, say, lang, to, token, now } = ask
  const id = exportIn(ask)
  const row = await exportRow(db, id)
  const view = {
    ...{ say, lang, to, token },
    row: { ...row, state: exportState(row, now) },
    why: whyOf(base, row),
    files: await exportFiles(db, id),
    names: await namesOf(db, [row.asked_by, row.answered_by]),
    acts: await allowedActs(db, actor, mayExport, id),
  }
  return page(say('assistance.export'), <ExportView {...view} />, {
    looks: [{ action: 'export.read', object: ['export', id] }],
  })
}

/** A second person agrees or refuses. */
export async function answerExportPage(ask: Writing): Promise<Answer> {
  const id = exportIn(ask)
  const read = readForm({ verdict: choice(['agreed', 'refused'] as const) }, ask.typed)
  const verdict = read.ok ? read.value.verdict : null
  if (!verdict) return see(ask.to(`/clients/exports/${id}`))
  await answerExport(ask.db, ask.base, ask.actor.id, id, verdict)
  ask.record({ action: verdict === 'agreed' ? 'export.agree' : 'export.refuse', object: ['export', id] })
  return see(ask.to('/clients/exports'))
}

export const exportIn = ({ params }: Ask): string => params['export'] ?? ''
