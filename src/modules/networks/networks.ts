import type { Read } from '#base/database/handles.ts'
import { type Network, namesIn } from './network.ts'
import { codesOfPerson, type NetworkRow, networkRows } from './queries.ts'

// The public face: what other modules may take from networks.
export { addAgendaItem, type NextMeeting, nextMeeting } from './meetings.ts'
export type { Network, NetworkKind } from './network.ts'
export { coordinates, memberOf } from './policy.ts'
/** The one reminder of a day to an address, of whatever module: true for who asks first. */
export { claimDay } from './queries-meetings-replies.ts'

/** Every network there is on a day, regional ones first. */
export async function allNetworks(db: Read, day: string): Promise<Network[]> {
  return (await networkRows(db, day).execute()).map(networkOf)
}

/** The network of that code, e.g. 'turku-network'. */
export async function networkByCode(db: Read, code: string, day: string): Promise<Network | undefined> {
  const row = await networkRows(db, day).where('n.code', '=', code).executeTakeFirst()
  return row && networkOf(row)
}

/** The network of that id. */
export async function networkById(db: Read, id: string, day: string): Promise<Network | undefined> {
  const row = await networkRows(db, day).where('n.id', '=', id).executeTakeFirst()
  return row && networkOf(row)
}

/** Codes of the networks to which the person belongs now, with their account. */
export async function networkCodesOf(db: Read, person: string): Promise<string[]> {
  return (await codesOfPerson(db, person)).map(({ code }) => code)
}

const networkOf = (row: NetworkRow): Network => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  joining: row.joining,
  names: namesIn(row),
  areas: row.areas,
  coordinator: row.by_fi === null ? null : { fi: row.by_fi, sv: row.by_sv ?? row.by_fi, en: row.by_en ?? row.by_fi },
})
