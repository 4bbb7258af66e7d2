import type { Base } from '#base/base.ts'
import { seal } from '#base/crypto/envelope.ts'
import type { Write } from '#base/database/handles.ts'
import { spokenReference } from '#base/database/id.ts'
import { Conflict, NotFound } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { type HandedOn, handOn } from '#modules/referrals/referrals.ts'
import { type Act, newFileId } from './act.ts'
import { decisionPlace } from './decision.ts'
import { addEntry } from './entries.ts'
import { fileKeys, makeFileKeys } from './keys.ts'
import {
  type ClientRow,
  claimAdmission,
  insertClient,
  insertOrganiser,
  insertWorker,
  lockClient,
  workersOf,
} from './queries.ts'
import { insertDecision } from './queries-decisions.ts'
import { sectionOf } from './sections.ts'
import { partsTold } from './told.ts'

export interface Taking {
  team: string
  /** Who becomes responsible. */
  worker: string
  /** A former client whom a person has recognised: their file goes on. Null: a new file. */
  former: string | null
}

/**
 * Takes over a proposal on which admission was decided: file, keys, decision and everything told, in the caller's
 * transaction, without retyping. Answers the client's id. Throws `Conflict` when it has been taken over already.
 */
export async function takeOver(tx: Write, base: Base, by: string, referral: string, taking: Taking): Promise<string> {
  const handed = await handOn(tx, base, referral)
  const client = taking.former ?? (await openFile(tx, base, by, handed, taking))
  const act: Act = { tx, base, by, client }
  if (taking.former) await mustBeFormer(act)
  await admit(act, handed)
  await copyDecision(act, handed)
  await employ(act, taking.worker)
  await copyTold(act, handed, taking.former !== null)
  return client
}

/** An empty file with its keys; what is told in it comes after. */
async function openFile(tx: Write, base: Base, by: string, handed: HandedOn, { team }: Taking): Promise<string> {
  const { lang, child, exploitation, sex, age_group, region } = handed.referral
  const codes = { lang, child, exploitation, sex, age_group, region, citizenship: citizenshipOf(handed) }
  const client = await newFile(tx, base, { ...codes, team_id: team, parent_id: null, child_entry_id: null })
  const organiser = { client_id: client, organiser: 'nas', organisation_id: null, valid_to: null, given_by: by }
  const valid_from = handed.decision.law_day
  await insertOrganiser(tx, { id: newFileId(base), ...organiser, valid_from, sealed_reason: null })
  return client
}

type FileCodes = Pick<
  ClientRow,
  | 'team_id'
  | 'parent_id'
  | 'child_entry_id'
  | 'lang'
  | 'child'
  | 'exploitation'
  | 'sex'
  | 'age_group'
  | 'region'
  | 'citizenship'
>

/** A file of which nothing but its codes is known, with keys of its own. */
export async function newFile(tx: Write, base: Base, codes: FileCodes): Promise<string> {
  const client = newFileId(base)
  const now = base.now()
  await insertClient(tx, {
    ...{ id: client, number: spokenReference(base.random), ...codes },
    ...{ changed_at: now, entered_on: dayOf(now), protected_by: null, protected_at: null },
    ...{ special_erased_on: null, observations_erased_on: null, erased_on: null, identity_erased_on: null },
  })
  await makeFileKeys(tx, base, client, codes.team_id)
  return client
}

async function admit({ tx, base, client }: Act, { referral, decision, reasons }: HandedOn): Promise<void> {
  const claimed = await claimAdmission(tx, {
    ...{ id: newFileId(base), client_id: client, referral_id: referral.id, ground: reasons.ground },
    ...{ provision: decision.provision, admitted_on: decision.law_day },
    ...{ removed_on: null, removal_ground: null, measures_end_on: null },
  })
  if (!claimed) throw new Conflict()
}

/** The decision stands in the file as it was signed. */
async function copyDecision({ tx, base, client }: Act, { decision, reasons }: HandedOn): Promise<void> {
  const id = newFileId(base)
  const key = (await fileKeys(tx, base, client)).of('file')
  const { provision, law_day, drafted_by, drafted_at, second_needed, reviewed_by, reviewed_at } = decision
  const { ground, weighed, text } = reasons
  await insertDecision(tx, {
    ...{ id, client_id: client, type: 'admission', provision, law_day, decider: 'designated-official' },
    sealed: seal(key, JSON.stringify({ grounds: [ground], weighed, reasons: '', text }), decisionPlace(id)),
    ...{ starts_on: null, ends_on: null, drafted_by, drafted_at, second_needed, reviewed_by, reviewed_at },
    ...{ signed_by: decision.signed_by, signed_at: decision.signed_at, withdrawn_at: null, corrects_id: null },
    ...{ served_on: null, served_by: null, service: null, appeal_until: null },
  })
}

/** Whoever is not working with the client yet does so from today. */
export async function employ({ tx, base, by, client }: Act, worker: string): Promise<void> {
  if ((await workersOf(tx, client)).length > 0) return
  const row = { id: newFileId(base), client_id: client, person_id: worker, part: 'responsible' as const }
  await insertWorker(tx, { ...row, valid_from: dayOf(base.now()), valid_to: null, given_by: by })
}

/** What was told becomes entries. In a file that goes on, what stands once is left as it is. */
async function copyTold(act: Act, { answers, referral }: HandedOn, isFormer: boolean): Promise<void> {
  for (const { code, values } of partsTold(answers, referral.received_on)) {
    const section = sectionOf(code)
    if (section && (section.many || !isFormer)) await addEntry(act, section, values)
  }
}

async function mustBeFormer({ tx, client }: Act): Promise<void> {
  const row = await lockClient(tx, client)
  if (row.erased_on) throw new NotFound()
}

const citizenshipOf = ({ answers }: HandedOn): string | null => {
  const said = answers.values['person.citizenship@1']
  return typeof said === 'string' ? said : null
}
