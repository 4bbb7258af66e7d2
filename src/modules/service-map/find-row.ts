import { addDays } from '#base/time/day.ts'
import { countiesOf } from '#packs/fi/service-map/areas.ts'
import { timesOf as partsOfWeek } from './gap-times.ts'
import type { ContactFields, Hidden, Hours, PlaceFields, ProviderFields, ServiceFields, Texts } from './record.ts'

/** What a service is found by. Ranges as PostgreSQL writes them; times local to Finland. */
export interface FindRow {
  service_id: string
  audience: string
  needs: readonly string[]
  areas: readonly string[]
  sought: readonly string[]
  places: readonly string[]
  groups: readonly string[]
  languages: readonly string[]
  accepts: readonly string[]
  refuses: readonly string[]
  /** Codes of the counties it serves or part of them; 'finland' alone for the whole country. */
  regions: readonly string[]
  /** Parts of the week in which it is open; '*' where that is not known. */
  times: readonly string[]
  provider_type: string
  always: boolean
  week: string
  on_holidays: boolean
  special_days: string
  special_hours: string
  /** Words by weight: names, then what it says about itself. */
  words: { names: string; texts: string }
  sort_name: string
}

/** The public fields of a service and of what belongs to it: nothing hidden reaches this. */
export interface Findable {
  id: string
  service: Partial<ServiceFields>
  hidden: Hidden<'service'>
  provider: Partial<ProviderFields>
  places: readonly Partial<PlaceFields>[]
  contacts: readonly Partial<ContactFields>[]
}

/** The row by which a published service is found; null when it may not be found: not in use. */
export function findRowOf({ id, service, hidden, provider, places, contacts }: Findable): FindRow | null {
  if (service.status === 'inactive' || service.status === 'defunct') return null
  const hours = knownHours(service.hours, contacts)
  return {
    service_id: id,
    audience: audienceOf(hidden),
    needs: service.needs ?? [],
    areas: service.areas ?? [],
    sought: soughtBy(service.needs ?? [], service.areas ?? []),
    places: places.flatMap(({ municipality }) => (municipality ? [`municipality:${municipality}`] : [])),
    groups: service.groups && service.groups.length > 0 ? service.groups : ['*'],
    languages: [...(service.languages ?? []), ...(service.interpreter === 'yes' ? ['*'] : [])],
    accepts: service.accepts ?? [],
    refuses: service.refuses ?? [],
    regions: regionsOf(service.areas ?? []),
    times: partsOfWeek(hours),
    provider_type: provider.type ?? '',
    ...timesOf(hours),
    words: {
      names: [service.name, provider.name].flatMap(said).join(' '),
      texts: [service.about, provider.about, service.refer, ...contacts.map(({ role }) => role)]
        .flatMap(said)
        .join(' '),
    },
    sort_name: service.name?.fi ?? said(service.name)[0] ?? '',
  }
}

const regionsOf = (areas: readonly string[]): string[] =>
  areas.includes('finland') ? ['finland'] : [...new Set(areas.flatMap(countiesOf))]

/** What a need in an area is looked up by. */
export const soughtBy = (needs: readonly string[], areas: readonly string[]): string[] =>
  needs.flatMap((need) => areas.map((area) => `${need} ${area}`))

const audienceOf = ({ name }: Hidden<'service'>): string =>
  name === undefined ? 'public' : name.tier === 'network' ? `network:${name.network}` : 'professional'

/** The service's own hours; where it has none, those of the first contact that does. */
const knownHours = (hours: Hours | undefined, contacts: Findable['contacts']): Hours | undefined =>
  hours && hours.kind !== 'not-known' ? hours : (contacts.find((one) => one.hours)?.hours ?? hours)

function timesOf(hours: Hours | undefined) {
  const open = hours?.kind === 'week' ? hours : undefined
  return {
    always: hours?.kind === 'always',
    week: multirange((open?.week ?? []).map(({ weekday, from, to }) => spanOf((weekday - 1) * 1440, from, to))),
    on_holidays: open?.holidays === 'as-week',
    special_days: multirange((open?.exceptions ?? []).map(({ first, last }) => `[${first},${last}]`)),
    special_hours: multirange(
      (open?.exceptions ?? []).flatMap(({ first, last, open: spans }) =>
        daysFrom(first, last).flatMap((day) => spans.map(({ from, to }) => `[${at(day, from)},${at(day, to)})`)),
      ),
    ),
  }
}

const spanOf = (start: number, from: number, to: number) => `[${start + from},${start + to})`

const multirange = (ranges: readonly string[]) => `{${ranges.join(',')}}`

/** Days from first to last, at most a year of them. */
function daysFrom(first: string, last: string): string[] {
  const days = []
  for (let day = first; day <= last && days.length < 366; day = addDays(day, 1)) days.push(day)
  return days
}

function at(day: string, minute: number): string {
  if (minute === 1440) return `"${addDays(day, 1)} 00:00"`
  return `"${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}"`
}

const said = (texts: Texts | undefined): string[] => Object.values(texts ?? {}).filter((text) => text !== undefined)
