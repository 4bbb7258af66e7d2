import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import { dayOf } from '#base/time/day.ts'
import { type Act, newFileId, touch } from './act.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import { admissionsOf, endDeadline, lockClient, putDeadline } from './queries.ts'
import { endStayRow, insertStay, lockPlace, type StayTable, staysOf, takenBeds } from './queries-housing.ts'

export interface Booking {
  place: string
  beds: number
  from: string
  /** Until when, as far as it is known. */
  planned: string | null
  /** Why the present stay ends, where there is one. */
  reason: string
}

export type StayFault =
  | 'which'
  | 'closed'
  | 'full'
  | 'before-admission'
  | 'not-client'
  | 'backwards'
  | 'same'
  | 'nobody'
  | null

/**
 * A client comes to a place, or moves there from the present one, in one go. Beds are counted while the place is held, so
 * that of two who book the last one the second is told. Answers what is wrong, or null.
 */
export async function beginStay(act: Act, booking: Booking): Promise<StayFault> {
  const { tx, base, by, client } = act
  const { team_id } = await lockClient(tx, client)
  const present = (await staysOf(tx, client)).find(({ ended_on }) => ended_on === null)
  const fault = (await faultOf(act, booking, team_id)) ?? (present?.place_id === booking.place ? 'same' : null)
  if (fault) return fault
  if (present) {
    if (booking.from < present.starts_on) return 'backwards'
    await end(act, present, booking.from, 'moved', booking.reason)
  }
  const { place, beds, from, planned } = booking
  const row = {
    id: newFileId(base),
    client_id: client,
    place_id: place,
    beds,
    starts_on: from,
    planned_on: planned,
    booked_by: by,
  }
  await insertStay(tx, { ...row, ended_on: null, end_reason: null, sealed_reason: null })
  if (planned)
    await putDeadline(tx, {
      id: newFileId(base),
      client_id: client,
      team_id,
      kind: 'stay',
      object_id: row.id,
      due_on: planned,
      done_on: null,
    })
  await touch(act)
  return null
}

async function faultOf({ tx, client }: Act, { place, beds, from, planned }: Booking, team: string): Promise<StayFault> {
  const stay = (await admissionsOf(tx, client)).find(({ removed_on }) => removed_on === null)
  if (!stay) return 'not-client'
  if (from < stay.admitted_on) return 'before-admission'
  if (planned !== null && planned < from) return 'backwards'
  const row = await lockPlace(tx, place)
  if (!row || row.team_id !== team) return 'which'
  if (row.closed_on !== null || from < row.opened_on) return 'closed'
  return (await takenBeds(tx, place)) + beds > row.capacity ? 'full' : null
}

/** The present stay ends; nobody is put anywhere else. */
export async function endStay(act: Act, day: string, why: string, reason: string): Promise<StayFault> {
  await lockClient(act.tx, act.client)
  const present = (await staysOf(act.tx, act.client)).find(({ ended_on }) => ended_on === null)
  if (!present) return 'nobody'
  if (day < present.starts_on || day > dayOf(act.base.now())) return 'backwards'
  await end(act, present, day, why, reason)
  await touch(act)
  return null
}

async function end(
  { tx, base, client }: Act,
  stay: StayTable,
  day: string,
  why: string,
  reason: string,
): Promise<void> {
  const key = (await fileKeys(tx, base, client)).of('address')
  const sealed = reason === '' ? null : seal(key, reason, reasonPlace(stay.id))
  await endStayRow(tx, stay.id, { ended_on: day, end_reason: why, sealed_reason: sealed })
  await endDeadline(tx, 'stay', stay.id, dayOf(base.now()))
}

/** What was written on the end of a stay; null where nothing was. Throws `SealBroken`. */
export const stayReason = (keys: FileKeys, { id, sealed_reason }: StayTable): string | null =>
  sealed_reason && keys.has('address') ? openText(keys.of('address'), sealed_reason, reasonPlace(id)) : null

const reasonPlace = (row: string): Place => ({ table: 'client_stay', column: 'sealed_reason', row })

/** One reason for or against a place for a client; the first that is against it weighs most. */
export interface Fit {
  on: 'beds' | 'person' | 'language' | 'region'
  ok: boolean
}

/** Plain reasons for and against a place, from codes alone: a person decides. */
export function fitOf(
  place: { capacity: number; taken: number; suits: readonly string[]; languages: readonly string[]; region: string },
  person: { sex: string | null; child: boolean; language: string | null; region: string | null },
): Fit[] {
  const wanted = person.child ? 'alone-child' : person.sex === 'man' ? 'men' : person.sex === 'woman' ? 'women' : null
  return [
    { on: 'beds', ok: place.taken < place.capacity },
    ...(wanted ? [{ on: 'person' as const, ok: place.suits.includes(wanted) }] : []),
    ...(person.language ? [{ on: 'language' as const, ok: place.languages.includes(person.language) }] : []),
    // Far from where it happened is safer.
    ...(person.region ? [{ on: 'region' as const, ok: place.region !== person.region }] : []),
  ]
}
