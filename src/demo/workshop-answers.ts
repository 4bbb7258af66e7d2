import type { MadeCard } from '#modules/workshops/make.ts'

/** Who works in a region, as the tables of its workshop name them. Organisations may be real; every contact is invented. */
export interface Region {
  network: string
  heldOn: string
  lang: 'fi' | 'sv'
  county: string
  police: string
  /** What this region answered otherwise than the others. */
  own: readonly MadeCard[]
  /** Steps of which nobody leads here, by id. */
  nobody?: readonly string[]
}

const contact = (role: string, at: number) => ({ role, phone: `+358 555 0${at}`, email: '' })

/** What most tables say of the forced marriage: each answer by two tables where they agree. */
export const forcedMarriage = (region: Region): MadeCard[] =>
  [...atHome(region), ...abroad(region), ...afterwards(region)]
    .filter(({ step, word }) => !(word === 'leads' && region.nobody?.includes(String(step))))
    .concat(region.own)

const atHome = ({ county, police }: Region): MadeCard[] => [
  ...led('appointment', {
    type: 'school-youth',
    organisation: 'Esimerkkilän lukio',
    need: 'advice',
    ...contact('Kuraattori', 301),
  }),
  act('appointment', 2, { type: 'nas', need: 'advice', ...contact('Neuvontapuhelin', 302) }),
  act('appointment', 3, { word: 'asked', type: 'service-organiser', organisation: county, need: 'health' }),
  ...led('two-weeks-left', {
    type: 'service-organiser',
    organisation: county,
    need: 'child-protection',
    ...contact('Sosiaalipäivystys', 303),
  }),
  act('two-weeks-left', 1, {
    type: 'shelter',
    organisation: 'Esimerkki-turvakoti',
    need: 'shelter',
    condition: 'Jos on tilaa',
    ...contact('Vastaava ohjaaja', 304),
  }),
  act('two-weeks-left', 2, {
    type: 'police',
    organisation: police,
    need: 'police',
    ...contact('Ennalta estävä toiminta', 305),
  }),
  act('two-weeks-left', 3, { word: 'told', type: 'nas', need: 'admission' }),
]

const abroad = ({ county, police }: Region): MadeCard[] => [
  ...led('message-from-abroad', {
    type: 'police',
    organisation: police,
    need: 'police',
    ...contact('Ennalta estävä toiminta', 305),
  }),
  act('message-from-abroad', 2, {
    word: 'asked',
    type: 'ministry',
    organisation: 'Ulkoministeriö',
    need: 'return',
    doubt: 'Saako edustusto toimia ilman hänen pyyntöään?',
  }),
  act('message-from-abroad', 3, { type: 'service-organiser', organisation: county, need: 'child-protection' }),
  ...led('another-region', {
    type: 'service-organiser',
    organisation: county,
    need: 'health',
    ...contact('Neuvola', 306),
  }),
  act('another-region', 2, {
    type: 'legal-aid',
    organisation: 'Esimerkkilän oikeusaputoimisto',
    need: 'legal-aid',
    ...contact('Palveluneuvonta', 307),
  }),
  act('another-region', 3, {
    type: 'ngo',
    organisation: 'Rikosuhripäivystys (RIKU)',
    need: 'support-person',
    ...contact('Aluetoimisto', 308),
  }),
  ...led('the-night', {
    type: 'service-organiser',
    organisation: county,
    need: 'social-services',
    ...contact('Sosiaalipäivystys', 303),
  }),
  act('the-night', 1, { type: 'police', organisation: police, need: 'police', ...contact('Kenttäjohto', 309) }),
  act('the-night', 2, {
    type: 'shelter',
    organisation: 'Esimerkki-turvakoti',
    need: 'shelter',
    ...contact('Vastaava ohjaaja', 304),
  }),
]

const afterwards = ({ county }: Region): MadeCard[] => [
  ...led('what-now', { type: 'nas', need: 'admission', ...contact('Neuvontapuhelin', 302) }),
  act('what-now', 2, {
    type: 'legal-aid',
    organisation: 'Esimerkkilän oikeusaputoimisto',
    need: 'legal-aid',
    ...contact('Palveluneuvonta', 307),
  }),
  act('what-now', 3, { word: 'asked', type: 'immigration-service', need: 'residence' }),
  ...led('the-sister', {
    type: 'service-organiser',
    organisation: county,
    need: 'child-protection',
    ...contact('Lastensuojelu', 310),
  }),
  act('the-sister', 2, { type: 'school-youth', organisation: 'Esimerkkilän yläkoulu', need: 'study' }),
]

/** The berry farm, more shortly. */
export const berryFarm = (region: Region): MadeCard[] => [...found(region), ...helped(region)]

const found = ({ county, police, network }: Region): MadeCard[] => [
  ...led('health-centre', {
    type: 'service-organiser',
    organisation: county,
    need: 'health',
    ...contact('Terveysasema', 311),
  }),
  act('health-centre', 3, { word: 'missing', need: 'interpreter', text: 'Tulkkia ei saa samana päivänä.' }),
  ...led('inspection', {
    type: 'occupational-safety',
    organisation: 'Työsuojeluviranomainen',
    need: 'work',
    ...contact('Ulkomaalaisvalvonta', 312),
  }),
  act('inspection', 2, { type: 'police', organisation: police, need: 'police', ...contact('Tutkinta', 313) }),
  ...led('at-the-door', {
    type: network === 'oulu-network' ? 'parish' : 'service-organiser',
    organisation: network === 'oulu-network' ? 'Esimerkkilän seurakunta' : county,
    need: 'social-services',
  }),
  act('at-the-door', 3, { word: 'missing', need: 'shelter', text: 'Miehille ei ole turvallista paikkaa yöksi.' }),
]

const helped = ({ police }: Region): MadeCard[] => [
  ...led('five-people', { type: 'nas', need: 'admission', ...contact('Neuvontapuhelin', 302) }),
  act('five-people', 2, {
    type: 'trade-union',
    organisation: 'Esimerkkiliitto',
    need: 'work',
    ...contact('Työehtoneuvonta', 314),
  }),
  ...led('season-ends', { type: 'police', organisation: police, need: 'police', ...contact('Tutkinta', 313) }),
  act('season-ends', 3, { word: 'disputed', text: 'Kuka maksaa paluumatkan?' }),
  ...led('before-the-trial', { type: 'legal-aid', organisation: 'Esimerkkilän oikeusaputoimisto', need: 'legal-aid' }),
  ...led('next-season', { type: 'occupational-safety', organisation: 'Työsuojeluviranomainen', need: 'work' }),
]

/** Two tables name the same lead. */
const led = (step: string, card: Omit<MadeCard, 'step'>): MadeCard[] =>
  [1, 2].map((table) => ({ ...card, step, table, word: 'leads' }))

/** One table's answer, by itself somebody who acts. */
const act = (step: string, table: number, card: Omit<MadeCard, 'step'>): MadeCard => ({
  word: 'acts',
  ...card,
  step,
  table,
})

const missing = (step: string, need: NonNullable<MadeCard['need']>, text: string): MadeCard =>
  act(step, 3, { word: 'missing', need, text })

/** The five that met in spring. */
export const regions: readonly Region[] = [
  {
    network: 'south-karelia-network',
    heldOn: '2026-03-18',
    lang: 'fi',
    county: 'Etelä-Karjalan hyvinvointialue',
    police: 'Kaakkois-Suomen poliisilaitos',
    own: [
      missing('the-night', 'shelter', 'Lähin turvakoti on toisessa maakunnassa.'),
      missing('what-now', 'interpreter', 'Soraninkielistä tulkkia ei saa paikalle.'),
    ],
  },
  {
    network: 'ostrobothnia-network',
    heldOn: '2026-03-25',
    lang: 'sv',
    county: 'Österbottens välfärdsområde',
    police: 'Polisinrättningen i Österbotten',
    own: [
      missing('what-now', 'mental-health', 'Krisstöd på svenska finns bara dagtid.'),
      missing('appointment', 'support-person', 'Ingen stödperson som talar svenska.'),
    ],
  },
  {
    network: 'turku-network',
    heldOn: '2026-04-15',
    lang: 'fi',
    county: 'Varsinais-Suomen hyvinvointialue',
    police: 'Lounais-Suomen poliisilaitos',
    own: [
      act('two-weeks-left', 3, { word: 'leads', type: 'police', organisation: 'Lounais-Suomen poliisilaitos' }),
      act('message-from-abroad', 1, { word: 'disputed', text: 'Kuka ottaa yhteyttä edustustoon?' }),
    ],
  },
  {
    network: 'oulu-network',
    heldOn: '2026-04-22',
    lang: 'fi',
    county: 'Pohjois-Pohjanmaan hyvinvointialue',
    police: 'Oulun poliisilaitos',
    nobody: ['another-region'],
    own: [
      missing('another-region', 'residence', 'Kukaan ei neuvo oleskeluluvassa virka-ajan jälkeen.'),
      act('another-region', 1, { word: 'leads', type: 'ngo', organisation: 'Rikosuhripäivystys (RIKU)' }),
    ],
  },
  {
    network: 'tampere-network',
    heldOn: '2026-05-06',
    lang: 'fi',
    county: 'Pirkanmaan hyvinvointialue',
    police: 'Sisä-Suomen poliisilaitos',
    nobody: ['the-sister'],
    own: [
      act('the-night', 3, {
        type: 'ngo',
        organisation: 'Pro-tukipiste',
        need: 'shelter',
        ...contact('Päivystys', 315),
      }),
      missing('the-sister', 'housing', 'Alaikäiselle ei löydy tuettua asumista.'),
    ],
  },
]
