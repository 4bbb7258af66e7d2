import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { applyImport, undoImport } from '../import-applying.ts'
import { planOf } from '../import-plan.ts'
import { byOrganization } from '../import-summary.ts'
import { importRepairs, importRow, lockImport, markImport } from '../queries-import.ts'
import { importState } from './import-list.view.tsx'
import { ImportPage } from './import-one.view.tsx'

const perPage = 50

/** One file: what it would do, what was wrong in it, what would change; choosing what to take. */
export async function importOne(ask: Reading): Promise<Answer> {
  return page(ask.say('service-map.import.one'), await viewOf(ask, empty))
}

/** Takes the chosen organisations, in one go. */
export async function applyIt(ask: Writing): Promise<Answer> {
  const chosen = ask.typed.get('organisation') ?? []
  if (chosen.length === 0) {
    const faults = [{ field: 'organisation', key: 'service-map.import.nothing-chosen' as const }]
    return again(ask.say('service-map.import.one'), await viewOf(ask, { typed: ask.typed, faults }))
  }
  await applyImport(ask.db, ask.base, ask.params.import ?? '', chosen, ask.actor)
  return see(ask.to(`/imports/${ask.params.import}`))
}

/** Takes a whole import back. */
export async function undoIt(ask: Writing): Promise<Answer> {
  const done = await undoImport(ask.db, ask.base, ask.params.import ?? '', ask.actor)
  if (done === 'done') return see(ask.to(`/imports/${ask.params.import}`))
  const faults = [{ field: 'undo', key: 'service-map.import.changed-since' as const }]
  return again(ask.say('service-map.import.one'), await viewOf(ask, { typed: ask.typed, faults }))
}

/** Puts a file aside that nobody wants. */
export async function dropIt(ask: Writing): Promise<Answer> {
  const file = await lockImport(ask.db, ask.params.import ?? '')
  if (!file) throw new NotFound()
  if (importState(file) === 'read') await markImport(ask.db, file.id, { dropped_at: ask.now, dropped_by: ask.actor.id })
  return see(ask.to('/imports'))
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { db, base, say, lang, to, token, query, actor } = ask
  const file = await importRow(db, ask.params.import ?? '')
  if (!file) throw new NotFound()
  const asked = Number(query.get('page')?.[0] ?? '1')
  const number = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  const repairs = await importRepairs(db, file.id, { limit: perPage, offset: (number - 1) * perPage })
  const plan = importState(file) === 'read' ? await planOf(db, base, actor, file, null) : []
  return (
    <ImportPage
      {...{ say, lang, to, token, filled, file, repairs }}
      page={number}
      pages={Math.ceil((repairs[0]?.total ?? 0) / perPage)}
      organizations={byOrganization(plan)}
      differences={plan.filter(({ record, changes }) => record !== null && changes.length > 0)}
    />
  )
}
