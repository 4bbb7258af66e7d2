import { createHmac, hkdfSync } from 'node:crypto'
import { hashRaw, type Options } from '@node-rs/argon2'
import { type Bounded, makeBounded } from './bounded.ts'
import type { Key, Keyring } from './keyring.ts'

export { Busy } from './bounded.ts'

/**
 * What one try at a receipt code costs. ASVS 5.0 appendix C asks for at least t=1 with 46 MiB, t=2 with 19 MiB or t>=3
 * with 12 MiB. Every stored look-up depends on these: a change needs dual derivation for as long as old inboxes live.
 */
export const DERIVATION: Readonly<Required<Omit<Options, 'version' | 'secret' | 'salt'>>> = {
  memoryCost: 46 * 1024,
  timeCost: 3,
  parallelism: 1,
  outputLen: 64,
  algorithm: 2, // Argon2id
}

export interface DeriverOptions {
  /** Outside the database, so that a stolen database alone allows no try at all. */
  pepper: Keyring
  /** One per installation, at least 16 bytes; not secret. */
  salt: Uint8Array
  queueLimit?: number
  waitMs?: number
  /** How many derivations run at once; each holds 46 MiB while it runs. */
  threads?: number
}

/** What a code opens: by which look-up its inbox is found, with which key its private half is opened. */
export interface Derived {
  /** One per pepper version, first current: 32 bytes each. */
  lookups: { id: string; lookup: Buffer }[]
  /** Key-encryption keys, one per pepper version, first current; ids as the pepper's. */
  keys: [Key, ...Key[]]
}

export interface Deriver {
  /** `code`: 20 plain digits, as `readReceipt` gives them. Rejects with `Busy`: nothing lost, ask again. */
  derive(code: string): Promise<Derived>
  waiting(): number
  close(): void
}

/** Turns receipt codes into look-ups and keys, off the main thread, behind a bounded queue. */
export function makeDeriver({ pepper, salt, queueLimit = 64, waitMs = 10_000, threads = 1 }: DeriverOptions): Deriver {
  const turns: Bounded = makeBounded({ atOnce: threads, queueLimit, waitMs })
  return {
    derive: (code) => turns.run(async () => split(await hashRaw(code, { ...DERIVATION, salt }), pepper)),
    waiting: turns.waiting,
    close: turns.close,
  }
}

/** Half of the slow hash finds, the other half opens; neither tells the other, and both need the pepper. */
function split(slow: Buffer, pepper: Keyring): Derived {
  const finding = half(slow, 'lookup')
  const opening = half(slow, 'key')
  slow.fill(0)
  const [first, ...rest] = pepper
  return {
    lookups: pepper.map(({ id, bytes }) => ({ id, lookup: createHmac('sha256', bytes).update(finding).digest() })),
    keys: [keyUnder(first, opening), ...rest.map((key) => keyUnder(key, opening))],
  }
}

function half(slow: Buffer, use: 'lookup' | 'key'): Buffer {
  return Buffer.from(hkdfSync('sha256', slow, '', `polku/receipt/${use}/1`, 32))
}

function keyUnder(pepper: Key, opening: Buffer): Key {
  return {
    id: pepper.id,
    bytes: Buffer.from(hkdfSync('sha256', opening, pepper.bytes, 'polku/receipt/key-under-pepper/1', 32)),
  }
}
