import { expect, test } from 'vitest'
import { ceiling, type Exception, exceptions } from './exceptions.ts'
import { judge } from './law.ts'

const breach = { file: 'src/x.ts', line: 3, put: 'Split it.' }
const exception: Exception = { law: 'short files', file: 'src/x.ts', until: '2027-01-31', why: 'being rewritten' }

test('a broken law is told with file, line and what to do', () => {
  expect(judge('short files', [breach], '2026-12-01', [])).toEqual(['src/x.ts:3: Split it.'])
})

test('an exception covers its own law and file only, until its day', () => {
  expect(judge('short files', [breach], '2027-01-31', [exception])).toEqual([])
  expect(judge('short files', [{ ...breach, file: 'src/y.ts' }], '2026-12-01', [exception])).toHaveLength(2)
  expect(judge('no any', [breach], '2026-12-01', [exception])).toEqual(['src/x.ts:3: Split it.'])
  expect(judge('short files', [breach], '2027-02-01', [exception])[0]).toMatch(/ended on 2027-01-31/)
})

test('an exception that is not needed any more must go', () => {
  expect(judge('short files', [], '2026-12-01', [exception])[0]).toMatch(/needs no exception/)
})

test('the list of exceptions never grows', () => {
  expect(exceptions.length).toBe(ceiling)
})
