import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import type { Actor } from '#base/http/actor.ts'
import { Conflict, NotFound } from '#base/http/answer.ts'
import { contentOf } from './history.ts'
import { mergedFields, type Planned, planOf } from './import-plan.ts'
import { change, discard, draft, placeService } from './keeping.ts'
import { lockRecord, placesOfServices } from './queries.ts'
import {
  appliedRows,
  forgetSources,
  type ImportRowTable,
  type ImportTable,
  lockImport,
  markImport,
  markImportRow,
  rememberSource,
  setOrigins,
} from './queries-import.ts'
import type { FieldsOf, Kind, Origin } from './record.ts'

/** What is needed of a record that a file does not say. */
const least: { [K in Kind]: Partial<FieldsOf[K]> } = {
  provider: { name: {}, type: 'ngo' },
  service: {
    name: {},
    needs: [],
    areas: [],
    groups: [],
    languages: [],
    accepts: [],
    refuses: [],
    hours: { kind: 'not-known', week: [], holidays: 'not-known', exceptions: [] },
    status: 'active',
  },
  place: { kind: 'physical' },
  contact: { role: {} },
}

interface Taking {
  tx: Write
  base: Base
  actor: Actor
  file: ImportTable
  /** Ids of ours by kind and id of the file. */
  made: Map<string, string>
}

/** Takes what the file says of these organisations: new records as drafts, others changed where a file may. All or nothing. */
export async function applyImport(
  tx: Write,
  base: Base,
  id: string,
  providers: readonly string[],
  actor: Actor,
): Promise<void> {
  const file = await lockImport(tx, id)
  if (!file) throw new NotFound()
  if (file.applied_at || file.dropped_at) throw new Conflict()
  const taking: Taking = { tx, base, actor, file, made: new Map() }
  const plan = await planOf(tx, base, actor, file, providers)
  for (const planned of plan) {
    if (!providers.includes(planned.row.provider_source)) continue
    if (planned.record) taking.made.set(keyOf(planned.row), planned.record.id)
    if (planned.what === 'new') await takeNew(taking, planned.row)
    if (planned.what === 'changes') await takeChanges(taking, planned)
    if (planned.what === 'same' && planned.record) await remember(taking, planned.row, planned.record.id)
  }
  await markImport(tx, id, { applied_at: base.now(), applied_by: actor.id })
}

async function takeNew(taking: Taking, row: ImportRowTable): Promise<void> {
  const { tx, base, actor, file, made } = taking
  const provider = row.kind === 'provider' ? undefined : made.get(`provider ${row.provider_source}`)
  if (row.kind !== 'provider' && !provider) return
  const service = row.service_source ? made.get(`service ${row.service_source}`) : null
  if (row.service_source && !service) return
  const places = row.place_source.flatMap((source) => made.get(`place ${source}`) ?? [])
  const id = await draft(
    tx,
    base,
    row.kind,
    {
      ...(provider ? { provider } : {}),
      service: service ?? null,
      fields: { ...least[row.kind], ...row.fields } as FieldsOf[Kind],
      ...(row.kind === 'service' ? { places } : {}),
    },
    originOf(file, row),
    actor,
  )
  made.set(keyOf(row), id)
  await markImportRow(tx, row.id, { record_id: id, version_before: null, version_after: 1, origins_before: null })
  await remember(taking, row, id)
}

async function takeChanges(taking: Taking, { row, record }: Planned): Promise<void> {
  const { tx, base, actor, file, made } = taking
  if (!record) return
  const fields = mergedFields(record, row.fields as Partial<FieldsOf[Kind]>)
  const next = { version: record.version, fields, hidden: record.hidden, from: originOf(file, row) }
  await change(tx, base, row.kind, record.id, next, actor)
  const places = row.place_source.flatMap((source) => made.get(`place ${source}`) ?? [])
  if (places.length > 0) {
    const known = (await placesOfServices(tx, [record.id])).map(({ place_id }) => place_id)
    await placeService(tx, base, record.id, [...new Set([...known, ...places])])
  }
  await markImportRow(tx, row.id, {
    record_id: record.id,
    version_before: record.version,
    version_after: record.version + 1,
    origins_before: record.origins,
  })
  await remember(taking, row, record.id)
}

/** Takes an import back as a whole; not when anything it touched has been changed since, or published. */
export async function undoImport(tx: Write, base: Base, id: string, actor: Actor): Promise<'done' | 'changed-since'> {
  const file = await lockImport(tx, id)
  if (!file) throw new NotFound()
  if (!file.applied_at || file.undone_at) throw new Conflict()
  const rows = await appliedRows(tx, id)
  for (const row of rows) {
    const found = await lockRecord(tx, row.kind, row.record_id ?? '', actor)
    const touched =
      !found || found.version !== row.version_after || (row.version_before === null && found.publishedAt !== null)
    if (touched) return 'changed-since'
  }
  // What hangs on other things goes first; the file's order is turned.
  for (const row of rows) await takeBack(tx, base, row, file, actor)
  await forgetSources(tx, id)
  await markImport(tx, id, { undone_at: base.now(), undone_by: actor.id })
  return 'done'
}

async function takeBack(tx: Write, base: Base, row: ImportRowTable, file: ImportTable, actor: Actor): Promise<void> {
  const id = row.record_id ?? ''
  if (row.version_before === null) {
    if (row.kind === 'service') await placeService(tx, base, id, [])
    return discard(tx, row.kind, id)
  }
  const before = await contentOf(tx, base, row.kind, id, row.version_before)
  await change(tx, base, row.kind, id, { version: row.version_after ?? 0, ...before, from: originOf(file, row) }, actor)
  if (row.origins_before) await setOrigins(tx, row.kind, id, row.origins_before)
}

const remember = ({ tx, file }: Taking, row: ImportRowTable, record: string) =>
  rememberSource(tx, {
    catalogue: file.catalogue,
    kind: row.kind,
    source_id: row.source_id,
    record_id: record,
    import_id: file.id,
  })

const originOf = (file: ImportTable, row: ImportRowTable): Omit<Origin, 'day'> => ({
  from: file.format === 'ptv' ? 'ptv' : 'hsds',
  id: row.source_id,
})

const keyOf = ({ kind, source_id }: ImportRowTable) => `${kind} ${source_id}`
