import { expect, test } from 'vitest'
import { areas } from './areas.ts'
import { networkSeeds } from './networks.ts'
import { organisations } from './organisations.ts'

test('six regional networks, the Platform, the Government network and the police experts’ network', () => {
  const kinds = networkSeeds.map(({ kind }) => kind)
  expect(kinds).toEqual([...Array<string>(6).fill('regional'), 'platform', 'government', 'police'])
  expect(new Set(networkSeeds.map(({ code }) => code)).size).toBe(9)
})

test('each lies in areas that exist and is coordinated by organisations that exist', () => {
  const known = new Set(organisations.map(({ code }) => code))
  const places = new Set(areas.map(({ code }) => code))
  for (const { code, areas: own, coordinators, kind } of networkSeeds) {
    expect([code, own.filter((area) => !places.has(area))]).toEqual([code, []])
    expect([code, coordinators.filter(({ organisation }) => !known.has(organisation))]).toEqual([code, []])
    expect([code, own.length > 0]).toEqual([code, kind === 'regional'])
  }
})

test('two organisations coordinated the regional ones until the end of 2023, the NAS since', () => {
  for (const { coordinators } of networkSeeds.filter(({ kind }) => kind === 'regional')) {
    expect(coordinators.filter(({ to }) => to === '2023-12-31').map(({ organisation }) => organisation)).toEqual([
      'riku',
      'pro-tukipiste',
    ])
    expect(coordinators.filter(({ to }) => to === undefined)).toMatchObject([
      { organisation: 'nas', from: '2024-01-01' },
    ])
  }
})

test('every network says in each language what it is, in its own words', () => {
  for (const { code, about, names } of networkSeeds)
    for (const lang of ['fi', 'sv', 'en'] as const) {
      expect([code, lang, about[lang].length > 80, names[lang] !== '']).toEqual([code, lang, true, true])
    }
})
