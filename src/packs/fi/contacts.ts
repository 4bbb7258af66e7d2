import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names } from '../pack.ts'

/** A public telephone service. `href` dials it; `display` is how it is written, `abroad` how from another country. */
export type Contact = {
  readonly code: string
  readonly names: Names
  readonly about: Names
  readonly display: string
  readonly href: string
  readonly abroad?: string
  readonly hours: Names
  readonly web?: string
  readonly email?: string
  /** How well the number is known. Only V may stand on the first page. */
  readonly mark: Mark
}

const allHours = names('24 tuntia, joka päivä', 'Dygnet runt, varje dag', '24 hours, every day')
const checkHours = names(
  'Tarkista ajat palvelun omalta sivulta',
  'Kontrollera tiderna på tjänstens egen webbplats',
  'Check the hours on the service’s own page',
)

/** The emergency number. */
export const emergency: Contact = {
  code: 'emergency',
  names: names('Hätänumero', 'Nödnumret', 'Emergency number'),
  about: names(
    'Kun on välitön vaara: poliisi, ensihoito, pelastus',
    'Vid omedelbar fara: polis, akutvård, räddning',
    'In immediate danger: police, ambulance, rescue',
  ),
  display: '112',
  href: 'tel:112',
  hours: allHours,
  mark: 'V',
}

/** The helpline of the National Assistance System. Plain e-mail is not safe for anything that tells who somebody is. */
export const helpline: Contact = {
  code: 'nas-helpline',
  names: names(
    'Ihmiskaupan uhrien auttamisjärjestelmän puhelin',
    'Hjälpsystemets telefon för offer för människohandel',
    'Helpline of the National Assistance System for Victims of Human Trafficking',
  ),
  about: names(
    'Neuvoo myös ilman nimeä. Puhelu maksaa saman kuin tavallinen puhelu.',
    'Ger råd även utan namn. Samtalet kostar lika mycket som ett vanligt samtal.',
    'Advises also without a name. The call costs the same as an ordinary call.',
  ),
  display: '02954 63177',
  href: 'tel:+358295463177',
  abroad: '+358 2954 63177',
  hours: allHours,
  web: 'https://ihmiskauppa.fi',
  email: 'ihmiskauppa.auttamisjarjestelma@migri.fi',
  mark: 'V',
}

/** Other public telephone services. Numbers must be confirmed by their owners before a production start. */
export const otherHelplines: readonly Contact[] = [
  {
    code: 'victim-support',
    names: names('Rikosuhripäivystys (RIKU)', 'Brottsofferjouren (RIKU)', 'Victim Support Finland (RIKU)'),
    about: names(
      'Neuvoa ja tukihenkilö rikoksen uhrille ja läheisille',
      'Råd och stödperson för brottsoffer och närstående',
      'Advice and a support person for victims of crime and those close to them',
    ),
    display: '116 006',
    href: 'tel:116006',
    hours: checkHours,
    web: 'https://www.riku.fi',
    mark: 'P',
  },
  {
    code: 'nollalinja',
    names: names('Nollalinja', 'Nollinjen', 'Nollalinja helpline'),
    about: names(
      'Apua, jos läheinen on väkivaltainen tai jos olet nainen, johon on kohdistunut väkivaltaa',
      'Hjälp vid våld i nära relationer och för kvinnor som utsatts för våld',
      'Help with violence by someone close, and for women who have met violence',
    ),
    display: '080 005 005',
    href: 'tel:080005005',
    abroad: '+358 80 005 005',
    hours: allHours,
    web: 'https://www.nollalinja.fi',
    mark: 'S',
  },
  {
    code: 'occupational-safety',
    names: names(
      'Työsuojeluviranomaisen puhelinneuvonta',
      'Arbetarskyddsmyndighetens telefonrådgivning',
      'Telephone advice of the occupational safety and health authority',
    ),
    about: names(
      'Neuvoa työn ehdoista ja turvallisuudesta, myös ilman nimeä',
      'Råd om arbetsvillkor och säkerhet, även utan namn',
      'Advice on terms and safety of work, also without a name',
    ),
    display: '0295 016 620',
    href: 'tel:+358295016620',
    abroad: '+358 295 016 620',
    hours: names('Arkisin virka-aikana', 'Vardagar under tjänstetid', 'Weekdays in office hours'),
    web: 'https://tyosuojelu.fi',
    mark: 'S',
  },
]
