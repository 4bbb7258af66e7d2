import net from 'node:net'
import type { Clamd } from './scan.ts'

/** A server that speaks clamd(8): takes INSTREAM, finds what it is told to find, refuses what is longer than `most` bytes. */
export interface ClamdForTests {
  at: Clamd
  /** Lengths of what was sent to be looked at. */
  looked: number[]
  close: () => Promise<void>
}

/** The harmless text that scanners find; in two halves so that they do not find it here. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

export async function clamdForTests(most = 25 * 1024 * 1024): Promise<ClamdForTests> {
  const looked: number[] = []
  const server = net.createServer((socket) => {
    let got = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (part: Buffer) => {
      got = Buffer.concat([got, part])
      const answer = answerTo(got, most, looked)
      if (answer) socket.end(`${answer}\0`)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as net.AddressInfo
  return {
    at: { host: '127.0.0.1', port },
    looked,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** What is said once enough has come; null while there must be more. */
function answerTo(got: Buffer, most: number, looked: number[]): string | null {
  const end = got.indexOf(0)
  if (end < 0) return null
  if (got.subarray(0, end).toString() !== 'zINSTREAM') return 'UNKNOWN COMMAND'
  const content: Buffer[] = []
  for (let at = end + 1; at + 4 <= got.length; ) {
    const size = got.readUInt32BE(at)
    at += 4
    if (size === 0) return verdictOn(Buffer.concat(content), looked)
    content.push(got.subarray(at, at + size))
    at += size
    if (content.reduce((sum, { length }) => sum + length, 0) > most) return 'INSTREAM size limit exceeded. ERROR'
  }
  return null
}

function verdictOn(content: Buffer, looked: number[]): string {
  looked.push(content.length)
  return content.includes(eicar) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK'
}
