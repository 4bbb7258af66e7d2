import type { Base } from '#base/base.ts'
import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Write } from '#base/database/handles.ts'
import { Conflict, Refused } from '#base/http/answer.ts'
import { minutes } from '#base/time/day.ts'
import { sharingPractice } from '#packs/fi/sharing.ts'
import { newFileId } from './act.ts'
import {
  answerExportRow,
  type ExportRow,
  type ExportTable,
  insertExport,
  insertFetch,
  lockExport,
} from './queries-exports.ts'

export const exportForms = ['core-csv', 'core-sheet', 'full-sheet'] as const
export const exportStates = ['asked', 'agreed', 'refused', 'fetched', 'over'] as const
export type ExportState = (typeof exportStates)[number]

/** How an export stands: asked, agreed to or refused by a second person, fetched, or over because its time has run out. */
export function exportState(
  { verdict, expires_at, fetched }: Pick<ExportRow, 'verdict' | 'expires_at' | 'fetched'>,
  now: Date,
): ExportState {
  if (verdict === 'refused') return 'refused'
  if (fetched >= sharingPractice.exportFetches) return 'fetched'
  if (expires_at <= now) return 'over'
  return verdict === 'agreed' ? 'agreed' : 'asked'
}

export interface Asking extends Pick<ExportTable, 'team_id' | 'purpose' | 'form' | 'identity'> {
  why: string
  clients: readonly string[]
}

/** Asks for an export and answers its id; those of the team who may agree are told that something waits. */
export async function askExport(tx: Write, base: Base, by: string, asked: Asking): Promise<string> {
  const id = newFileId(base)
  const { why, clients, ...row } = asked
  const now = base.now()
  await insertExport(
    tx,
    {
      ...{ id, ...row, sealed_why: seal(base.secrets.field[0], why, placeOf(id)), asked_by: by, asked_at: now },
      ...{
        verdict: null,
        answered_by: null,
        answered_at: null,
        expires_at: later(now, sharingPractice.exportAskedHours),
      },
    },
    clients,
  )
  const team = asked.team_id
  await base.jobs.plan(tx, 'assistance.export-asked', { team }, { atMost: { key: `export:${team}`, seconds: 900 } })
  return id
}

/** A second person agrees, for some hours, or refuses. Throws `Conflict` when somebody has answered or the time is over. */
export async function answerExport(
  tx: Write,
  base: Base,
  by: string,
  id: string,
  verdict: 'agreed' | 'refused',
): Promise<void> {
  const now = base.now()
  const expires_at = verdict === 'agreed' ? later(now, sharingPractice.exportAgreedHours) : now
  const change = { verdict, answered_by: by, answered_at: now, expires_at }
  if (!(await answerExportRow(tx, id, now, change))) throw new Conflict()
}

/** Counts one fetch of an agreed export. Throws `Refused` without agreement, when it was fetched, or is too late. */
export async function takeExport(tx: Write, base: Base, by: string, id: string): Promise<ExportRow> {
  const row = await lockExport(tx, id)
  if (exportState(row, base.now()) !== 'agreed') throw new Refused()
  await insertFetch(tx, { id: newFileId(base), export_id: id, fetched_by: by, fetched_at: base.now() })
  return row
}

/** Why it was asked for, in the asker's own words. */
export const whyOf = (base: Base, { id, sealed_why }: Pick<ExportTable, 'id' | 'sealed_why'>): string =>
  openText(base.secrets.field, sealed_why, placeOf(id))

const later = (now: Date, hours: number) => new Date(now.getTime() + minutes(hours * 60))

const placeOf = (row: string): Place => ({ table: 'client_export', column: 'sealed_why', row })
