import { teamsOf } from '#base/http/actor.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, choices, empty, type Filled, fill, readForm, text } from '#base/ui/form.ts'
import { namesOf, teamMembers } from '#modules/accounts/accounts.ts'
import { regions } from '#packs/fi/areas.ts'
import { languages } from '#packs/fi/forms.ts'
import { placeSuits } from '#packs/fi/lists/housing.ts'
import { codesOf } from '#packs/pack.ts'
import {
  addPlace,
  addressOf,
  changePlace,
  closePlace,
  giveDuty,
  type HousingDutyFault,
  type PlaceFault,
  takeDuty,
} from '../places.ts'
import { mayPlace } from '../policy.ts'
import { dutiesOf, placeOf, placesOf } from '../queries-housing.ts'
import { wholeDay } from '../section.ts'
import { workRoles } from '../workers.ts'
import { AddressView, HousingView, NewPlaceView, PlaceView } from './housing.view.tsx'
import { day, needed } from './periods.tsx'

/** Places of the own teams with their beds; code words only. */
export async function housing(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang, to } = ask
  const rows = await placesOf(db, teamsOf(actor, ...workRoles))
  const leads = teamsOf(actor, 'supervisor').length > 0
  return page(say('assistance.housing'), <HousingView {...{ say, lang, to, rows, leads }} />)
}

const placeForm = (today: string, isNew: boolean) => ({
  name: text({ max: 60, ...needed }),
  region: choice(
    regions.map(({ code }) => code),
    needed,
  ),
  capacity: text({ max: 3, ...needed, like: { pattern: /^[1-9]\d{0,2}$/, fault: 'assistance.fault.number' } }),
  suits: choices<string>(codesOf(placeSuits, today)),
  languages: choices<string>(codesOf(languages, today)),
  opened: wholeDay(needed),
  address: text({ max: 400, ...(isNew ? needed : {}) }),
})

export function newPlace(ask: Reading): Answer {
  return page(ask.say('assistance.housing.new'), newView(ask, empty))
}

export async function putPlace(ask: Writing): Promise<Answer> {
  const read = readForm(placeForm(dayOf(ask.now), true), ask.typed)
  const [team] = teamsOf(ask.actor, 'supervisor')
  if (!read.ok) return again(ask.say('assistance.housing.new'), newView(ask, read))
  const id = team ? await addPlace(ask.db, ask.base, team, dataOf(read.value)) : null
  if (!id) return again(ask.say('assistance.housing.new'), newView(ask, faultOn(ask, 'name', 'name-taken')))
  ask.record({ action: 'place.add', object: ['place', id] })
  return see(ask.to(`/housing/${id}`))
}

type Read = {
  name: string
  region: string | null
  capacity: string
  suits: readonly string[]
  languages: readonly string[]
  opened: string
  address: string
}
const dataOf = ({ region, capacity, suits, languages: spoken, opened, ...rest }: Read) => ({
  ...rest,
  region: region ?? '',
  capacity: Number(capacity),
  suits: [...suits],
  languages: [...spoken],
  opened_on: opened,
})

const faultOn = (ask: Writing, field: string, fault: NonNullable<PlaceFault | HousingDutyFault>): Filled => ({
  typed: ask.typed,
  faults: [{ field, key: `assistance.housing.fault.${fault}` }],
})

const newView = ({ say, lang, to, token }: Ask, filled: Filled) => (
  <NewPlaceView {...{ say, lang, to, token, filled }} />
)

/** One place: who may read where it is, and for who leads the team what may be changed. */
export async function place(ask: Reading): Promise<Answer> {
  return page(ask.say('assistance.housing'), await placeView(ask, null), {
    looks: [{ action: 'place.read', object: ['place', placeIn(ask)] }],
  })
}

const placeIn = ({ params }: Ask) => params['place'] ?? ''

export async function rewritePlace(ask: Writing): Promise<Answer> {
  const read = readForm(placeForm(dayOf(ask.now), false), ask.typed)
  if (!read.ok) return again(ask.say('assistance.housing'), await placeView(ask, read))
  const fault = await changePlace(ask.db, ask.base, placeIn(ask), dataOf(read.value))
  if (fault) return again(ask.say('assistance.housing'), await placeView(ask, faultOn(ask, 'capacity', fault)))
  ask.record({ action: 'place.change', object: ['place', placeIn(ask)] })
  return see(ask.to(`/housing/${placeIn(ask)}`))
}

export async function shutPlace(ask: Writing): Promise<Answer> {
  const fault = await closePlace(ask.db, ask.base, placeIn(ask))
  if (fault) return again(ask.say('assistance.housing'), await placeView(ask, faultOn(ask, 'name', fault)))
  ask.record({ action: 'place.close', object: ['place', placeIn(ask)] })
  return see(ask.to('/housing'))
}

export async function putDuty(ask: Writing): Promise<Answer> {
  const { team_id } = await placeOf(ask.db, placeIn(ask))
  const members = await teamMembers(ask.db, team_id, workRoles, ask.now)
  const read = readForm(
    {
      person: choice(
        members.map(({ id }) => id),
        needed,
      ),
      from: day,
      to: day,
    },
    ask.typed,
  )
  if (!read.ok) return again(ask.say('assistance.housing'), await placeView(ask, read))
  const { person, from, to } = read.value
  const fault = await giveDuty(ask.db, ask.base, ask.actor.id, placeIn(ask), { person: person ?? '', from, to })
  if (fault)
    return again(
      ask.say('assistance.housing'),
      await placeView(ask, faultOn(ask, fault === 'backwards' ? 'to' : 'person', fault)),
    )
  ask.record({ action: 'place.give-duty', object: ['place', placeIn(ask)] })
  return see(ask.to(`/housing/${placeIn(ask)}`))
}

export async function endDuty(ask: Writing): Promise<Answer> {
  await takeDuty(ask.db, ask.base, placeIn(ask), ask.typed.get('duty')?.[0] ?? '')
  ask.record({ action: 'place.end-duty', object: ['place', placeIn(ask)] })
  return see(ask.to(`/housing/${placeIn(ask)}`))
}

/** Where the place is, on a page of its own: the look leaves a line. */
export async function address(ask: Reading): Promise<Answer> {
  const { db, base, say, to } = ask
  const { name, id } = await placeOf(db, placeIn(ask))
  const view = <AddressView {...{ say, to, id, name }} address={await addressOf(db, base, id)} />
  return page(say('assistance.housing.address'), view, {
    looks: [{ action: 'place.read-address', object: ['place', id] }],
  })
}

async function placeView(ask: Ask, filled: Filled | null) {
  const { db, actor, say, lang, to, token, now } = ask
  const row = await placeOf(db, placeIn(ask))
  const duties = await dutiesOf(db, row.id)
  const acts = await allowedActs(db, actor, mayPlace, row.id)
  const members = acts.has('keep') ? await teamMembers(db, row.team_id, workRoles, now) : []
  const names = await namesOf(
    db,
    duties.flatMap(({ person_id, given_by }) => [person_id, given_by]),
  )
  const shown = { ...row, opened: row.opened_on, capacity: String(row.capacity), address: '' }
  const form = filled ?? fill(placeForm(dayOf(now), false), shown)
  return <PlaceView {...{ say, lang, to, token, row, duties, names, acts, members, filled: form }} today={dayOf(now)} />
}
