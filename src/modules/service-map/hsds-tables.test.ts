import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseCsv, printCsv } from '#base/paper/csv.ts'
import { fixture } from '#house/fixture.ts'
import { inventService } from './api-for-tests.ts'
import { columnsOf, fromTables, tableNames, tablesOf } from './hsds-tables.ts'
import { BadArchive, unzipped, zipped } from './zip.ts'

const house = fixture()
beforeAll(async () => {
  await house.base.database.writing((tx) => inventService(tx, house.base))
  await house.base.database.writing((tx) =>
    inventService(tx, house.base, {
      service: { name: { fi: '=1+1; "lainaus", Åbo' }, about: { fi: 'rivi\nrivi;\t"x"' } },
    }),
  )
})

const odd = fc.oneof(
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ';', ',', '\n', '\r', '\t', 'å', 'a', ' ') }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '=1+1', "'=1", '\ufeff', 'a\r\nb', ';;;', '"'),
)

test('a table printed and read again is the same, whatever stands in its cells', () => {
  fc.assert(
    fc.property(fc.array(fc.array(odd, { minLength: 3, maxLength: 3 }), { maxLength: 12 }), (lines) => {
      const head = ['id', 'name', 'description']
      const rows = lines.map((cells, at) => [`row ${at}`, ...cells.slice(1)])
      const { rows: read, faults } = parseCsv(printCsv(head, rows))
      expect(faults).toEqual([])
      expect(read.map((row) => head.map((name) => row[name]))).toEqual(rows)
    }),
    { numRuns: 500 },
  )
})

describe('the tabular form', () => {
  test('holds each record once, and makes the same nested records again', async () => {
    const { contents } = await (await house.client().raw('/api/hsds/3.1/services?full=true&per_page=100')).json()
    const tables = tablesOf(contents.map((record: object) => ({ table: 'services', record })))
    for (const [name, rows] of tables)
      expect([name, new Set(rows.map(({ id }) => id)).size]).toEqual([name, rows.length])
    const again = tablesOf(fromTables(tables).services.map((record) => ({ table: 'services', record })))
    for (const name of tableNames) expect([name, again.get(name)]).toEqual([name, tables.get(name)])
  })

  test('comes as an archive that reads back to the very tables, and table by table', async () => {
    const response = await house.client().raw('/api/hsds/3.0/package?region=north-savo')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const files = unzipped(Buffer.from(await response.arrayBuffer()), { files: 40, bytes: 20_000_000 })
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['services.csv', 'organizations.csv', 'attributes.csv']),
    )
    for (const { name, bytes } of files) {
      const table = name.replace('.csv', '')
      const text = await (await house.client().raw(`/api/hsds/3.0/tables/${table}?region=north-savo`)).text()
      const [packed, alone] = [parseCsv(bytes.toString('utf8')), parseCsv(text)]
      expect(packed.head).toEqual(columnsOf(table))
      expect([name, packed.rows, packed.faults]).toEqual([name, alone.rows, []])
    }
    const services = files.find(({ name }) => name === 'services.csv')?.bytes.toString('utf8') ?? ''
    expect(parseCsv(services).rows.map(({ name }) => name)).toContain('=1+1; "lainaus", Åbo')
    expect((await house.client().raw('/api/hsds/3.0/tables/person')).status).toBe(404)
  })
})

describe('an archive', () => {
  test('that is broken, or swells, is refused', () => {
    const bomb = Buffer.from(zipped([{ name: 'a.csv', text: 'a'.repeat(5_000_000) }], '2026-11-23'))
    expect(bomb.length).toBeLessThan(20_000)
    expect(() => unzipped(bomb, { files: 5, bytes: 1_000_000 })).toThrow(BadArchive)
    expect(() => unzipped(bomb.subarray(0, 50), { files: 5, bytes: 1_000_000 })).toThrow(BadArchive)
    expect(() => unzipped(Buffer.from('no archive'), { files: 5, bytes: 10 })).toThrow(BadArchive)
    const many = Buffer.from(
      zipped(
        Array.from({ length: 9 }, (_, at) => ({ name: `${at}`, text: 'x' })),
        '2026-11-23',
      ),
    )
    expect(() => unzipped(many, { files: 5, bytes: 1000 })).toThrow(BadArchive)
  })
})
