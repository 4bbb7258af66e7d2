import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tables } from '#base/database/tables.ts'
import { type FreshDatabase, freshDatabase } from '#house/fresh-database.ts'
import { type Actor, visitor } from './actor.ts'
import { allowed, allowedActs, anyone, condition, mayAtAll, reaches, role, rules, signedIn } from './rule.ts'

let fresh: FreshDatabase
const one = '00000000-0000-7000-8000-000000000001'
const two = '00000000-0000-7000-8000-000000000002'

beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.database.writing(async (tx) => {
    for (const [id, kind] of [
      [one, 'mine'],
      [two, 'theirs'],
    ])
      await tx
        .insertInto('mail' satisfies keyof Tables)
        .values({
          id: id ?? '',
          kind: kind ?? '',
          lang: 'fi',
          sealed_to: Buffer.alloc(1),
          sealed_token: null,
          planned_at: new Date(0),
          not_before: new Date(0),
          sent_at: null,
          tries: 0,
        })
        .execute()
  })
})
afterAll(() => fresh.drop())

const person = (...held: Actor['duties'][number]['role'][]): Actor => ({
  kind: 'person',
  id: 'p',
  name: '',
  organisation: '',
  duties: held.map((role) => ({ role, organisation: 'o', team: null })),
  at: new Date(0),
})

const mine = condition('who it is for', (actor) => actor.kind === 'person' && sql`m.kind = 'mine'`)
const may = rules('mail', 'mail as m', {
  read: [mine, role('auditor')],
  send: [role('administrator')],
  nothing: [],
})

const seen = (action: keyof typeof may, actor: Actor) =>
  fresh.database.reading(async (db) => {
    const { rows } = await sql<{ id: string }>`select m.id from mail as m where ${allowed(may[action], actor)}
      order by m.id`.execute(db)
    return rows.map(({ id }) => id)
  })

test('one condition filters the list, checks the row and shows the button', async () => {
  const actor = person()
  expect(await seen('read', actor)).toEqual([one])
  await fresh.database.reading(async (db) => {
    expect(await reaches(db, may.read, actor, one)).toBe(true)
    expect(await reaches(db, may.read, actor, two)).toBe(false)
    expect(await allowedActs(db, actor, may, one)).toEqual(new Set(['read']))
    expect(await allowedActs(db, actor, may, two)).toEqual(new Set())
  })
})

test('alternatives add up, and one that reaches everything wins', async () => {
  expect(await seen('read', person('auditor'))).toEqual([one, two])
  await fresh.database.reading(async (db) => {
    expect(await allowedActs(db, person('auditor', 'administrator'), may, two)).toEqual(new Set(['read', 'send']))
  })
})

test('what no condition admits is closed to everybody', async () => {
  for (const actor of [visitor, person(), person('administrator', 'auditor')]) {
    expect(await seen('nothing', actor)).toEqual([])
    expect(mayAtAll(may.nothing, actor)).toBe(false)
  }
  expect(await seen('read', visitor)).toEqual([])
})

test('what is not there and what is no id are out of reach alike', async () => {
  await fresh.database.reading(async (db) => {
    for (const id of [
      '00000000-0000-7000-8000-00000000000f',
      '',
      'x',
      `${one}'`,
      "' or true --",
      '../x',
      '-'.repeat(36),
    ])
      expect([id, await reaches(db, may.read, person('auditor'), id)]).toEqual([id, false])
  })
})

test('anyone is everybody, signed in is a person, a role is who holds it now', () => {
  const open = rules('page', null, { all: [anyone], some: [signedIn], few: [role('trainer', 'auditor')] })
  expect(mayAtAll(open.all, visitor)).toBe(true)
  expect(mayAtAll(open.some, visitor)).toBe(false)
  expect(mayAtAll(open.some, person())).toBe(true)
  expect(mayAtAll(open.few, person())).toBe(false)
  expect(mayAtAll(open.few, person('auditor'))).toBe(true)
})
