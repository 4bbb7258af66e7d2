import type { Read } from '#base/database/handles.ts'
import { deleteFile, fileAnswer, fileOf, filesOf, keepFile } from '#base/files/files.ts'
import { checkUpload, type FileKind, kindsText } from '#base/files/kinds.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Fault, type Filled, fill, readForm } from '#base/ui/form.ts'
import { itemForm } from '../meeting.ts'
import { addItem, paperOwner, raiseItem, removeItem } from '../meeting-minutes.ts'
import { type MeetingRow, meetingRow } from '../queries-meetings.ts'
import { type AgendaItemTable, changeItem, itemRow } from '../queries-meetings-agenda.ts'
import { ItemForm } from './meeting-agenda.view.tsx'
import { idIn, idOf } from './meeting-edit.tsx'

export async function newItem(ask: Reading): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  return page(ask.say('networks.agenda.add'), await formOf(ask, meeting, null, empty))
}

export async function item(ask: Reading): Promise<Answer> {
  const { meeting, row } = await itemOf(ask)
  return page(ask.say('networks.agenda.edit'), await formOf(ask, meeting, row, fill(itemForm, row)))
}

export async function addToAgenda(ask: Writing): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  const read = await readItem(ask)
  if (!read.ok) return again(ask.say('networks.agenda.add'), await formOf(ask, meeting, null, read))
  const id = await addItem(ask.db, ask.base, meeting, read.value, ask.actor.id)
  await keepPaper(ask, id, read.kind)
  return see(ask.to(`/meetings/${meeting.id}#agenda`))
}

export async function changeOnAgenda(ask: Writing): Promise<Answer> {
  const { meeting, row } = await itemOf(ask)
  const read = await readItem(ask)
  if (!read.ok) return again(ask.say('networks.agenda.edit'), await formOf(ask, meeting, row, read))
  await changeItem(ask.db, row.id, read.value)
  await keepPaper(ask, row.id, read.kind)
  return see(ask.to(`/meetings/${meeting.id}#agenda`))
}

export async function raise(ask: Writing): Promise<Answer> {
  const { meeting, row } = await itemOf(ask)
  await raiseItem(ask.db, meeting.id, row.id)
  return see(ask.to(`/meetings/${meeting.id}#agenda`))
}

export async function takeOff(ask: Writing): Promise<Answer> {
  const { meeting, row } = await itemOf(ask)
  await removeItem(ask.db, ask.base, meeting.id, row.id)
  return see(ask.to(`/meetings/${meeting.id}#agenda`))
}

/** A paper to keep; only of this meeting's own items. */
export async function paper(ask: Reading): Promise<Answer> {
  return fileAnswer((await paperOf(ask)).file)
}

export async function takePaper(ask: Writing): Promise<Answer> {
  const { file } = await paperOf(ask)
  await deleteFile(ask.db, ask.params['file'] ?? '')
  return see(ask.to(`/meetings/${idOf(ask)}/agenda/${file.owner[1]}`))
}

const paperKinds: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'png', 'jpg', 'txt']
const paperMost = 10 * 1024 * 1024

async function itemOf(ask: Ask<Read>): Promise<{ meeting: MeetingRow; row: AgendaItemTable }> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  return { meeting, row: await itemRow(ask.db, meeting.id, idIn(ask.params['item'])) }
}

async function paperOf({ db, base, params }: Ask<Read>) {
  const file = await fileOf(db, base, idIn(params['file']))
  if (file?.owner[0] !== paperOwner) throw new NotFound()
  await itemRow(db, idOf({ params }), file.owner[1])
  return { file }
}

/** The item, and the kind of the paper that came with it, if one did. */
async function readItem(ask: Writing) {
  const read = readForm(itemForm, ask.typed)
  const upload = uploaded(ask)
  const checked = upload ? await checkUpload(upload, paperKinds) : null
  const faults: Fault[] = [
    ...(read.ok ? [] : read.faults),
    ...(checked && !checked.ok ? [{ field: 'paper', ...checked.fault }] : []),
  ]
  if (!read.ok || faults.length > 0) return { ok: false as const, typed: ask.typed, faults }
  return { ok: true as const, value: read.value, kind: checked?.ok ? checked.kind : null }
}

async function keepPaper(ask: Writing, item: string, kind: FileKind | null): Promise<void> {
  const upload = uploaded(ask)
  if (upload && kind) await keepFile(ask.db, ask.base, { ...upload, kind, owner: [paperOwner, item] })
}

const uploaded = ({ files }: Writing) => files.find(({ field }) => field === 'paper')

async function formOf(ask: Ask<Read>, meeting: MeetingRow, row: AgendaItemTable | null, filled: Filled) {
  const papers = row ? await filesOf(ask.db, ask.base, paperOwner, [row.id]) : []
  return (
    <ItemForm {...ask} {...{ meeting, filled, papers }} item={row} kinds={kindsText(paperKinds)} most={paperMost} />
  )
}
