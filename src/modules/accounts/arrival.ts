import { newId } from '#base/database/id.ts'
import { type Answer, see } from '#base/http/answer.ts'
import type { Writing } from '#base/http/ask.ts'
import { dayOf, minutes } from '#base/time/day.ts'
import { endOldWays, openEntry, useEntry } from './entries.ts'
import type { EntryKind } from './entry.ts'
import { failed } from './pages/sign-in-failed.tsx'
import type { Flow } from './provider-flow.ts'
import { insertIdentity, ownerOfSubject } from './queries-providers.ts'
import { confirmSession, dutiesOf } from './queries-sessions.ts'
import { putOnRecord } from './record.ts'
import { holderOf, startSession } from './sessions.ts'

/** Whom a provider let in. */
export interface Came {
  subject: string
  signedInAt: Date | null
}

/** Does what the person left for. Only who was linked or invited before comes in; nobody becomes known by arriving. */
export async function arrive(ask: Writing, flow: Flow, came: Came): Promise<Answer> {
  if (flow.purpose === 'sign-in') return enter(ask, flow, came)
  if (flow.purpose === 'link') return link(ask, flow, came)
  if (flow.purpose === 'confirm') return confirmed(ask, flow, came)
  return byEntry(ask, flow.purpose, flow, came)
}

async function enter(ask: Writing, flow: Flow, { subject }: Came): Promise<Answer> {
  const owner = await ownerOfSubject(ask.db, flow.provider, subject)
  if (!owner || owner.disabled_at) return failed(ask)
  const duties = await dutiesOf(ask.db, owner.id, dayOf(ask.now))
  return duties.length > 0 ? begin(ask, owner.id) : failed(ask)
}

async function byEntry(ask: Writing, kind: EntryKind, flow: Flow, came: Came): Promise<Answer> {
  const entry = await openEntry(ask, kind, flow.entry)
  if (entry?.person !== flow.person || !(await isFree(ask, flow, came))) return failed(ask)
  if (!(await useEntry(ask.db, ask.base, kind, entry))) return failed(ask)
  if (kind === 'recovery') await endOldWays(ask.db, ask.base, entry.person)
  await keep(ask, flow, came)
  return begin(ask, entry.person)
}

async function link(ask: Writing, flow: Flow, came: Came): Promise<Answer> {
  const holder = await holderOf(ask.db, ask.session, ask.now)
  if (holder?.id !== flow.person || !(await isFree(ask, flow, came))) return failed(ask)
  await keep(ask, flow, came)
  return see(ask.to('/account'))
}

/** The provider must have asked the person anew: a sign-in from before does not confirm anything. */
async function confirmed(ask: Writing, flow: Flow, { subject, signedInAt }: Came): Promise<Answer> {
  const holder = await holderOf(ask.db, ask.session, ask.now)
  const person = await ownerOfSubject(ask.db, flow.provider, subject)
  // A minute for clocks that differ.
  const anew = signedInAt !== null && signedInAt.getTime() >= flow.begunAt - minutes(1)
  if (!holder || holder.id !== flow.person || person?.id !== holder.id || !anew) return failed(ask)
  await confirmSession(ask.db, holder.session, ask.now)
  await putOnRecord(ask.db, ask.base, holder.id, 'session.confirm', ['session', holder.session], 'provider')
  return see(ask.to('/account/confirmed'))
}

/** Nobody else's: a subject leads to one person. */
async function isFree(ask: Writing, flow: Flow, { subject }: Came): Promise<boolean> {
  const owner = await ownerOfSubject(ask.db, flow.provider, subject)
  return owner === undefined || owner.id === flow.person
}

async function keep(ask: Writing, flow: Flow, { subject }: Came): Promise<void> {
  if (await ownerOfSubject(ask.db, flow.provider, subject)) return
  const id = newId(ask.now, ask.base.random)
  const row = { id, person_id: flow.person, identity_provider_id: flow.provider, subject, linked_at: ask.now }
  await insertIdentity(ask.db, row)
  await putOnRecord(ask.db, ask.base, flow.person, 'account.link', ['external-identity', id])
}

async function begin(ask: Writing, person: string): Promise<Answer> {
  const how = { person, method: 'provider', confirmed: false, before: ask.session } as const
  return see(ask.to('/work'), [await startSession(ask.db, ask.base, how)])
}
