import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { text } from '#base/ui/form.ts'
import { aboutNobody } from './form-fields.ts'
import type { Outcome } from './outcome.ts'
import { closeReportRow, insertReport, reportRow } from './queries-reports.ts'

/** What is wrong, by anyone. */
export const reportForm = { text: aboutNobody(text({ max: 2000, needed: 'service-map.report.text.needed' })) }

/** Stores what somebody says is wrong with a service, once for the form's `once`. Gives its id, or null when sent before. */
export async function sendReport(
  tx: Write,
  base: Base,
  { service, text: said, once, lang }: { service: string; text: string; once: string; lang: Lang },
): Promise<string | null> {
  const id = idWithoutTime(base.random)
  const stored = await insertReport(tx, {
    id,
    service_id: service,
    lang,
    once_hash: createHash('sha256').update(once).digest(),
    sealed_text: seal(base.secrets.field[0], said, placeOf(id)),
    received_on: dayOf(base.now()),
    outcome: null,
    closed_at: null,
    closed_by: null,
  })
  return stored ? id : null
}

/** One report in clear, for a keeper. Throws `NotFound` beyond their reach. */
export async function openReport(db: Read, base: Base, allowed: Allowed, id: string) {
  const row = await reportRow(db, allowed, id)
  if (!row) throw new NotFound()
  const { sealed_text, ...rest } = row
  return { ...rest, text: openText(base.secrets.field, sealed_text, placeOf(id)) }
}

/** Closes a report with what came of it; the first outcome stays. */
export const closeReport = (tx: Write, id: string, outcome: Outcome, actor: Actor, now: Date) =>
  closeReportRow(tx, id, { outcome, closed_at: now, closed_by: actor.id })

const placeOf = (row: string) => ({ table: 'map_report', column: 'sealed_text', row })
