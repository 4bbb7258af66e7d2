import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm } from '#base/ui/form.ts'
import { allTeams, organisationMembers, staffedOrganisations } from '#modules/accounts/accounts.ts'
import { threatRoles } from '#packs/fi/lists/threat.ts'
import { codesOf } from '#packs/pack.ts'
import { askIn } from '../threats.ts'
import { needed } from './periods.tsx'
import { ThreatMembersView } from './threat-members.view.tsx'
import { lineOf, openThreatOf, seen, threatAct, threatIn } from './threat-open.ts'

/** Asking somebody in: first the organisation, then the person and their role. */
export async function threatMembersPage(ask: Reading): Promise<Answer> {
  const head = await openThreatOf(ask)
  const body = await view(ask, head, empty, ask.query.get('organisation')?.[0] ?? '')
  return page(ask.say('assistance.threat.ask'), body, seen(ask, head, 'read-threat'))
}

export async function putThreatMember(ask: Writing): Promise<Answer> {
  const organisation = ask.typed.get('organisation')?.[0] ?? ''
  const { people } = await peopleIn(ask, organisation)
  const form = {
    person: choice(
      people.map(({ id }) => id),
      needed,
    ),
    role: choice(codesOf(threatRoles, dayOf(ask.now)), needed),
  }
  const read = readForm(form, ask.typed)
  if (!read.ok) return retry(ask, read, organisation)
  const { person, role } = read.value
  const act = await threatAct(ask)
  const asked = { person: person ?? '', organisation, role: role ?? '' }
  const fault = await askIn(act, threatIn(ask), asked)
  if (fault) {
    const faults = [{ field: 'person', key: `assistance.threat.fault.${fault}` } as const]
    return retry(ask, { typed: ask.typed, faults }, organisation)
  }
  ask.record(lineOf(act.client, 'ask-threat-member', asked.role))
  return see(ask.to(person === ask.actor.id ? `/threats/${threatIn(ask)}/declaration` : `/threats/${threatIn(ask)}`))
}

async function retry(ask: Writing, filled: Filled, organisation: string): Promise<Answer> {
  const head = await openThreatOf(ask)
  return again(ask.say('assistance.threat.ask'), await view(ask, head, filled, organisation))
}

/** People of an organisation that has any; nobody for another text. */
async function peopleIn({ db, now }: Ask, organisation: string) {
  const organisations = await staffedOrganisations(db, dayOf(now))
  const isOne = organisations.some(({ id }) => id === organisation)
  return { organisations, people: isOne ? await organisationMembers(db, organisation, now) : [] }
}

async function view(ask: Ask, head: Awaited<ReturnType<typeof openThreatOf>>, filled: Filled, wanted: string) {
  const { say, lang, to, token, db, now } = ask
  const own = (await allTeams(db)).find(({ id }) => id === head.client.team_id)?.organisationId ?? ''
  const organisation = wanted || own
  const { organisations, people } = await peopleIn(ask, organisation)
  const shown = { say, lang, to, token, filled, organisations, people, organisation, today: dayOf(now) }
  return <ThreatMembersView {...shown} threat={head.row.id} />
}
