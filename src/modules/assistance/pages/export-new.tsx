import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, choices, type Filled, fill, readForm, text } from '#base/ui/form.ts'
import { exportPurposes, sharingPractice } from '#packs/fi/sharing.ts'
import { codesOf } from '#packs/pack.ts'
import { askExport, exportForms } from '../exports.ts'
import { may } from '../policy.ts'
import { ownFiles } from '../queries-desk.ts'
import { reachedFiles } from '../queries-exports.ts'
import { ExportFormView } from './export-new.view.tsx'

export async function newExport(ask: Reading): Promise<Answer> {
  const form = await formOf(ask)
  const wanted = (ask.query.get('client') ?? []).filter((id) => form.ids.includes(id))
  const filled = fill(form.form, { form: 'full-sheet', identity: 'without', clients: wanted })
  return page(ask.say('assistance.export.new'), formView(ask, form.files, filled))
}

export async function putExport(ask: Writing): Promise<Answer> {
  const { form, files } = await formOf(ask)
  const read = readForm(form, ask.typed)
  const back = (filled: Filled) => again(ask.say('assistance.export.new'), formView(ask, files, filled))
  if (!read.ok) return back(read)
  const { clients, purpose, why, form: shape, identity } = read.value
  const reached = await reachedFiles(ask.db, allowed(may.write, ask.actor), clients)
  const [first] = reached
  const isOneTeam = reached.every(({ team_id }) => team_id === first?.team_id)
  if (!first || !isOneTeam || reached.length < clients.length || !purpose || !shape || !identity)
    return back({ typed: ask.typed, faults: [{ field: 'clients', key: 'assistance.export.fault.clients' }] })
  if (clients.length > sharingPractice.exportFiles)
    return back({ typed: ask.typed, faults: [{ field: 'clients', key: 'assistance.export.fault.many' }] })
  const asked = { team_id: first.team_id, purpose, why, form: shape, identity, clients }
  const id = await askExport(ask.db, ask.base, ask.actor.id, asked)
  ask.record({ action: 'export.ask', object: ['export', id], purpose })
  for (const client of clients) ask.record({ action: 'client.ask-export', object: ['client', client], purpose })
  return see(ask.to(`/clients/exports/${id}`))
}

/** The files in which the asker works; what they opened for a while may be named in the address. */
async function formOf(ask: Ask) {
  const own = await ownFiles(ask.db, ask.actor.id, sharingPractice.exportFiles + 1, 0)
  const named = (ask.query.get('client') ?? []).filter(isUuid)
  const ids = [...new Set([...own.map(({ id }) => id), ...named, ...(ask.typed.get('clients') ?? []).filter(isUuid)])]
  const files = await reachedFiles(ask.db, allowed(may.write, ask.actor), ids.slice(0, 500))
  const needed = { needed: 'assistance.needed' } as const
  const form = {
    clients: choices(
      files.map(({ id }) => id),
      { needed: 'assistance.export.fault.clients' },
    ),
    purpose: choice(codesOf(exportPurposes, dayOf(ask.now)), needed),
    why: text({ max: 2000, needed: 'assistance.export.fault.why' }),
    form: choice(exportForms, needed),
    identity: choice(['without', 'with'] as const, needed),
  }
  return { form, files, ids: files.map(({ id }) => id) }
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const formView = ({ say, lang, to, token }: Ask, files: readonly { id: string; number: string }[], filled: Filled) => (
  <ExportFormView {...{ say, lang, to, token, files, filled }} />
)
