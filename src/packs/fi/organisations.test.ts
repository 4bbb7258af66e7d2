import { expect, test } from 'vitest'
import { areas, regions } from './areas.ts'
import { emergency, helpline, otherHelplines } from './contacts.ts'
import { organisations, organisationsOn, organisationTypes } from './organisations.ts'

const codes = organisations.map((organisation) => organisation.code)
const codesOn = (day: string) => organisationsOn(day).map((organisation) => organisation.code)

test('every organisation has a code of its own and a known type', () => {
  expect(new Set(codes).size).toBe(codes.length)
  const types: readonly string[] = organisationTypes.items.map((item) => item.code)
  expect(organisations.filter(({ type }) => !types.includes(type)).map(({ code }) => code)).toEqual([])
})

test('areas, parents and successors all exist', () => {
  const areaCodes = areas.map((area) => area.code)
  expect(organisations.flatMap((one) => one.areas).filter((code) => !areaCodes.includes(code))).toEqual([])
  const named = organisations
    .flatMap(({ parent, successor }) => [parent, successor])
    .filter((code) => code !== undefined)
  expect(named.filter((code) => !codes.includes(code))).toEqual([])
})

test('a successor begins on the day after', () => {
  for (const { to, successor } of organisations.filter((one) => one.successor !== undefined)) {
    const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    expect(organisations.find((one) => one.code === successor)?.from).toBe(next)
  }
})

test('the state in the regions changed its organisations at the turn of 2026', () => {
  expect(codesOn('2025-12-31')).toEqual(expect.arrayContaining(['southern-finland-agency', 'ely-centres']))
  expect(codesOn('2025-12-31')).not.toContain('supervisory-agency')
  expect(codesOn('2026-01-01')).toEqual(expect.arrayContaining(['supervisory-agency', 'uusimaa-development']))
  expect(codesOn('2026-01-01')).not.toContain('ely-centres')
})

test('every county, Helsinki, HUS and Åland has exactly one organiser of services', () => {
  const organisers = organisations.filter(({ type }) => type === 'service-organiser').flatMap((one) => one.areas)
  expect([...organisers].sort()).toEqual(areas.map((area) => area.code).sort())
})

test('before and after the turn of 2026 the regional offices cover mainland Finland, each part once', () => {
  const mainland = regions.filter((region) => region.code !== 'aland').map((region) => region.code)
  for (const day of ['2025-12-31', '2026-01-01']) {
    const covered = organisationsOn(day)
      .filter(({ type }) => type === 'regional-state')
      .flatMap((one) => one.areas)
    expect([...covered].sort()).toEqual([...mainland].sort())
  }
})

test('sites are https addresses', () => {
  const sites = organisations.map(({ web }) => web).filter((web) => web !== undefined)
  expect(sites.filter((web) => !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}$/.test(web))).toEqual([])
})

test('a telephone link dials the number that is shown', () => {
  for (const { display, href } of [emergency, helpline, ...otherHelplines]) {
    const dialled = href.replace('tel:', '').replace('+358', '0')
    expect(dialled).toBe(display.replaceAll(' ', ''))
  }
})

test('the numbers of the first page are known from the primary text', () => {
  expect([emergency.mark, helpline.mark]).toEqual(['V', 'V'])
  expect([emergency.display, helpline.abroad]).toEqual(['112', '+358 2954 63177'])
})
