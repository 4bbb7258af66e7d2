import { parseCsv } from '#base/paper/csv.ts'
import { columnsOf, fromTables, type Row, tableNames } from './hsds-tables.ts'
import { type ImportSetting, readOrganization, readService } from './import-hsds.ts'
import { depthMost, recordsMost, unpackedMost } from './import-limits.ts'
import { ptvKind, ptvObjects, readPtv } from './import-ptv.ts'
import { isObject } from './import-reading.ts'
import type { AnyIncoming } from './import-record.ts'
import { BadArchive, unzipped } from './zip.ts'

export type FileFormat = 'hsds-json' | 'hsds-csv' | 'ptv'
export const fileFaults = ['not-utf8', 'not-understood', 'too-deep', 'too-many', 'broken-archive', 'empty'] as const
export type FileFault = (typeof fileFaults)[number]

export type ReadFiles =
  | { ok: true; format: FileFormat; records: readonly AnyIncoming[]; unread: readonly string[] }
  | { ok: false; fault: FileFault }

/** Reads an upload: JSON or lines of JSON, tables in CSV, or an archive of these. `unread`: files that are none of it. */
export function readFiles(files: readonly { name: string; bytes: Buffer }[], setting: ImportSetting): ReadFiles {
  try {
    const all = files.flatMap((file) =>
      isArchive(file.bytes) ? unzipped(file.bytes, { files: 60, bytes: unpackedMost }) : [file],
    )
    if (all.length === 0) return { ok: false, fault: 'empty' }
    const texts = all.map(({ name, bytes }) => ({
      name,
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    }))
    const isCsv = texts.some(({ name }) => /\.(csv|txt)$/i.test(name))
    return isCsv ? readTables(texts, setting) : readJson(texts, setting)
  } catch (error) {
    if (error instanceof BadArchive) return { ok: false, fault: 'broken-archive' }
    if (error instanceof BadFile) return { ok: false, fault: error.fault }
    if (error instanceof TypeError) return { ok: false, fault: 'not-utf8' }
    throw error
  }
}

class BadFile extends Error {
  override name = 'BadFile'
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}

const isArchive = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))

function readTables(files: readonly { name: string; text: string }[], setting: ImportSetting): ReadFiles {
  const tables = new Map<string, Row[]>()
  const unread: string[] = []
  for (const { name, text } of files) {
    const { head, rows } = parseCsv(text)
    const table = tableOf(name, head)
    if (table) tables.set(table, [...(tables.get(table) ?? []), ...rows])
    else unread.push(name)
  }
  if (tables.size === 0) throw new BadFile('not-understood')
  if ([...tables.values()].some((rows) => rows.length > recordsMost * 10)) throw new BadFile('too-many')
  const { services, organizations } = fromTables(tables)
  return bounded('hsds-csv', hsdsRecords(services, organizations, setting), unread)
}

/** By the file's name, singular or plural; else by its columns. */
function tableOf(name: string, head: readonly string[]): string | undefined {
  const bare = name.toLowerCase().replace(/\.(csv|txt)$/, '')
  const plural = bare.endsWith('y') ? `${bare.slice(0, -1)}ies` : `${bare}s`
  const named = tableNames.find((table) => [bare, plural, bare.replace(/ss$/, 'sses'), `${bare}es`].includes(table))
  if (named) return named
  const fits = tableNames.filter((table) => head.every((column) => columnsOf(table).includes(column)))
  return head.includes('id') && fits.length === 1 ? fits[0] : undefined
}

function readJson(files: readonly { name: string; text: string }[], setting: ImportSetting): ReadFiles {
  const wholes = files.map(({ text }) => parsed(text))
  const ptv = wholes.flatMap(ptvObjects).filter((object) => ptvKind(object) !== null)
  if (ptv.length > 0) {
    if (ptv.length > recordsMost) throw new BadFile('too-many')
    return bounded('ptv', readPtv(ptv, setting), [])
  }
  const found = wholes.map(hsdsObjects)
  const services = found.flatMap((one) => one.services)
  const organizations = found.flatMap((one) => one.organizations)
  if (services.length + organizations.length === 0) throw new BadFile('not-understood')
  return bounded('hsds-json', hsdsRecords(services, organizations, setting), [])
}

type Objects = readonly Record<string, unknown>[]

/** A page of a list, a list, one record, a package of tables or of lists. */
function hsdsObjects(whole: unknown): { services: Objects; organizations: Objects } {
  const listed = Array.isArray(whole) ? whole.filter(isObject) : isObject(whole) ? contentsOf(whole) : []
  return {
    services: listed.filter(
      (object) => Object.hasOwn(object, 'status') || Object.hasOwn(object, 'service_at_locations'),
    ),
    organizations: listed.filter((object) => !Object.hasOwn(object, 'status') && Object.hasOwn(object, 'description')),
  }
}

function contentsOf(whole: Record<string, unknown>): Objects {
  if (Array.isArray(whole.contents)) return whole.contents.filter(isObject)
  const isTabular = !Object.hasOwn(whole, 'id') && tableNames.filter((name) => Array.isArray(whole[name])).length > 1
  if (isTabular) {
    const rows = (name: string) => [whole[name] ?? []].flat().filter(isObject).map(textRow)
    const { services, organizations } = fromTables(new Map(tableNames.map((name) => [name, rows(name)])))
    return [...services, ...organizations]
  }
  const lists = ['services', 'service', 'organizations', 'organization'].flatMap((name) =>
    [whole[name] ?? []].flat().filter(isObject),
  )
  return Object.hasOwn(whole, 'id') && Object.hasOwn(whole, 'name') ? [whole] : lists
}

const textRow = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null && typeof value !== 'object')
      .map(([name, value]) => [name, String(value)]),
  )

function hsdsRecords(services: Objects, organizations: Objects, setting: ImportSetting): AnyIncoming[] {
  if (services.length + organizations.length > recordsMost) throw new BadFile('too-many')
  return [
    ...organizations.flatMap((object) => readOrganization(object, setting)),
    ...services.flatMap((object) => readService(object, setting)),
  ]
}

/** Each record once: the first that tells anything. What repeats an id with other content is noted. */
function bounded(format: FileFormat, records: readonly AnyIncoming[], unread: readonly string[]): ReadFiles {
  const byId = new Map<string, AnyIncoming>()
  for (const record of records) {
    const key = `${record.kind} ${record.source}`
    const known = byId.get(key)
    if (!known || Object.keys(known.fields).length < Object.keys(record.fields).length) byId.set(key, record)
  }
  if (byId.size === 0) throw new BadFile('not-understood')
  if (byId.size > recordsMost) throw new BadFile('too-many')
  return { ok: true, format, records: [...byId.values()], unread }
}

/** JSON, or one object a line. Looked at for depth first: what nests without end would exhaust whoever walks it. */
function parsed(text: string): unknown {
  if (deepest(text) > depthMost) throw new BadFile('too-deep')
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length < 2) throw new BadFile('not-understood')
    try {
      return lines.map((line) => JSON.parse(line) as unknown)
    } catch {
      throw new BadFile('not-understood')
    }
  }
}

/** How deep brackets nest, outside of texts. */
function deepest(text: string): number {
  let [depth, most, inText] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (inText) {
      if (sign === 0x5c) at++
      else if (sign === 0x22) inText = false
    } else if (sign === 0x22) inText = true
    else if (sign === 0x7b || sign === 0x5b) most = Math.max(most, ++depth)
    else if (sign === 0x7d || sign === 0x5d) depth--
  }
  return most
}
