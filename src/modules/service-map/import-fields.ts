import { municipalityOfPostalCode } from '#packs/fi/service-map/municipalities.ts'
import { type FoundAreas, together } from './import-areas.ts'
import { type Checked, checkEmail, checkPhone, checkPostalCode, checkUrl, isAge } from './import-checks.ts'
import { checkPosition } from './import-coordinates.ts'
import type { Reader } from './import-reading.ts'
import type { Fault } from './import-record.ts'
import type { PlaceFields, ServiceFields } from './record.ts'

/** Fields read from a file, with what was wrong noted where it stood. */
const checked =
  (fault: Fault, check: (typed: string) => Checked<string>) =>
  (reader: Reader, name: string): string | undefined => {
    const typed = reader.text(name)
    if (typed === undefined) return undefined
    const found = check(typed)
    if (!found) {
      reader.note(name, fault, typed, 'left-out')
      reader.aside(name, typed)
      return undefined
    }
    if (found.mended) reader.note(name, fault, typed, 'mended', found.value)
    return found.value
  }

export const phoneIn = checked('phone', checkPhone)
export const emailIn = checked('email', checkEmail)
export const urlIn = checked('url', checkUrl)
export const postalCodeIn = checked('postal-code', checkPostalCode)

/** Latitude and longitude under these names; changed over or from the national grid they are put right. */
export function positionIn(
  reader: Reader,
  names = ['latitude', 'longitude'] as const,
): Pick<PlaceFields, 'latitude' | 'longitude'> {
  const [north, east] = [reader.number(names[0]), reader.number(names[1])]
  if (north === undefined || east === undefined) return {}
  const found = checkPosition(north, east)
  const said = `${north}, ${east}`
  if (!found) {
    reader.note(names[0], 'latitude', said, 'left-out')
    reader.aside('position', said)
    return {}
  }
  const { latitude, longitude } = found.position
  if (found.was !== 'right') reader.note(names[0], found.was, said, 'mended', `${latitude}, ${longitude}`)
  return found.position
}

/** Ages that people have, the lower first. */
export function agesIn(reader: Reader): ServiceFields['ages'] {
  const age = (name: string) => {
    const value = reader.number(name)
    if (value === undefined || isAge(value)) return value
    reader.note(name, 'age', String(value), 'left-out')
    reader.aside(name, String(value))
    return undefined
  }
  const [from, to] = [age('minimum_age'), age('maximum_age')]
  if (from === undefined && to === undefined) return undefined
  if (from !== undefined && to !== undefined && from > to) {
    reader.note('minimum_age', 'ages-turned', `${from}–${to}`, 'mended', `${to}–${from}`)
    return { from: to, to: from }
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** Areas served: ended ones are noted with what took their place, unknown ones left aside. */
export function areasIn(reader: Reader, name: string, all: readonly FoundAreas[]): string[] {
  const { codes, ended, unknown } = together(all)
  for (const { code, instead } of ended) reader.note(name, 'area-ended', code, 'mended', instead)
  for (const said of unknown) reader.note(name, 'area-unknown', said, 'left-out')
  if (unknown.length > 0) reader.aside(name, unknown)
  return [...codes]
}

export const municipalityAt = (postalCode: string | undefined): { municipality?: string } => {
  const found = municipalityOfPostalCode(postalCode ?? '')
  return found ? { municipality: found.code } : {}
}
