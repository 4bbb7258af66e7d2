import net from 'node:net'
import type { Base } from '#base/base.ts'
import type { Actor } from '#base/http/actor.ts'
import type { Upload } from '#base/http/uploads.ts'

/** Where clamd listens: its socket file, or a port of this machine. */
export type Clamd = { path: string } | { host: string; port: number }

/** What clamd says of some bytes; `signature` is the name in its own lists of what it found. */
export type Verdict = { found: false } | { found: true; signature: string }

/** The uploads as a door may have them: content that the scanner refused, or could not look at, is gone from them. */
export async function scanned(base: Base, actor: Actor, uploads: readonly Upload[]): Promise<readonly Upload[]> {
  const { clamd } = base.settings
  if (!clamd) return uploads
  const looked: Upload[] = []
  for (const upload of uploads) looked.push(await lookedAt(clamd, base, actor, upload))
  return looked
}

async function lookedAt(clamd: Clamd, { log }: Base, { id }: Actor, upload: Upload): Promise<Upload> {
  try {
    const verdict = await scan(clamd, upload.bytes)
    if (!verdict.found) return upload
    log.info('files.infected', { actor: id, signature: verdict.signature })
    return { ...upload, bytes: Buffer.alloc(0), refused: 'infected' }
  } catch (error) {
    log.error('files.scanner', error, { actor: id })
    return { ...upload, bytes: Buffer.alloc(0), refused: 'unscanned' }
  }
}

/** Said at start: null when uploads are looked at, else what is the matter. */
export async function scanningFault({ settings, log }: Pick<Base, 'settings' | 'log'>): Promise<string | null> {
  if (!settings.clamd) return 'uploaded files are not scanned for viruses; POLKU_CLAMD is not set.'
  try {
    await scan(settings.clamd, Buffer.from('a'))
    return null
  } catch (error) {
    log.error('files.scanner', error)
    return 'the virus scanner of POLKU_CLAMD does not answer; until it does, uploads are refused.'
  }
}

/** Nothing has passed between us for so long: it hangs. */
const patience = 20_000

/** Sends bytes to clamd (command INSTREAM of clamd(8)); throws when it does not answer with a verdict. */
export async function scan(clamd: Clamd, content: Uint8Array, wait = patience): Promise<Verdict> {
  const answer = await said(clamd, content, wait)
  if (/^stream: OK\0$/.test(answer)) return { found: false }
  const signature = /^stream: (.+) FOUND\0$/.exec(answer)?.[1]
  if (signature === undefined) throw new NoVerdict()
  return { found: true, signature: signature.replace(/[^\w.-]/g, '_').slice(0, 80) }
}

/** clamd answered something else, or went away before it had answered. */
class NoVerdict extends Error {
  override name = 'NoVerdict'
}

/** All that clamd answers until it hangs up. */
function said(clamd: Clamd, content: Uint8Array, wait: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(clamd)
    let answer = ''
    socket.setTimeout(wait, () => socket.destroy(new NoVerdict()))
    socket.setEncoding('latin1').on('data', (part) => {
      answer = `${answer}${part}`.slice(0, 1000)
    })
    // One that refuses the length answers and hangs up while we still write: what it said counts.
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)))
    socket.on('close', () => resolve(answer))
    socket.end(Buffer.concat([Buffer.from('zINSTREAM\0'), ...pieces(content), length(0)]))
  })
}

const piece = 64 * 1024

/** Each piece behind its length. */
function* pieces(content: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < content.length; at += piece) {
    const part = content.subarray(at, at + piece)
    yield length(part.length)
    yield part
  }
}

/** Four bytes, the highest first. */
function length(size: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(size)
  return bytes
}
