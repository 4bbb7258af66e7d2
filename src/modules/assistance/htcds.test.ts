import { expect, test } from 'vitest'
import type { Entry } from './entries.ts'
import { carried, flatRow, type HtcdsFile } from './htcds.ts'
import { coreColumns, fullColumns, htcdsFields, htcdsTables, isIdentifying } from './htcds-fields.ts'
import { summed } from './htcds-person.ts'
import type { Values } from './section.ts'
import { type SectionCode, sectionOf } from './sections.ts'

const entry = (code: SectionCode, values: Values): Entry => {
  const section = sectionOf(code)
  if (!section) throw new Error(code)
  const at = new Date('2026-11-23T09:00:00Z')
  const made = { madeBy: 'p', madeAt: at, changedBy: 'p', changedAt: at, struckBy: null, struckAt: null }
  return { id: crypto.randomUUID(), section, version: 1, values, ...made }
}

const file: HtcdsFile = {
  key: '1',
  ground: 'victim',
  admittedOn: '2026-11-23',
  removedOn: null,
  removalGround: null,
  sent: [
    { organisation: 'First', day: '2026-11-24', purpose: 'legal' },
    { organisation: 'Second', day: '2026-11-25', purpose: 'health' },
  ],
  entries: [
    entry('identity', {
      'identity.given-name@1': '=HYPERLINK("x")',
      'identity.family-name@1': 'Keksitty',
      'identity.born@1': '1990-02',
      'identity.sex@1': 'woman',
      'identity.citizenships@1': ['EE', 'stateless'],
    }),
    entry('language', { 'language.first@1': 'ckb', 'language.others@1': ['en', 'fi'] }),
    entry('contact', {
      'contact.channel@1': 'post',
      'contact.address@1': 'Salakatu 1',
      'contact.safe@1': 'yes',
    }),
    entry('contact', {
      'contact.channel@1': 'text-message',
      'contact.address@1': '040 555 0101',
      'contact.safe@1': 'no',
    }),
    entry('episode', {
      'episode.forms@1': ['forced-labour', 'benefit-fraud', 'not-known'],
      'episode.control@1': ['debt', 'uses-children'],
      'episode.sector@1': 'car-wash',
      'episode.from@1': '2025-06',
      'episode.place@1': 'Keksittylä',
      'episode.began@1': 'Invented beginning.',
    }),
    entry('goal', {
      'goal.text@1': 'Invented goal.',
      'goal.measures@1': ['health', 'advice'],
      'goal.by@1': '2027-01-01',
    }),
    entry('consent', { 'consent.purpose@1': 'assistance', 'consent.given@1': '2026-11-20' }),
    entry('note', { 'note.text@1': 'Invented note.' }),
  ],
}

const said = (identity: 'with' | 'without') => JSON.stringify(carried(file, identity))

test('the field list is that of the standard: 84 fields, 40 of them core, 38 of those live', () => {
  expect(htcdsFields).toHaveLength(84)
  expect(new Set(htcdsFields.map(({ name }) => name)).size).toBe(84)
  expect(coreColumns('with')).toHaveLength(38)
  expect(coreColumns('with').filter((name) => /Vulnerabilities|AgreementToManage/.test(name))).toEqual([])
  // Order of an address by its labels, not by the swapped names of the published spreadsheet.
  expect(coreColumns('with').filter((name) => name.startsWith('prs_Mailing'))).toEqual(
    ['Street', 'City', 'State', 'PostalCode', 'Country'].map((part) => `prs_Mailing${part}`),
  )
  expect(coreColumns('with')).toContain('cas_ReasonForOutgoingReferral')
})

test('without identity no column tells who somebody is, and no free text leaves', () => {
  const columns = [...coreColumns('without'), ...htcdsTables.flatMap((table) => fullColumns(table, 'without'))]
  expect(columns.filter(isIdentifying)).toEqual([])
  for (const text of ['Keksitty', 'HYPERLINK', '1990', 'Salakatu', '555', 'Keksittylä', 'Invented'])
    expect([text, said('without').includes(text)]).toEqual([text, false])
})

test('with identity there are names and free text, and still no address, no unsafe number and no note', () => {
  for (const text of ['Keksitty', 'Invented goal.', 'Invented beginning.', 'Keksittylä'])
    expect([text, said('with').includes(text)]).toEqual([text, true])
  for (const text of ['Salakatu', '555', 'Invented note.'])
    expect([text, said('with').includes(text)]).toEqual([text, false])
})

test('codes are those of the published list; what it lacks goes into a column of ours and the report', () => {
  const [victim] = carried(file, 'without').tables.victim ?? []
  expect(victim).toMatchObject({
    vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
    vic_MethodsOfControl: 'DebtBondage',
    x_MethodsOfControl: 'UsesChildren',
    vic_TypeOfExploitation: 'ForcedLabour; Other',
    x_TypeOfExploitation: 'benefit-fraud',
    vic_ForcedLabourIndustry: 'G_WholesaleAndRetailTradeRepairOfMotorVehicles',
  })
  const notes = summed(carried(file, 'with').notes).map(({ column, kind, detail }) => `${column} ${kind} ${detail}`)
  expect(notes).toEqual(
    expect.arrayContaining([
      'prs_Birthdate not-carried part-day',
      'prs_Citizenship not-carried stateless',
      'prs_PrimaryLanguage downgraded ckb',
      'prs_SecondaryLanguage not-carried fi',
      'vic_MethodsOfControl extension UsesChildren',
      'vic_TypeOfExploitation downgraded benefit-fraud',
      'vic_TypeOfExploitation not-carried not-known',
      'hte_Date not-carried part-day',
      'spl_Type not-carried advice',
      'cas_ReferredOrganisation only-full ',
      'x_note not-carried ',
    ]),
  )
})

test('the flat profile has one row for a case, and the last of what there are several', () => {
  const row = flatRow(carried(file, 'with'))
  expect(row).toMatchObject({
    prs_SecondName: 'Keksitty',
    prs_Gender: 'Feminine',
    prs_Citizenship: 'EE',
    cas_Status: 'Active',
    cas_ReferredOrganisation: 'Second',
    con_Consent: 'true',
  })
  expect(carried(file, 'with').tables.referral).toHaveLength(2)
})

test('a removed client whose follow-up is open is followed, then closed', () => {
  const removed = { ...file, removedOn: '2026-12-01', removalGround: 'no-need' }
  const open = entry('follow-up', { 'follow-up.by@1': '2027-03-01' })
  expect(flatRow(carried({ ...removed, entries: [open] }, 'without'))['cas_Status']).toBe('FollowUp')
  expect(flatRow(carried(removed, 'without'))).toMatchObject({
    cas_Status: 'Closed',
    cas_ReasonForCaseClosure: 'no-need',
  })
})
