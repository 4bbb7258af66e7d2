import { exploitationForms, meansOfControl, places, sectors } from '#packs/fi/forms.ts'
import { htcdsOutsideFieldList } from '#packs/fi/lists/control.ts'
import { itemOf, nameOf } from '#packs/pack.ts'
import type { Entry } from './entries.ts'
import { entriesOf } from './entries.ts'
import { type HtcdsTable, type Identity, industries } from './htcds-fields.ts'
import { type Notes, notesOf, personOf } from './htcds-person.ts'
import type { FieldId, Values } from './section.ts'

/** One file as the export reads it. */
export interface HtcdsFile {
  key: string
  entries: readonly Entry[]
  ground: string
  admittedOn: string
  removedOn: string | null
  removalGround: string | null
  /** Organisations that took on a share, the latest last. */
  sent: readonly { organisation: string; day: string; purpose: string }[]
}

export type HtcdsRow = Readonly<Record<string, string>>

export interface Carried {
  tables: Readonly<Partial<Record<HtcdsTable, readonly HtcdsRow[]>>>
  notes: Notes['all']
}

/** A file by the standard, and notes on all that it could not carry, not whole, or that stays here. Pure. */
export function carried(file: HtcdsFile, identity: Identity): Carried {
  const notes = notesOf()
  const rows = {
    person: [personOf(file.entries, identity, notes)],
    victim: [victimOf(file, notes)],
    case: [caseOf(file, notes)],
    referral: referralsOf(file, notes),
    events: eventsOf(file, identity, notes),
    plan: plansOf(file, identity, notes),
    consent: [{ con_Consent: String(hasConsent(file.entries)) }],
  }
  for (const [section, count] of Map.groupBy(file.entries, (entry) => entry.section.code))
    if (nowhere.includes(section)) notes.put(`x_${section}`, 'not-carried', '', count.length)
  const tables = Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, all.map((row) => ({ x_CaseId: file.key, ...row }))]),
  )
  return { tables, notes: notes.all }
}

/** The flat profile has one row for each case: of what there are several, the last stands and the report counts the others. */
export function flatRow({ tables }: Carried): HtcdsRow {
  return Object.assign({}, ...Object.values(tables).map((rows) => rows.at(-1) ?? {})) as HtcdsRow
}

/** Sections for which the standard has no place at all. */
const nowhere: readonly string[] = [
  'safety',
  'family',
  'child',
  'best-interests',
  'status',
  'proceeding',
  'need',
  'health',
  'service',
  'appointment',
  'follow-up',
  'note',
  'observation',
]

const saidIn = (values: Values, field: FieldId): string => String(values[field] ?? '')

const allIn = (entries: readonly { values: Values }[], field: FieldId): string[] => [
  ...new Set(entries.flatMap(({ values }) => values[field] ?? []).flat()),
]

function victimOf({ entries, ground }: HtcdsFile, notes: Notes): HtcdsRow {
  const episodes = entriesOf(entries, 'episode')
  const means = allIn(episodes, 'episode.control@1').map((code) => ({
    code,
    htcds: itemOf(meansOfControl, code)?.htcds ?? null,
  }))
  const forms = allIn(episodes, 'episode.forms@1').map((code) => ({
    code,
    htcds: itemOf(exploitationForms, code)?.htcds ?? null,
  }))
  const outside = means.filter(({ htcds }) => htcds !== null && htcdsOutsideFieldList.includes(htcds))
  for (const { htcds } of outside) notes.put('vic_MethodsOfControl', 'extension', htcds ?? '')
  for (const { code, htcds } of means) noteCode(notes, 'vic_MethodsOfControl', code, htcds)
  for (const { code, htcds } of forms) noteCode(notes, 'vic_TypeOfExploitation', code, htcds)
  if (ground !== 'victim') notes.put('vic_TraffickingStatus', 'not-carried', ground)
  const isVictim = ground === 'victim'
  return {
    // § 35(1): "may be a victim" is what the assistance system decides on; a court decides on more.
    vic_TraffickingStatus: isVictim ? 'PossibleVictimOfTrafficking' : '',
    vic_TraffickingStatusDecisionMakingOrg: isVictim ? 'NonPoliceGovernmentalOrganization' : '',
    vic_MethodsOfControl: joined(means.filter((one) => !outside.includes(one)).map(({ htcds }) => htcds)),
    x_MethodsOfControl: joined(outside.map(({ htcds }) => htcds)),
    vic_TypeOfExploitation: joined(forms.map(({ htcds }) => htcds)),
    x_TypeOfExploitation: joined(forms.filter(({ htcds }) => htcds === 'Other').map(({ code }) => code)),
    vic_ForcedLabourIndustry: industryOf(episodes, notes),
  }
}

/** A code without its own value in the standard is carried as Other, or not at all. */
function noteCode(notes: Notes, column: string, code: string, htcds: string | null): void {
  if (htcds === null) notes.put(column, 'not-carried', code)
  if (htcds === 'Other' && code !== 'other') notes.put(column, 'downgraded', code)
}

/** The standard has room for one. */
function industryOf(episodes: readonly { values: Values }[], notes: Notes): string {
  const codes = allIn(episodes, 'episode.sector@1')
  const found = codes.map((code) => ({ code, industry: industries[itemOf(sectors, code)?.isic ?? ''] }))
  for (const { code, industry } of found) if (!industry) notes.put('vic_ForcedLabourIndustry', 'not-carried', code)
  const [first, ...others] = [...new Set(found.flatMap(({ industry }) => industry ?? []))]
  for (const other of others) notes.put('vic_ForcedLabourIndustry', 'not-carried', other)
  return first ?? ''
}

function caseOf({ entries, ground, admittedOn, removedOn, removalGround }: HtcdsFile, notes: Notes): HtcdsRow {
  const isFollowed = entriesOf(entries, 'follow-up').some(({ values }) => saidIn(values, 'follow-up.held@1') === '')
  notes.put('cas_CaseOwner', 'withheld', '')
  return {
    cas_Status: removedOn === null ? 'Active' : isFollowed ? 'FollowUp' : 'Closed',
    cas_ReasonForCaseClosure: removalGround ?? '',
    x_AdmittedOn: admittedOn,
    x_RemovedOn: removedOn ?? '',
    x_AdmissionGround: ground,
  }
}

function referralsOf({ sent }: HtcdsFile, notes: Notes): HtcdsRow[] {
  notes.put('cas_ReferringOrganisation', 'withheld', '')
  if (sent.length > 1) notes.put('cas_ReferredOrganisation', 'only-full', '', sent.length - 1)
  return sent.map(({ organisation, day, purpose }) => ({
    cas_ReferredOrganisation: organisation,
    cas_OutgoingReferralDate: day,
    cas_ReasonForOutgoingReferral: purpose === 'organiser-change' ? 'Other' : 'AdditionalServicesRequired',
  }))
}

function eventsOf({ entries }: HtcdsFile, identity: Identity, notes: Notes): HtcdsRow[] {
  return entriesOf(entries, 'episode').map(({ values }) => {
    const [from, place] = [saidIn(values, 'episode.from@1'), saidIn(values, 'episode.place@1')]
    const region = saidIn(values, 'episode.region@1')
    const told = [saidIn(values, 'episode.began@1'), saidIn(values, 'episode.ended@1')].filter((text) => text !== '')
    if (from !== '' && from.length < 10) notes.put('hte_Date', 'not-carried', 'part-day')
    return {
      hte_Type: 'Exploitation',
      hte_Country: saidIn(values, 'episode.country@1'),
      hte_State: region === '' ? '' : nameOf(places, region, 'en'),
      hte_Date: from.length === 10 ? from : '',
      hte_City: freely(notes, 'hte_City', place, identity),
      hte_Description: freely(notes, 'hte_Description', told.join('\n'), identity),
    }
  })
}

const planTypes: Readonly<Record<string, string>> = {
  health: 'Health',
  'legal-aid': 'Legal',
  'social-services': 'SocialCare',
  allowance: 'Financial',
}

function plansOf({ entries }: HtcdsFile, identity: Identity, notes: Notes): HtcdsRow[] {
  return entriesOf(entries, 'goal').map(({ values }) => {
    const measures = [values['goal.measures@1'] ?? []].flat()
    const [type, ...others] = measures.flatMap((code) => planTypes[code] ?? [])
    for (const code of measures) if (!planTypes[code]) notes.put('spl_Type', 'not-carried', code)
    for (const other of others) notes.put('spl_Type', 'not-carried', other)
    return {
      spl_Type: type ?? '',
      spl_Objectives: freely(notes, 'spl_Objectives', saidIn(values, 'goal.text@1'), identity),
      spl_PlannedEndDate: saidIn(values, 'goal.by@1'),
      spl_ActualEndDate: saidIn(values, 'goal.ended@1'),
    }
  })
}

/** Free words may name anybody: they leave only where the person's identity does. */
function freely(notes: Notes, column: string, text: string, identity: Identity): string {
  if (identity === 'without' && text !== '') notes.put(column, 'withheld', '')
  return identity === 'with' ? text : ''
}

const hasConsent = (entries: readonly Entry[]): boolean =>
  entriesOf(entries, 'consent').some(
    ({ values }) =>
      values['consent.purpose@1'] === 'assistance' &&
      saidIn(values, 'consent.given@1') !== '' &&
      saidIn(values, 'consent.withdrawn@1') === '',
  )

const joined = (codes: readonly (string | null)[]): string =>
  [...new Set(codes.filter((code) => code !== null))].join('; ')
