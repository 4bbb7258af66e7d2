/** A UUID version 7 (RFC 9562 §5.7): sorts by the millisecond of `now`; the other 74 bits are chance. */
export function newId(now: Date, random: (length: number) => Buffer): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  random(10).copy(bytes, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return dashed(bytes)
}

/** A UUID version 4 (RFC 9562 §5.4): chance alone. For rows of people without an account, whose id must not tell when they wrote. */
export function idWithoutTime(random: (length: number) => Buffer): string {
  const bytes = random(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return dashed(bytes)
}

const dashed = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')

/** What names something between people: eight signs that cannot be mistaken for each other, 'K7TM-4WQX'. */
export function spokenReference(random: (length: number) => Buffer): string {
  const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
  const picked = [...random(64)].filter((byte) => byte < 240).slice(0, 8)
  const text = picked.map((byte) => signs[byte % signs.length]).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
