import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, type Mark, names, type Period } from '../pack.ts'

/** A provision that a decision, a clock or a retention rule rests on. `source` is the statute's number. */
export type Provision = CodeItem & { readonly source: string; readonly url: string; readonly mark: Mark }

const reception = statute('746/2011', '2011/20110746', ['Vastaanottolaki', 'Mottagandelagen', 'Reception Act'])
const aliens = statute('301/2004', '2004/20040301', ['Ulkomaalaislaki', 'Utlänningslagen', 'Aliens Act'])
const criminal = statute('39/1889', '1889/18890039001', ['Rikoslaki', 'Strafflagen', 'Criminal Code'])
const immigrationData = statute('615/2020', '2020/20200615', [
  'Laki henkilötietojen käsittelystä maahanmuuttohallinnossa',
  'Lagen om behandling av personuppgifter i migrationsförvaltningen',
  'Act on Personal Data in Immigration Administration',
])
const administrative = statute('434/2003', '2003/20030434', [
  'Hallintolaki',
  'Förvaltningslagen',
  'Administrative Procedure Act',
])
const judicial = statute('808/2019', '2019/20190808', [
  'Laki oikeudenkäynnistä hallintoasioissa',
  'Lagen om rättegång i förvaltningsärenden',
  'Administrative Judicial Procedure Act',
])
const childWelfare = statute('417/2007', '2007/20070417', ['Lastensuojelulaki', 'Barnskyddslagen', 'Child Welfare Act'])
const socialWelfare = statute('1301/2014', '2014/20141301', [
  'Sosiaalihuoltolaki',
  'Socialvårdslagen',
  'Social Welfare Act',
])
const shelters = statute('1354/2014', '2014/20141354', [
  'Laki valtion varoista maksettavasta korvauksesta turvakotipalvelun tuottajalle (1354/2014)',
  'Lagen om ersättning av statens medel till producenter av skyddshemstjänster (1354/2014)',
  'Act on Compensation to Providers of Shelter Services (1354/2014)',
])
const openness = statute('621/1999', '1999/19990621', [
  'Julkisuuslaki',
  'Offentlighetslagen',
  'Act on the Openness of Government Activities',
])

const sinceReform: Period = { from: '2023-01-01' }
const untilReform: Period = { from: '2015-07-01', to: '2022-12-31' }

/**
 * Provisions with the days they have been in force with this content. Full name of Act 746/2011: Act on the Reception of
 * Persons Applying for International Protection and on the Identification of and Assistance to Victims of Trafficking.
 * Read in the state of February 2025: whether chapter 4 changed on 12 June 2026 was not found.
 */
export const provisions: CodeList<Provision> = {
  id: 'provisions',
  version: 1,
  items: [
    reception('reception-5-6', ['5–6 §', '5–6 §', 'sections 5–6'], {}),
    reception('reception-25-26', ['25–26 §', '25–26 §', 'sections 25–26'], {}),
    reception('reception-33', ['33 §', '33 §', 'section 33'], sinceReform),
    reception('reception-33-2', ['33 § 2 mom.', '33 § 2 mom.', 'section 33(2)'], sinceReform),
    reception('reception-34', ['34 §', '34 §', 'section 34'], sinceReform),
    reception('reception-35-1', ['35 § 1 mom.', '35 § 1 mom.', 'section 35(1)'], sinceReform),
    reception('reception-35-2', ['35 § 2 mom.', '35 § 2 mom.', 'section 35(2)'], sinceReform),
    reception('reception-35-3', ['35 § 3 mom.', '35 § 3 mom.', 'section 35(3)'], sinceReform),
    reception('reception-35-4', ['35 § 4 mom.', '35 § 4 mom.', 'section 35(4)'], sinceReform),
    reception(
      'reception-36-recovery',
      ['36 § (toipumisaika)', '36 § (återhämtningstid)', 'section 36 (recovery period)'],
      untilReform,
    ),
    reception('reception-37', ['37 §', '37 §', 'section 37'], { from: '2015-07-01' }),
    reception(
      'reception-38-identification',
      ['38 § (varsinainen tunnistaminen)', '38 § (egentlig identifiering)', 'section 38 (formal identification)'],
      untilReform,
    ),
    reception('reception-38a', ['38 a §', '38 a §', 'section 38a'], { from: '2015-07-01' }),
    reception('reception-38b', ['38 b §', '38 b §', 'section 38b'], sinceReform),
    reception(
      'reception-38c-team',
      ['38 c § (asiantuntijaryhmä)', '38 c § (expertgrupp)', 'section 38c (expert team)'],
      untilReform,
    ),
    reception('reception-38d', ['38 d §', '38 d §', 'section 38d'], sinceReform),
    reception('reception-38e', ['38 e §', '38 e §', 'section 38e'], { from: '2025-01-01' }),
    reception('reception-38f-1', ['38 f § 1 mom.', '38 f § 1 mom.', 'section 38f(1)'], sinceReform),
    reception('reception-38f-2', ['38 f § 2 mom.', '38 f § 2 mom.', 'section 38f(2)'], { from: '2015-07-01' }),
    reception('reception-39-44', ['39–44 §', '39–44 §', 'sections 39–44'], {}),
    reception('reception-58', ['58 §', '58 §', 'section 58'], sinceReform),
    aliens('aliens-52a', ['52 a §', '52 a §', 'section 52a'], {}),
    aliens('aliens-52b', ['52 b §', '52 b §', 'section 52b'], {}),
    aliens('aliens-52c', ['52 c §', '52 c §', 'section 52c'], {}),
    aliens('aliens-53', ['53 §', '53 §', 'section 53'], {}),
    aliens('aliens-54', ['54 §', '54 §', 'section 54'], {}),
    aliens('aliens-105b', ['105 b §', '105 b §', 'section 105b'], {}),
    criminal('criminal-code-25-3', ['25 luku 3 §', '25 kap. 3 §', 'chapter 25, section 3'], { from: '2025-01-01' }),
    criminal('criminal-code-25-3a', ['25 luku 3 a §', '25 kap. 3 a §', 'chapter 25, section 3a'], {}),
    immigrationData('data-4', ['4 §', '4 §', 'section 4'], { from: '2020-09-01' }),
    immigrationData('data-7-3', ['7 § 3 mom.', '7 § 3 mom.', 'section 7(3)'], { from: '2020-09-01' }),
    immigrationData('data-15', ['15 §', '15 §', 'section 15'], { from: '2020-09-01' }),
    administrative('administrative-34', ['34 §', '34 §', 'section 34'], {}),
    administrative('administrative-43-45', ['43–45 §', '43–45 §', 'sections 43–45'], {}),
    administrative('administrative-47', ['47 §', '47 §', 'section 47'], {}),
    judicial('judicial-13', ['13 §', '13 §', 'section 13'], { from: '2020-01-01' }),
    childWelfare('child-welfare-25', ['25 §', '25 §', 'section 25'], {}),
    socialWelfare('social-welfare-35', ['35 §', '35 §', 'section 35'], {}),
    socialWelfare('social-welfare-36', ['36 §', '36 §', 'section 36'], {}),
    shelters('shelters', ['', '', ''], {}),
    openness('openness-24', ['24 §', '24 §', 'section 24'], {}),
    {
      code: 'directive-2024-1712',
      names: names('Direktiivi (EU) 2024/1712', 'Direktiv (EU) 2024/1712', 'Directive (EU) 2024/1712'),
      source: '(EU) 2024/1712',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024L1712',
      from: '2024-07-14',
      mark: 'P',
    },
  ],
}

type Three = readonly [fi: string, sv: string, en: string]

function statute(source: string, path: string, title: Three) {
  const url = `https://www.finlex.fi/fi/laki/ajantasa/${path}`
  return (code: string, section: Three, period: Period): Provision => ({
    code,
    names: joined(title, section),
    source,
    url,
    mark: 'V',
    ...period,
  })
}

function joined(title: Three, section: Three): Names {
  if (section[0] === '') return names(...title)
  return names(`${title[0]} ${section[0]}`, `${title[1]} ${section[1]}`, `${title[2]}, ${section[2]}`)
}
