import type { Read } from '#base/database/handles.ts'
import { type Answer, afterCommit, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { admit } from '../joining.ts'
import { endMembership, openSide, settleRelation } from '../memberships.ts'
import { relations } from '../network.ts'
import { eventsOf, memberRow, organisationsOn } from '../queries-members.ts'
import { inDemo } from './join.tsx'
import { MailedLink } from './mailed-link.view.tsx'
import { MemberView } from './member.view.tsx'
import { openNetwork } from './network-head.tsx'

const relationForm = { relation: choice(relations) }
const endForm = { reason: text({ max: 500, needed: 'networks.fault.reason' }) }
const sideForm = { organisation: text({ max: 36 }) }

/** One member as the coordinator sees them, with what may be done. */
export async function member(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.member.title'), await viewOf(ask, empty))
}

export async function approve(ask: Writing): Promise<Answer> {
  const read = readForm(relationForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.member.title'), await viewOf(ask, read))
  await settleRelation(ask.db, idOf(ask), read.value.relation)
  await admit(ask.db, ask.base, idOf(ask), ask.actor.id)
  return back(ask)
}

/** Refuses who waits, ends who belongs. The member reads the reason on their own page. */
export async function end(ask: Writing): Promise<Answer> {
  const read = readForm(endForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.member.title'), await viewOf(ask, read))
  const { network_id } = await memberRow(ask.db, idOf(ask))
  await endMembership(ask.db, ask.base, idOf(ask), read.value.reason, ask.actor.id)
  return see(ask.to(`/coordination/${network_id}`))
}

/** Opens the members' side: links the account of the member's address, or makes one and invites. */
export async function admitToSide(ask: Writing): Promise<Answer> {
  const read = readForm(sideForm, ask.typed)
  const wanted = read.ok ? read.value.organisation : ''
  const known = (await organisationsOn(ask.db, ask.lang, dayOf(ask.now))).some(({ id }) => id === wanted)
  if (wanted !== '' && !known) {
    const faults = [{ field: 'organisation', key: 'ui.fault.not-offered' } as const]
    return again(ask.say('networks.member.title'), await viewOf(ask, { typed: ask.typed, faults }))
  }
  const link = await openSide(ask.db, ask.base, idOf(ask), wanted === '' ? null : wanted, ask.actor.id)
  const there = ask.to(`/network-members/${idOf(ask)}`)
  if (link === null || !inDemo(ask)) return see(there)
  return afterCommit(async () =>
    page(
      ask.say('networks.member.title'),
      <MailedLink {...ask} title={ask.say('networks.side.opened')} link={link} back={there} />,
    ),
  )
}

const idOf = ({ params }: Pick<Ask, 'params'>) => params['member'] ?? ''

const back = (ask: Writing): Answer => see(ask.to(`/network-members/${idOf(ask)}`))

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const row = await memberRow(ask.db, idOf(ask))
  return (
    <MemberView
      {...ask}
      member={row}
      filled={filled}
      opened={await openNetwork(ask, row.network_id)}
      organisations={await organisationsOn(ask.db, ask.lang, dayOf(ask.now))}
      events={await eventsOf(ask.db, row.id)}
    />
  )
}
