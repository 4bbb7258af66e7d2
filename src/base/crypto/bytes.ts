import { timingSafeEqual } from 'node:crypto'

/**
 * Joins parts so that no two different lists give the same bytes: each part stands behind its length (4 bytes,
 * big-endian). `null` differs from an empty part.
 */
export function lengthPrefixed(...parts: readonly (string | Uint8Array | null)[]): Buffer {
  return Buffer.concat(parts.flatMap(prefixed))
}

/** UTF-8 of a text; bytes stay the same bytes, not copied. */
export function bytesOf(value: string | Uint8Array): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'utf8')
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
}

/** Compares in the same time wherever the difference stands. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

// No part can be this long, so the mark of "nothing there" is never a length.
const NOTHING = 0xffffffff

function prefixed(part: string | Uint8Array | null): Buffer[] {
  const length = Buffer.alloc(4)
  if (part === null) {
    length.writeUInt32BE(NOTHING)
    return [length]
  }
  const bytes = bytesOf(part)
  length.writeUInt32BE(bytes.length)
  return [length, bytes]
}
