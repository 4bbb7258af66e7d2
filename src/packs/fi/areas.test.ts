import { describe, expect, test } from 'vitest'
import { areas, inFinland, networkAreas, places, regions } from './areas.ts'
import { borderGuardUnits, networkCoordinators, networkSettings, policeDepartments } from './districts.ts'
import { organisations } from './organisations.ts'

const areaCodes = areas.map((area) => area.code)

describe('areas', () => {
  test('are 21 counties, Helsinki, HUS and Åland, each once', () => {
    expect(areas.filter((area) => area.kind === 'county')).toHaveLength(21)
    expect(areaCodes).toHaveLength(24)
    expect(new Set(areaCodes).size).toBe(24)
  })

  test('counties organise services from 1 January 2023', () => {
    expect(areas.filter((area) => area.kind === 'county').every((area) => area.from === '2023-01-01')).toBe(true)
  })

  test('a place is in Finland, abroad, or cannot be said', () => {
    expect(places.items.map((place) => place.code)).toEqual(expect.arrayContaining(['lapland', 'abroad', 'not-known']))
    expect(['lapland', 'several', 'abroad', 'online', 'not-known'].map(inFinland)).toEqual([
      true,
      true,
      false,
      undefined,
      undefined,
    ])
  })
})

describe('police and Border Guard', () => {
  test('every region belongs to exactly one police department', () => {
    const served = policeDepartments.flatMap((department) => department.areas)
    expect([...served].sort()).toEqual(regions.map((region) => region.code).sort())
  })

  test('there are eleven police departments and Åland, nine Border Guard units', () => {
    expect(policeDepartments).toHaveLength(12)
    expect(borderGuardUnits).toHaveLength(9)
  })

  test('every unit refers to areas that exist', () => {
    const named = [...policeDepartments, ...borderGuardUnits].flatMap((unit) => unit.areas)
    expect(named.filter((code) => !areaCodes.includes(code))).toEqual([])
  })
})

describe('the six networks', () => {
  test('each has one setting whose county, police and border unit exist and meet', () => {
    expect(networkSettings.map((setting) => setting.network)).toEqual(networkAreas.items.map((item) => item.code))
    for (const setting of networkSettings) {
      const police = policeDepartments.find((department) => department.code === setting.police)
      expect(police?.areas).toContain(setting.county)
      if (setting.border === undefined) continue
      expect(borderGuardUnits.find((unit) => unit.code === setting.border)?.areas).toContain(setting.county)
    }
  })

  test('no police department of a network covers its county alone, so membership cannot be computed from the area', () => {
    const alone = networkSettings.filter(
      (setting) => policeDepartments.find((department) => department.code === setting.police)?.areas.length === 1,
    )
    expect(alone).toEqual([])
  })

  test('were passed from two organisations to the assistance system at the turn of 2024', () => {
    const codes = organisations.map((organisation) => organisation.code)
    expect(networkCoordinators.filter(({ organisation }) => !codes.includes(organisation))).toEqual([])
    expect(networkCoordinators.filter(({ to }) => to === undefined).map(({ organisation }) => organisation)).toEqual([
      'nas',
    ])
  })
})
