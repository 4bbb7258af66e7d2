import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKeyring, rotated } from '#base/crypto/keyring.ts'
import { BEGINNING, linked, type Row } from './chain.ts'
import { type Head, keepHead, keptHeads, publicKeys, signHead, verifyHeads } from './heads.ts'
import { told, verifyRows } from './verify.ts'

const keyring = makeKeyring(randomBytes)
const signing = makeKeyring(randomBytes)
const keys = publicKeys(signing)
const now = new Date('2026-11-21T10:00:00.000Z')
const rows = trailOf(6)
const heads = [rows[1], rows[3], rows[5]].map((row) => JSON.stringify(signHead(signing, row ?? BEGINNING, now)))

describe('signed heads', () => {
  test('of a whole trail agree with it, and the verdict is one line', async () => {
    const verdict = await verifyRows(inOrder(rows), keyring, heads, keys)
    expect(told(verdict)).toEqual({ line: '6 rows, chain whole, last signed head seq 6', exitCode: 0 })
  })

  test('show rows that were cut off at the end, at the first that is gone', async () => {
    const verdict = await verifyRows(inOrder(rows.slice(0, 2)), keyring, heads, keys)
    expect(verdict.bad).toEqual({ seq: 3, why: `missing, though signed on ${now.toISOString()}` })
    expect(told(verdict).exitCode).toBe(1)
  })

  test('show a trail that was emptied', async () => {
    expect(told(await verifyRows(inOrder([]), keyring, heads, keys)).line).toMatch(/^first bad row: seq 1 \(missing/)
  })

  test('show a trail that was cut off and written on, even by who has its key', async () => {
    const anew = trailOf(8, rows.slice(0, 3))
    const verdict = await verifyRows(inOrder(anew), keyring, heads, keys)
    expect(verdict.bad).toEqual({ seq: 4, why: `not what was signed on ${now.toISOString()}` })
  })

  test('name the row that was changed before any head', async () => {
    const changed = rows.map((row) => (row.seq === 2 ? { ...row, actor: 'somebody-else' } : row))
    const verdict = await verifyRows(inOrder(changed), keyring, heads, keys)
    expect(told(verdict)).toEqual({ line: 'first bad row: seq 2 (changed, moved or put in)', exitCode: 1 })
  })

  test('that were never made are not missed', async () => {
    const verdict = await verifyRows(inOrder(rows), keyring, [], keys)
    expect(told(verdict)).toEqual({ line: '6 rows, chain whole, no signed head yet', exitCode: 0 })
  })

  test.each<[string, (head: Head) => Partial<Head>]>([
    ['number', ({ seq }) => ({ seq: seq + 1 })],
    ['hash', () => ({ hash: randomBytes(32).toString('base64') })],
    ['time', () => ({ at: '2026-11-21T10:00:00.001Z' })],
    ['key', () => ({ key: 'k0' })],
    ['signature', () => ({ signature: randomBytes(64).toString('base64') })],
  ])('with a changed %s are refused', async (_, change) => {
    const head = signHead(signing, rows[1] ?? BEGINNING, now)
    const line = JSON.stringify({ ...head, ...change(head) })
    const verdict = await verifyRows(inOrder(rows), keyring, [line], keys)
    expect(told(verdict)).toEqual({ line: 'signed heads: line 1 has a false signature', exitCode: 1 })
  })

  test.each([
    '',
    'no json',
    '{}',
    'null',
    '[]',
    '{"seq":1.5}',
    '{"seq":1,"hash":1,"at":"","key":"","signature":""}',
  ])('that cannot be read are refused: %s', (line) => {
    expect(verifyHeads([line], keys, () => undefined)).toEqual({ seq: 0, why: 'line 1 cannot be read' })
  })

  test('do not let a spoilt line hide a row that is gone', async () => {
    const verdict = await verifyRows(inOrder(rows.slice(0, 5)), keyring, ['spoilt', ...heads], keys)
    expect(verdict.bad?.seq).toBe(6)
  })

  test('of before a rotation of the signing key are still believed', () => {
    const after = publicKeys(rotated(signing, randomBytes))
    expect(verifyHeads(heads, after, (seq) => rows[seq - 1]?.hash)).toBeNull()
  })
})

describe('the second place', () => {
  let folder = ''
  beforeAll(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'heads-')), 'kept')
  })
  afterAll(() => rm(path.dirname(folder), { recursive: true }))

  test('has no heads at first, then keeps each on a line of its own, for nobody else to read', async () => {
    expect(await keptHeads(folder)).toEqual([])
    const kept = [rows[0], rows[1]].map((row) => signHead(signing, row ?? BEGINNING, now))
    for (const head of kept) await keepHead(folder, head)
    expect(await keptHeads(folder)).toEqual(kept.map((head) => JSON.stringify(head)))
    const file = path.join(folder, 'audit-heads.jsonl')
    expect((await readFile(file, 'utf8')).endsWith('}\n')).toBe(true)
    expect((await stat(file)).mode & 0o077).toBe(0)
  })
})

function trailOf(length: number, start: Row[] = []): Row[] {
  const trail = [...start]
  while (trail.length < length)
    trail.push(linked(keyring[0], trail.at(-1) ?? BEGINNING, lineOf(trail.length + start.length)))
  return trail
}

function lineOf(at: number): Parameters<typeof linked>[2] {
  const object = { object_type: 'referral', object_id: `${at}` }
  return { at: now, actor: 'sender', action: 'referral.send', ...object, purpose: null, outcome: 'done', note: null }
}

async function* inOrder(trail: readonly Row[]) {
  yield* trail
}
