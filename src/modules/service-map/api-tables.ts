import type { Answer } from '#base/http/answer.ts'
import { bytes } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { printCsv } from '#base/paper/csv.ts'
import { dayOf } from '#base/time/day.ts'
import { badParameters, problem, tagged } from './api-answers.ts'
import { type ListQuery, readQuery } from './api-query.ts'
import { sourceOf } from './api-sources.ts'
import { editionOf, tellingOf } from './api-telling.ts'
import { columnsOf, type Tables, tableNames, tablesOf } from './hsds-tables.ts'
import { zipped } from './zip.ts'

/** So many services at most in one download: what is more is narrowed by region. */
const most = 5000

/** All tables as CSV in one archive: what an import reads again. */
export async function apiPackage(ask: Reading): Promise<Answer> {
  const read = await tablesFor(ask)
  if ('answer' in read) return read.answer
  const files = tableNames
    .filter((name) => (read.tables.get(name)?.length ?? 0) > 0)
    .map((name) => ({ name: `${name}.csv`, text: `\ufeff${csvOf(name, read.tables)}` }))
  const day = dayOf(ask.now)
  return bytes('application/zip', zipped(files, day), {
    headers: { 'Content-Disposition': `attachment; filename="hsds-${editionOf(ask)}-${day}.zip"` },
  })
}

/** One table as CSV. */
export async function apiTable(ask: Reading): Promise<Answer> {
  const name = ask.params.table ?? ''
  if (!tableNames.includes(name))
    return problem(404, { title: 'Not found', detail: `tables: ${tableNames.join(', ')}` })
  const read = await tablesFor(ask)
  if ('answer' in read) return read.answer
  return tagged('text/csv; charset=utf-8; header=present', `\ufeff${csvOf(name, read.tables)}`, {
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  })
}

export const csvOf = (name: string, tables: Tables): string =>
  printCsv(
    columnsOf(name),
    (tables.get(name) ?? []).map((row) => columnsOf(name).map((column) => row[column] ?? '')),
  )

async function tablesFor(ask: Reading): Promise<{ tables: Tables } | { answer: Answer }> {
  const typed = new Map(
    [...ask.query].filter(([name]) => name === 'region' || name === 'lang' || name === 'modified_after'),
  )
  const { query, faults } = readQuery('services', typed)
  if (faults.length > 0) return { answer: badParameters(faults) }
  const telling = tellingOf(ask, query)
  const full: ListQuery = { ...query, full: true }
  const source = sourceOf('services', ask.base, full, telling)
  if ((await source.count(ask.db)) > most)
    return {
      answer: problem(400, { title: 'Too much at once', detail: `more than ${most} services: narrow by region` }),
    }
  const { items } = await source.slice(ask.db, { offset: 0, limit: most })
  return { tables: tablesOf(items.map((record) => ({ table: 'services' as const, record: record as object }))) }
}
