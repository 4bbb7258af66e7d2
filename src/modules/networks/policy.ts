import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Role } from '#base/http/actor.ts'
import { anyone, type Condition, condition, role, rules } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'

/** Coordinator, in the organisation that coordinates it now, of the network whose id stands in `ref` ('s.network_id'). */
export const coordinates = (ref: string): Condition =>
  condition('coordinator of the network', (actor) => {
    const ways = coordinating.flatMap(([wanted, kinds]) => {
      const organisations = organisationsOf(actor, wanted)
      return organisations.length > 0
        ? [sql`(cn.kind ${kinds} and cc.organisation_id in (${sql.join(organisations)}))`]
        : []
    })
    return (
      ways.length > 0 &&
      sql<SqlBool>`exists (
        select 1 from coordination cc join network cn on cn.id = cc.network_id
        where cc.network_id = ${sql.ref(ref)} and (${sql.join(ways, sql` or `)})
          and ${thereOn('cc', dayOf(actor.at))})`
    )
  })

/** Whether the row of that alias (a network, a coordination, an organisation) is there on a day; both its days count. */
export const thereOn = (alias: string, day: string) => {
  const [from, to] = [sql.ref(`${alias}.valid_from`), sql.ref(`${alias}.valid_to`)]
  return sql<SqlBool>`(coalesce(${from}, ${day}) <= ${day} and coalesce(${to}, ${day}) >= ${day})`
}

/** Member now, with an account, of the network whose id stands in `ref`. */
export const memberOf = (ref: string): Condition =>
  condition(
    'member of the network',
    (actor) =>
      actor.kind === 'person' &&
      sql<SqlBool>`exists (
        select 1 from network_member mm
        where mm.network_id = ${sql.ref(ref)} and mm.person_id = ${actor.id}
          and mm.approved_at is not null and mm.ended_at is null)`,
  )

/** The role of the civil-society Platform, and that of all other networks. */
const coordinating: readonly (readonly [Role, ReturnType<typeof sql>])[] = [
  ['network-coordinator', sql`<> 'platform'`],
  ['platform-coordinator', sql`= 'platform'`],
]

/** Whom a condition reaches, as far as more holds. */
function within(who: string, base: Condition, more: (actor: Actor) => RawBuilder<unknown>): Condition {
  return condition(who, (actor) => {
    const reach = base.reach(actor)
    return reach !== false && sql<SqlBool>`(${reach} and ${more(actor)})`
  })
}

const organisationsOf = (actor: Actor, wanted: Role): string[] =>
  actor.duties.flatMap((duty) => (duty.role === wanted ? [duty.organisation] : []))

/** What anybody may do, without an account. */
export const mayAsVisitor = rules('network', null, { see: [anyone], join: [anyone] })

/** The holder of a link from a mail: the path carries its proof. */
const byLink = condition('the holder of a link from a mail', () => true)
export const mayByLink = rules('joining', null, { confirm: [byLink], manage: [byLink] })

/** Members' side and coordinators' side. */
const members = [memberOf('n.id'), coordinates('n.id')]
const coordinators = [coordinates('n.id')]
export const mayNetwork = rules('network', 'network as n', {
  list: [role('professional', 'network-coordinator', 'platform-coordinator')],
  read: members,
  belong: [memberOf('n.id')],
  look: coordinators,
  edit: coordinators,
  invite: coordinators,
  publish: coordinators,
})
/** Which networks there are and who coordinates them is an administrator's; what the networks do is not. */
const administrators = [role('administrator')]
export const mayRegister = rules('network', 'network as n', {
  register: administrators,
  add: administrators,
  appoint: administrators,
  close: administrators,
})
export const mayMember = rules('member', 'network_member as m', {
  read: [coordinates('m.network_id')],
  approve: [coordinates('m.network_id')],
  admit: [coordinates('m.network_id')],
  end: [coordinates('m.network_id')],
})
export const mayNews = rules('news', 'news_item as w', { write: [coordinates('w.network_id')] })
export const mayDocument = rules('document', 'network_document as d', {
  read: [memberOf('d.network_id'), coordinates('d.network_id')],
  remove: [coordinates('d.network_id')],
})

/** Drafts are for those who coordinate; a member sees a meeting once the members were asked or its minutes are out. */
const askedTo = within(
  'member of the network, once asked or told',
  memberOf('g.network_id'),
  () => sql`coalesce(g.invited_at, g.minutes_at) is not null`,
)
const overMeeting = [coordinates('g.network_id')]
export const mayMeeting = rules('meeting', 'meeting as g', {
  read: [askedTo, ...overMeeting],
  reply: [askedTo],
  change: overMeeting,
  invite: overMeeting,
  cancel: overMeeting,
  record: overMeeting,
})
export const mayMeetings = rules('network', 'network as n', {
  list: members,
  subscribe: [memberOf('n.id')],
  arrange: coordinators,
  make: coordinators,
  import: coordinators,
})
export const mayImport = rules('import', 'meeting_import as i', { choose: [coordinates('i.network_id')] })
export const mayAnswer = rules('reply', null, { see: [byLink], answer: [byLink] })
export const mayCalendar = rules('calendar', null, { see: [anyone], own: [byLink] })

/** Mailing lists: whoever holds a link from a mail, members' side, coordinators' side. */
export const maySubscribe = rules('network', null, { subscribe: [anyone] })
export const mayAsReader = rules('mails', null, {
  confirm: [byLink],
  read: [byLink],
  change: [byLink],
  end: [byLink],
  ask: [byLink],
})
/** Authorities that only attend meetings have no part in a list or a statement (seed 3). */
const takesPart = (ref: string): Condition =>
  within(
    'member of the network who does not only attend',
    memberOf(ref),
    (actor) => sql`not exists (
      select 1 from network_member am
      where am.network_id = ${sql.ref(ref)} and am.person_id = ${actor.id}
        and am.relation = 'attending' and am.ended_at is null)`,
  )
const memberWhereMembersWrite = within(
  'member, where members write',
  takesPart('n.id'),
  () => sql`exists (select 1 from list_setting ls where ls.network_id = n.id and ls.writing = 'members')`,
)
export const mayMails = rules('network', 'network as n', {
  mails: [takesPart('n.id'), coordinates('n.id')],
  compose: [coordinates('n.id'), memberWhereMembersWrite],
  subscribers: coordinators,
})
const writerOfLetter = within(
  'its writer, a member',
  takesPart('l.network_id'),
  (actor) => sql`l.written_by = ${actor.id}`,
)
const memberOnceSent = within(
  'member of the network, once it is sent',
  takesPart('l.network_id'),
  () => sql`l.sent_at is not null`,
)
const leadsList = coordinates('l.network_id')
export const mayLetter = rules('letter', 'list_letter as l', {
  read: [memberOnceSent, writerOfLetter, leadsList],
  write: [writerOfLetter, leadsList],
  offer: [writerOfLetter],
  send: [leadsList],
})
export const maySubscription = rules('subscription', 'list_subscription as s', {
  read: [coordinates('s.network_id')],
  end: [coordinates('s.network_id')],
})

/** The Platform: representatives of organisations by their links, members' side, coordinator's side. */
export const maySignForm = rules('network', null, { sign: [anyone] })
export const mayAsSignatory = rules('signing', null, {
  confirm: [byLink],
  read: [byLink],
  sign: [byLink],
  comment: [byLink],
  withdraw: [byLink],
  answer: [byLink],
})
export const maySeeStatement = rules('statement', null, { see: [anyone] })
export const mayPlatform = rules('network', 'network as n', {
  principles: coordinators,
  signatories: coordinators,
  statements: [takesPart('n.id'), coordinates('n.id')],
})
const leadsText = [coordinates('t.network_id')]
export const mayPrinciples = rules('principles', 'principles_text as t', {
  read: leadsText,
  write: leadsText,
  consult: leadsText,
  publish: leadsText,
})
export const maySignatory = rules('signatory', 'signatory as g', {
  read: [coordinates('g.network_id')],
  decide: [coordinates('g.network_id')],
})
export const mayBody = rules('body', 'platform_body as b', { end: [coordinates('b.network_id')] })
const drafterOfStatement = within(
  'its drafter, a member',
  takesPart('st.network_id'),
  (actor) => sql`st.drafted_by = ${actor.id}`,
)
export const mayStatement = rules('statement', 'statement as st', {
  read: [takesPart('st.network_id'), coordinates('st.network_id')],
  write: [drafterOfStatement, coordinates('st.network_id')],
  lead: [coordinates('st.network_id')],
})
