import type { Base } from '#base/base.ts'
import { openText, type Place as SealPlace, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { teamMembers } from '#modules/accounts/accounts.ts'
import { newFileId } from './act.ts'
import {
  endDuty,
  insertDuty,
  insertPlace,
  lockPlace,
  type PlaceTable,
  placeOf,
  takenBeds,
  updatePlace,
} from './queries-housing.ts'
import { workRoles } from './workers.ts'

/** What is said of a place; `name` is a code word that tells nothing. */
export type PlaceData = Pick<PlaceTable, 'name' | 'region' | 'capacity' | 'suits' | 'languages' | 'opened_on'> & {
  address: string
}

export type PlaceFault = 'name-taken' | 'too-small' | 'occupied' | null

/** Adds a place; its id, or null where the team has one of that name. */
export async function addPlace(
  tx: Write,
  base: Base,
  team: string,
  { address, ...data }: PlaceData,
): Promise<string | null> {
  const id = newFileId(base)
  const row = { ...data, id, team_id: team, closed_on: null, sealed_address: sealedAddress(base, id, address) }
  return (await insertPlace(tx, row)) ? id : null
}

/** Changes a place; never below the beds that are taken. The address stays as it is where none is given. */
export async function changePlace(
  tx: Write,
  base: Base,
  id: string,
  { address, ...data }: PlaceData,
): Promise<PlaceFault> {
  const row = await lockPlace(tx, id)
  if (!row) throw new NotFound()
  if (data.capacity < (await takenBeds(tx, id))) return 'too-small'
  const sealed = address === '' ? {} : { sealed_address: sealedAddress(base, id, address) }
  await updatePlace(tx, id, { ...data, ...sealed })
  return null
}

/** No longer in use from today; not while somebody stays there. */
export async function closePlace(tx: Write, base: Base, id: string): Promise<PlaceFault> {
  await lockPlace(tx, id)
  if ((await takenBeds(tx, id)) > 0) return 'occupied'
  await updatePlace(tx, id, { closed_on: dayOf(base.now()) })
  return null
}

/** Where a place is. The door has proved a current duty. Throws `SealBroken` when a row was changed or moved. */
export async function addressOf(db: Read, base: Base, id: string): Promise<string> {
  const row = await placeOf(db, id)
  return openText(base.secrets.field, row.sealed_address, addressPlace(id))
}

export type HousingDutyFault = 'own' | 'who' | 'backwards' | null

/** Lets a colleague of the team read the address from day to day; nobody lets themselves. */
export async function giveDuty(
  tx: Write,
  base: Base,
  by: string,
  place: string,
  { person, from, to }: { person: string; from: string; to: string },
): Promise<HousingDutyFault> {
  const { team_id } = await placeOf(tx, place)
  if (person === by) return 'own'
  if (!(await teamMembers(tx, team_id, workRoles, base.now())).some(({ id }) => id === person)) return 'who'
  if (to < from) return 'backwards'
  const row = {
    id: newFileId(base),
    place_id: place,
    person_id: person,
    valid_from: from,
    valid_to: to,
    ended_at: null,
    given_by: by,
  }
  await insertDuty(tx, row)
  return null
}

/** The duty is over at once. */
export async function takeDuty(tx: Write, base: Base, place: string, id: string): Promise<void> {
  if (!(await endDuty(tx, place, id, base.now()))) throw new NotFound()
}

const addressPlace = (row: string): SealPlace => ({ table: 'housing_place', column: 'sealed_address', row })

const sealedAddress = (base: Base, id: string, address: string): Buffer =>
  seal(base.secrets.field[0], address, addressPlace(id))
