import { teamsOf } from '#base/http/actor.ts'
import { type Answer, bytes, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { byReference } from '../queries-intake.ts'
import { doneRows, laneCounts, laneRows, type QueueRow, taggedRows } from '../queries-queue.ts'
import { type Lane, laneShown, perPage, readReference, type Wish, wishOf } from '../queue.ts'
import { kindsOfSearch, tagsOfSearch } from '../tags.ts'
import { QueueView } from './intake-queue.view.tsx'
import { FoundView, QueueAside } from './intake-search.view.tsx'

/** What waits, lane by lane. Shows codes and days; nothing is unsealed for it. */
export async function queue(ask: Reading): Promise<Answer> {
  const reference = ask.query.get('reference')?.[0] ?? ''
  if (reference !== '') return toReference(ask, reference)
  return queuePage(ask)
}

async function queuePage(ask: Reading, notFound: string | null = null): Promise<Answer> {
  const wish = wishOf(ask.query)
  const filter = { ...wish, actor: ask.actor.id }
  const counts = await laneCounts(ask.db, ask.allowed, filter)
  const lane = laneShown(wish, counts)
  const { rows, pages } = await rowsOf(ask, wish, lane, counts.find((one) => one.lane === lane)?.count ?? 0)
  const names = await namesOf(
    ask.db,
    rows.map(({ assignee_id }) => assignee_id),
  )
  const shown = { say: ask.say, lang: ask.lang, to: ask.to, today: dayOf(ask.now), wish, names, rows }
  return page(ask.say('referrals.queue.title'), <QueueView {...shown} {...{ lane, counts, pages, notFound }} />, {
    aside: <QueueAside say={ask.say} lang={ask.lang} to={ask.to} wish={wish} token={ask.token} acts={actsOf(ask)} />,
    scripts: ['queue'],
  })
}

async function rowsOf(ask: Reading, wish: Wish, lane: Lane, count: number) {
  const filter = { ...wish, actor: ask.actor.id }
  const at = { limit: perPage, offset: (wish.page - 1) * perPage }
  if (lane !== 'closed') {
    const rows = await laneRows(ask.db, ask.allowed, filter, lane, { ...at, sort: wish.sort })
    return { rows, pages: Math.ceil(count / perPage) }
  }
  const rows: QueueRow[] = await doneRows(ask.db, ask.allowed, filter, at)
  return { rows: rows.slice(0, perPage), pages: wish.page + (rows.length > perPage ? 1 : 0) }
}

/** Straight to the one with this reference; the same answer for none and for another team's. */
async function toReference(ask: Reading, typed: string): Promise<Answer> {
  const reference = readReference(typed)
  const found = reference ? await byReference(ask.db, ask.allowed, reference) : undefined
  return found ? see(ask.to(`/referrals/${found.id}`)) : queuePage(ask, typed)
}

/**
 * Looks for a person by sealed tags. What was typed stands in no address, log or trail: only as what it was looked for.
 * Answers at once, so that the text need not be kept for another request.
 */
export async function search(ask: Writing): Promise<Answer> {
  const typed = ask.typed.get('person')?.[0]?.slice(0, 200) ?? ''
  const kinds = kindsOfSearch(typed)
  if (kinds.length === 0) return see(ask.to('/referrals'))
  const rows = await taggedRows(ask.db, ask.allowed, tagsOfSearch(ask.base.secrets.tag, typed))
  const names = await namesOf(
    ask.db,
    rows.map(({ assignee_id }) => assignee_id),
  )
  ask.record({ action: 'referral.search', purpose: kinds.join('+') })
  const shown = { say: ask.say, lang: ask.lang, to: ask.to, today: dayOf(ask.now), rows, names, kinds }
  return page(ask.say('referrals.found.title'), <FoundView {...shown} />, {
    aside: (
      <QueueAside
        say={ask.say}
        lang={ask.lang}
        to={ask.to}
        wish={wishOf(ask.query)}
        token={ask.token}
        acts={actsOf(ask)}
      />
    ),
  })
}

/** Says that the queue has changed; carries nothing else. */
export function stream(ask: Reading): Answer {
  const teams = teamsOf(ask.actor, 'intake', 'official', 'supervisor')
  return bytes('text/event-stream', ask.base.live.stream(teams.map((team) => `team:${team}`)))
}

const actsOf = ({ actor }: Ask<unknown>) => ({ record: teamsOf(actor, 'intake', 'official').length > 0 })
