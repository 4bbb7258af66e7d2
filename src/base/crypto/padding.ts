/** Bytes of a class's beginning that hold the true length. */
const LENGTH = 4
const SMALLEST = 64

/**
 * Fills up to the next size class (64, 128, 256 … bytes), so that a sealed value shows its length only in classes.
 * The true length stands in front and is sealed with the rest.
 */
export function pad(plain: Uint8Array): Buffer {
  const padded = Buffer.alloc(sizeClass(plain.length + LENGTH))
  padded.writeUInt32BE(plain.length)
  padded.set(plain, LENGTH)
  return padded
}

/** What was padded, or null when these bytes are no padding of ours. */
export function unpad(padded: Buffer): Buffer | null {
  if (padded.length < SMALLEST || sizeClass(padded.length) !== padded.length) return null
  const end = LENGTH + padded.readUInt32BE()
  return end <= padded.length ? padded.subarray(LENGTH, end) : null
}

function sizeClass(length: number): number {
  return Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(length)))
}
