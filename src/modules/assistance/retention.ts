import type { Base } from '#base/base.ts'
import { SealBroken } from '#base/crypto/envelope.ts'
import type { Write } from '#base/database/handles.ts'
import { Refused } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { assistancePractice } from '#packs/fi/assistance-practice.ts'
import { retentionOf } from '#packs/fi/retention.ts'
import { newFileId } from './act.ts'
import { resealed } from './entries.ts'
import type { FileClass } from './keeping.ts'
import { fileKeys, renewKey } from './keys.ts'
import { addMonths } from './period.ts'
import { admissionsOf, type ClientRow, lockClient, updateClient } from './queries.ts'
import { countErased } from './queries-figures.ts'
import {
  deleteEntries,
  deleteFileKeys,
  deleteHolding,
  deleteIdentifiers,
  type ErasureTable,
  holdOf,
  insertErasure,
  type Months,
  markErased,
  putSealed,
  sealedIn,
} from './queries-retention.ts'
import type { Compartment } from './section.ts'

/** Why and by whom something is erased: by the nightly job when its time is over, by a person when the need has ended. */
export interface Why {
  basis: ErasureTable['basis']
  by: string | null
}

/** How many months each class of a file is kept (Act 615/2020 § 15); what is kept while needed ends some time after removal. */
export const keptMonths: Months = {
  observations: monthsOf('observations'),
  'special-categories': assistancePractice.specialMonths,
  'other-data': monthsOf('other-data'),
  identifiers: monthsOf('identifiers'),
}

/**
 * Erases one class of a file's data for good: its rows and its keys go, so that no copy of them can be read; a record of numbers and
 * days stays. Throws `Refused` while the file is held.
 */
export async function eraseClass(tx: Write, base: Base, client: string, dataClass: FileClass, why: Why): Promise<void> {
  const row = await lockClient(tx, client)
  if (await holdOf(tx, client)) throw new Refused()
  const span = await spanOf(tx, row)
  if (dataClass === 'other-data' && !row.erased_on) await countErased(tx, client)
  const count = await erasing[dataClass](tx, base, row)
  const day = dayOf(base.now())
  await insertErasure(tx, {
    ...{ id: newFileId(base), client_id: client, number: row.number, team_id: row.team_id, data_class: dataClass },
    ...{ basis: why.basis, erased_on: day, erased_by: why.by, ...span, row_count: count },
  })
}

/** Does again what a restore of an older backup has undone; what is on record is recorded once. */
export async function eraseAgain(tx: Write, base: Base, client: string, dataClass: FileClass): Promise<void> {
  const row = await lockClient(tx, client)
  const today = dayOf(base.now())
  if (dataClass === 'observations') {
    await takeUnreadable(tx, base, row, 'observation')
    return updateClient(tx, client, { observations_erased_on: today })
  }
  if (dataClass === 'special-categories') {
    await takeUnreadable(tx, base, row, 'special')
    return updateClient(tx, client, { special_erased_on: today })
  }
  await erasing[dataClass](tx, base, row)
}

const erasing: Readonly<Record<FileClass, (tx: Write, base: Base, row: ClientRow) => Promise<number>>> = {
  observations: eraseObservations,
  'special-categories': eraseSpecial,
  'other-data': eraseOther,
  identifiers: eraseIdentifiers,
}

/** Those whose time is over; the others are sealed anew, so that the old key can go. */
async function eraseObservations(tx: Write, base: Base, row: ClientRow): Promise<number> {
  const today = dayOf(base.now())
  const { entries } = await sealedIn(tx, row.id, 'observation')
  const over = entries.filter(({ made_at }) => addMonths(dayOf(made_at), keptMonths.observations) <= today)
  const ids = over.map(({ id }) => id)
  const count = ids.length > 0 ? await deleteEntries(tx, row.id, ['observation'], ids) : 0
  await updateClient(tx, row.id, { observations_erased_on: today })
  await sealAnew(tx, base, row, 'observation')
  return count
}

/** All of it; the file goes on with a new key. */
async function eraseSpecial(tx: Write, base: Base, row: ClientRow): Promise<number> {
  const count = await deleteEntries(tx, row.id, ['special'])
  await renewKey(tx, base, row, 'special')
  await updateClient(tx, row.id, { special_erased_on: dayOf(base.now()) })
  return count
}

const besideIdentity: readonly Compartment[] = ['file', 'special', 'observation', 'address', 'threat']

async function eraseOther(tx: Write, base: Base, { id }: ClientRow): Promise<number> {
  const count = (await deleteEntries(tx, id, besideIdentity)) + (await deleteHolding(tx, id))
  await deleteFileKeys(tx, id, besideIdentity)
  await markErased(tx, id, dayOf(base.now()))
  return count
}

async function eraseIdentifiers(tx: Write, base: Base, { id }: ClientRow): Promise<number> {
  const count = (await deleteEntries(tx, id, ['identity'])) + (await deleteIdentifiers(tx, id))
  await deleteFileKeys(tx, id, ['identity'])
  await updateClient(tx, id, { identity_erased_on: dayOf(base.now()), parent_id: null })
  return count
}

async function sealAnew(tx: Write, base: Base, row: ClientRow, compartment: Compartment): Promise<void> {
  const keys = await fileKeys(tx, base, row.id)
  if (!keys.has(compartment)) return
  const old = keys.of(compartment)
  const fresh = await renewKey(tx, base, row, compartment)
  const { entries, versions } = await sealedIn(tx, row.id, compartment)
  for (const entry of entries) await putSealed(tx, entry, resealed(old, fresh, entry))
  for (const { entry_id: id, version, sealed } of versions)
    await putSealed(tx, { id, version }, resealed(old, fresh, { id, version, sealed }))
}

/** Entries that an older backup brought back and whose key is gone. */
async function takeUnreadable(tx: Write, base: Base, row: ClientRow, compartment: Compartment): Promise<void> {
  const keys = await fileKeys(tx, base, row.id)
  if (!keys.has(compartment)) return
  const key = keys.of(compartment)
  const { entries } = await sealedIn(tx, row.id, compartment)
  const dead = entries.filter((entry) => !opens(() => resealed(key, key, entry))).map(({ id }) => id)
  if (dead.length > 0) await deleteEntries(tx, row.id, [compartment], dead)
}

function opens(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof SealBroken) return false
    throw error
  }
}

/** First and last day of what a file tells. */
async function spanOf(tx: Write, row: ClientRow): Promise<Pick<ErasureTable, 'from_on' | 'to_on'>> {
  const [first] = await admissionsOf(tx, row.id)
  return { from_on: first?.admitted_on ?? null, to_on: row.entered_on }
}

function monthsOf(dataClass: FileClass): number {
  const { keep } = retentionOf(dataClass)
  if (keep === 'while-needed' || keep.unit === 'day') throw new Error(`${dataClass} is not kept by months`)
  return keep.count * (keep.unit === 'year' ? 12 : 1)
}
