import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Owner, openOwner } from '#base/database/owner.ts'
import { BackupFault } from './backup-fault.ts'
import { columnList, counted, inKeys, onlyInKeys, quoted, sequencesOf, tablesOf } from './catalogue.ts'
import { type DumpedTable, type Header, writeDump } from './dump.ts'
import { seal } from './sealed-file.ts'

export interface MadeBackup {
  data: string
  keys: string
  rows: number
}

interface ToBackUp {
  ownerUrl: string
  folder: string
  /** An age recipient. */
  recipient: string
  now: Date
}

/** Writes two sealed files into `folder`, which show one moment of the database: its data, and its content keys. */
export async function backUp({ ownerUrl, folder, recipient, now }: ToBackUp): Promise<MadeBackup> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const owner = await openOwner(ownerUrl)
  try {
    return await owner.inOneMoment(() => writeBoth(owner, { folder, recipient, now }))
  } finally {
    await owner.end()
  }
}

async function writeBoth(owner: Owner, { folder, recipient, now }: Omit<ToBackUp, 'ownerUrl'>): Promise<MadeBackup> {
  const stamp = now.toISOString().replaceAll(':', '').replace(/\.\d+/, '')
  const data = path.join(folder, `data-${stamp}.age`)
  const keys = path.join(folder, `keys-${stamp}.age`)
  const header = await headerOf(owner, now)
  const all = header.tables
  const ordinary = all.filter(({ name }) => !onlyInKeys.includes(name))
  const ofKeys = inKeys.flatMap((name) => all.filter((table) => table.name === name))
  const dump = (part: Partial<Header>) => writeDump({ ...header, ...part }, (table) => rowsOf(owner, table))
  await seal(dump({ kind: 'keys', tables: ofKeys, sequences: [] }), recipient, keys)
  await seal(dump({ kind: 'data', tables: ordinary }), recipient, data)
  return { data, keys, rows: all.reduce((sum, { rows }) => sum + rows, 0) }
}

async function headerOf(owner: Owner, now: Date): Promise<Header> {
  const [known] = await owner.rows<{ there: boolean }>(`select to_regclass('migration_file') is not null as there`)
  if (!known?.there) throw new BackupFault('This database holds no Polku: there is nothing to save.')
  const migrations = await owner.rows<Header['migrations'][number]>(
    `select name, sha256 from migration_file order by name`,
  )
  const tables: DumpedTable[] = []
  for (const table of await tablesOf(owner)) tables.push(await counted(owner, table))
  return { format: 1, kind: 'data', made: now.toISOString(), migrations, tables, sequences: await sequencesOf(owner) }
}

function rowsOf(owner: Owner, table: DumpedTable): AsyncIterable<Uint8Array> {
  return owner.copyOut(`copy ${quoted(table.name)} (${columnList(table)}) to stdout`)
}
