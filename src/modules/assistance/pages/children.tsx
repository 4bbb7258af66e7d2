import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { actOf, clientIn } from '../act.ts'
import { admitChild } from '../children.ts'
import { readEntry } from '../entries.ts'
import { fileKeys } from '../keys.ts'
import { rememberLook } from '../opening.ts'
import { may } from '../policy.ts'
import { clientOf } from '../queries.ts'
import { familyFiles } from '../queries-children.ts'
import { ChildView, FamilyView } from './children.view.tsx'
import type { FileHead } from './file-head.tsx'
import { day } from './periods.tsx'

/** Asks before a child becomes a client. */
export async function childPage(ask: Reading): Promise<Answer> {
  return page(ask.say('assistance.child.open'), await view(ask, empty), {
    looks: [{ action: 'client.read-entry', object: ['client', clientIn(ask)], purpose: 'child' }],
    mark: (tx) => rememberLook(tx, ask.base, ask.actor.id, clientIn(ask)),
  })
}

export async function putChild(ask: Writing): Promise<Answer> {
  const read = readForm({ day }, ask.typed)
  if (!read.ok) return retry(ask, read)
  const done = await admitChild(actOf(ask), ask.params['entry'] ?? '', read.value.day)
  if ('fault' in done) {
    const faults = [{ field: 'day', key: `assistance.child.fault.${done.fault}` as const }]
    return retry(ask, { typed: ask.typed, faults })
  }
  ask.record({ action: 'client.admit-child', object: ['client', clientIn(ask)] })
  ask.record({ action: 'client.admit', object: ['client', done.child], purpose: 'child-of-client' })
  return see(ask.to(`/clients/${done.child}`))
}

const retry = async (ask: Writing, filled: Filled) => again(ask.say('assistance.child.open'), await view(ask, filled))

async function view(ask: Ask, filled: Filled) {
  const { db, base, say, to, token } = ask
  const client = clientIn(ask)
  const entry = await readEntry(db, await fileKeys(db, base, client), client, ask.params['entry'] ?? '')
  if (entry.section.code !== 'child') throw new NotFound()
  const { number } = await clientOf(db, client)
  return (
    <ChildView {...{ say, to, token, filled, client, number, entry: entry.id }} lang={ask.lang} values={entry.values} />
  )
}

/** Files of the family beside the entries on children. */
export async function family(ask: Reading, head: FileHead) {
  const files = await familyFiles(ask.db, allowed(may.read, ask.actor), head.row.id)
  return <FamilyView {...{ say: ask.say, to: ask.to, head, files }} />
}
