import type { Read } from '#base/database/handles.ts'
import { type Answer, afterCommit, again, page, Refused, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { memberIn } from '../links.ts'
import { askForMails, mailsOf } from '../list-subscribing.ts'
import { memberForm, stateOf } from '../member.ts'
import { changeOwn, leave, renew } from '../memberships.ts'
import { namesIn } from '../network.ts'
import { openMeetings } from '../queries-meetings.ts'
import { eventsOf, type MemberRow, memberRow, organisationsOn } from '../queries-members.ts'
import { inDemo } from './join.tsx'
import { MailedLink } from './mailed-link.view.tsx'
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

/** The network's mails, for a member who did not want them when joining: a link to confirm goes to their address. */
export async function askOwnMails(ask: Writing): Promise<Answer> {
  const { base, db, lang } = ask
  const member = await memberOfLink(ask)
  const { email, network_id: network } = member
  if (!takesPart(member) || email === null) throw new Refused()
  const names = namesIn(member)
  const link = await askForMails(db, base, { network, networkName: names[lang], email, lang, pace: 'immediate' })
  ask.record({ action: 'member.mails', object: ['member', member.id] })
  const back = ask.to(`/networks/membership/${ask.params['token']}?asked=yes`)
  if (link === null || !inDemo(ask)) return see(back)
  const title = ask.say('networks.own.mails')
  return afterCommit(async () => page(title, <MailedLink {...ask} {...{ title, link, back }} />))
}

/** Authorities that only attend meetings have no part in the list. */
const takesPart = (member: MemberRow): boolean => stateOf(member) === 'member' && member.relation !== 'attending'

async function viewOf(ask: Ask<Read>, member: MemberRow, filled: Filled) {
  const organisations = (await organisationsOn(ask.db, ask.lang, dayOf(ask.now))).map(({ name }) => name)
  return (
    <MembershipView
      {...{ say: ask.say, lang: ask.lang, member, filled, organisations }}
      action={ask.to(`/networks/membership/${ask.params['token']}`)}
      saved={ask.query.has('saved')}
      linkSent={ask.query.has('asked')}
      takesPart={takesPart(member)}
      mails={member.email === null ? null : await mailsOf(ask.db, ask.base, member.network_id, member.email)}
      events={await eventsOf(ask.db, member.id)}
      meetings={stateOf(member) === 'member' ? await openMeetings(ask.db, member.network_id, ask.now) : []}
    />
  )
}
