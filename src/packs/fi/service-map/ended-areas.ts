import type { Mark } from '../../pack.ts'

/** Municipalities that merged into another: old code, name, last day, the municipality whose code holds now. */
export interface EndedMunicipality {
  readonly code: string
  readonly name: string
  readonly to: string
  readonly successor: string
  readonly mark: Mark
}

/** Mergers since 2013, from memory of the Government decisions [K]; older ones are not in it. */
export const endedMunicipalities: readonly EndedMunicipality[] = [
  ended('283', 'Hämeenkoski', '2015-12-31', '098'),
  ended('838', 'Tarvasjoki', '2014-12-31', '423'),
  ended('476', 'Maaninka', '2014-12-31', '297'),
  ended('413', 'Lavia', '2014-12-31', '609'),
  ended('532', 'Nastola', '2015-12-31', '398'),
  ended('164', 'Jalasjärvi', '2015-12-31', '301'),
  ended('319', 'Köyliö', '2015-12-31', '783'),
  ended('174', 'Juankoski', '2016-12-31', '297'),
  ended('442', 'Luvia', '2016-12-31', '051'),
  ended('911', 'Valtimo', '2019-12-31', '541'),
  ended('099', 'Honkajoki', '2020-12-31', '214'),
]

export const endedMunicipality = (code: string): EndedMunicipality | undefined =>
  endedMunicipalities.find((one) => one.code === code)

/**
 * Counties by the number of the region (maakunta) in official code lists. Uusimaa is organised by four counties and Helsinki
 * (Act 616/2021 § 6).
 */
export const countiesByRegionNumber: Readonly<Record<string, readonly string[]>> = {
  '01': ['east-uusimaa', 'central-uusimaa', 'western-uusimaa', 'vantaa-and-kerava', 'helsinki'],
  '02': ['southwest-finland'],
  '04': ['satakunta'],
  '05': ['kanta-hame'],
  '06': ['pirkanmaa'],
  '07': ['paijat-hame'],
  '08': ['kymenlaakso'],
  '09': ['south-karelia'],
  '10': ['south-savo'],
  '11': ['north-savo'],
  '12': ['north-karelia'],
  '13': ['central-finland'],
  '14': ['south-ostrobothnia'],
  '15': ['ostrobothnia'],
  '16': ['central-ostrobothnia'],
  '17': ['north-ostrobothnia'],
  '18': ['kainuu'],
  '19': ['lapland'],
  '21': ['aland'],
}

function ended(code: string, name: string, to: string, successor: string): EndedMunicipality {
  return { code, name, to, successor, mark: 'K' }
}
