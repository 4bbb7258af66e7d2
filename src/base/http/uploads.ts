import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { bodyLimit, clean, fieldLimit, TooLarge, type Typed, typedOf, WrongType } from './typed.ts'

/** A file that came with a form. Neither name nor content is to be trusted. */
export interface Upload {
  field: string
  /** The last part of the sender's name for it, at most 120 characters. */
  name: string
  bytes: Buffer
  /** Why there is no content: the virus scanner found something in it, or could not look at it. */
  refused?: 'infected' | 'unscanned'
}

/** What a request brought: its fields and its files. */
export interface Sent {
  typed: Typed
  files: readonly Upload[]
}

const filesLimit = 10

/** Reads a form with files; throws `TooLarge` before more than `most` bytes of files are held, `WrongType` when it is cut or no form. */
export async function readUploads(request: Request, most: number): Promise<Sent> {
  const headers = Object.fromEntries(request.headers) as BusboyHeaders
  if (Number(headers['content-length'] ?? 0) > most + bodyLimit) throw new TooLarge()
  const fields: [string, string][] = []
  const files: Upload[] = []
  const form = boyFor(headers, most)
  const read = new Promise<void>((resolve, reject) => {
    let size = 0
    const count = (bytes: number) => {
      size += bytes
      if (size > most + bodyLimit) form.destroy(new TooLarge())
    }
    form.on('field', (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut) form.destroy(new TooLarge())
      count(Buffer.byteLength(value))
      fields.push([name, value])
    })
    form.on('file', (field, stream, name) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => {
        count(part.length)
        parts.push(part)
      })
      // Without a listener a cut part would end the process.
      stream.on('error', (error: Error) => form.destroy(error))
      stream.on('limit', () => form.destroy(new TooLarge()))
      // A browser sends an empty part where no file was chosen.
      stream.on('end', () => {
        const bytes = Buffer.concat(parts)
        if (name || bytes.length > 0) files.push({ field, name: nameOf(name), bytes })
      })
    })
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
      form.on(limit, () => form.destroy(new TooLarge()))
    }
    form.on('finish', resolve)
    form.on('error', (error) => reject(error instanceof TooLarge ? error : new WrongType()))
  })
  const body = Readable.fromWeb((request.body ?? new Blob([]).stream()) as ReadableStream)
  body.on('error', (error) => form.destroy(error))
  body.pipe(form)
  try {
    await read
  } finally {
    body.destroy()
  }
  return { typed: typedOf(fields), files }
}

function boyFor(headers: BusboyHeaders, most: number): BusboyInstance {
  try {
    return new Busboy({
      headers,
      limits: { fileSize: most, files: filesLimit, fields: fieldLimit, fieldSize: bodyLimit, headerPairs: 20 },
    })
  } catch {
    throw new WrongType()
  }
}

const nameOf = (name: string): string =>
  clean(name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\n\t]/g, ' ')
    .trim()
    .slice(-120)
