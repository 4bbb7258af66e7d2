import type { Read } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { bodyForm, reasonForm } from '../platform.ts'
import { acceptSigning, refuseSigning, withdrawSigning } from '../platform-signing.ts'
import { bodyNetwork, bodyRows, endBody, insertBody } from '../queries-platform.ts'
import { sameOrganisation, signatoryRow, signatoryRows, signingsOf } from '../queries-platform-signatories.ts'
import { openNetwork } from './network-head.tsx'
import { SignatoriesView, SignatoryView } from './platform-signatories.view.tsx'
import { openPlatform } from './statements.tsx'

/** Who wants to sign, who has, who withdrew; and who is close without signing. */
export async function signatories(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.platform.signatories'), await listOf(ask, empty))
}

export async function addBody(ask: Writing): Promise<Answer> {
  const { db, base, now, actor } = ask
  const { network } = await openPlatform(ask)
  const read = readForm(bodyForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.platform.signatories'), await listOf(ask, read))
  const { relation, ...names } = read.value
  await insertBody(db, {
    id: newId(now, base.random),
    network_id: network.id,
    code: null,
    relation: relation ?? 'associated',
    ...names,
    since_on: dayOf(now),
    added_at: now,
    added_by: actor.id,
    ended_on: null,
    ended_by: null,
  })
  return see(ask.to(`/coordination/${network.id}/signatories`))
}

export async function removeBody(ask: Writing): Promise<Answer> {
  const id = ask.params['body'] ?? ''
  const { network_id } = await bodyNetwork(ask.db, id)
  await endBody(ask.db, id, ask.actor.id, dayOf(ask.now))
  return see(ask.to(`/coordination/${network_id}/signatories`))
}

/** One organisation: what it wants or has signed, and what the coordinator may do about it. */
export async function signatory(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.platform.signatory'), await oneOf(ask, empty))
}

export async function accept(ask: Writing): Promise<Answer> {
  await acceptSigning(ask.db, ask.base, idOf(ask), ask.actor.id)
  return back(ask)
}

export async function refuse(ask: Writing): Promise<Answer> {
  const read = readForm(reasonForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.platform.signatory'), await oneOf(ask, read))
  await refuseSigning(ask.db, ask.base, idOf(ask), read.value.reason, ask.actor.id)
  return back(ask)
}

export async function takeOff(ask: Writing): Promise<Answer> {
  const read = readForm(reasonForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.platform.signatory'), await oneOf(ask, read))
  await withdrawSigning(ask.db, ask.base, idOf(ask), read.value.reason, ask.actor.id)
  return back(ask)
}

const idOf = (ask: Ask<Read>): string => ask.params['signatory'] ?? ''

const back = (ask: Writing): Answer => see(ask.to(`/signatories/${idOf(ask)}`))

async function listOf(ask: Ask<Read>, filled: Filled) {
  const opened = await openPlatform(ask)
  const { id } = opened.network
  return (
    <SignatoriesView
      {...ask}
      {...{ opened, filled }}
      rows={await signatoryRows(ask.db, id)}
      bodies={await bodyRows(ask.db, id)}
    />
  )
}

async function oneOf(ask: Ask<Read>, filled: Filled) {
  const row = await signatoryRow(ask.db, idOf(ask))
  return (
    <SignatoryView
      {...ask}
      {...{ row, filled }}
      opened={await openNetwork(ask, row.network_id)}
      signings={await signingsOf(ask.db, row.id)}
      twin={(await sameOrganisation(ask.db, row))?.id ?? null}
    />
  )
}
