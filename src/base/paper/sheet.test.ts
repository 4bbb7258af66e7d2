import { expect, test } from 'vitest'
import { partsOf } from '#house/packed-parts.ts'
import { sheet } from './sheet.ts'

test('a spreadsheet holds no formula, whatever the texts begin with', async () => {
  const file = Buffer.from(
    await sheet([
      {
        name: 'Aukot: a/b',
        head: ['Mitä', 'Montako'],
        rows: [
          ['=1+1', 2],
          ['@SUM(A1)', null],
          ['å', 0],
        ],
      },
    ]),
  )
  const inside = partsOf(file)
  expect(inside).not.toMatch(/<f[ >]/)
  expect(inside).toContain('=1+1')
  expect(inside).toContain('name="Aukot  a b"')
})
