import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import { open, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { type Answer, bytes } from '#base/http/answer.ts'
import type { Upload } from '#base/http/uploads.ts'
import { type FileKind, fileKinds } from './kinds.ts'
import { deleteFileRow, fileHeads, fileRow, insertFile } from './queries.ts'

/** What a page shows of a file. `size` in bytes. */
export interface FileHead {
  id: string
  owner: string
  name: string
  kind: FileKind
  size: number
  keptAt: Date
}

/** A file with its content, for who was found to be allowed. */
export interface WholeFile {
  owner: readonly [table: string, id: string]
  name: string
  kind: FileKind
  content: Uint8Array<ArrayBuffer>
}

/** Keeps a checked file, sealed, as belonging to a row of a module; answers its id. */
export async function keepFile(
  tx: Write,
  base: Base,
  file: Pick<Upload, 'name' | 'bytes'> & { kind: FileKind; owner: readonly [table: string, id: string] },
): Promise<string> {
  const now = base.now()
  const id = newId(now, base.random)
  const sealed = (text: string | Uint8Array, column: string) => seal(base.secrets.field[0], text, place(column, id))
  await insertFile(tx, {
    id,
    owner_table: file.owner[0],
    owner_id: file.owner[1],
    type: file.kind,
    size: file.bytes.length,
    content_hash: createHash('sha256').update(file.bytes).digest(),
    sealed_name: sealed(file.name || `file.${file.kind}`, 'sealed_name'),
    sealed_content: sealed(file.bytes, 'sealed_content'),
    kept_at: now,
  })
  return id
}

/** The files of some rows of one table, oldest first, without their content. */
export async function filesOf(db: Read, base: Base, table: string, owners: readonly string[]): Promise<FileHead[]> {
  if (owners.length === 0) return []
  const rows = await fileHeads(db, table, owners)
  return rows.map((row) => ({
    id: row.id,
    owner: row.owner_id,
    name: nameOf(base, row),
    kind: row.type as FileKind,
    size: row.size,
    keptAt: row.kept_at,
  }))
}

/** One file; the caller has to check that its owner is what the reader may see. */
export async function fileOf(db: Read, base: Base, id: string): Promise<WholeFile | null> {
  const row = await fileRow(db, id)
  if (!row) return null
  return {
    owner: [row.owner_table, row.owner_id],
    name: nameOf(base, row),
    kind: row.type as FileKind,
    content: new Uint8Array(open(base.secrets.field, row.sealed_content, place('sealed_content', id))),
  }
}

export async function deleteFile(tx: Write, id: string): Promise<void> {
  await deleteFileRow(tx, id)
}

/** Always to keep, never to show in the page: what somebody sent does not run under our address. */
export const fileAnswer = ({ name, kind, content }: WholeFile): Answer =>
  bytes(fileKinds[kind], content, {
    headers: {
      'Content-Disposition': `attachment; filename="file.${kind}"; filename*=UTF-8''${encodeURIComponent(ended(name, kind)).replace(/['()*]/g, escape)}`,
    },
  })

const ended = (name: string, kind: FileKind) => (name.toLowerCase().endsWith(`.${kind}`) ? name : `${name}.${kind}`)

const nameOf = (base: Base, row: { id: string; sealed_name: Buffer }): string =>
  open(base.secrets.field, row.sealed_name, place('sealed_name', row.id)).toString('utf8')

const place = (column: string, row: string) => ({ table: 'stored_file', column, row })
