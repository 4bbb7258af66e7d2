import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type Dated, type Mark, names } from '../pack.ts'

/** A unit of the police or the Border Guard and the areas (codes of `areas.ts`) it works in. */
export type District = CodeItem &
  Dated & {
    readonly seat?: Names
    readonly areas: readonly string[]
    readonly mark: Mark
    /** How well the areas are known, where worse than the unit itself. */
    readonly areasMark: Mark
  }

/**
 * The eleven police departments [V] (Decree 365/2022) and Åland's own police. Since 1 January 2014 [K].
 * How the Uusimaa counties fall between Espoo and Vantaa is background knowledge: the decree speaks of municipalities.
 */
export const policeDepartments: readonly District[] = [
  police(
    'helsinki-police',
    names('Helsingin poliisilaitos', 'Polisinrättningen i Helsingfors', 'Helsinki Police Department'),
    names('Helsinki', 'Helsingfors', 'Helsinki'),
    ['helsinki'],
  ),
  police(
    'western-uusimaa-police',
    names('Länsi-Uudenmaan poliisilaitos', 'Polisinrättningen i Västra Nyland', 'Western Uusimaa Police Department'),
    names('Espoo', 'Esbo', 'Espoo'),
    ['western-uusimaa'],
    'K',
  ),
  police(
    'eastern-uusimaa-police',
    names('Itä-Uudenmaan poliisilaitos', 'Polisinrättningen i Östra Nyland', 'Eastern Uusimaa Police Department'),
    names('Vantaa', 'Vanda', 'Vantaa'),
    ['east-uusimaa', 'central-uusimaa', 'vantaa-and-kerava'],
    'K',
  ),
  police(
    'southwestern-finland-police',
    names(
      'Lounais-Suomen poliisilaitos',
      'Polisinrättningen i Sydvästra Finland',
      'Southwestern Finland Police Department',
    ),
    names('Turku', 'Åbo', 'Turku'),
    ['southwest-finland', 'satakunta'],
  ),
  police(
    'hame-police',
    names('Hämeen poliisilaitos', 'Polisinrättningen i Tavastland', 'Häme Police Department'),
    names('Lahti', 'Lahtis', 'Lahti'),
    ['kanta-hame', 'paijat-hame'],
  ),
  police(
    'southeastern-finland-police',
    names(
      'Kaakkois-Suomen poliisilaitos',
      'Polisinrättningen i Sydöstra Finland',
      'Southeastern Finland Police Department',
    ),
    names('Kouvola', 'Kouvola', 'Kouvola'),
    ['south-karelia', 'kymenlaakso'],
  ),
  police(
    'ostrobothnia-police',
    names('Pohjanmaan poliisilaitos', 'Polisinrättningen i Österbotten', 'Ostrobothnia Police Department'),
    names('Vaasa', 'Vasa', 'Vaasa'),
    ['ostrobothnia', 'south-ostrobothnia', 'central-ostrobothnia'],
  ),
  police(
    'central-finland-police',
    names('Sisä-Suomen poliisilaitos', 'Polisinrättningen i Inre Finland', 'Central Finland Police Department'),
    names('Tampere', 'Tammerfors', 'Tampere'),
    ['pirkanmaa', 'central-finland'],
  ),
  police(
    'eastern-finland-police',
    names('Itä-Suomen poliisilaitos', 'Polisinrättningen i Östra Finland', 'Eastern Finland Police Department'),
    names('Kuopio', 'Kuopio', 'Kuopio'),
    ['south-savo', 'north-karelia', 'north-savo'],
  ),
  police(
    'oulu-police',
    names('Oulun poliisilaitos', 'Polisinrättningen i Uleåborg', 'Oulu Police Department'),
    names('Oulu', 'Uleåborg', 'Oulu'),
    ['kainuu', 'north-ostrobothnia'],
  ),
  police(
    'lapland-police',
    names('Lapin poliisilaitos', 'Polisinrättningen i Lappland', 'Lapland Police Department'),
    names('Rovaniemi', 'Rovaniemi', 'Rovaniemi'),
    ['lapland'],
  ),
  police(
    'aland-police',
    names('Ahvenanmaan poliisiviranomainen', 'Ålands polismyndighet', 'Åland Police Authority'),
    names('Maarianhamina', 'Mariehamn', 'Mariehamn'),
    ['aland'],
    'V',
    'K',
  ),
]

/**
 * The Border Guard's administrative units [V] (Act 577/2005, Decree 651/2005; begin of the present division [K]).
 * Which counties each works in is background knowledge: the decree follows the border and the coast, not counties.
 */
export const borderGuardUnits: readonly District[] = [
  border(
    'border-guard-headquarters',
    names('Rajavartiolaitoksen esikunta', 'Staben för Gränsbevakningsväsendet', 'Border Guard Headquarters'),
    [],
  ),
  border(
    'southeast-finland-border',
    names(
      'Kaakkois-Suomen rajavartiosto',
      'Sydöstra Finlands gränsbevakningssektion',
      'Southeast Finland Border Guard District',
    ),
    ['south-karelia', 'kymenlaakso'],
  ),
  border(
    'north-karelia-border',
    names(
      'Pohjois-Karjalan rajavartiosto',
      'Norra Karelens gränsbevakningssektion',
      'North Karelia Border Guard District',
    ),
    ['north-karelia'],
  ),
  border(
    'kainuu-border',
    names('Kainuun rajavartiosto', 'Kajanalands gränsbevakningssektion', 'Kainuu Border Guard District'),
    ['kainuu'],
  ),
  border(
    'lapland-border',
    names('Lapin rajavartiosto', 'Lapplands gränsbevakningssektion', 'Lapland Border Guard District'),
    ['lapland'],
  ),
  border(
    'gulf-of-finland-coast',
    names('Suomenlahden merivartiosto', 'Finska vikens sjöbevakningssektion', 'Gulf of Finland Coast Guard District'),
    ['helsinki', 'western-uusimaa', 'east-uusimaa', 'vantaa-and-kerava', 'kymenlaakso'],
  ),
  border(
    'west-finland-coast',
    names('Länsi-Suomen merivartiosto', 'Västra Finlands sjöbevakningssektion', 'West Finland Coast Guard District'),
    ['southwest-finland', 'satakunta', 'ostrobothnia', 'central-ostrobothnia', 'north-ostrobothnia', 'aland'],
  ),
  border('air-patrol-squadron', names('Vartiolentolaivue', 'Bevakningsflygdivisionen', 'Air Patrol Squadron'), []),
  border(
    'border-academy',
    names('Raja- ja merivartiokoulu', 'Gräns- och sjöbevakningsskolan', 'Border and Coast Guard Academy'),
    [],
  ),
]

/** A regional network and who works in its area. Membership is never computed from this: it only helps to invite. */
export type NetworkSetting = {
  readonly network: string
  readonly city: Names
  readonly county: string
  readonly police: string
  readonly border?: string
  readonly borderMark?: Mark
}
export const networkSettings: readonly NetworkSetting[] = [
  network(
    'south-karelia-network',
    names('Lappeenranta', 'Villmanstrand', 'Lappeenranta'),
    'south-karelia',
    'southeastern-finland-police',
    'southeast-finland-border',
  ),
  network(
    'ostrobothnia-network',
    names('Vaasa', 'Vasa', 'Vaasa'),
    'ostrobothnia',
    'ostrobothnia-police',
    'west-finland-coast',
  ),
  network('north-savo-network', names('Kuopio', 'Kuopio', 'Kuopio'), 'north-savo', 'eastern-finland-police'),
  network(
    'turku-network',
    names('Turku', 'Åbo', 'Turku'),
    'southwest-finland',
    'southwestern-finland-police',
    'west-finland-coast',
  ),
  network('oulu-network', names('Oulu', 'Uleåborg', 'Oulu'), 'north-ostrobothnia', 'oulu-police', 'west-finland-coast'),
  network('tampere-network', names('Tampere', 'Tammerfors', 'Tampere'), 'pirkanmaa', 'central-finland-police'),
]

/** Who has coordinated the six networks, and when. The day before 2024 on which it began was not found. */
export const networkCoordinators: readonly { organisation: string; from?: string; to?: string; mark: Mark }[] = [
  { organisation: 'riku', to: '2023-12-31', mark: 'V' },
  { organisation: 'pro-tukipiste', to: '2023-12-31', mark: 'V' },
  { organisation: 'nas', from: '2024-01-01', mark: 'V' },
]

function police(
  code: string,
  said: Names,
  seat: Names,
  areas: readonly string[],
  areasMark: Mark = 'V',
  mark: Mark = 'V',
): District {
  return { code, names: said, seat, areas, from: '2014-01-01', mark, areasMark }
}

function border(code: string, said: Names, areas: readonly string[]): District {
  return { code, names: said, areas, from: '2005-09-01', mark: 'V', areasMark: 'K' }
}

function network(code: string, city: Names, county: string, policeCode: string, borderCode?: string): NetworkSetting {
  const setting = { network: code, city, county, police: policeCode }
  return borderCode === undefined ? setting : { ...setting, border: borderCode, borderMark: 'K' }
}
