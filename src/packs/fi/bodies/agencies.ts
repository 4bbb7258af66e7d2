import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names } from '../../pack.ts'
import type { Organisation } from './body.ts'
import { regionalState } from './regional-state.ts'

/** Ministries and agencies of the state. Names of ministries and their sites are common knowledge, not looked up [K]. */
export const agencies: readonly Organisation[] = [
  {
    code: 'nas',
    type: 'nas',
    names: names(
      'Ihmiskaupan uhrien auttamisjärjestelmä (Joutsenon vastaanottokeskus)',
      'Hjälpsystemet för offer för människohandel (förläggningen i Joutseno)',
      'National Assistance System for Victims of Human Trafficking (Joutseno reception centre)',
    ),
    short: 'NAS',
    parent: 'immigration-service',
    areas: [],
    web: 'https://ihmiskauppa.fi',
    mark: 'V',
  },
  state(
    'immigration-service',
    'immigration-service',
    names('Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'),
    'https://migri.fi',
    'V',
    'ministry-interior',
  ),
  state(
    'helsinki-reception-centre',
    'reception-centre',
    names('Helsingin vastaanottokeskus', 'Förläggningen i Helsingfors', 'Helsinki Reception Centre'),
    'https://migri.fi',
    'S',
    'immigration-service',
  ),
  state(
    'oulu-reception-centre',
    'reception-centre',
    names('Oulun vastaanottokeskus', 'Förläggningen i Uleåborg', 'Oulu Reception Centre'),
    'https://migri.fi',
    'S',
    'immigration-service',
  ),
  state(
    'national-police-board',
    'police',
    names('Poliisihallitus', 'Polisstyrelsen', 'National Police Board'),
    'https://poliisi.fi',
    'V',
    'ministry-interior',
  ),
  state(
    'national-bureau-of-investigation',
    'police',
    names('Keskusrikospoliisi', 'Centralkriminalpolisen', 'National Bureau of Investigation'),
    'https://poliisi.fi',
    'V',
    'national-police-board',
  ),
  state(
    'police-university-college',
    'police',
    names('Poliisiammattikorkeakoulu', 'Polisyrkeshögskolan', 'Police University College'),
    'https://polamk.fi',
    'V',
    'national-police-board',
  ),
  state(
    'prosecution-authority',
    'prosecutor',
    names('Syyttäjälaitos', 'Åklagarmyndigheten', 'National Prosecution Authority'),
    'https://syyttajalaitos.fi',
    'K',
    'ministry-justice',
  ),
  {
    // Six legal aid and public guardianship districts became one agency on 1 January 2025. English name not found.
    ...state(
      'legal-services',
      'legal-aid',
      names('Oikeuspalveluvirasto', 'Rättstjänstverket', 'Oikeuspalveluvirasto (legal aid)'),
      'https://www.oikeuspalveluvirasto.fi',
      'P',
      'ministry-justice',
    ),
    from: '2025-01-01',
  },
  {
    ...state(
      'non-discrimination-ombudsman',
      'rapporteur',
      names('Yhdenvertaisuusvaltuutettu', 'Diskrimineringsombudsmannen', 'Non-Discrimination Ombudsman'),
      'https://yhdenvertaisuusvaltuutettu.fi',
      'V',
    ),
    hint: names(
      'Kansallinen ihmiskaupparaportoija',
      'Nationell rapportör om människohandel',
      'National rapporteur on trafficking in human beings',
    ),
    // Act 1326/2014; the beginning of the office on this day is background knowledge.
    from: '2015-01-01',
  },
  state(
    'heuni',
    'research',
    names(
      'Euroopan kriminaalipolitiikan instituutti (HEUNI)',
      'Europeiska institutet för kriminalpolitik (HEUNI)',
      'European Institute for Crime Prevention and Control (HEUNI)',
    ),
    'https://heuni.fi',
    'V',
    'ministry-justice',
  ),
  state(
    'thl',
    'health-agency',
    names(
      'Terveyden ja hyvinvoinnin laitos (THL)',
      'Institutet för hälsa och välfärd (THL)',
      'Finnish Institute for Health and Welfare (THL)',
    ),
    'https://thl.fi',
    'K',
    'ministry-social-affairs',
  ),
  state(
    'ministry-justice',
    'ministry',
    names('Oikeusministeriö', 'Justitieministeriet', 'Ministry of Justice'),
    'https://oikeusministerio.fi',
  ),
  state(
    'ministry-interior',
    'ministry',
    names('Sisäministeriö', 'Inrikesministeriet', 'Ministry of the Interior'),
    'https://intermin.fi',
  ),
  state(
    'ministry-social-affairs',
    'ministry',
    names(
      'Sosiaali- ja terveysministeriö',
      'Social- och hälsovårdsministeriet',
      'Ministry of Social Affairs and Health',
    ),
    'https://stm.fi',
  ),
  state(
    'ministry-employment',
    'ministry',
    names(
      'Työ- ja elinkeinoministeriö',
      'Arbets- och näringsministeriet',
      'Ministry of Economic Affairs and Employment',
    ),
    'https://tem.fi',
  ),
  state(
    'ministry-foreign-affairs',
    'ministry',
    names('Ulkoministeriö', 'Utrikesministeriet', 'Ministry for Foreign Affairs'),
    'https://um.fi',
  ),
  state(
    'ministry-education',
    'ministry',
    names(
      'Opetus- ja kulttuuriministeriö',
      'Undervisnings- och kulturministeriet',
      'Ministry of Education and Culture',
    ),
    'https://okm.fi',
  ),
  ...regionalState,
]

function state(code: string, type: string, said: Names, web: string, mark: Mark = 'K', parent?: string): Organisation {
  const body = { code, type, names: said, areas: [], web, mark }
  return parent === undefined ? body : { ...body, parent }
}
