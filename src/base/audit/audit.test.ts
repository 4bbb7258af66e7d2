import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SealBroken } from '#base/crypto/envelope.ts'
import { makeKeyring } from '#base/crypto/keyring.ts'
import { type FreshDatabase, freshDatabase } from '#house/fresh-database.ts'
import { append, type Line, noteOf } from './audit.ts'
import type { Row } from './chain.ts'
import { keepNewestHead, keptHeads, publicKeys } from './heads.ts'
import { allRows } from './queries.ts'
import { told, verify } from './verify.ts'

const TRIGGER = 'audit_only_added_to'
const keyring = makeKeyring(randomBytes)
const signing = makeKeyring(randomBytes)
const now = new Date('2026-11-21T10:00:00.123Z')
const line: Line = {
  actor: 'person-1',
  action: 'referral.read',
  objectType: 'referral',
  objectId: '0190',
  purpose: 'intake',
  outcome: 'done',
}

let fresh: FreshDatabase
let owner: pg.Client
let folder: string

beforeAll(async () => {
  fresh = await freshDatabase({ max: 8 })
  owner = new pg.Client({ connectionString: fresh.ownerUrl })
  await owner.connect()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heads-'))
  await tamper('truncate audit')
  return () => rm(folder, { recursive: true })
})
afterAll(async () => {
  await owner.end()
  await fresh.drop()
})

describe('the trail in the database', () => {
  test('is whole after lines of many writers at once, without a gap', async () => {
    const writers = Array.from({ length: 24 }, (_, at) => write([line, { ...line, objectId: `${at}` }]))
    await Promise.all(writers)
    expect((await rows()).map((row) => row.seq)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1))
    expect(await verdict()).toBe('48 rows, chain whole, no signed head yet')
  })

  test('has no line of a change that was undone, and no gap where it would have stood', async () => {
    await write([line])
    const undone = fresh.database.writing(async (tx) => {
      await append(tx, keyring, [line, line], now)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await write([line])
    expect(await verdict()).toBe('2 rows, chain whole, no signed head yet')
  })

  test('keeps every column, whatever was in it', async () => {
    const odd: Line = { ...line, at: new Date('2026-11-21T00:00:00Z'), actor: 'anyone', objectId: null, purpose: null }
    await write([line, odd, { ...line, objectId: 'يونيكود \ud800', outcome: 'refused', note: 'Soitto äidiltä' }])
    const [first, second, third] = await rows()
    expect(first).toMatchObject({ at: now, actor: 'person-1', object_id: '0190', purpose: 'intake', note: null })
    expect(second).toMatchObject({ at: odd.at, actor: 'anyone', object_id: null, purpose: null })
    expect(third).toMatchObject({ seq: 3, outcome: 'refused' })
    expect(await verdict()).toBe('3 rows, chain whole, no signed head yet')
  })

  test('holds notes only sealed, each for its own row', async () => {
    await write([{ ...line, note: 'Esimerkki Eeva soitti' }, line])
    const [noted, plain] = await rows()
    if (!noted || !plain) throw new Error('no rows')
    expect(Buffer.from(noted.note ?? []).includes('Eeva')).toBe(false)
    expect(noteOf(noted, keyring)).toBe('Esimerkki Eeva soitti')
    expect(noteOf(plain, keyring)).toBeNull()
    expect(() => noteOf({ ...noted, seq: 2 }, keyring)).toThrow(SealBroken)
  })

  test('is read page by page to its end', async () => {
    await write(Array.from({ length: 7 }, () => line))
    const seqs = (await rows(3)).map((row) => row.seq)
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
})

describe('nobody', () => {
  const deeds = [`update audit set actor = 'x'`, 'delete from audit', 'truncate audit']

  test.each(deeds)('of the running system may %s', async (deed) => {
    await write([line])
    await owner.query('set role polku_app')
    await expect(owner.query(deed).finally(() => owner.query('reset role'))).rejects.toThrow('permission denied')
  })

  test.each(deeds)('else may either, not even the owner: %s', async (deed) => {
    await write([line])
    await expect(owner.query(deed)).rejects.toThrow('audit is only added to')
  })

  test('gets round that in a replication session, where ordinary triggers do not fire', async () => {
    const { rows } = await owner.query('select tgenabled from pg_trigger where tgname = $1', [TRIGGER])
    expect(rows).toEqual([{ tgenabled: 'A' }])
  })
})

describe('an owner who switches the triggers off and', () => {
  beforeEach(async () => {
    await write(Array.from({ length: 6 }, (_, at) => ({ ...line, objectId: `${at}` })))
    await fresh.database.reading((db) => keepNewestHead(db, signing, folder, now))
    expect(await verdict()).toBe('6 rows, chain whole, last signed head seq 6')
  })

  test.each([
    ['changes an actor', 4, `update audit set actor = 'x' where seq = 4`],
    ['moves a time by a millisecond', 5, `update audit set at = at + interval '1 ms' where seq = 5`],
    ['takes a purpose away', 2, 'update audit set purpose = null where seq = 2'],
    ['deletes a row', 3, 'delete from audit where seq = 3'],
    ['deletes a row and closes the gap', 3, `${without(3)}; ${shifted('seq > 3', -1)}`],
    ['deletes the first row', 1, 'delete from audit where seq = 1'],
    ['deletes the last rows', 5, 'delete from audit where seq >= 5'],
    ['deletes everything', 1, 'delete from audit'],
    ['copies a row to the end', 7, copied(6, 7)],
    ['puts a row in between', 3, `${shifted('seq >= 3', 1)}; ${copied(2, 3)}`],
    ['exchanges two rows', 2, `${renumbered(2, 99)}; ${renumbered(4, 2)}; ${renumbered(99, 4)}`],
  ])('%s is found at the first bad row', async (_, seq, sql) => {
    await tamper(sql)
    expect(await verdict()).toMatch(new RegExp(`^first bad row: seq ${seq} \\(`))
  })
})

function write(lines: Line[]): Promise<void> {
  return fresh.database.writing((tx) => append(tx, keyring, lines, now))
}

function rows(pageSize?: number): Promise<Row[]> {
  return fresh.database.reading(async (db) => {
    const all: Row[] = []
    for await (const row of allRows(db, pageSize)) all.push(row)
    return all
  })
}

async function verdict(): Promise<string> {
  const heads = await keptHeads(folder)
  return told(await fresh.database.reading((db) => verify(db, keyring, heads, publicKeys(signing)))).line
}

async function tamper(sql: string): Promise<void> {
  await owner.query(
    `alter table audit disable trigger ${TRIGGER}; ${sql}; alter table audit enable always trigger ${TRIGGER}`,
  )
}

function without(seq: number): string {
  return `delete from audit where seq = ${seq}`
}

/** By way of far numbers, as numbers must stay single at every moment. */
function shifted(where: string, by: number): string {
  return `update audit set seq = seq + 1000 where ${where}; update audit set seq = seq - 1000 + ${by} where seq > 1000`
}

function renumbered(from: number, to: number): string {
  return `update audit set seq = ${to} where seq = ${from}`
}

function copied(from: number, to: number): string {
  const columns = 'at, actor, action, object_type, object_id, purpose, outcome, note, key_id, previous, hash'
  return `insert into audit (seq, ${columns}) select ${to}, ${columns} from audit where seq = ${from}`
}
