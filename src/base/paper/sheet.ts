import type { SheetData } from 'write-excel-file/node'

export type SheetValue = string | number | Date | null

export interface SheetTab {
  /** At most 31 characters are kept. */
  name: string
  head: readonly string[]
  rows: readonly (readonly SheetValue[])[]
}

/** A spreadsheet (xlsx). Text is written as text, whatever it begins with, so no cell ever is a formula. */
export async function sheet(tabs: readonly SheetTab[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const made = writeXlsxFile(
    tabs.map(({ name, head, rows }) => ({ sheet: nameOf(name), data: dataOf(head, rows), stickyRowsCount: 1 })),
  )
  return new Uint8Array(await made.toBuffer())
}

/** Spreadsheet programs refuse these signs in the name of a tab. */
const nameOf = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || '1'

const dataOf = (head: readonly string[], rows: readonly (readonly SheetValue[])[]): SheetData => [
  head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) => row.map(cellOf)),
]

function cellOf(value: SheetValue) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' }
  return { value, type: String }
}
