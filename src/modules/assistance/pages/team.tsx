import { teamsOf } from '#base/http/actor.ts'
import { type Answer, type Deed, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { reasonOf, reviewOpening, verdicts } from '../opening.ts'
import { foundFiles, loads, type TeamRow, teamFiles } from '../queries-desk.ts'
import { openingsToReview } from '../queries-openings.ts'
import { cluesOf, tagsOfSearch } from '../tags.ts'
import { OpeningsView } from './opening.view.tsx'
import { FoundView, TeamView } from './team.view.tsx'

const perPage = 50
const teamsFor = ({ actor }: Pick<Ask, 'actor'>) => teamsOf(actor, 'case-worker', 'official', 'supervisor')

/** The team's files with who is responsible, and how many each has. Numbers and days only. */
export async function team(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang, to } = ask
  const at = Math.max(1, Math.min(2000, Number(ask.query.get('page')?.[0]) || 1))
  const teams = teamsOf(actor, 'supervisor')
  const rows = await teamFiles(db, actor.id, teams, { limit: perPage + 1, offset: (at - 1) * perPage })
  const load = await loads(db, teams)
  const names = await namesOf(db, [...rows.map(({ worker }) => worker), ...load.map(({ person_id }) => person_id)])
  const openings = (await openingsToReview(db, teams, 100)).length
  const shown = { rows: rows.slice(0, perPage), more: rows.length > perPage, at, load, names, openings }
  return page(say('assistance.team'), <TeamView {...{ say, lang, to }} {...shown} />)
}

/** Finds files of the own teams by name, birth date or number; what was searched stands in no address and no line. */
export async function search(ask: Writing): Promise<Answer> {
  const { db, actor, base, say, lang, to, token } = ask
  const typed = ask.typed.get('sought')?.[0]?.trim() ?? ''
  const sought = { tags: tagsOfSearch(base.secrets.tag, typed), number: typed.toUpperCase() }
  const rows: TeamRow[] = typed ? await foundFiles(db, actor.id, teamsFor(ask), sought) : []
  const kinds = cluesOf(typed).map(({ what }) => what)
  for (const purpose of kinds.length > 0 ? kinds : ['number']) ask.record({ action: 'client.search', purpose })
  const names = await namesOf(
    db,
    rows.map(({ worker }) => worker),
  )
  return page(say('assistance.search'), <FoundView {...{ say, lang, to, token, rows, names, typed }} />)
}

/** Openings of the team's files at which nobody has looked yet. The reasons are content: the look leaves lines. */
export async function openings(ask: Reading): Promise<Answer> {
  const { db, base, actor, say, lang, to, token } = ask
  const rows = await openingsToReview(db, teamsOf(actor, 'supervisor'), 50)
  const reasons = await Promise.all(rows.map((row) => reasonOf(db, base, row)))
  const shown = rows.map((row, at) => ({ ...row, reason: reasons[at] ?? '', own: row.person_id === actor.id }))
  const names = await namesOf(
    db,
    rows.map(({ person_id }) => person_id),
  )
  const looks: Deed[] = rows.map(({ id }) => ({ action: 'opening.read', object: ['opening', id] }))
  const view = <OpeningsView {...{ say, lang, to, token, names }} openings={shown} />
  return page(say('assistance.openings'), view, { looks })
}

export async function review(ask: Writing): Promise<Answer> {
  const verdict = verdicts.find((one) => one === ask.typed.get('verdict')?.[0])
  const id = ask.params['opening'] ?? ''
  if (!verdict) throw new NotFound()
  await reviewOpening(ask.db, ask.base, ask.actor.id, id, verdict)
  ask.record({ action: 'opening.review', object: ['opening', id], purpose: verdict })
  return see(ask.to('/clients/openings'))
}
