import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, codeList, type Dated, type Mark, names } from '../pack.ts'

/** An area that something is organised by. Areas of different kinds do not nest (one police area covers many counties). */
export type Area = CodeItem & Dated & { readonly kind: AreaKind; readonly mark: Mark }
export type AreaKind = 'county' | 'city' | 'hospital-group' | 'autonomous-region'

/**
 * Organisers of social and health services by area: the 21 wellbeing services counties (Act 616/2021), Helsinki, HUS
 * and Åland. `from` is since when as organiser: the regions are older, so places of older cases may use the codes too.
 * Finnish and Swedish names from the Act [V]; English names in common use [K].
 */
export const areas: readonly Area[] = [
  county('east-uusimaa', names('Itä-Uusimaa', 'Östra Nyland', 'East Uusimaa')),
  county('central-uusimaa', names('Keski-Uusimaa', 'Mellersta Nyland', 'Central Uusimaa')),
  county('western-uusimaa', names('Länsi-Uusimaa', 'Västra Nyland', 'Western Uusimaa')),
  county('vantaa-and-kerava', names('Vantaa ja Kerava', 'Vanda och Kervo', 'Vantaa and Kerava')),
  county('southwest-finland', names('Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland')),
  county('satakunta', names('Satakunta', 'Satakunta', 'Satakunta')),
  county('kanta-hame', names('Kanta-Häme', 'Egentliga Tavastland', 'Kanta-Häme')),
  county('pirkanmaa', names('Pirkanmaa', 'Birkaland', 'Pirkanmaa')),
  county('paijat-hame', names('Päijät-Häme', 'Päijänne-Tavastland', 'Päijät-Häme')),
  county('kymenlaakso', names('Kymenlaakso', 'Kymmenedalen', 'Kymenlaakso')),
  county('south-karelia', names('Etelä-Karjala', 'Södra Karelen', 'South Karelia')),
  county('south-savo', names('Etelä-Savo', 'Södra Savolax', 'South Savo')),
  county('north-savo', names('Pohjois-Savo', 'Norra Savolax', 'North Savo')),
  county('north-karelia', names('Pohjois-Karjala', 'Norra Karelen', 'North Karelia')),
  county('central-finland', names('Keski-Suomi', 'Mellersta Finland', 'Central Finland')),
  county('south-ostrobothnia', names('Etelä-Pohjanmaa', 'Södra Österbotten', 'South Ostrobothnia')),
  county('ostrobothnia', names('Pohjanmaa', 'Österbotten', 'Ostrobothnia')),
  county('central-ostrobothnia', names('Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia')),
  county('north-ostrobothnia', names('Pohjois-Pohjanmaa', 'Norra Österbotten', 'North Ostrobothnia')),
  county('kainuu', names('Kainuu', 'Kajanaland', 'Kainuu')),
  county('lapland', names('Lappi', 'Lappland', 'Lapland')),
  {
    code: 'helsinki',
    kind: 'city',
    names: names('Helsinki', 'Helsingfors', 'Helsinki'),
    from: '2023-01-01',
    mark: 'V',
  },
  {
    code: 'hus',
    kind: 'hospital-group',
    names: names('HUS-yhtymä', 'HUS-sammanslutningen', 'HUS Group'),
    hint: names(
      'Uudenmaan erikoissairaanhoito',
      'Den specialiserade sjukvården i Nyland',
      'Specialised health care in Uusimaa',
    ),
    from: '2023-01-01',
    mark: 'V',
  },
  {
    // Act 746/2011 § 59a: on Åland "county" means the municipalities, except for health services.
    code: 'aland',
    kind: 'autonomous-region',
    names: names('Ahvenanmaa', 'Åland', 'Åland'),
    from: '2023-01-01',
    mark: 'V',
  },
]

/** Areas that together cover the whole country once: counties, Helsinki and Åland, without HUS that lies over others. */
export const regions: readonly Area[] = areas.filter((area) => area.kind !== 'hospital-group')

/** Answers to "where?": the regions, and what lies outside them. Regions have no dates here: old cases need them too. */
export const places: CodeList = {
  id: 'places',
  version: 1,
  items: [
    ...regions.map(({ code, names: said }) => ({ code, names: said })),
    {
      code: 'several',
      names: names('Monessa paikassa Suomessa', 'På flera ställen i Finland', 'In several places in Finland'),
    },
    { code: 'finland', names: names('Jossain Suomessa', 'Någonstans i Finland', 'Somewhere in Finland') },
    { code: 'abroad', names: names('Ulkomailla', 'Utomlands', 'Abroad') },
    { code: 'online', names: names('Verkossa', 'På nätet', 'Online') },
    { code: 'not-known', names: names('En tiedä', 'Jag vet inte', 'I do not know') },
  ],
}

/** Whether a place code lies in Finland; undefined when that cannot be said. */
export const inFinland = (place: string): boolean | undefined =>
  place === 'abroad' ? false : place === 'online' || place === 'not-known' ? undefined : true

/** The six regional networks against trafficking, by their home city. */
export const networkAreas = codeList('network-areas', 1, [
  {
    code: 'south-karelia-network',
    names: names('Etelä-Karjalan IKV-verkosto', 'IKV-nätverket i Södra Karelen', 'South Karelia network'),
    mark: 'V',
  },
  {
    code: 'ostrobothnia-network',
    names: names('Pohjanmaan IKV-verkosto', 'IKV-nätverket i Österbotten', 'Ostrobothnia network'),
    mark: 'V',
  },
  {
    code: 'north-savo-network',
    names: names('Pohjois-Savon IKV-verkosto', 'IKV-nätverket i Norra Savolax', 'North Savo network'),
    mark: 'V',
  },
  { code: 'turku-network', names: names('Turun IKV-verkosto', 'IKV-nätverket i Åbo', 'Turku network'), mark: 'V' },
  { code: 'oulu-network', names: names('Oulun IKV-verkosto', 'IKV-nätverket i Uleåborg', 'Oulu network'), mark: 'V' },
  {
    code: 'tampere-network',
    names: names('Tampereen IKV-verkosto', 'IKV-nätverket i Tammerfors', 'Tampere network'),
    mark: 'V',
  },
])

function county(code: string, said: Names): Area {
  return { code, kind: 'county', names: said, from: '2023-01-01', mark: 'V' }
}
