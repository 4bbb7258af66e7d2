import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeKeyring, rotated } from '#base/crypto/keyring.ts'
import { BEGINNING, firstBad, type Link, linked, type Row } from './chain.ts'

const keyring = makeKeyring(randomBytes)
const day = new Date('2026-11-21T10:00:00.123Z')

describe('a trail', () => {
  test('of any lines is whole as written', async () => {
    const whole = fc.asyncProperty(trails(), async (rows) => {
      expect(await firstBad(inOrder(rows), keyring)).toBeNull()
    })
    await fc.assert(whole)
  })

  test('without rows is whole', async () => {
    expect(await firstBad(inOrder([]), keyring)).toBeNull()
  })

  test('shows any change of any column at its row', async () => {
    const column = fc.constantFrom(...changes)
    const changed = fc.asyncProperty(trails(), fc.nat(), column, async (rows, pick, change) => {
      const at = pick % rows.length
      const tampered = rows.map((row, index) => (index === at ? { ...row, ...change(row) } : row))
      expect((await firstBad(inOrder(tampered), keyring))?.seq).toBe(at + 1)
    })
    await fc.assert(changed, { numRuns: 300 })
  })

  test('shows a removed row at its place, whether or not the rest is numbered anew', async () => {
    const removed = fc.asyncProperty(trails(2), fc.nat(), fc.boolean(), async (rows, pick, renumber) => {
      const at = pick % (rows.length - 1)
      const left = rows.toSpliced(at, 1)
      const bad = await firstBad(inOrder(renumber ? left.map(numbered) : left), keyring)
      expect(bad?.seq).toBe(at + 1)
    })
    await fc.assert(removed)
  })

  test('shows a row that was put in, however well it imitates', async () => {
    const put = fc.asyncProperty(trails(), fc.nat(), fc.constantFrom(...imitations), async (rows, pick, imitation) => {
      const at = pick % rows.length
      const tampered = rows.toSpliced(at, 0, imitation(rows, at)).map(numbered)
      expect((await firstBad(inOrder(tampered), keyring))?.seq).toBe(at + 1)
    })
    await fc.assert(put)
  })

  test('shows a row that was put in at the end', async () => {
    const rows = trailOf(3)
    for (const imitation of imitations) {
      const bad = await firstBad(inOrder([...rows, { ...imitation(rows, 3), seq: 4 }]), keyring)
      expect(bad?.seq).toBe(4)
    }
  })

  test('shows two rows that changed places at the first of them', async () => {
    const swapped = fc.asyncProperty(trails(2), fc.nat(), fc.nat(), fc.boolean(), async (rows, a, b, renumber) => {
      const [one, other] = [a % rows.length, b % rows.length].sort((x, y) => x - y) as [number, number]
      fc.pre(one !== other)
      const moved = rows.map((row, at) => (at === one ? rows[other] : at === other ? rows[one] : row) ?? row)
      const bad = await firstBad(inOrder(renumber ? moved.map(numbered) : moved), keyring)
      expect(bad?.seq).toBe(one + 1)
    })
    await fc.assert(swapped)
  })

  test('whose beginning was cut off, or that begins from another link, is bad from its first row', async () => {
    expect(await firstBad(inOrder(trailOf(3).slice(1)), keyring)).toEqual({ seq: 1, why: 'missing' })
    const elsewhere = trailOf(3, { seq: 0, hash: randomBytes(32) })
    expect(await firstBad(inOrder(elsewhere), keyring)).toEqual({ seq: 1, why: 'does not follow the row before' })
  })

  test('may be checked from a known link on', async () => {
    const rows = trailOf(5)
    expect(await firstBad(inOrder(rows.slice(2)), keyring, rows[1])).toBeNull()
    expect(await firstBad(inOrder(rows.slice(3)), keyring, rows[1])).toEqual({ seq: 3, why: 'missing' })
  })

  test('goes on over a rotation of its key, and is bad where a key is gone', async () => {
    const after = rotated(keyring, randomBytes)
    const before = trailOf(2)
    const rows = [...before, ...trailOf(2, before.at(-1), after[0])]
    expect(await firstBad(inOrder(rows), after)).toBeNull()
    expect((await firstBad(inOrder(rows), [after[0]]))?.seq).toBe(1)
    expect((await firstBad(inOrder(rows), keyring))?.seq).toBe(3)
  })

  test('tells nothing apart from an empty text: a purpose that was taken away shows', async () => {
    const [row] = trailOf(1)
    if (!row) throw new Error('no row')
    expect((await firstBad(inOrder([{ ...row, purpose: '' }]), keyring))?.seq).toBe(1)
  })
})

/** Every column, each changed to something it was not. */
const changes: ((row: Row) => Partial<Row>)[] = [
  ({ at }) => ({ at: new Date(at.getTime() + 1) }),
  ({ actor }) => ({ actor: `${actor} ` }),
  ({ action }) => ({ action: `${action}x` }),
  ({ object_type, object_id }) => ({ object_type: object_type + (object_id ?? ''), object_id: `${object_id}'` }),
  ({ object_id }) => ({ object_id: object_id === null ? '' : null }),
  ({ purpose }) => ({ purpose: purpose === null ? '' : null }),
  ({ outcome }) => ({ outcome: outcome === 'done' ? 'refused' : 'done' }),
  ({ note }) => ({ note: note === null ? new Uint8Array() : null }),
  ({ key_id }) => ({ key_id: `${key_id}x` }),
  ({ previous }) => ({ previous: flipped(previous) }),
  ({ hash }) => ({ hash: flipped(hash) }),
]

/** What somebody without the key could write: a copy, a row with a guessed hash, a well-linked row of another key. */
const imitations: ((rows: readonly Row[], at: number) => Row)[] = [
  (rows, at) => rows[at - 1] ?? content(0),
  (rows, at) => ({ ...content(9), previous: rows[at - 1]?.hash ?? BEGINNING.hash, hash: randomBytes(32) }),
  (rows, at) => linked({ id: keyring[0].id, bytes: randomBytes(32) }, rows[at - 1] ?? BEGINNING, content(9)),
]

function trails(minLength = 1) {
  const text = fc.string({ maxLength: 8 })
  const line = fc.record({
    at: fc.date({ noInvalidDate: true }),
    actor: text,
    action: text,
    object_type: text,
    object_id: fc.option(text),
    purpose: fc.option(text),
    outcome: fc.constantFrom('done' as const, 'refused' as const),
    note: fc.option(fc.uint8Array({ maxLength: 8 })),
  })
  return fc.array(line, { minLength, maxLength: 8 }).map((lines) => chained(lines))
}

function trailOf(length: number, last: Link = BEGINNING, key = keyring[0]): Row[] {
  return chained(
    Array.from({ length }, (_, at) => content(at)),
    last,
    key,
  )
}

function chained(lines: Parameters<typeof linked>[2][], last: Link = BEGINNING, key = keyring[0]): Row[] {
  const rows: Row[] = []
  for (const line of lines) rows.push(linked(key, rows.at(-1) ?? last, line))
  return rows
}

function content(at: number): Row {
  return {
    seq: at + 1,
    at: day,
    actor: `person-${at}`,
    action: 'referral.read',
    object_type: 'referral',
    object_id: `${at}`,
    purpose: null,
    outcome: 'done',
    note: null,
    key_id: keyring[0].id,
    previous: BEGINNING.hash,
    hash: BEGINNING.hash,
  }
}

async function* inOrder(rows: readonly Row[]) {
  yield* rows
}

function numbered(row: Row, at: number): Row {
  return { ...row, seq: at + 1 }
}

function flipped(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === 31 ? byte ^ 1 : byte))
}
