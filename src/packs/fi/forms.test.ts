import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { codesOf } from '../pack.ts'
import {
  ageGroupOf,
  ageGroups,
  codeListOf,
  codeLists,
  countries,
  countriesIn,
  countryName,
  exploitationForms,
  htcdsOutsideFieldList,
  languages,
  meansOfControl,
  proposers,
  sectors,
  signGroups,
  signs,
  urgencyLanes,
} from './forms.ts'

// Published values of HTCDS 2.0 (IOM, CC BY 4.0).
const htcdsForms =
  'ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other'.split(
    ' ',
  )
const htcdsMeans =
  'PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other'.split(
    ' ',
  )

describe('a code list', () => {
  test('has an id of its own', () => {
    const ids = codeLists.map((list) => list.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(codeListOf('sectors')).toBe(sectors)
    expect(codeListOf('__proto__')).toBeUndefined()
  })

  test.each(
    codeLists.map((list) => [list.id, list] as const),
  )('%s has unique plain codes and fits a page', (_, list) => {
    const codes = list.items.map((item) => item.code)
    expect(new Set(codes).size).toBe(codes.length)
    const plain = list === languages ? /^([a-z]{2,3}(-[A-Z]{2})?|other|not-known)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/
    expect(codes.filter((code) => !plain.test(code))).toEqual([])
    expect(codes.length).toBeGreaterThan(1)
    expect(codes.length).toBeLessThanOrEqual(50)
    expect(Number.isInteger(list.version) && list.version > 0).toBe(true)
  })

  test.each(codeLists.map((list) => [list.id, list] as const))('%s says each choice differently', (_, list) => {
    for (const lang of langs) {
      const said = list.items.map((item) => item.names[lang])
      expect(said.filter((name, place) => said.indexOf(name) !== place)).toEqual([])
    }
  })
})

describe('forms of exploitation', () => {
  test('the forms of the amended directive may be chosen from the day it came into force', () => {
    expect(codesOf(exploitationForms, '2024-07-13')).not.toContain('surrogacy')
    expect(codesOf(exploitationForms, '2024-07-14')).toEqual(expect.arrayContaining(['surrogacy', 'illegal-adoption']))
  })

  test('forced marriage was counted before the Criminal Code named it', () => {
    const form = exploitationForms.items.find((item) => item.code === 'forced-marriage')
    expect(codesOf(exploitationForms, '2016-01-01')).toContain('forced-marriage')
    expect(form?.namedInLaw?.from).toBe('2025-01-01')
  })

  test('each maps to a published HTCDS value, save what is not known', () => {
    const unmapped = exploitationForms.items.filter(({ htcds }) => htcds === null || !htcdsForms.includes(htcds))
    expect(unmapped.map((item) => item.code)).toEqual(['not-known'])
  })
})

describe('means of control', () => {
  test('all published HTCDS means are asked, and both that its field list lacks', () => {
    const asked = new Set(meansOfControl.items.map((item) => item.htcds))
    expect([...htcdsMeans, ...htcdsOutsideFieldList].filter((value) => !asked.has(value))).toEqual([])
  })

  test('none maps outside the published values', () => {
    const known = [...htcdsMeans, ...htcdsOutsideFieldList, null]
    expect(meansOfControl.items.filter((item) => !known.includes(item.htcds)).map((item) => item.code)).toEqual([])
  })
})

test('every sector has an ISIC section or is none', () => {
  const none = sectors.items.filter(({ isic }) => isic === null).map((item) => item.code)
  expect(none).toEqual(['other', 'no-work', 'not-known'])
  expect(sectors.items.every(({ isic }) => isic === null || /^[A-U]$/.test(isic))).toBe(true)
})

test('every group of signs has signs, and no more than ten', () => {
  for (const { code } of signGroups.items) {
    const inGroup = signs.items.filter((sign) => sign.group === code)
    expect(inGroup.length).toBeGreaterThanOrEqual(5)
    expect(inGroup.length).toBeLessThanOrEqual(10)
  }
})

test('only the person and private people propose outside their work', () => {
  const outside = proposers.items.filter((item) => !item.professional).map((item) => item.code)
  expect(outside).toEqual(['self', 'private-person'])
})

test('lanes stand in the order in which they burn', () => {
  const lanes = urgencyLanes.items.map((item) => item.code)
  expect(lanes).toEqual(['danger-to-life', 'child', 'ongoing-recruitment', 'ordinary', 'low'])
})

test('every age from 0 to 120 is counted in exactly one age group', () => {
  for (let years = 0; years <= 120; years += 1) {
    expect(ageGroups.filter((group) => group.years[0] <= years && years <= group.years[1])).toHaveLength(1)
  }
  expect([17, 18, 29, 30, 59, 60].map((years) => ageGroupOf(years)?.code)).toEqual([
    'under-18',
    '18-29',
    '18-29',
    '30-39',
    '50-59',
    '60-over',
  ])
  expect(ageGroupOf(-1)).toBeUndefined()
})

describe('languages', () => {
  test('include all in which the public forms are planned', () => {
    const codes = languages.items.map((item) => item.code)
    const planned = 'fi sv en se ru uk et ar fa ckb so tr vi th zh es fr ne bn'.split(' ')
    expect(planned.filter((code) => !codes.includes(code))).toEqual([])
  })

  test('a language is written from the right exactly when its own name is', () => {
    const fromRight = /\p{Script=Arabic}|\p{Script=Hebrew}/u
    const wrong = languages.items.filter((item) => (item.direction === 'rtl') !== fromRight.test(item.endonym))
    expect(wrong.map((item) => item.code)).toEqual([])
  })
})

describe('countries', () => {
  test('are 249 of ISO and Kosovo, each once', () => {
    expect(new Set(countries).size).toBe(250)
    expect(countries).toHaveLength(250)
  })

  test('each has a name in each language', () => {
    for (const lang of langs) expect(countries.filter((code) => countryName(code, lang) === code)).toEqual([])
  })

  test('are named in the language asked, and an unknown code by itself', () => {
    expect(langs.map((lang) => countryName('DE', lang))).toEqual(['Saksa', 'Tyskland', 'Germany'])
    expect(countryName('not-a-code', 'fi')).toBe('not-a-code')
  })

  test('stand in the alphabetical order of the language, Å and Ö last in Swedish', () => {
    const swedish = countriesIn('sv').map(({ code }) => code)
    expect(swedish.indexOf('AX')).toBeGreaterThan(swedish.indexOf('ZW'))
    expect(swedish.indexOf('AT')).toBeGreaterThan(swedish.indexOf('AX'))
    expect(countriesIn('en')).toHaveLength(250)
  })
})
