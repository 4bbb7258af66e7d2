import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { memberIn } from '../links.ts'
import { memberForm, stateOf } from '../member.ts'
import { changeOwn, leave, renew } from '../memberships.ts'
import { openMeetings } from '../queries-meetings.ts'
import { eventsOf, type MemberRow, memberRow, organisationsOn } from '../queries-members.ts'
import { MembershipView } from './membership.view.tsx'

/** A member's own page, by the link that stands in every mail: what is kept, change it, stay, leave. */
export async function membership(ask: Reading): Promise<Answer> {
  const member = await memberOfLink(ask)
  return page(ask.say('networks.own.title'), await viewOf(ask, member, fill(memberForm, writtenOf(member))))
}

export async function changeMembership(ask: Writing): Promise<Answer> {
  const member = await memberOfLink(ask)
  const read = readForm(memberForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.own.title'), await viewOf(ask, member, read))
  await changeOwn(ask.db, ask.base, member.id, read.value)
  return done(ask, member, 'member.change')
}

export async function stay(ask: Writing): Promise<Answer> {
  const member = await memberOfLink(ask)
  await renew(ask.db, ask.base, member.id)
  return done(ask, member, 'member.renew')
}

export async function leaveNetwork(ask: Writing): Promise<Answer> {
  const member = await memberOfLink(ask)
  await leave(ask.db, ask.base, member.id)
  return done(ask, member, 'member.leave')
}

const memberOfLink = ({ base, db, params }: Pick<Ask<Read>, 'base' | 'params'> & { db: Read }): Promise<MemberRow> =>
  memberRow(db, memberIn(base, 'membership', params['token']))

function done(ask: Writing, { id }: MemberRow, action: string): Answer {
  ask.record({ action, object: ['member', id] })
  return see(ask.to(`/networks/membership/${ask.params['token']}?saved=yes`))
}

const writtenOf = (member: MemberRow) => ({
  name: member.name ?? '',
  organisation: member.organisation ?? '',
  type: organisationTypes.items.find(({ code }) => code === member.organisation_type)?.code ?? null,
  work: member.work ?? '',
  lang: member.lang,
  shown: member.shown,
})

async function viewOf(ask: Ask<Read>, member: MemberRow, filled: Filled) {
  const organisations = (await organisationsOn(ask.db, ask.lang, dayOf(ask.now))).map(({ name }) => name)
  return (
    <MembershipView
      {...{ say: ask.say, lang: ask.lang, member, filled, organisations }}
      action={ask.to(`/networks/membership/${ask.params['token']}`)}
      saved={ask.query.has('saved')}
      events={await eventsOf(ask.db, member.id)}
      meetings={stateOf(member) === 'member' ? await openMeetings(ask.db, member.network_id, ask.now) : []}
    />
  )
}
