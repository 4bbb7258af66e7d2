import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv, printCsv } from './csv.ts'

// Cells are trimmed of nothing and keep their lines; NUL never reaches a table (typed.ts).
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !text.includes('\u0000') && !text.includes('\ufeff')),
  fc.constantFrom('=1+1', "'=1+1", '+358', '-5', '@x', '\t=x', 'a;b', 'a,"b"', 'å\nä', "'", "''@"),
)

test('out and in again is the same, whatever stands in the cells', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const kept = rows.map((row) => ['id', ...row])
      const read = parseCsv(printCsv(['key', 'a', 'b', 'c'], kept))
      expect(read.faults).toEqual([])
      expect(read.rows.map(({ key, a, b, c }) => [key, a, b, c])).toEqual(kept)
    }),
  )
})

test('no cell can begin a formula', () => {
  const text = printCsv(['a'], [['=HYPERLINK("http://example.org")'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1']])
  for (const line of text.split('\r\n').slice(1, -1)) expect(line).toMatch(/^"?'/)
})

test('numbers stay numbers, also negative ones', () => {
  expect(printCsv(['a', 'b'], [[-5, null]])).toBe('a,b\r\n-5,\r\n')
})

test('semicolons and the mark of UTF-8 are understood', () => {
  expect(parseCsv('\ufeffnimi;kunta\r\nÄiti;Turku\r\n').rows).toEqual([{ nimi: 'Äiti', kunta: 'Turku' }])
})

test('rows with too many or too few cells and open quotes are told by line', () => {
  expect(parseCsv('a,b\n1\n1,2,3\n').faults.map(({ line }) => line)).toEqual([2, 3])
  expect(parseCsv('a,b\n"1,2\n').faults.length).toBeGreaterThan(0)
})
