import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names } from '../../pack.ts'
import type { Organisation } from './body.ts'

/**
 * Who organises help for a victim with a home municipality (Act 746/2011 § 38b): the counties, Helsinki and HUS, from
 * 1 January 2023. Existence and Finnish and Swedish area names [V]; the sites are background knowledge save luvn.fi.
 */
export const serviceOrganisers: readonly Organisation[] = [
  county('east-uusimaa', 'Itä-Uudenmaan', 'Östra Nylands', 'East Uusimaa', 'https://www.itauusimaa.fi'),
  county('central-uusimaa', 'Keski-Uudenmaan', 'Mellersta Nylands', 'Central Uusimaa', 'https://www.keusote.fi'),
  county('western-uusimaa', 'Länsi-Uudenmaan', 'Västra Nylands', 'Western Uusimaa', 'https://www.luvn.fi'),
  county('vantaa-and-kerava', 'Vantaan ja Keravan', 'Vanda och Kervo', 'Vantaa and Kerava', 'https://www.vakehyva.fi'),
  county('southwest-finland', 'Varsinais-Suomen', 'Egentliga Finlands', 'Southwest Finland', 'https://www.varha.fi'),
  county('satakunta', 'Satakunnan', 'Satakunta', 'Satakunta', 'https://satakunnanhyvinvointialue.fi'),
  county('kanta-hame', 'Kanta-Hämeen', 'Egentliga Tavastlands', 'Kanta-Häme', 'https://omahame.fi'),
  county('pirkanmaa', 'Pirkanmaan', 'Birkalands', 'Pirkanmaa', 'https://www.pirha.fi'),
  county('paijat-hame', 'Päijät-Hämeen', 'Päijänne-Tavastlands', 'Päijät-Häme', 'https://paijatha.fi'),
  county('kymenlaakso', 'Kymenlaakson', 'Kymmenedalens', 'Kymenlaakso', 'https://kymenhva.fi'),
  county('south-karelia', 'Etelä-Karjalan', 'Södra Karelens', 'South Karelia', 'https://www.ekhva.fi'),
  county('south-savo', 'Etelä-Savon', 'Södra Savolax', 'South Savo', 'https://etelasavonha.fi'),
  county('north-savo', 'Pohjois-Savon', 'Norra Savolax', 'North Savo', 'https://pshyvinvointialue.fi'),
  county('north-karelia', 'Pohjois-Karjalan', 'Norra Karelens', 'North Karelia', 'https://www.siunsote.fi'),
  county('central-finland', 'Keski-Suomen', 'Mellersta Finlands', 'Central Finland', 'https://www.hyvaks.fi'),
  county('south-ostrobothnia', 'Etelä-Pohjanmaan', 'Södra Österbottens', 'South Ostrobothnia', 'https://www.hyvaep.fi'),
  county('ostrobothnia', 'Pohjanmaan', 'Österbottens', 'Ostrobothnia', 'https://pohjanmaanhyvinvointi.fi'),
  county(
    'central-ostrobothnia',
    'Keski-Pohjanmaan',
    'Mellersta Österbottens',
    'Central Ostrobothnia',
    'https://soite.fi',
  ),
  county('north-ostrobothnia', 'Pohjois-Pohjanmaan', 'Norra Österbottens', 'North Ostrobothnia', 'https://pohde.fi'),
  county('kainuu', 'Kainuun', 'Kajanalands', 'Kainuu', 'https://hyvinvointialue.kainuu.fi'),
  county('lapland', 'Lapin', 'Lapplands', 'Lapland', 'https://lapha.fi'),
  organiser(
    'city-of-helsinki',
    names('Helsingin kaupunki', 'Helsingfors stad', 'City of Helsinki'),
    ['helsinki'],
    'https://www.hel.fi',
    'V',
  ),
  organiser('hus-group', names('HUS-yhtymä', 'HUS-sammanslutningen', 'HUS Group'), ['hus'], 'https://www.hus.fi', 'V'),
  organiser(
    'aland-health-authority',
    names(
      'Ahvenanmaan terveyden- ja sairaanhoito (ÅHS)',
      'Ålands hälso- och sjukvård (ÅHS)',
      'Åland Health Services (ÅHS)',
    ),
    ['aland'],
    'https://www.ahs.ax',
    'K',
  ),
]

function county(area: string, fi: string, sv: string, en: string, web: string): Organisation {
  const said = names(`${fi} hyvinvointialue`, `${sv} välfärdsområde`, `Wellbeing Services County of ${en}`)
  return organiser(`${area}-county`, said, [area], web, 'V')
}

function organiser(code: string, said: Names, areas: readonly string[], web: string, mark: Mark): Organisation {
  return { code, type: 'service-organiser', names: said, areas, from: '2023-01-01', web, mark }
}
