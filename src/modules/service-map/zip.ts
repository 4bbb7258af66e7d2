import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** Files as one archive (PKWARE APPNOTE 6.3, deflate, names in UTF-8). `day`: the date that the files bear. */
export function zipped(files: readonly { name: string; text: string }[], day: string): Uint8Array<ArrayBuffer> {
  const date = dosDate(day)
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, text } of files) {
    const plain = Buffer.from(text, 'utf8')
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name, 'utf8')
    const numbers = Buffer.alloc(26)
    numbers.writeUInt16LE(20, 0)
    numbers.writeUInt16LE(0x0800, 2)
    numbers.writeUInt16LE(8, 4)
    numbers.writeUInt16LE(date, 8)
    numbers.writeUInt32LE(crc32(plain), 10)
    numbers.writeUInt32LE(packed.length, 14)
    numbers.writeUInt32LE(plain.length, 18)
    numbers.writeUInt16LE(title.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    parts.push(mark(0x04034b50), numbers, title, packed)
    central.push(mark(0x02014b50), Buffer.from([20, 0]), numbers, tail, title)
    offset += 30 + title.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...parts, directory, mark(0x06054b50), end]))
}

/** Thrown for an archive that is broken, or holds more than it may. */
export class BadArchive extends Error {
  override name = 'BadArchive'
}

/** The files of an archive: at most so many, and at most so many bytes in all, whatever it says of itself. */
export function unzipped(bytes: Buffer, most: { files: number; bytes: number }): { name: string; bytes: Buffer }[] {
  try {
    const end = bytes.lastIndexOf(mark(0x06054b50))
    const count = end < 0 ? -1 : bytes.readUInt16LE(end + 10)
    if (count < 0 || count > most.files) throw new BadArchive()
    let at = bytes.readUInt32LE(end + 16)
    let left = most.bytes
    const files = []
    for (let file = 0; file < count; file++) {
      if (bytes.readUInt32LE(at) !== 0x02014b50) throw new BadArchive()
      const [titles, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
      const name = bytes.toString('utf8', at + 46, at + 46 + (titles ?? 0))
      const plain = unpacked(bytes, at, left)
      left -= plain.length
      if (!name.endsWith('/')) files.push({ name: name.split('/').at(-1) ?? name, bytes: plain })
      at += 46 + (titles ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
    return files
  } catch (error) {
    if (error instanceof BadArchive) throw error
    throw new BadArchive()
  }
}

function unpacked(bytes: Buffer, entry: number, left: number): Buffer {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const start = bytes.readUInt32LE(entry + 42)
  const body = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const content = bytes.subarray(body, body + packed)
  if (method === 0 && content.length <= left) return content
  if (method !== 8) throw new BadArchive()
  return inflateRawSync(content, { maxOutputLength: Math.max(1, left) })
}

const mark = (signature: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

const dosDate = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}
