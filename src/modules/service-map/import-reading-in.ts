import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import type { Upload } from '#base/http/uploads.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { type FileFault, readFiles } from './import-file.ts'
import { verdictOf } from './import-record.ts'
import { insertImport, insertImportRows } from './queries-import.ts'

/** Reads an upload and keeps what was found, for a person to look at; nothing on the map changes. */
export async function readIn(
  tx: Write,
  base: Base,
  files: readonly Upload[],
  { catalogue, lang }: { catalogue: string; lang: Lang },
  actor: Actor,
): Promise<{ ok: true; id: string } | { ok: false; fault: FileFault }> {
  const now = base.now()
  const read = readFiles(files, { lang, day: dayOf(now) })
  if (!read.ok) return read
  const id = newId(now, base.random)
  const hash = createHash('sha256')
  for (const { bytes } of files) hash.update(bytes)
  await insertImport(tx, {
    id,
    format: read.format,
    catalogue,
    lang,
    file_name: files
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 200),
    file_hash: hash.digest(),
    read_at: now,
    read_by: actor.kind === 'person' ? actor.id : null,
    ...nothingDone,
  })
  await insertImportRows(
    tx,
    read.records.map((record, place) => ({
      id: newId(now, base.random),
      import_id: id,
      place,
      kind: record.kind,
      source_id: record.source.slice(0, 300),
      provider_source: record.provider.slice(0, 300),
      service_source: record.service,
      place_source: [...record.places],
      fields: record.fields,
      remainder: record.remainder,
      repairs: record.repairs,
      verdict: verdictOf(record),
      ...notApplied,
    })),
  )
  return { ok: true, id }
}

const nothingDone = {
  applied_at: null,
  applied_by: null,
  undone_at: null,
  undone_by: null,
  dropped_at: null,
  dropped_by: null,
} as const

const notApplied = { record_id: null, version_before: null, version_after: null, origins_before: null } as const
