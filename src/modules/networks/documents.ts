import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { deleteFile, filesOf, keepFile } from '#base/files/files.ts'
import type { FileKind } from '#base/files/kinds.ts'
import type { Upload } from '#base/http/uploads.ts'
import { text } from '#base/ui/form.ts'
import { insertDocument, removeDocument } from './queries-documents.ts'

export const documentForm = { title: text({ max: 160, needed: 'networks.fault.document-title' }) }

/** What may be laid before a network, and how large (bytes). */
export const documentKinds: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'txt']
export const documentMost = 10 * 1024 * 1024

interface Paper {
  title: string
  upload: Upload
  kind: FileKind
}

/** Lays a checked file before the members. Result: its id. */
export async function addDocument(tx: Write, base: Base, network: string, paper: Paper, by: string): Promise<string> {
  const id = newId(base.now(), base.random)
  await insertDocument(tx, { id, network_id: network, title: paper.title, added_at: base.now(), added_by: by })
  await keepFile(tx, base, { ...paper.upload, kind: paper.kind, owner: ['network_document', id] })
  return id
}

/** Takes a document away; that it was there stays known, its content does not. */
export async function takeDocument(tx: Write, base: Base, id: string, by: string): Promise<void> {
  for (const file of await filesOf(tx, base, 'network_document', [id])) await deleteFile(tx, file.id)
  await removeDocument(tx, id, by, base.now())
}
