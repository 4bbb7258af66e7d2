import papa from 'papaparse'

export interface Csv {
  head: string[]
  rows: Record<string, string>[]
  faults: { line: number; what: string }[]
}

/**
 * Text of a CSV file as rows by column name: UTF-8 with or without mark, comma, semicolon or tab found by itself. A guard
 * that `printCsv` set before a cell is taken off again. Faults name the line (1 is the head).
 */
export function parseCsv(text: string): Csv {
  const read = papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  })
  const [head = [], ...lines] = read.data
  const faults: Csv['faults'] = read.errors
    .filter(({ type }) => type !== 'Delimiter')
    .map(({ row, code }) => ({ line: (row ?? 0) + 1, what: code }))
  lines.forEach((cells, at) => {
    if (cells.length !== head.length) faults.push({ line: at + 2, what: 'CellCount' })
  })
  const rows = lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, bare(cells[at] ?? '')])))
  return { head, rows, faults }
}

/**
 * Rows as CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula stands behind an apostrophe, which
 * `parseCsv` takes away, so out and in again is the same.
 */
export function printCsv(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : guarded(cell ?? ''))))
  return `${papa.unparse([[...head], ...cells], { newline: '\r\n' })}\r\n`
}

const risky = /^'*[=+\-@\t\r\n]/

const guarded = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell)

const bare = (cell: string): string => (/^'/.test(cell) && risky.test(cell.slice(1)) ? cell.slice(1) : cell)
