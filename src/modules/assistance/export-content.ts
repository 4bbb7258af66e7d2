import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import type { Answer } from '#base/http/answer.ts'
import type { Say } from '#base/i18n/words.ts'
import { csvAnswer, sheetAnswer } from '#base/paper/answers.ts'
import { printCsv } from '#base/paper/csv.ts'
import { type SheetTab, sheet } from '#base/paper/sheet.ts'
import { dayOf } from '#base/time/day.ts'
import { readEntries } from './entries.ts'
import { type Carried, carried, flatRow } from './htcds.ts'
import { coreColumns, fullColumns, type HtcdsTable, htcdsTables } from './htcds-fields.ts'
import { type Note, summed } from './htcds-person.ts'
import { fileKeys } from './keys.ts'
import { admissionsOf } from './queries.ts'
import type { ExportRow } from './queries-exports.ts'
import { sharesOf } from './queries-shares.ts'

interface ExportedFile {
  id: string
  number: string
  protected_at: Date | null
}

export interface Exported {
  files: readonly Carried[]
  notes: readonly Note[]
}

/**
 * The files by HTCDS 2.0. Without identity a case is called by its place in this export only. A protected identity never leaves, nor
 * what lies in the compartments of addresses, threat and observations.
 */
export async function exported(
  db: Read,
  base: Base,
  files: readonly ExportedFile[],
  identity: ExportRow['identity'],
): Promise<Exported> {
  const all: Carried[] = []
  for (const [at, file] of files.entries()) {
    const shown = file.protected_at ? 'without' : identity
    const key = shown === 'with' ? file.number : String(at + 1)
    all.push(carried({ key, ...(await contentOf(db, base, file.id)) }, shown))
    if (shown !== identity) all.at(-1)?.notes.push({ column: 'prs_*', kind: 'withheld', detail: 'protected', count: 1 })
  }
  return { files: all, notes: summed(all.flatMap(({ notes }) => notes)) }
}

/** All of one file that may ever leave it: its standing entries outside the closed compartments, its stays, and who took on a share. */
export async function contentOf(db: Read, base: Base, client: string) {
  const keys = await fileKeys(db, base, client)
  const open = ['identity', 'file', 'special']
  const entries = (await readEntries(db, keys, client)).filter(
    ({ section, struckAt }) => open.includes(section.compartment) && struckAt === null,
  )
  const stay = (await admissionsOf(db, client)).at(-1)
  const taken = (await sharesOf(db, client)).filter(({ answer }) => answer === 'accepted').toReversed()
  return {
    entries,
    ground: stay?.ground ?? '',
    admittedOn: stay?.admitted_on ?? '',
    removedOn: stay?.removed_on ?? null,
    removalGround: stay?.removal_ground ?? null,
    sent: taken.map(({ en, shared_at, purpose }) => ({ organisation: en, day: dayOf(shared_at), purpose })),
  }
}

/** The export as a file to keep, in the form that was agreed to; a spreadsheet carries its report of what could not be carried. */
export async function exportAnswer(say: Say, { form, identity }: ExportRow, what: Exported): Promise<Answer> {
  const name = 'htcds'
  const columns = coreColumns(identity)
  const flat = what.files.map(flatRow).map((row) => columns.map((column) => row[column] ?? ''))
  if (form === 'core-csv') return csvAnswer(name, printCsv(columns, flat))
  const report = reportTab(say, what.notes)
  if (form === 'core-sheet')
    return sheetAnswer(name, await sheet([{ name: 'core', head: columns, rows: flat }, report]))
  return sheetAnswer(name, await sheet([...htcdsTables.flatMap((table) => fullTab(table, identity, what)), report]))
}

/** A table of which nothing is known is left out. */
function fullTab(table: HtcdsTable, identity: ExportRow['identity'], { files }: Exported): SheetTab[] {
  const rows = files.flatMap(({ tables }) => tables[table] ?? [])
  const head = fullColumns(table, identity)
  return rows.length === 0
    ? []
    : [{ name: table, head, rows: rows.map((row) => head.map((column) => row[column] ?? '')) }]
}

const reportTab = (say: Say, notes: readonly Note[]): SheetTab => ({
  name: 'report',
  head: reportColumns.map((column) => say(`assistance.export.report.${column}`)),
  rows: notes.map(({ column, kind, detail, count }) => [column, say(`assistance.export.note.${kind}`), detail, count]),
})

export const reportColumns = ['column', 'kind', 'detail', 'count'] as const
