import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Key } from '#base/crypto/keyring.ts'
import type { Read } from '#base/database/handles.ts'
import { Conflict, NotFound, Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { type Act, type Hand, newFileId, touch } from './act.ts'
import { keepCodes } from './codes.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import { clientOf, endDeadline, putDeadline, putTags } from './queries.ts'
import {
  changeEntryRow,
  type EntryTable,
  entryRow,
  entryRows,
  insertEntry,
  strikeEntryRow,
  versionRows,
} from './queries-entries.ts'
import { dueOf, type Section, type Values } from './section.ts'
import { type SectionCode, sectionOf } from './sections.ts'
import { endWithoutConsent } from './share-consent.ts'
import { tagsOf } from './tags.ts'

/** One entry of a file, opened. */
export interface Entry {
  id: string
  section: Section & { code: SectionCode }
  version: number
  values: Values
  madeBy: string
  madeAt: Date
  /** Null: the client, who took back a consent. */
  changedBy: string | null
  changedAt: Date
  struckBy: string | null
  struckAt: Date | null
}

/**
 * Entries of these sections, opened; those struck out stand among them. What lies in an erased compartment is not there.
 * Throws `SealBroken` when a row was changed or moved.
 */
export async function readEntries(
  db: Read,
  keys: FileKeys,
  client: string,
  wanted: readonly SectionCode[] = [],
): Promise<Entry[]> {
  const rows = await entryRows(db, client, wanted)
  return rows.flatMap((row) => (keys.has(row.compartment) ? openEntry(keys, row) : []))
}

/** The only entry of a section that stands once, or undefined. */
export const onlyEntry = (entries: readonly Entry[], code: SectionCode): Entry | undefined =>
  entries.find(({ section, struckAt }) => section.code === code && struckAt === null)

/** The standing entries of a section. */
export const entriesOf = (entries: readonly Entry[], code: SectionCode): readonly Entry[] =>
  entries.filter(({ section, struckAt }) => section.code === code && struckAt === null)

/** One entry, opened. Throws `NotFound` when this client has none of that id. */
export async function readEntry(db: Read, keys: FileKeys, client: string, id: string): Promise<Entry> {
  const row = await entryRow(db, client, id)
  const [entry] = row && keys.has(row.compartment) ? openEntry(keys, row) : []
  if (!entry) throw new NotFound()
  return entry
}

/** Earlier versions of an entry, the newest first. */
export async function readVersions(db: Read, keys: FileKeys, entry: Entry) {
  const key = keys.of(entry.section.compartment)
  return (await versionRows(db, entry.id)).map(({ version, sealed, changed_by, changed_at }) => ({
    version,
    values: valuesIn(openText(key, sealed, placeOf(entry.id, version))),
    changedBy: changed_by,
    changedAt: changed_at,
  }))
}

/** Writes a new entry and answers its id. Throws `Refused` when a section that stands once has one already. */
export async function addEntry(act: Act, section: Section, values: Values): Promise<string> {
  const { tx, base, by, client } = act
  const keys = await fileKeys(tx, base, client)
  if (!section.many && (await entryRows(tx, client, [section.code])).some((row) => !row.struck_at)) throw new Refused()
  const id = newFileId(base)
  const at = { made_by: by, made_at: base.now(), changed_by: by, changed_at: base.now() }
  const sealed = sealValues(keys, section, id, 1, values)
  const { code, compartment } = section
  const row = { id, client_id: client, section: code, compartment, version: 1, sealed, ...at }
  await insertEntry(tx, { ...row, struck_by: null, struck_at: null })
  await afterwards(act, section, id, values)
  return id
}

/** Writes an entry anew that still has the version `seen`. Throws `Conflict` when a colleague was first. */
export async function changeEntry(act: Hand, id: string, seen: number, values: Values): Promise<void> {
  const { tx, base, by, client } = act
  const row = await entryRow(tx, client, id)
  const section = row && sectionOf(row.section)
  if (!row || !section || row.struck_at) throw new NotFound()
  if (row.version !== seen) throw new Conflict()
  const version = row.version + 1
  const sealed = sealValues(await fileKeys(tx, base, client), section, id, version, values)
  const changed = await changeEntryRow(tx, row, { version, sealed, changed_by: by, changed_at: base.now() })
  if (!changed) throw new Conflict()
  await afterwards(act, section, id, values)
}

/** Strikes an entry out: it stays readable as such, and nothing of it is due any more. */
export async function strikeEntry(act: Act, id: string): Promise<void> {
  const { tx, base, by, client } = act
  const row = await entryRow(tx, client, id)
  if (!row || !(await strikeEntryRow(tx, id, by, base.now()))) throw new NotFound()
  await endDeadline(tx, row.section, id, dayOf(base.now()))
  if (row.section === 'identity') await putTags(tx, client, [])
  if (row.section === 'consent') await watchConsent(act)
  await touch(act)
}

/** What follows from what an entry says now: when it is due, and by what the person is found. */
async function afterwards(act: Hand, section: Section, id: string, values: Values): Promise<void> {
  const { tx, base, client } = act
  const due = dueOf(section, values)
  const { team_id } = await clientOf(tx, client)
  const row = { id: newFileId(base), client_id: client, team_id, kind: section.code, object_id: id, done_on: null }
  if (due) await putDeadline(tx, { ...row, due_on: due })
  else await endDeadline(tx, section.code, id, dayOf(base.now()))
  if (section.code === 'identity') await putTags(tx, client, tagsOf(base.secrets.tag, values))
  await keepCodes(act, section, values)
  if (section.code === 'consent') await watchConsent(act)
  await touch(act)
}

/** A share that rested on a consent ends with it. */
async function watchConsent(act: Hand): Promise<void> {
  const keys = await fileKeys(act.tx, act.base, act.client)
  const consents = entriesOf(await readEntries(act.tx, keys, act.client, ['consent']), 'consent')
  await endWithoutConsent(
    act,
    consents.map(({ values }) => values),
  )
}

function openEntry(keys: FileKeys, row: EntryTable): Entry[] {
  const section = sectionOf(row.section)
  if (!section) return []
  const text = openText(keys.of(row.compartment), row.sealed, placeOf(row.id, row.version))
  return [
    {
      id: row.id,
      section,
      version: row.version,
      values: valuesIn(text),
      madeBy: row.made_by,
      madeAt: row.made_at,
      changedBy: row.changed_by,
      changedAt: row.changed_at,
      struckBy: row.struck_by,
      struckAt: row.struck_at,
    },
  ]
}

const sealValues = (keys: FileKeys, section: Section, id: string, version: number, values: Values): Buffer =>
  seal(keys.of(section.compartment), JSON.stringify(values), placeOf(id, version))

/** The same content under another key. Throws `SealBroken` when the old one does not open it. */
export const resealed = (
  old: Key,
  fresh: Key,
  { id, version, sealed }: Pick<EntryTable, 'id' | 'version' | 'sealed'>,
) => seal(fresh, openText(old, sealed, placeOf(id, version)), placeOf(id, version))

/** Bound to its version too: an old one put in the new one's place does not open. */
const placeOf = (id: string, version: number): Place => ({
  table: 'client_entry',
  column: 'sealed',
  row: `${id}/${version}`,
})

const valuesIn = (text: string): Values => JSON.parse(text) as Values
