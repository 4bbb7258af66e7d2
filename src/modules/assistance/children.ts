import { NotFound } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { type Act, newFileId } from './act.ts'
import { employ, newFile } from './admission.ts'
import { leastYears } from './codes.ts'
import { addEntry, type Entry, readEntry } from './entries.ts'
import { fileKeys } from './keys.ts'
import { organiserOn } from './organisers.ts'
import { admissionsOf, claimAdmission, insertOrganiser, lockClient, organisersOf } from './queries.ts'
import { childFileOf } from './queries-children.ts'
import { sectionOf } from './sections.ts'

export type ChildFault = 'before-admission' | 'in-future' | 'not-client' | 'has-file' | 'adult' | null

/**
 * A child of a client who is in Finland becomes a client too (§ 35(3)): a file with keys, worker and organiser of its own;
 * nobody retypes what the parent's file says of the child. Answers the child's file, or what is wrong with the day.
 */
export async function admitChild(
  act: Act,
  entry: string,
  day: string,
): Promise<{ child: string } | { fault: NonNullable<ChildFault> }> {
  const { tx, base, by, client } = act
  const parent = await lockClient(tx, client)
  const told = await childEntry(act, entry)
  const fault = isGrown(told, day) ? 'adult' : await faultOf(act, entry, day)
  if (fault) return { fault }
  const { team_id, lang, region } = parent
  const codes = { team_id, lang, region, exploitation: null, sex: null, age_group: 'under-18', citizenship: null }
  const child = await newFile(tx, base, { ...codes, parent_id: client, child_entry_id: entry, child: true })
  await claimAdmission(tx, {
    ...{
      id: newFileId(base),
      client_id: child,
      referral_id: null,
      ground: 'child-of-client',
      provision: 'reception-35-3',
    },
    ...{ admitted_on: day, removed_on: null, removal_ground: null, measures_end_on: null },
  })
  const organiser = organiserOn(await organisersOf(tx, client), day)
  const { organiser: code = 'nas', organisation_id = null } = organiser ?? {}
  const arranged = { client_id: child, organiser: code, organisation_id, valid_from: day, valid_to: null }
  await insertOrganiser(tx, { id: newFileId(base), ...arranged, given_by: by, sealed_reason: null })
  const own: Act = { ...act, client: child }
  await employ(own, by)
  await tell(own, told)
  return { child }
}

/** What the parent's file says of the child, as the child's own. */
async function tell(act: Act, { values }: Entry): Promise<void> {
  const [identity, note] = [sectionOf('identity'), sectionOf('note')]
  if (!identity || !note) throw new Error('files have no section of identity or notes')
  await addEntry(act, identity, {
    'identity.given-name@1': values['child.name@1'] ?? null,
    'identity.born@1': values['child.born@1'] ?? null,
  })
  const text = values['child.note@1']
  if (text) await addEntry(act, note, { 'note.day@1': dayOf(act.base.now()), 'note.text@1': text })
}

function isGrown({ values }: Entry, day: string): boolean {
  const born = values['child.born@1']
  return typeof born === 'string' && leastYears(born, day) >= 18
}

async function childEntry({ tx, base, client }: Act, id: string): Promise<Entry> {
  const entry = await readEntry(tx, await fileKeys(tx, base, client), client, id)
  if (entry.section.code !== 'child' || entry.struckAt) throw new NotFound()
  return entry
}

async function faultOf({ tx, base, client }: Act, entry: string, day: string): Promise<ChildFault> {
  const stay = (await admissionsOf(tx, client)).find(({ removed_on }) => removed_on === null)
  if (!stay) return 'not-client'
  if (await childFileOf(tx, entry)) return 'has-file'
  if (day < stay.admitted_on) return 'before-admission'
  return day > dayOf(base.now()) ? 'in-future' : null
}
