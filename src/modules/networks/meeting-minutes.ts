import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { deleteFile, filesOf } from '#base/files/files.ts'
import { Conflict } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { tellOfMinutes } from './list-writing.ts'
import { changeMeeting, lockedMeeting, type MeetingRow } from './queries-meetings.ts'
import {
  actionRow,
  changeItem,
  deleteItem,
  insertAction,
  insertItem,
  itemRow,
  itemsOf,
  markAction,
} from './queries-meetings-agenda.ts'

interface Item {
  title: string
  body: string
  presenter: string
}

export async function addItem(tx: Write, base: Base, meeting: MeetingRow, item: Item, by: string): Promise<string> {
  const now = base.now()
  const id = newId(now, base.random)
  await insertItem(tx, {
    id,
    network_id: meeting.network_id,
    meeting_id: meeting.id,
    ...item,
    source: null,
    source_id: null,
    added_at: now,
    added_by: by,
  })
  return id
}

/** Takes an item off the agenda with its papers. */
export async function removeItem(tx: Write, base: Base, meeting: string, id: string): Promise<void> {
  await itemRow(tx, meeting, id)
  for (const { id: file } of await filesOf(tx, base, paperOwner, [id])) await deleteFile(tx, file)
  await deleteItem(tx, id)
}

/** One place up on the agenda; the first stays. */
export async function raiseItem(tx: Write, meeting: string, id: string): Promise<void> {
  const items = await itemsOf(tx, meeting)
  const at = items.findIndex((item) => item.id === id)
  const [above, own] = [items[at - 1], items[at]]
  if (!above || !own) return
  await changeItem(tx, above.id, { position: own.position })
  await changeItem(tx, own.id, { position: above.position })
}

/** What was said and decided under each item. */
export async function keepMinutes(
  tx: Write,
  meeting: string,
  said: ReadonlyMap<string, { minutes: string; decision: string }>,
): Promise<void> {
  for (const { id, minutes, decision } of await itemsOf(tx, meeting)) {
    const now = said.get(id)
    if (now && (now.minutes !== minutes || now.decision !== decision)) await changeItem(tx, id, now)
  }
}

export async function addAction(
  tx: Write,
  base: Base,
  meeting: MeetingRow,
  action: { task: string; owner: string; due: string; item: string | null },
  by: string,
): Promise<void> {
  const now = base.now()
  if (action.item !== null) await itemRow(tx, meeting.id, action.item)
  await insertAction(tx, {
    id: newId(now, base.random),
    network_id: meeting.network_id,
    meeting_id: meeting.id,
    item_id: action.item,
    task: action.task,
    owner: action.owner,
    due_on: action.due || null,
    added_at: now,
    added_by: by,
  })
}

/** Marks an action of the network done, or open again when it was. */
export async function turnAction(tx: Write, network: string, id: string, by: string, now: Date): Promise<void> {
  const action = await actionRow(tx, network, id)
  await markAction(tx, id, action.done_at ? null : { at: now, by })
}

/**
 * From now on members read the minutes as they stand, and as they may still be put right; the first time they are told.
 * Throws `Conflict` while the meeting has not begun, and when it was cancelled.
 */
export async function publishMinutes(tx: Write, base: Base, id: string, lang: Lang, by: string): Promise<void> {
  const now = base.now()
  const meeting = await lockedMeeting(tx, id)
  if (meeting.cancelled_at || meeting.starts_at > now) throw new Conflict()
  await changeMeeting(tx, id, { minutes_at: now, minutes_by: by })
  await tellOfMinutes(tx, base, meeting, lang, by)
}

/** Whose a paper is, for the base's files. */
export const paperOwner = 'agenda_item'
