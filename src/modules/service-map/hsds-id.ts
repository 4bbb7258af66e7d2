import { createHash } from 'node:crypto'

/**
 * The same UUID (version 8, RFC 9562 §5.8) for the same words, for parts of a record that have no id of their own here: a harvester finds
 * them again tomorrow.
 */
export function stableId(...words: readonly string[]): string {
  const bytes = createHash('sha256').update(words.join('\u0000')).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}
