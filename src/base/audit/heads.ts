import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { lengthPrefixed, sameBytes } from '#base/crypto/bytes.ts'
import type { Key, Keyring } from '#base/crypto/keyring.ts'
import type { Read } from '#base/database/handles.ts'
import type { Bad, Link } from './chain.ts'
import { lastLink } from './queries.ts'

/** The trail's newest row, signed and kept in a second place: one line of JSON. */
export interface Head {
  seq: number
  /** base64 */
  hash: string
  /** ISO 8601, UTC */
  at: string
  /** Id of the signing key. */
  key: string
  /** Ed25519, base64 */
  signature: string
}

/** In place of a row's number: the file of heads is at fault, no row is known to be. */
export const NO_ROW = 0

/** Public keys by id: all that checking needs. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** Public halves of a signing keyring, whose keys are seeds of Ed25519 (RFC 8032). */
export function publicKeys(signing: Keyring): PublicKeys {
  return new Map(signing.map((key) => [key.id, createPublicKey(privateKey(key))]))
}

/** Signs the newest row with the current key. */
export function signHead(signing: Keyring, { seq, hash }: Link, now: Date): Head {
  const [key] = signing
  const unsigned = { seq, hash: Buffer.from(hash).toString('base64'), at: now.toISOString(), key: key.id }
  return { ...unsigned, signature: sign(null, signed(unsigned), privateKey(key)).toString('base64') }
}

/**
 * Compares heads (JSON lines) with the trail. `hashOf` gives a row's hash, or undefined when there is none. Finds rows
 * that were cut off at the end, or a trail that was written anew; names the lowest number, or `NO_ROW` when only the
 * heads themselves are at fault. Null when all agree.
 */
export function verifyHeads(
  lines: readonly string[],
  keys: PublicKeys,
  hashOf: (seq: number) => Uint8Array | undefined,
): Bad | null {
  const bad = lines.flatMap((line, at) => headFault(line, at + 1, keys, hashOf) ?? [])
  const rows = bad.filter(({ seq }) => seq !== NO_ROW).sort((one, other) => one.seq - other.seq)
  return rows[0] ?? bad[0] ?? null
}

/** A head as read from its line, unchecked; null when the line is none. */
export function readHead(line: string): Head | null {
  try {
    const head: unknown = JSON.parse(line)
    return isHead(head) ? head : null
  } catch {
    return null
  }
}

/** Signs the newest row and keeps the head in `folder`, a second place; null while the trail is empty. */
export async function keepNewestHead(db: Read, signing: Keyring, folder: string, now: Date): Promise<Head | null> {
  const last = await lastLink(db)
  if (last.seq === NO_ROW) return null
  const head = signHead(signing, last, now)
  await keepHead(folder, head)
  return head
}

/** Adds a head to the file in `folder`, and returns when it lies on the disk. */
export async function keepHead(folder: string, head: Head): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(path.join(folder, FILE), 'a', 0o600)
  try {
    await file.appendFile(`${JSON.stringify(head)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** All lines kept in `folder`; none when nothing was kept yet. */
export async function keptHeads(folder: string): Promise<string[]> {
  try {
    const text = await readFile(path.join(folder, FILE), 'utf8')
    return text.split('\n').filter((line) => line !== '')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const FILE = 'audit-heads.jsonl'

/** RFC 8410: what stands before the 32 bytes of a seed in a PKCS #8 key. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

function privateKey({ bytes }: Key): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' })
}

function signed({ seq, hash, at, key }: Omit<Head, 'signature'>): Buffer {
  return lengthPrefixed('audit-head/1', `${seq}`, hash, at, key)
}

function headFault(
  line: string,
  number: number,
  keys: PublicKeys,
  hashOf: (seq: number) => Uint8Array | undefined,
): Bad | null {
  const head = readHead(line)
  if (!head) return { seq: NO_ROW, why: `line ${number} cannot be read` }
  const key = keys.get(head.key)
  if (!key || !verify(null, signed(head), key, Buffer.from(head.signature, 'base64'))) {
    return { seq: NO_ROW, why: `line ${number} has a false signature` }
  }
  const hash = hashOf(head.seq)
  if (!hash) return { seq: head.seq, why: `missing, though signed on ${head.at}` }
  return sameBytes(hash, Buffer.from(head.hash, 'base64'))
    ? null
    : { seq: head.seq, why: `not what was signed on ${head.at}` }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false
  const { seq, hash, at, key, signature } = value as Partial<Record<keyof Head, unknown>>
  return Number.isSafeInteger(seq) && [hash, at, key, signature].every((text) => typeof text === 'string')
}
