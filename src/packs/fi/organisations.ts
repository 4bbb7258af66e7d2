import { type CodeOf, codeList, inForce, names } from '../pack.ts'
import { agencies } from './bodies/agencies.ts'
import type { Organisation } from './bodies/body.ts'
import { civilSociety } from './bodies/civil-society.ts'
import { serviceOrganisers } from './bodies/service-organisers.ts'
import { borderGuardUnits, policeDepartments } from './districts.ts'

export type { Organisation } from './bodies/body.ts'

/** Kinds of organisation in the work against trafficking. */
export const organisationTypes = codeList('organisation-types', 1, [
  { code: 'nas', names: names('Auttamisjärjestelmä', 'Hjälpsystemet', 'National Assistance System') },
  {
    code: 'service-organiser',
    names: names(
      'Hyvinvointialue, Helsingin kaupunki tai HUS',
      'Välfärdsområde, Helsingfors stad eller HUS',
      'Wellbeing services county, City of Helsinki or HUS',
    ),
  },
  {
    code: 'municipality',
    names: names(
      'Kunta (työllisyys, kotoutuminen)',
      'Kommun (sysselsättning, integration)',
      'Municipality (employment, integration)',
    ),
  },
  { code: 'reception-centre', names: names('Vastaanottokeskus', 'Förläggning', 'Reception centre') },
  { code: 'police', names: names('Poliisi', 'Polisen', 'Police') },
  { code: 'border-guard', names: names('Rajavartiolaitos', 'Gränsbevakningsväsendet', 'Border Guard') },
  {
    code: 'immigration-service',
    names: names('Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'),
  },
  {
    code: 'occupational-safety',
    names: names('Työsuojeluviranomainen', 'Arbetarskyddsmyndighet', 'Occupational safety and health authority'),
  },
  { code: 'prosecutor', names: names('Syyttäjä', 'Åklagare', 'Prosecutor') },
  { code: 'legal-aid', names: names('Oikeusapu', 'Rättshjälp', 'Legal aid') },
  {
    code: 'employment-authority',
    names: names('Työllisyysviranomainen', 'Sysselsättningsmyndighet', 'Employment authority'),
  },
  {
    code: 'regional-state',
    names: names('Valtion aluehallinto', 'Statens regionförvaltning', 'Regional state administration'),
  },
  { code: 'ministry', names: names('Ministeriö', 'Ministerium', 'Ministry') },
  { code: 'rapporteur', names: names('Ihmiskaupparaportoija', 'Rapportör om människohandel', 'National rapporteur') },
  { code: 'ngo', names: names('Järjestö', 'Organisation', 'Non-governmental organisation') },
  { code: 'shelter', names: names('Turvakoti', 'Skyddshem', 'Shelter') },
  { code: 'trade-union', names: names('Ammattiliitto', 'Fackförbund', 'Trade union') },
  { code: 'parish', names: names('Seurakunta', 'Församling', 'Parish') },
  { code: 'school-youth', names: names('Koulu tai nuorisotyö', 'Skola eller ungdomsarbete', 'School or youth work') },
  { code: 'lawyer', names: names('Lakimies', 'Jurist', 'Lawyer') },
  { code: 'research', names: names('Tutkimus', 'Forskning', 'Research') },
  {
    code: 'international',
    names: names('Kansainvälinen järjestö', 'Internationell organisation', 'International organisation'),
  },
  {
    code: 'health-agency',
    names: names(
      'Sosiaali- ja terveysalan virasto',
      'Myndighet inom social- och hälsovård',
      'Health and social affairs agency',
    ),
  },
])
export type OrganisationType = CodeOf<typeof organisationTypes>

/** The public organisations the system starts with. People, and posts inside them, are never in here. */
export const organisations: readonly Organisation[] = [
  ...agencies,
  ...serviceOrganisers,
  ...policeDepartments.map(
    ({ code, names: said, areas, from, mark }): Organisation => ({
      code,
      type: 'police',
      names: said,
      areas,
      from,
      mark,
      web: 'https://poliisi.fi',
      ...(code === 'aland-police' ? { web: 'https://www.polisen.ax' } : { parent: 'national-police-board' }),
    }),
  ),
  ...borderGuardUnits.map(
    ({ code, names: said, areas, from, mark }): Organisation => ({
      code,
      type: 'border-guard',
      names: said,
      areas,
      from,
      mark,
      web: 'https://raja.fi',
      ...(code === 'border-guard-headquarters' ? {} : { parent: 'border-guard-headquarters' }),
    }),
  ),
  ...civilSociety,
]

/** The organisations that exist on a day. */
export const organisationsOn = (day: string): readonly Organisation[] => inForce(organisations, day)
