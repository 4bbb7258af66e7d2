import { z } from 'zod'
import { BackupFault } from './backup-fault.ts'

/*
The text inside a backup, readable without us (age, gunzip):

    polku-backup {header as JSON}
    copy public.referral
    rows as PostgreSQL's COPY writes them, one line each
    \.
    end
*/

const headerShape = z.object({
  format: z.literal(1),
  kind: z.enum(['data', 'keys']),
  /** The moment that it shows. */
  made: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
})

export type Header = z.infer<typeof headerShape>
export type DumpedTable = Header['tables'][number]

/** The bytes of a dump; `copyOut` gives the rows of a table. */
export async function* writeDump(
  header: Header,
  copyOut: (table: DumpedTable) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${mark}${JSON.stringify(header)}\n`)
  for (const table of header.tables) {
    yield Buffer.from(`copy ${table.name}\n`)
    yield* copyOut(table)
    yield Buffer.from('\\.\n')
  }
  yield Buffer.from('end\n')
}

/** What to do with each part; `rows` must be read to their end. */
export interface Visit {
  header?: (header: Header) => Promise<void>
  table: (table: DumpedTable, rows: AsyncIterable<Uint8Array>) => Promise<void>
}

/** Walks through a dump; throws `BackupFault` unless it is whole and holds what its header says. */
export async function readDump(bytes: AsyncIterable<Uint8Array>, visit: Visit): Promise<Header> {
  const lines = linesOf(bytes)
  const header = headerFrom(await textOf(lines))
  await visit.header?.(header)
  for (const table of header.tables) await readTable(table, lines, visit)
  if ((await textOf(lines)) !== 'end') throw broken('its end')
  // What is left is read too, so that the seal's own end is checked.
  if (!(await lines.next()).done) throw broken('what follows its end')
  return header
}

const mark = 'polku-backup '
const batch = 1 << 16

async function readTable(table: DumpedTable, lines: AsyncGenerator<Buffer>, visit: Visit): Promise<void> {
  if ((await textOf(lines)) !== `copy ${table.name}`) throw broken(table.name)
  let count = 0
  await visit.table(
    table,
    rowsOf(lines, (rows) => {
      count += rows
    }),
  )
  if (count !== table.rows) throw broken(`${table.name}, which should have ${table.rows} rows and has ${count}`)
}

/** The rows up to the closing `\.`, which no row can be: COPY doubles a backslash. */
async function* rowsOf(lines: AsyncGenerator<Buffer>, counted: (rows: number) => void): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for (;;) {
    const { value: line, done } = await lines.next()
    if (done) throw broken('the middle of a table')
    const closing = line.length === 3 && line.toString('latin1') === '\\.\n'
    if (closing || size > batch) {
      counted(held.length)
      if (held.length > 0) yield Buffer.concat(held)
      held = []
      size = 0
    }
    if (closing) return
    held.push(line)
    size += line.length
  }
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10, start)) {
      yield Buffer.concat([...rest, buffer.subarray(start, end + 1)])
      rest = []
      start = end + 1
    }
    if (start < buffer.length) rest.push(buffer.subarray(start))
  }
  if (rest.length > 0) throw broken('the middle of a line')
}

async function textOf(lines: AsyncGenerator<Buffer>): Promise<string> {
  const { value, done } = await lines.next()
  return done ? '' : value.toString('utf8').trimEnd()
}

function headerFrom(line: string): Header {
  if (!line.startsWith(mark)) throw new BackupFault('This is no backup of Polku.')
  const read = headerShape.safeParse(JSON.parse(line.slice(mark.length)))
  if (!read.success) throw new BackupFault('This backup was made by a Polku that writes another format.')
  return read.data
}

function broken(where: string): BackupFault {
  return new BackupFault(`This backup is damaged or cut short at ${where}.`)
}
