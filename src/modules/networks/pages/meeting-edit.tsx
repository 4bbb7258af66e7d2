import type { Read } from '#base/database/handles.ts'
import { type Answer, again, Conflict, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, fill, readForm } from '#base/ui/form.ts'
import { meetingForm, meetingStateOf, planOf, reasonForm, typedOfPlan } from '../meeting.ts'
import { cancel, changePlan, invite, makeMeeting } from '../meetings.ts'
import { type MeetingRow, meetingRow } from '../queries-meetings.ts'
import { waitingItems } from '../queries-meetings-agenda.ts'
import { membersNotAsked } from '../queries-meetings-replies.ts'
import { CancelForm, InvitePage, MeetingForm } from './meeting-edit.view.tsx'
import { openNetwork } from './network-head.tsx'

export const newMeeting = async (ask: Reading): Promise<Answer> =>
  page(ask.say('networks.meeting.new'), await newView(ask, empty))

/** A new draft; nobody is told. */
export async function make(ask: Writing): Promise<Answer> {
  const read = planIn(ask)
  if ('filled' in read) return again(ask.say('networks.meeting.new'), await newView(ask, read.filled))
  const network = ask.params['network'] ?? ''
  const id = await makeMeeting(ask.db, ask.base, { network, plan: read.plan, by: ask.actor.id })
  if (id === null) throw new Conflict()
  ask.record({ action: 'meeting.make', object: ['meeting', id] })
  return see(ask.to(`/meetings/${id}`))
}

export async function edit(ask: Reading): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  return page(ask.say('networks.meeting.edit'), editView(ask, meeting, fill(meetingForm, typedOfPlan(meeting))))
}

export async function change(ask: Writing): Promise<Answer> {
  const read = planIn(ask)
  const meeting = await meetingRow(ask.db, idOf(ask))
  if ('filled' in read) return again(ask.say('networks.meeting.edit'), editView(ask, meeting, read.filled))
  await changePlan(ask.db, ask.base, meeting.id, read.plan, ask.actor.id)
  return see(ask.to(`/meetings/${meeting.id}`))
}

/** Who will get a mail, before it leaves. */
export async function inviting(ask: Reading): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  const members = await membersNotAsked(ask.db, meeting.network_id, meeting.id)
  return page(ask.say('networks.meeting.invite'), <InvitePage {...ask} meeting={meeting} count={members.length} />)
}

export async function inviteMembers(ask: Writing): Promise<Answer> {
  await invite(ask.db, ask.base, idOf(ask), ask.actor.id)
  return see(ask.to(`/meetings/${idOf(ask)}`))
}

export async function cancelling(ask: Reading): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  return page(ask.say('networks.meeting.cancel'), <CancelForm {...ask} meeting={meeting} filled={empty} />)
}

export async function cancelMeeting(ask: Writing): Promise<Answer> {
  const read = readForm(reasonForm, ask.typed)
  const meeting = await meetingRow(ask.db, idOf(ask))
  if (!read.ok) {
    return again(ask.say('networks.meeting.cancel'), <CancelForm {...ask} meeting={meeting} filled={read} />)
  }
  await cancel(ask.db, ask.base, meeting.id, read.value.why, ask.actor.id)
  return see(ask.to(`/meetings/${meeting.id}`))
}

/** The meeting of the door; the base has checked that the actor reaches it. */
export const idOf = ({ params }: Pick<Ask, 'params'>): string => params['meeting'] ?? ''

/** The second id of a path, which the base does not check; anything that cannot be one is not there. */
export function idIn(text: string | undefined): string {
  if (!text || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new NotFound()
  return text
}

function planIn({ typed }: Writing) {
  const read = readForm(meetingForm, typed)
  if (!read.ok) return { filled: read }
  const made = planOf(read.value)
  return 'plan' in made ? made : { filled: { typed, faults: made.faults } }
}

async function newView(ask: Ask<Read>, filled: Filled) {
  const { network } = await openNetwork(ask)
  const waiting = await waitingItems(ask.db, network.id)
  return (
    <MeetingForm
      {...ask}
      {...{ filled, waiting }}
      title={ask.say('networks.meeting.new')}
      about={network.names[ask.lang]}
      action={ask.to(`/coordination/${network.id}/meetings`)}
    />
  )
}

function editView(ask: Ask<Read>, meeting: MeetingRow, filled: Filled) {
  return (
    <MeetingForm
      {...ask}
      {...{ filled }}
      title={ask.say('networks.meeting.edit')}
      about={meeting.title}
      action={ask.to(`/meetings/${meeting.id}`)}
      asked={meetingStateOf(meeting) === 'invited'}
    />
  )
}
