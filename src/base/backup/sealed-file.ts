import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, Writable } from 'node:stream'
import { Decrypter, Encrypter } from 'age-encryption'
import { BackupFault } from './backup-fault.ts'

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

/** Writes the bytes to `file`, packed (gzip) and sealed to an age recipient; the file appears only when whole. */
export async function seal(bytes: AsyncIterable<Uint8Array>, recipient: string, file: string): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const half = `${file}.half`
  try {
    const packed = (Readable.toWeb(Readable.from(bytes)) as Bytes).pipeThrough(new CompressionStream('gzip'))
    const sealed = await encrypter.encrypt(packed)
    await sealed.pipeTo(Writable.toWeb(createWriteStream(half, { mode: 0o600, flush: true })))
    await rename(half, file)
  } finally {
    await rm(half, { force: true })
  }
}

/** The bytes of a sealed file. Throws `BackupFault` when the identity does not open it or it was cut or changed. */
export async function* unseal(file: string, identity: string): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  if (!existsSync(file)) throw new BackupFault(`${file} is missing.`)
  const sealed = Readable.toWeb(createReadStream(file)) as Bytes
  const opened = await decrypter.decrypt(sealed).catch((cause) => {
    throw new BackupFault(`${file}: this identity does not open it, or it is no sealed file.`, { cause })
  })
  try {
    yield* (opened as Bytes).pipeThrough(new DecompressionStream('gzip'))
  } catch (cause) {
    throw new BackupFault(`${file}: damaged or cut short.`, { cause })
  }
}
