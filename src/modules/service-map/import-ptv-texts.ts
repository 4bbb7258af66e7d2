import { isLang, type Lang } from '#base/i18n/lang.ts'
import { areaOfMunicipality, areaOfRegion, type FoundAreas, noAreas, together, withoutAland } from './import-areas.ts'
import { areasIn } from './import-fields.ts'
import type { Reader } from './import-reading.ts'
import type { Texts } from './record.ts'

/** PTV's longest texts by their type; longer ones are taken, and noted. */
const limits: Readonly<Record<string, number>> = {
  Name: 100,
  AlternateName: 100,
  Summary: 150,
  ShortDescription: 150,
  Description: 2500,
  UserInstruction: 2500,
  ServiceUserInstruction: 2500,
  ChargeTypeAdditionalInfo: 500,
}

/** Texts of a list `{language, value, type}` by type; of another language than ours they are left aside. */
export function textsByType(reader: Reader, name: string): (...types: string[]) => Texts | undefined {
  const found = reader.all(name).map((item) => {
    const type = item.text('type') ?? ''
    const lang = item.text('language')
    const value = item.text('value', limits[type])
    if (value && !isLang(lang)) {
      item.note('language', 'language', lang ?? '', 'left-out')
      item.aside('value', value)
    }
    return { type, lang, value }
  })
  return (...types) => {
    const own = found.filter(
      ({ type, lang, value }) => (types.length === 0 || types.includes(type)) && isLang(lang) && value,
    )
    const byLang = Map.groupBy(own, ({ lang }) => lang as Lang)
    const all = [...byLang].map(([lang, parts]) => [lang, [...new Set(parts.map(({ value }) => value))].join('\n\n')])
    return all.length > 0 ? (Object.fromEntries(all) as Texts) : undefined
  }
}

/** Values of a list `{language, value}` in one language after another. */
export const valuesOf = (reader: Reader, name: string): string[] =>
  reader.all(name).flatMap((item) => {
    item.take('language')
    return item.text('value') ?? []
  })

/** Area type and areas. Kinds that Finland has no more (hospital districts) are read by the municipalities they list. */
export function ptvAreas(reader: Reader): string[] {
  const type = reader.text('areaType')
  const listed = reader.all('areas').map((area): FoundAreas => {
    const kind = area.text('type') ?? ''
    const code = area.text('code') ?? ''
    area.take('name')
    const municipalities = area.all('municipalities').map((one) => {
      one.take('name')
      return areaOfMunicipality(one.text('code') ?? '')
    })
    if (kind === 'Municipality') return code ? areaOfMunicipality(code) : together(municipalities)
    if (kind === 'Province' || kind === 'Region') return areaOfRegion(code)
    return municipalities.length > 0 ? together(municipalities) : { ...noAreas, unknown: [`${kind} ${code}`.trim()] }
  })
  if (type === 'WholeCountry' || type === 'Nationwide') return ['finland']
  if (type === 'WholeCountryExceptAlandIslands' || type === 'NationwideExceptAlandIslands') return [...withoutAland]
  return areasIn(reader, 'areas', listed)
}
