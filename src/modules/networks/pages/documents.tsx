import type { Read } from '#base/database/handles.ts'
import { fileAnswer, fileOf, filesOf } from '#base/files/files.ts'
import { checkUpload, kindsText } from '#base/files/kinds.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Fault, type Filled, readForm } from '#base/ui/form.ts'
import { addDocument, documentForm, documentKinds, documentMost, takeDocument } from '../documents.ts'
import { documentRow, documentsOf } from '../queries-documents.ts'
import { DocumentForm, DocumentTable } from './documents.view.tsx'
import { NetworkHead, openNetwork } from './network-head.tsx'

/** What the coordinator laid before the members. */
export async function documents(ask: Reading): Promise<Answer> {
  const opened = await openNetwork(ask)
  return page(
    ask.say('networks.documents.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="members" at="/documents" />
      <DocumentTable {...ask} documents={await listed(ask, opened.network.id)} />
    </>,
  )
}

export async function keepDocuments(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.documents.title'), await deskOf(ask, empty))
}

/** Takes a file by what its content is, whatever its name says. */
export async function putDocument(ask: Writing): Promise<Answer> {
  const read = readForm(documentForm, ask.typed)
  const upload = ask.files.find(({ field }) => field === 'file')
  const checked = await checkUpload(upload, documentKinds)
  const faults: Fault[] = [
    ...(read.ok ? [] : read.faults),
    ...(checked.ok ? [] : [{ field: 'file', ...checked.fault }]),
  ]
  if (!read.ok || !checked.ok || !upload) {
    return again(ask.say('networks.documents.title'), await deskOf(ask, { typed: ask.typed, faults }))
  }
  const network = ask.params['network'] ?? ''
  const paper = { title: read.value.title, upload, kind: checked.kind }
  const id = await addDocument(ask.db, ask.base, network, paper, ask.actor.id)
  ask.record({ action: 'document.add', object: ['document', id] })
  return see(ask.to(`/coordination/${network}/documents`))
}

export async function download(ask: Reading): Promise<Answer> {
  const row = await documentRow(ask.db, ask.params['document'] ?? '')
  const [head] = await filesOf(ask.db, ask.base, 'network_document', [row.id])
  const file = head && (await fileOf(ask.db, ask.base, head.id))
  if (!file) throw new NotFound()
  return fileAnswer(file)
}

export async function remove(ask: Writing): Promise<Answer> {
  const row = await documentRow(ask.db, ask.params['document'] ?? '')
  await takeDocument(ask.db, ask.base, row.id, ask.actor.id)
  return see(ask.to(`/coordination/${row.network_id}/documents`))
}

async function deskOf(ask: Ask<Read>, filled: Filled) {
  const opened = await openNetwork(ask)
  const { id } = opened.network
  return (
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="/documents" />
      <DocumentForm
        {...ask}
        filled={filled}
        action={ask.to(`/coordination/${id}/documents`)}
        kinds={kindsText(documentKinds)}
        most={documentMost}
      />
      <DocumentTable {...ask} documents={await listed(ask, id)} removable />
    </>
  )
}

async function listed({ db, base }: Pick<Ask, 'base'> & { db: Read }, network: string) {
  const rows = await documentsOf(db, network)
  const files = await filesOf(
    db,
    base,
    'network_document',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, file: files.find(({ owner }) => owner === row.id) }))
}
