import type { Read } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { MessageKey } from '#base/i18n/messages.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { readCalendar } from '../calendar-import.ts'
import { makeMeeting } from '../meetings.ts'
import { knownOrigins } from '../queries-meetings.ts'
import { deleteImport, entriesOf, importRow, insertImport } from '../queries-meetings-import.ts'
import { ImportForm, ImportList } from './meeting-import.view.tsx'
import { openNetwork } from './network-head.tsx'

export const importing = async (ask: Reading): Promise<Answer> =>
  page(ask.say('networks.import.title'), await formView(ask, empty))

/** Reads a calendar file into a list to choose from; nothing of it is a meeting yet. */
export async function takeFile(ask: Writing): Promise<Answer> {
  const { db, base, now, actor } = ask
  const file = ask.files.find(({ field }) => field === 'file')
  if (!file) return refused(ask, 'ui.file.fault.none')
  if (file.refused) return refused(ask, `ui.file.fault.${file.refused}`)
  const read = readCalendar(new TextDecoder().decode(file.bytes), now)
  if (!read) return refused(ask, 'networks.import.fault')
  const id = newId(now, base.random)
  const row = {
    id,
    network_id: ask.params['network'] ?? '',
    made_at: now,
    made_by: actor.id,
    left_out: read.leftOut,
  }
  const entries = read.found.map(({ startsAt, endsAt, ...found }, position) => ({
    ...found,
    id: newId(now, base.random),
    import_id: id,
    position,
    starts_at: startsAt,
    ends_at: endsAt,
  }))
  await insertImport(db, row, entries)
  ask.record({ action: 'network.import', object: ['import', id] })
  return see(ask.to(`/meetings/imports/${id}`))
}

export async function choosing(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.import.title'), await listView(ask))
}

/** Makes drafts of what was chosen; what was not is forgotten. */
export async function choose(ask: Writing): Promise<Answer> {
  const { db, base, actor } = ask
  const row = await importRow(db, ask.params['import'] ?? '')
  const wanted = new Set(ask.typed.get('entry') ?? [])
  for (const entry of await entriesOf(db, row.id)) {
    if (!wanted.has(entry.id) || !entry.starts_at || !entry.ends_at) continue
    const plan = {
      title: entry.title || ask.say('networks.import.untitled'),
      series: null,
      series_year: null,
      starts_at: entry.starts_at,
      ends_at: entry.ends_at,
      city: '',
      place: entry.place,
      link: entry.link,
      capacity: null,
      note: entry.note,
    }
    await makeMeeting(db, base, { network: row.network_id, plan, by: actor.id, origin: entry.origin })
  }
  await deleteImport(db, row.id)
  return see(ask.to(`/coordination/${row.network_id}/meetings`))
}

async function refused(ask: Writing, key: MessageKey): Promise<Answer> {
  const filled = { typed: ask.typed, faults: [{ field: 'file', key }] }
  return again(ask.say('networks.import.title'), await formView(ask, filled))
}

async function formView(ask: Ask<Read>, filled: Filled) {
  const { network } = await openNetwork(ask)
  return (
    <ImportForm
      {...ask}
      filled={filled}
      about={network.names[ask.lang]}
      action={ask.to(`/coordination/${network.id}/meetings/import`)}
    />
  )
}

async function listView(ask: Ask<Read>) {
  const row = await importRow(ask.db, ask.params['import'] ?? '')
  const entries = await entriesOf(ask.db, row.id)
  const known = await knownOrigins(
    ask.db,
    row.network_id,
    entries.flatMap(({ origin }) => origin ?? []),
  )
  return (
    <ImportList
      {...ask}
      {...{ entries, known }}
      leftOut={row.left_out}
      action={ask.to(`/meetings/imports/${row.id}`)}
      back={ask.to(`/coordination/${row.network_id}/meetings`)}
    />
  )
}
