import { expect, test } from 'vitest'
import { modules } from '#app'
import { uphold } from './law.ts'
import { everyFile, moduleOf, sourceOf, sources, treeOf } from './source.ts'
import { sqlPlaces, tablesIn, touchesOf } from './sql-tables.ts'

// Imports and SQL obey the same arrows (house.md §4, law 2).

/** SQL of modules stands in queries and, as conditions, in the policy. The base has these places of its own. */
const ofModules = /^src\/modules\/[^/]+\/(queries(-[a-z-]+)?|policy)\.ts$/
const ofBase: Readonly<Record<string, string>> = {
  'src/base/audit/queries.ts': 'the audit trail',
  'src/base/mail/queries.ts': 'waiting mail',
  'src/base/files/queries.ts': 'stored files',
  'src/base/config/queries.ts': 'what kind of installation this is',
  'src/base/http/rule.ts': 'the row behind a door',
  'src/base/live/live.ts': 'notify',
  'src/base/jobs/jobs.ts': 'rights on the queue',
  'src/base/database/': 'connections, migrations, the private cluster',
  'src/base/backup/': 'all tables, whatever they are',
}

const mayHold = (file: string) =>
  ofModules.test(file) ||
  Object.keys(ofBase).some((place) => file === place || (place.endsWith('/') && file.startsWith(place)))

test('SQL stands in queries, in conditions of policies, and in few places of the base', () => {
  const wrong = sources()
    .filter(({ file }) => !mayHold(file))
    .flatMap((source) =>
      sqlPlaces(source).map((line) => ({
        file: source.file,
        line,
        put: 'Move this SQL to queries.ts and call it by a name.',
      })),
    )
  uphold('SQL has its place', wrong)
})

test('each of those places of the base still holds SQL', () => {
  const idle = Object.keys(ofBase).filter(
    (place) => !sources().some((source) => source.file.startsWith(place) && sqlPlaces(source).length > 0),
  )
  expect(idle, 'take these off the list in src/house/laws-sql.test.ts').toEqual([])
})

test('a module writes its own tables only, and reads those and the ones of the modules it uses', () => {
  const wrong = everyFile()
    .filter((file) => ofModules.test(file))
    .flatMap((file) => touchesOf(sourceOf(file)))
    .flatMap(({ file, line, table, writes }) => {
      const own = modules.find(({ name }) => name === moduleOf(file))
      if (!own || own.tables.includes(table)) return []
      const owner = modules.find(({ tables }) => tables.includes(table))?.name ?? 'nobody'
      if (!writes && own.uses.includes(owner)) return []
      const put = writes
        ? `writes ${table}, a table of ${owner}. Ask ${owner} by its face.`
        : `reads ${table}, a table of ${owner}. List '${owner}' in uses, or own the table in module.ts.`
      return [{ file, line, put }]
    })
  uphold('own tables only', wrong)
})

test('a rule stands on a table that its module may read', () => {
  for (const { name, uses, tables, routes } of modules) {
    const readable = [
      ...tables,
      ...modules.filter((other) => uses.includes(other.name)).flatMap((other) => other.tables),
    ]
    const named = routes.flatMap(({ rule }) => (rule.table === null ? [] : [rule.table.split(' as ')[0]]))
    expect(readable, `rules of ${name}`).toEqual(expect.arrayContaining(named))
  }
})

test('a table has one owner', () => {
  const all = modules.flatMap(({ tables }) => tables)
  expect(all).toEqual([...new Set(all)])
})

test('the law sees tables in queries built and queries written', () => {
  const text = `
    const a = (db) => db.with('fresh', (q) => q.selectFrom('referral as r')).selectFrom('fresh').innerJoin('person as p', 'p.id', 'fresh.by')
    const b = (tx) => tx.updateTable('draft').set({}).where((eb) => eb.exists(eb.selectFrom('told')))
    const c = sql\`with late as (select 1 from note) insert into message select \${x} from late join handover h on true\`
    const d = (db) => db.selectFrom(['team', 'membership as m'])`
  const source = { file: 'x.ts', text, lines: 5, tree: treeOf('x.ts', text) }
  const seen = touchesOf(source).map(({ table, writes }) => (writes ? `${table}!` : table))
  expect(seen.toSorted()).toEqual(
    ['draft!', 'handover', 'membership', 'message!', 'note', 'person', 'referral', 'team', 'told'].toSorted(),
  )
  expect(sqlPlaces(source)).toHaveLength(6)
})

test('the law takes no word of SQL for a table', () => {
  const sql = `select extract(year from at), count(*) from look where a is distinct from b and c = 'from nowhere'
    for update skip locked`
  expect(tablesIn(0, sql).map(({ table }) => table)).toEqual(['look'])
  expect(tablesIn(0, 'insert into a values (1) on conflict do update set b = 2').map(({ table }) => table)).toEqual([
    'a',
  ])
  expect(tablesIn(0, 'select 1 from generate_series(1, 2)').map(({ table }) => table)).toEqual([])
})
