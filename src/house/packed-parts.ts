import { constants, inflateRawSync } from 'node:zlib'

/** The texts of all packed parts of a zip file. */
export function partsOf(file: Buffer): string {
  const parts: string[] = []
  for (let at = file.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; at = file.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    const method = file.readUInt16LE(at + 8)
    const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
    const end = file.indexOf('PK', from, 'latin1')
    parts.push(method === 8 ? inflated(file.subarray(from)) : file.subarray(from, end).toString('utf8'))
  }
  return parts.join('\n')
}

const inflated = (bytes: Buffer) => inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8')
