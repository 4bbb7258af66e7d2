import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import { dayOf } from '#base/time/day.ts'
import type { ValueOf } from '#base/ui/form.ts'
import { noteEvent } from './events.ts'
import { mayWriteTo } from './join-limit.ts'
import { subscribeByMembership } from './list-subscribing.ts'
import { tellCoordinators, tellMember } from './mails.ts'
import { consentVersion, type inviteForm, type joinForm } from './member.ts'
import { kinds, type Network, type Relation } from './network.ts'
import { notYet } from './not-yet.ts'
import { lockNetwork } from './queries.ts'
import {
  changeMember,
  deleteMember,
  insertMember,
  liveMember,
  type MemberRow,
  memberRow,
  organisationNamed,
} from './queries-members.ts'

export type JoinRequest = Omit<ValueOf<typeof joinForm>, 'consent'>
export type Invitation = ValueOf<typeof inviteForm>

/**
 * Somebody asks to join by the public page. What happens next only their mail tells: a link to confirm, or that they
 * belong already. Result: the path of the mailed link, or null when the address was written to enough lately.
 */
export async function askToJoin(tx: Write, base: Base, network: Network, request: JoinRequest): Promise<string | null> {
  if (!(await mayWriteTo(tx, base, network.id, request.email))) return null
  const live = await liveMember(tx, network.id, request.email)
  if (live) return tellMember(tx, base, 'already', live.id)
  const id = await addRequest(tx, base, network, {
    ...request,
    relation: relationOf(network, request.relation),
    invitedBy: null,
  })
  await noteEvent(tx, base, {
    member: id,
    event: 'asked',
    channel: 'page',
    version: consentVersion,
    source: '/networks/join',
  })
  return tellMember(tx, base, 'confirm', id)
}

/** A coordinator asks somebody in, who becomes a member by confirming. Null when they belong already. */
export async function invite(tx: Write, base: Base, network: Network, invitation: Invitation, by: string) {
  if (await liveMember(tx, network.id, invitation.email)) return null
  const relation = kinds[network.kind].relations[0] ?? 'member'
  const said = { work: '', shown: [], mails: false }
  const id = await addRequest(tx, base, network, { ...invitation, ...said, relation, invitedBy: by })
  await noteEvent(tx, base, {
    member: id,
    event: 'invited',
    channel: 'coordinator',
    source: '/coordination/invitations',
    by,
  })
  return tellMember(tx, base, 'invited', id)
}

export type Confirmed = 'already' | 'member' | 'waiting'

/** The link of the mail was followed and its button pressed. Pressed again, or belonging already, changes nothing. */
export async function confirm(tx: Write, base: Base, id: string): Promise<Confirmed> {
  const { network_id } = await memberRow(tx, id)
  await lockNetwork(tx, network_id)
  const member = await memberRow(tx, id)
  if (member.confirmed_at || member.email === null) return 'already'
  if (await liveMember(tx, network_id, member.email)) {
    await deleteMember(tx, id)
    return 'already'
  }
  const now = base.now()
  const event = { member: id, channel: 'mail-link', source: '/networks/confirmation' } as const
  await changeMember(tx, id, { confirmed_at: now })
  await noteEvent(tx, base, { ...event, event: 'confirmed', version: consentVersion })
  if (member.joining === 'approval' && member.invited_by === null) {
    await tellMember(tx, base, 'waiting', id)
    await tellCoordinators(tx, base, network_id)
    return 'waiting'
  }
  await admit(tx, base, id, member.invited_by)
  return 'member'
}

/** From now on a member; `by` is the coordinator who agreed, null where nobody need. */
export async function admit(tx: Write, base: Base, id: string, by: string | null): Promise<void> {
  const now = base.now()
  await changeMember(tx, id, { approved_at: now, approved_by: by, renewed_on: dayOf(now) })
  const channel = by === null ? 'system' : 'coordinator'
  await noteEvent(tx, base, { member: id, event: 'approved', channel, source: '/coordination/members', by })
  await beginMails(tx, base, await memberRow(tx, id))
  await tellMember(tx, base, 'welcome', id)
}

/** The tick for mails was confirmed together with the membership. Who only attends meetings has no part in the list. */
async function beginMails(
  tx: Write,
  base: Base,
  { network_id, email, lang, relation, mails_asked_at }: MemberRow,
): Promise<void> {
  if (email === null || mails_asked_at === null || relation === 'attending') return
  await subscribeByMembership(tx, base, { network: network_id, email, lang })
}

/** A kind offers its own relations; what it does not offer becomes its first. */
function relationOf(network: Network, wanted: Relation | null): Relation {
  const { relations } = kinds[network.kind]
  return relations.find((relation) => relation === wanted) ?? relations[0] ?? 'member'
}

type Request = Omit<JoinRequest, 'relation'> & { relation: Relation; invitedBy: string | null }

async function addRequest(tx: Write, base: Base, network: Network, request: Request): Promise<string> {
  const id = idWithoutTime(base.random)
  await insertMember(tx, {
    ...notYet,
    id,
    network_id: network.id,
    relation: request.relation,
    name: request.name,
    email: request.email,
    organisation: request.organisation,
    organisation_type: request.type ?? '',
    organisation_id: (await organisationNamed(tx, request.organisation, dayOf(base.now()))) ?? null,
    work: request.work,
    lang: request.lang ?? 'fi',
    shown: request.shown,
    asked_at: base.now(),
    mails_asked_at: request.mails ? base.now() : null,
    invited_by: request.invitedBy,
  })
  return id
}
