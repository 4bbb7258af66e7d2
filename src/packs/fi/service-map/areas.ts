import type { Names } from '#base/i18n/lang.ts'
import { names, type Period } from '../../pack.ts'
import { networkAreas, regions } from '../areas.ts'
import { networkSettings, policeDepartments } from '../districts.ts'
import { municipalities, municipalityOf } from './municipalities.ts'

/** An area that a service may serve: `county:…`, `municipality:…`, `police:…`, `network:…`, or `finland`. No nesting. */
export type ServiceArea = Period & { readonly code: string; readonly kind: AreaKind; readonly names: Names }
export const areaKinds = ['finland', 'county', 'network', 'police', 'municipality'] as const
export type AreaKind = (typeof areaKinds)[number]

export const serviceAreas: readonly ServiceArea[] = [
  { code: 'finland', kind: 'finland', names: names('Koko Suomi', 'Hela Finland', 'All of Finland') },
  ...regions.map(({ code, names: said, from }) => area('county', code, said, { from })),
  ...networkAreas.items.map(({ code, names: said }) => area('network', code, said)),
  ...policeDepartments.map(({ code, names: said, from }) => area('police', code, said, { from })),
  ...municipalities.map(({ code, names: said }) => area('municipality', code, said)),
]

export const areaOf = (code: string): ServiceArea | undefined => byCode.get(code)

/** Every area that covers a municipality, nearest first. Computed from data, because areas of different kinds do not nest. */
export function areasCovering(municipality: string): string[] {
  const found = municipalityOf(municipality)
  return found ? [`municipality:${municipality}`, ...areasOfCounty(found.county)] : ['finland']
}

/** Every area that lies over a county as a whole. */
export const areasOfCounty = (county: string): string[] => [
  `county:${county}`,
  ...networkSettings.filter((setting) => setting.county === county).map(({ network }) => `network:${network}`),
  ...policeDepartments.filter(({ areas }) => areas.includes(county)).map(({ code }) => `police:${code}`),
  'finland',
]

/** Every area that touches a county: those over it and its municipalities. For lists and maps of the county. */
export const areasTouching = (county: string): string[] => [
  ...areasOfCounty(county),
  ...municipalities.filter((one) => one.county === county).map(({ code }) => `municipality:${code}`),
]

/** Every area that touches a network's county. */
export const areasOfNetwork = (network: string): string[] => {
  const setting = networkSettings.find((one) => one.network === network)
  return setting ? areasTouching(setting.county) : [`network:${network}`, 'finland']
}

/** Networks in whose area something lies that serves these areas; none for what serves the whole country. */
export function networksOver(areas: readonly string[]): string[] {
  return networkSettings
    .filter(({ network }) => areasOfNetwork(network).some((code) => code !== 'finland' && areas.includes(code)))
    .map(({ network }) => network)
}

/** The counties an area lies in: one for most, several for a police department, all for the country. */
export function countiesOf(code: string): string[] {
  const [kind = '', id = ''] = code.split(':')
  if (kind === 'county') return [id]
  if (kind === 'municipality') return [municipalityOf(id)?.county ?? []].flat()
  if (kind === 'network') return networkSettings.filter(({ network }) => network === id).map(({ county }) => county)
  if (kind === 'police') return [...(policeDepartments.find((one) => one.code === id)?.areas ?? [])]
  return regions.map((region) => region.code)
}

function area(kind: AreaKind, code: string, said: Names, period: Period = {}): ServiceArea {
  return { code: `${kind}:${code}`, kind, names: said, ...period }
}

const byCode = new Map(serviceAreas.map((one) => [one.code, one]))
