import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import { addDays } from '#base/time/day.ts'
import { organisationsOfType } from '#modules/accounts/accounts.ts'
import { organisers } from '#packs/fi/lists/assistance.ts'
import { itemOf } from '#packs/pack.ts'
import { type Act, newFileId, touch } from './act.ts'
import { type Entry, entriesOf, onlyEntry } from './entries.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import {
  admissionsOf,
  endOrganiser,
  insertOrganiser,
  lockClient,
  type OrganiserTable,
  organisersOf,
} from './queries.ts'
import { rightOn, statusesIn } from './residence.ts'

export interface Change {
  organiser: string
  organisation: string | null
  from: string
  reason: string
}

export type OrganiserFault = 'before-admission' | 'before-present' | 'same' | 'which' | null

/** Types of organisation in which a named organiser stands. */
export const typesOf: Readonly<Record<string, string>> = {
  county: 'service-organiser',
  'reception-centre': 'reception-centre',
}

/**
 * From a day on somebody else arranges the measures (§ 38b). The one before ends the day before and stays in the history.
 * Answers what is wrong with the change, or null once it is made.
 */
export async function changeOrganiser(act: Act, change: Change): Promise<OrganiserFault> {
  const { tx, base, by, client } = act
  await lockClient(tx, client)
  const present = (await organisersOf(tx, client)).findLast(({ valid_to }) => valid_to === null)
  const fault = (await faultOf(act, change)) ?? faultBeside(change, present)
  if (fault) return fault
  if (present) await endOrganiser(tx, present.id, addDays(change.from, -1))
  const id = newFileId(base)
  const sealed = seal((await fileKeys(tx, base, client)).of('file'), change.reason, placeOf(id))
  const { organiser, organisation, from } = change
  const row = { id, client_id: client, organiser, organisation_id: organisation, valid_from: from, valid_to: null }
  await insertOrganiser(tx, { ...row, given_by: by, sealed_reason: sealed })
  await touch(act)
  return null
}

async function faultOf({ tx, client }: Act, { organiser, organisation, from }: Change): Promise<OrganiserFault> {
  const [first] = await admissionsOf(tx, client)
  if (first && from < first.admitted_on) return 'before-admission'
  const type = itemOf(organisers, organiser)?.named ? (typesOf[organiser] ?? '') : null
  if (type === null) return organisation === null ? null : 'which'
  return (await organisationsOfType(tx, type, from)).some(({ id }) => id === organisation) ? null : 'which'
}

function faultBeside({ organiser, organisation, from }: Change, present: OrganiserTable | undefined): OrganiserFault {
  if (!present) return null
  if (present.organiser === organiser && present.organisation_id === organisation) return 'same'
  return from <= present.valid_from ? 'before-present' : null
}

/** Who arranges on a day. */
export const organiserOn = (rows: readonly OrganiserTable[], day: string): OrganiserTable | undefined =>
  rows.findLast(({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || valid_to >= day))

/** Why it changed; null where nothing was noted. Throws `SealBroken`. */
export const organiserReason = (keys: FileKeys, { id, sealed_reason }: OrganiserTable): string | null =>
  sealed_reason && keys.has('file') ? openText(keys.of('file'), sealed_reason, placeOf(id)) : null

const placeOf = (row: string): Place => ({ table: 'client_organiser', column: 'sealed_reason', row })

/**
 * Who arranges by what the file says (§ 38b; § 33 items 3–5): a home municipality → the county; an asylum seeker or somebody
 * with temporary protection → the reception centre; otherwise the assistance system. Advice: an official decides.
 */
export function organiserAdvised(entries: readonly Entry[], day: string): string {
  if (onlyEntry(entries, 'identity')?.values['identity.home-municipality@1']) return 'county'
  const seeking = entriesOf(entries, 'status').filter(({ values }) =>
    seekers.some((code) => code === values['status.kind@1']),
  )
  return rightOn(statusesIn(seeking), day) === 'yes' ? 'reception-centre' : 'nas'
}

const seekers = ['asylum-seeker', 'temporary-protection']
