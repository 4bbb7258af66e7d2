import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { Conflict } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import type { ValueOf } from '#base/ui/form.ts'
import { endDuty, personFor } from '#modules/accounts/accounts.ts'
import { noteEvent } from './events.ts'
import { endByMembership } from './list-subscribing.ts'
import { tellMember } from './mails.ts'
import { consentVersion, type memberForm, stateOf } from './member.ts'
import type { EndReason, Relation } from './network.ts'
import {
  changeMember,
  dutyOfOthers,
  lockMember,
  lockSide,
  type MemberRow,
  memberRow,
  organisationNamed,
} from './queries-members.ts'

/** A member changes what they said of themself and what the directory shows. Result: whether they still belong. */
export async function changeOwn(
  tx: Write,
  base: Base,
  id: string,
  value: ValueOf<typeof memberForm>,
): Promise<boolean> {
  const member = await memberRow(tx, id)
  if (stateOf(member) !== 'member' && stateOf(member) !== 'waiting') return false
  await changeMember(tx, id, {
    name: value.name,
    organisation: value.organisation,
    organisation_type: value.type ?? member.organisation_type,
    organisation_id: (await organisationNamed(tx, value.organisation, dayOf(base.now()))) ?? null,
    work: value.work,
    lang: value.lang ?? member.lang,
    shown: value.shown,
  })
  const purpose = value.shown.join() === member.shown.join() ? 'membership' : 'directory'
  const happening = {
    member: id,
    purpose,
    event: 'changed',
    channel: 'mail-link',
    source: '/networks/membership',
  } as const
  await noteEvent(tx, base, { ...happening, version: consentVersion })
  return true
}

/** "I stay": the yearly question is answered. Answering without being asked, or twice, changes nothing. */
export async function renew(tx: Write, base: Base, id: string): Promise<void> {
  await lockMember(tx, id)
  const member = await memberRow(tx, id)
  if (stateOf(member) !== 'member' || member.renewal_asked_on === null) return
  await changeMember(tx, id, { renewed_on: dayOf(base.now()), renewal_asked_on: null, renewal_reminded_on: null })
  await noteEvent(tx, base, {
    member: id,
    event: 'renewed',
    version: consentVersion,
    channel: 'mail-link',
    source: '/networks/membership',
  })
}

/** Out, at once. Whoever is out already stays as they are. */
export async function leave(tx: Write, base: Base, id: string): Promise<void> {
  await finish(tx, base, id, { why: 'left', by: null, reason: null, channel: 'mail-link' })
}

/** The coordinator ends it or, where it waits for their consent, refuses it; the member reads why on their own page. */
export async function endMembership(tx: Write, base: Base, id: string, reason: string, by: string): Promise<void> {
  const waiting = stateOf(await memberRow(tx, id)) === 'waiting'
  await finish(tx, base, id, { why: waiting ? 'refused' : 'ended', by, reason, channel: 'coordinator' })
}

/** Nobody answered the yearly question. */
export const lapse = (tx: Write, base: Base, id: string) =>
  finish(tx, base, id, { why: 'not-renewed', by: null, reason: null, channel: 'system' })

/** The network itself is no more. */
export const endWithNetwork = (tx: Write, base: Base, id: string) =>
  finish(tx, base, id, { why: 'network-ended', by: null, reason: null, channel: 'system' })

/** A waiting member whom the coordinator takes in, in this relation. Throws `Conflict` when they wait no more. */
export async function settleRelation(tx: Write, id: string, relation: Relation | null): Promise<void> {
  await lockMember(tx, id)
  const member = await memberRow(tx, id)
  if (stateOf(member) !== 'waiting') throw new Conflict()
  if (relation) await changeMember(tx, id, { relation })
}

/**
 * Opens the members' side: the account of the member's address, made where there is none, is linked. Result: the path of
 * the invitation that was sent, or null when the person has an account already.
 */
export async function openSide(
  tx: Write,
  base: Base,
  id: string,
  organisation: string | null,
  by: string,
): Promise<string | null> {
  await lockMember(tx, id)
  const member = await memberRow(tx, id)
  if (stateOf(member) !== 'member' || member.email === null || member.name === null) throw new Conflict()
  const own = { name: member.organisation ?? member.name, type: member.organisation_type }
  await lockSide(tx, member.email)
  const { person, duty, link } = await personFor(
    tx,
    base,
    { name: member.name, email: member.email, lang: member.lang, organisation: organisation ?? own },
    by,
  )
  await changeMember(tx, id, { person_id: person, duty_id: duty ?? (await dutyOfOthers(tx, person, id)) ?? null })
  const event = link === null ? 'linked' : 'invited'
  await noteEvent(tx, base, {
    member: id,
    purpose: 'account',
    event,
    channel: 'coordinator',
    source: '/coordination/side',
    by,
  })
  return link
}

/** The duty that came with a membership ends with it, unless another membership carries it. */
async function closeSide(tx: Write, base: Base, member: MemberRow, by: string | null): Promise<void> {
  const { id, email, person_id, duty_id } = member
  if (person_id === null || duty_id === null || email === null) return
  await lockSide(tx, email)
  if ((await dutyOfOthers(tx, person_id, id)) === duty_id) return
  await endDuty(tx, base, duty_id, by)
  await noteEvent(tx, base, {
    member: id,
    purpose: 'account',
    event: 'closed',
    channel: 'system',
    source: 'membership',
  })
}

interface Ending {
  why: EndReason
  by: string | null
  reason: string | null
  channel: 'mail-link' | 'coordinator' | 'system'
}

async function finish(tx: Write, base: Base, id: string, { why, by, reason, channel }: Ending): Promise<void> {
  await lockMember(tx, id)
  const member = await memberRow(tx, id)
  const state = stateOf(member)
  if (state === 'ended' || state === 'asked') return
  await changeMember(tx, id, { ended_at: base.now(), ended_by: by, ended_why: why, ended_reason: reason })
  await noteEvent(tx, base, { member: id, event: why, channel, source: 'membership', by })
  if (member.email !== null) await endByMembership(tx, base, member.network_id, member.email)
  await closeSide(tx, base, member, by)
  await tellMember(tx, base, why, id)
}
