import fs from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { modules } from '#app'
import { onlyInKeys } from '#base/backup/catalogue.ts'
import { urlOf } from './database-for-tests.ts'
import { schemaFile, schemaText } from './schema.ts'

// Rules that the migrated schema keeps (house.md §2 and §8).

let client: pg.Client
let url: string

beforeAll(async () => {
  url = urlOf(inject('serverUrl'), inject('template'))
  client = new pg.Client({ connectionString: url })
  await client.connect()
})
afterAll(() => client.end())

const ask = async (query: string) => (await client.query<Record<string, string>>(query)).rows

const columns = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and c.relname not like 'migration%'`

test('database/schema.sql is what the migrations make: npm run schema', async () => {
  expect(await schemaText(url)).toBe(fs.readFileSync(schemaFile, 'utf8'))
})

test('every table has a primary key', async () => {
  const without = await ask(`
    select relname from pg_class c
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`)
  expect(without.map(({ relname }) => relname)).toEqual([])
})

/** References that no query follows backwards: the row they lead to is never deleted, and no list begins there. */
const unfollowed: Readonly<Record<string, string>> = {
  '[._]by$|[._]by_id$|author_id$|from_id$|to_id$|to_team_id$': 'who did it: read from the row, never searched by',
  '^(team|identity_provider)\\.organisation_id$': 'some hundred rows, read as a whole',
  '^(content|client)_key\\.team_key_id$': 'only a change of keys asks, and it walks through all rows anyhow',
  '^message\\.answers$|^referral\\.turned_from$': 'leads back only; both rows are found by the referral',
  '^sign_in_challenge\\.person_id$': 'lives five minutes',
}

test('every reference has an index, or a reason why not', async () => {
  const bare = await ask(`
    select c.relname || '.' || string_agg(a.attname, '+' order by k.place) as name
    from pg_constraint f
    join pg_class c on c.oid = f.conrelid
    cross join lateral unnest(f.conkey) with ordinality as k(attnum, place)
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum
    where f.contype = 'f' and c.relnamespace = 'public'::regnamespace
      and not exists (
        select from pg_index i
        where i.indrelid = f.conrelid and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey
      )
    group by f.oid, c.relname
    order by 1`)
  const reasons = Object.keys(unfollowed).map((pattern) => new RegExp(pattern))
  const wrong = bare.filter(({ name }) => !reasons.some((reason) => reason.test(name ?? '')))
  expect(wrong.map(({ name }) => name)).toEqual([])
})

// Each is read and written whole, by one shape that the module checks; what is looked for stands in columns beside it.
const documents: Readonly<Record<string, readonly string[]>> = {
  map_provider: ['fields', 'hidden', 'origins'],
  map_service: ['fields', 'hidden', 'origins'],
  map_place: ['fields', 'hidden', 'origins'],
  map_contact: ['fields', 'hidden', 'origins'],
  map_history: ['fields', 'hidden'],
  map_import_row: ['fields', 'remainder', 'repairs', 'origins_before'],
  mechanism_revision: ['document'],
  scenario_version: ['document'],
}

test('moments carry their zone, and no column is json, money, varchar or a number with a point', async () => {
  const unfit = /without time zone|^(json|jsonb|money|real|double precision|character.*|serial|xml|hstore)$/
  const wrong = (await ask(columns)).filter(
    ({ table = '', column = '', type = '' }) => unfit.test(type) && !documents[table]?.includes(column),
  )
  expect(wrong).toEqual([])
})

test('what happened at a moment ends in _at, what happened on a day ends in _on', async () => {
  const others = ['valid_from', 'valid_to', 'not_before', 'waiting_since', 'law_day', 'appeal_until', 'at', 'since']
  const wrong = (await ask(columns)).filter(({ column = '', type = '' }) => {
    if (others.includes(column)) return false
    if (type.startsWith('timestamp')) return !column.endsWith('_at')
    return type === 'date' && !column.endsWith('_on')
  })
  expect(wrong).toEqual([])
})

test('names are small words with underscores, and tables stand in the singular', async () => {
  const plural = /[^siu]s$/
  for (const { table = '', column = '' } of await ask(columns)) {
    expect(`${table}.${column}`).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/)
    expect(table).not.toMatch(plural)
  }
})

test('bytes are sealed, one-way or keys, and their names say which', async () => {
  const named =
    /^(sealed(_\w+)?|(\w+_)?hash|previous|lookup|tag|once|visit|public_key|(\w+_)?wrapped|box_public_key|locked_box)$/
  const named2: readonly string[] = ['audit.note']
  const bytes = (await ask(columns)).filter(({ type }) => type === 'bytea')
  const wrong = bytes.filter(({ table, column = '' }) => !named.test(column) && !named2.includes(`${table}.${column}`))
  expect(wrong).toEqual([])
})

test('keys that content is sealed under stand in the file of keys of a backup, never in the file of data', async () => {
  const wrapped = (await ask(columns)).filter(({ column = '' }) => /(^|_)wrapped$/.test(column))
  const tables = [...new Set(wrapped.map(({ table }) => `public.${table}`))]
  expect(tables.filter((table) => !onlyInKeys.includes(table))).toEqual([])
})

test('rows of what a sender told carry days, never moments', async () => {
  const coarse = [
    'told',
    'message',
    'safe_contact',
    'receipt',
    'content_key',
    'look_up_tag',
    'referral_figure',
    'feedback',
  ]
  // When a worker acted may stand exactly.
  const byWorkers = ['answered_at']
  const exact = (await ask(columns)).filter(
    ({ table = '', column = '', type = '' }) =>
      coarse.includes(table) && type.startsWith('timestamp') && !byWorkers.includes(column),
  )
  expect(exact).toEqual([])
  const ofReferral = (await ask(columns)).filter(
    ({ table, type }) => table === 'referral' && type?.startsWith('timestamp'),
  )
  expect(ofReferral.map(({ column }) => column).toSorted()).toEqual(['assigned_at', 'spam_at'])
})

test('no column holds an address of a network, a device or a place', async () => {
  const telling = /(^|_)(ip|ips|inet|agent|user_agent|browser|device|fingerprint|lat|lon|latitude|longitude)(_|$)/
  const wrong = (await ask(columns)).filter(
    ({ column = '', type = '' }) => telling.test(column) || /^(inet|cidr|macaddr|point)/.test(type),
  )
  expect(wrong).toEqual([])
})

test('every table belongs to one module, or to the base', async () => {
  const owned = [
    ...modules.flatMap(({ tables }) => tables),
    'audit',
    'mail',
    'mail_deferral',
    'stored_file',
    'installation',
  ]
  const there = [...new Set((await ask(columns)).map(({ table }) => table))]
  expect(there.toSorted()).toEqual(owned.toSorted())
})

test('the running role changes rows, never tables; and of the audit trail it only adds', async () => {
  const rights = await ask(`
    select table_name as table, privilege_type as right from information_schema.role_table_grants
    where grantee = 'polku_app' and table_schema = 'public'`)
  const odd = rights.filter(({ right = '' }) => !['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(right))
  expect(odd).toEqual([])
  expect(
    rights
      .filter(({ table }) => table === 'audit')
      .map(({ right }) => right)
      .toSorted(),
  ).toEqual(['INSERT', 'SELECT'])
  const owned = await ask(`select relname from pg_class where relowner = 'polku_app'::regrole`)
  expect(owned).toEqual([])
})

test('the state of a thing is who and when, not a flag', async () => {
  // `installation.id` is true in its only row; the two of `map_find` are what opening hours say, for the search.
  const facts = ['child', 'must_renew', 'second_needed', 'id', 'always', 'on_holidays']
  const wrong = (await ask(columns)).filter(({ column = '', type }) => type === 'boolean' && !facts.includes(column))
  expect(wrong).toEqual([])
})
