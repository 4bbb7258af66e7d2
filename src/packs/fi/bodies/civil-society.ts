import { names } from '../../pack.ts'
import type { Organisation } from './body.ts'

/** Organisations outside the state with a public part in the work. The Platform's member list is not public as text. */
export const civilSociety: readonly Organisation[] = [
  {
    code: 'riku',
    type: 'ngo',
    names: names('Rikosuhripäivystys (RIKU)', 'Brottsofferjouren (RIKU)', 'Victim Support Finland (RIKU)'),
    hint: names(
      'Koordinoi kansalaisyhteiskunnan IKV-alustaa',
      'Samordnar civilsamhällets IKV-plattform',
      'Coordinates the civil-society Platform',
    ),
    areas: [],
    web: 'https://www.riku.fi',
    mark: 'V',
  },
  {
    code: 'pro-tukipiste',
    type: 'ngo',
    names: names('Pro-tukipiste', 'Pro-tukipiste', 'Pro-tukipiste'),
    hint: names('Seksi- ja erotiikka-alan tuki', 'Stöd inom sex- och erotikbranschen', 'Support in the sex industry'),
    areas: [],
    web: 'https://pro-tukipiste.fi',
    mark: 'V',
  },
  {
    code: 'refugee-advice-centre',
    type: 'ngo',
    names: names('Pakolaisneuvonta', 'Flyktingrådgivningen', 'Refugee Advice Centre'),
    hint: names('Oikeudellista neuvontaa', 'Juridisk rådgivning', 'Legal advice'),
    areas: [],
    web: 'https://www.pakolaisneuvonta.fi',
    mark: 'V',
  },
  {
    code: 'monika-naiset',
    type: 'ngo',
    names: names(
      'Monika-Naiset liitto',
      'Monika-Naiset liitto',
      'Monika-Naiset liitto (Multicultural Women’s Association)',
    ),
    hint: names(
      'Apua maahan muuttaneille naisille, turvakoti',
      'Hjälp för kvinnor som flyttat till Finland, skyddshem',
      'Help for migrant women, a shelter',
    ),
    areas: [],
    web: 'https://monikanaiset.fi',
    mark: 'V',
  },
  {
    code: 'nytkis',
    type: 'ngo',
    names: names(
      'Naisjärjestöt yhteistyössä (NYTKIS)',
      'Kvinnoorganisationer i samarbete (NYTKIS)',
      'Coalition of Finnish Women’s Associations (NYTKIS)',
    ),
    areas: [],
    web: 'https://nytkis.org',
    mark: 'V',
  },
  {
    code: 'iom-finland',
    type: 'international',
    names: names(
      'Kansainvälinen siirtolaisuusjärjestö (IOM), Suomi',
      'Internationella migrationsorganisationen (IOM), Finland',
      'International Organization for Migration (IOM), Finland',
    ),
    areas: [],
    web: 'https://finland.iom.int',
    mark: 'K',
  },
]
