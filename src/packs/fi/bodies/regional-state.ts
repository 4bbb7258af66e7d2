import type { Names } from '#base/i18n/lang.ts'
import { names } from '../../pack.ts'
import type { Organisation } from './body.ts'

const uusimaa = ['helsinki', 'east-uusimaa', 'central-uusimaa', 'western-uusimaa', 'vantaa-and-kerava']

/**
 * The state in the regions. On 1 January 2026 the six regional state administrative agencies and Valvira became the
 * Finnish Supervisory Agency, and the fifteen ELY centres became ten Economic Development Centres [P].
 * The areas of the agencies and centres by county are background knowledge.
 */
export const regionalState: readonly Organisation[] = [
  {
    code: 'supervisory-agency',
    type: 'occupational-safety',
    names: names('Lupa- ja valvontavirasto', 'Tillstånds- och tillsynsverket', 'Finnish Supervisory Agency'),
    hint: names(
      'Myös työsuojeluviranomainen',
      'Även arbetarskyddsmyndighet',
      'Also the occupational safety and health authority',
    ),
    areas: [],
    from: '2026-01-01',
    web: 'https://lvv.fi',
    mark: 'P',
  },
  agency(
    'southern-finland-agency',
    names(
      'Etelä-Suomen aluehallintovirasto',
      'Regionförvaltningsverket i Södra Finland',
      'Regional State Administrative Agency for Southern Finland',
    ),
    [...uusimaa, 'kanta-hame', 'paijat-hame', 'kymenlaakso', 'south-karelia'],
  ),
  agency(
    'southwestern-finland-agency',
    names(
      'Lounais-Suomen aluehallintovirasto',
      'Regionförvaltningsverket i Sydvästra Finland',
      'Regional State Administrative Agency for Southwestern Finland',
    ),
    ['southwest-finland', 'satakunta'],
  ),
  agency(
    'eastern-finland-agency',
    names(
      'Itä-Suomen aluehallintovirasto',
      'Regionförvaltningsverket i Östra Finland',
      'Regional State Administrative Agency for Eastern Finland',
    ),
    ['south-savo', 'north-savo', 'north-karelia'],
  ),
  agency(
    'western-inland-agency',
    names(
      'Länsi- ja Sisä-Suomen aluehallintovirasto',
      'Regionförvaltningsverket i Västra och Inre Finland',
      'Regional State Administrative Agency for Western and Inland Finland',
    ),
    ['pirkanmaa', 'central-finland', 'south-ostrobothnia', 'ostrobothnia', 'central-ostrobothnia'],
  ),
  agency(
    'northern-finland-agency',
    names(
      'Pohjois-Suomen aluehallintovirasto',
      'Regionförvaltningsverket i Norra Finland',
      'Regional State Administrative Agency for Northern Finland',
    ),
    ['north-ostrobothnia', 'kainuu'],
  ),
  agency(
    'lapland-agency',
    names(
      'Lapin aluehallintovirasto',
      'Regionförvaltningsverket i Lappland',
      'Regional State Administrative Agency for Lapland',
    ),
    ['lapland'],
  ),
  {
    code: 'ely-centres',
    type: 'regional-state',
    names: names(
      'Elinkeino-, liikenne- ja ympäristökeskukset (15 ELY-keskusta)',
      'Närings-, trafik- och miljöcentralerna (15 NTM-centraler)',
      'Centres for Economic Development, Transport and the Environment (15 ELY Centres)',
    ),
    areas: [],
    from: '2010-01-01',
    to: '2025-12-31',
    web: 'https://www.ely-keskus.fi',
    mark: 'P',
  },
  centre(
    'uusimaa-development',
    names('Uudenmaan elinvoimakeskus', 'Livskraftscentralen i Nyland', 'Economic Development Centre of Uusimaa'),
    uusimaa,
  ),
  centre(
    'southwest-development',
    names(
      'Lounais-Suomen elinvoimakeskus',
      'Livskraftscentralen i Sydvästra Finland',
      'Economic Development Centre of Southwest Finland',
    ),
    ['southwest-finland', 'satakunta'],
  ),
  centre(
    'southeast-development',
    names(
      'Kaakkois-Suomen elinvoimakeskus',
      'Livskraftscentralen i Sydöstra Finland',
      'Economic Development Centre of Southeast Finland',
    ),
    ['kymenlaakso', 'south-karelia', 'paijat-hame'],
  ),
  centre(
    'inland-development',
    names(
      'Sisä-Suomen elinvoimakeskus',
      'Livskraftscentralen i Inre Finland',
      'Economic Development Centre of Inland Finland',
    ),
    ['pirkanmaa', 'kanta-hame'],
  ),
  centre(
    'central-development',
    names(
      'Keski-Suomen elinvoimakeskus',
      'Livskraftscentralen i Mellersta Finland',
      'Economic Development Centre of Central Finland',
    ),
    ['central-finland'],
  ),
  centre(
    'eastern-development',
    names(
      'Itä-Suomen elinvoimakeskus',
      'Livskraftscentralen i Östra Finland',
      'Economic Development Centre of Eastern Finland',
    ),
    ['south-savo', 'north-savo', 'north-karelia'],
  ),
  centre(
    'south-ostrobothnia-development',
    names(
      'Etelä-Pohjanmaan elinvoimakeskus',
      'Livskraftscentralen i Södra Österbotten',
      'Economic Development Centre of South Ostrobothnia',
    ),
    ['south-ostrobothnia'],
  ),
  centre(
    'ostrobothnia-development',
    names(
      'Pohjanmaan elinvoimakeskus',
      'Livskraftscentralen i Österbotten',
      'Economic Development Centre of Ostrobothnia',
    ),
    ['ostrobothnia', 'central-ostrobothnia'],
  ),
  centre(
    'northern-development',
    names(
      'Pohjois-Suomen elinvoimakeskus',
      'Livskraftscentralen i Norra Finland',
      'Economic Development Centre of Northern Finland',
    ),
    ['north-ostrobothnia', 'kainuu'],
  ),
  centre(
    'lapland-development',
    names('Lapin elinvoimakeskus', 'Livskraftscentralen i Lappland', 'Economic Development Centre of Lapland'),
    ['lapland'],
  ),
]

function agency(code: string, said: Names, areas: readonly string[]): Organisation {
  const web = 'https://avi.fi'
  const successor = 'supervisory-agency'
  return {
    code,
    type: 'regional-state',
    names: said,
    areas,
    from: '2010-01-01',
    to: '2025-12-31',
    web,
    successor,
    mark: 'P',
  }
}

function centre(code: string, said: Names, areas: readonly string[]): Organisation {
  return {
    code,
    type: 'regional-state',
    names: said,
    areas,
    from: '2026-01-01',
    web: 'https://www.elinvoimakeskus.fi',
    mark: 'P',
  }
}
