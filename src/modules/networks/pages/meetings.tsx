import type { Read } from '#base/database/handles.ts'
import { type Answer, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { feedPath } from '../meeting-links.ts'
import { renewFeed } from '../meeting-replies.ts'
import { meetingsOf, memberWithAccount } from '../queries-meetings.ts'
import { openActionsBefore, waitingItems } from '../queries-meetings-agenda.ts'
import { feedOf } from '../queries-meetings-replies.ts'
import { Calendars, MeetingTable, OpenActions, Waiting } from './meetings.view.tsx'
import { NetworkHead, openNetwork } from './network-head.tsx'

/** The members' meetings of a network: what comes, what was, what is still to be done, and their calendar. */
export async function memberMeetings(ask: Reading): Promise<Answer> {
  const opened = await openNetwork(ask)
  const { id, code } = opened.network
  const member = await memberWithAccount(ask.db, id, ask.actor.id)
  const feed = member && (await feedOf(ask.db, member.id))
  return page(
    ask.say('networks.meetings.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="members" at="/meetings" />
      <MeetingTable {...ask} meetings={await meetingsOf(ask.db, id, { drafts: false })} />
      <OpenActions
        {...ask}
        today={dayOf(ask.now)}
        actions={await openActionsBefore(ask.db, id, ask.now, { drafts: false })}
      />
      <Calendars
        {...ask}
        code={code}
        origin={ask.base.settings.origins[0]}
        own={
          member ? { address: feed ? feedPath(ask.base, feed.id) : null, action: `/my-networks/${id}/calendar` } : null
        }
      />
    </>,
  )
}

/** The coordinator's: drafts too, and what waits for the next meeting. */
export async function arrangedMeetings(ask: Reading): Promise<Answer> {
  const opened = await openNetwork(ask)
  const { id, code } = opened.network
  return page(
    ask.say('networks.meetings.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="/meetings" />
      <div class="actions no-print">
        <a class="ds-button" href={ask.to(`/coordination/${id}/meetings/new`)}>
          {ask.say('networks.meeting.new')}
        </a>
        <a class="ds-button" data-variant="secondary" href={ask.to(`/coordination/${id}/meetings/import`)}>
          {ask.say('networks.import.title')}
        </a>
      </div>
      <MeetingTable {...ask} meetings={await meetingsOf(ask.db, id, { drafts: true })} />
      <Waiting {...ask} items={await waitingItems(ask.db, id)} />
      <OpenActions
        {...ask}
        today={dayOf(ask.now)}
        actions={await openActionsBefore(ask.db, id, ask.now, { drafts: true })}
      />
      <Calendars {...ask} code={code} origin={ask.base.settings.origins[0]} own={null} />
    </>,
  )
}

/** A new address for the member's own calendar; the old one ends. */
export async function renewFeedHere(ask: Writing): Promise<Answer> {
  const network = ask.params['network'] ?? ''
  const member = await ownMembership(ask, network)
  if (member) await renewFeed(ask.db, ask.base, member.id)
  return see(ask.to(`/my-networks/${network}/meetings#calendar`))
}

const ownMembership = ({ db, actor }: Pick<Ask, 'actor'> & { db: Read }, network: string) =>
  memberWithAccount(db, network, actor.id)
