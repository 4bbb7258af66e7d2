import type { Invented } from '#modules/referrals/make.ts'

interface Dated extends Invented {
  daysAgo: number
}

const given = { 'gate.age@1': 'adult', 'gate.consent@1': 'given' } as const
const unsaid = { 'gate.age@1': 'adult', 'gate.consent@1': 'not-asked' } as const

/** Invented people only: their names say so, and their numbers reach nobody. */
export const invented: readonly Dated[] = [
  {
    daysAgo: 0,
    edition: 'self',
    lang: 'en',
    values: {
      ...given,
      'story.message@1':
        'I am Keksitty and this is an invented message. The man who brought me here keeps my passport and says I owe him. He is away until the evening.',
      'person.family-name@1': 'Keksitty',
      'person.given-name@1': 'Kaisa',
      'person.born@1': '1998-04-17',
      'person.sex@1': 'woman',
      'person.age-group@1': '18-29',
      'language.first@1': 'en',
      'needs.danger-now@1': 'yes',
      'needs.urgent@1': ['safe-place', 'protection'],
      'reach.caution@1': 'He looks at my phone every evening.',
    },
    episodes: [
      {
        'episode.forms@1': ['sexual-exploitation', 'forced-labour'],
        'episode.primary@1': 'sexual-exploitation',
        'episode.ongoing@1': 'yes',
        'episode.region@1': 'helsinki',
        'episode.from@1': '2026-06',
      },
    ],
    reach: [{ 'reach.channel@1': 'text-message', 'reach.address@1': '+358 555 0101', 'reach.safe-to-write@1': 'no' }],
  },
  {
    daysAgo: 1,
    edition: 'other',
    lang: 'fi',
    values: {
      ...unsaid,
      'writer.kind@1': 'health-care',
      'writer.organisation@1': 'Esimerkkilän terveysasema',
      'story.message@1':
        'Keksitty tapaus: potilaan mukana oli mies, joka vastasi kaikkeen hänen puolestaan. Potilas pelkäsi palata asuntoon.',
      'needs.danger-now@1': 'yes',
    },
    episodes: [{ 'episode.forms@1': ['not-known'], 'episode.region@1': 'pirkanmaa', 'episode.ongoing@1': 'yes' }],
  },
  {
    daysAgo: 2,
    edition: 'other',
    lang: 'fi',
    values: {
      'gate.age@1': '15-17',
      'gate.consent@1': 'given',
      'writer.kind@1': 'school',
      'writer.name@1': 'Malliopettaja Maija',
      'writer.phone@1': '+358 555 0102',
      'story.message@1':
        'Keksitty oppilas kertoi, että hänet aiotaan viedä kesällä ulkomaille naimisiin. Hän ei itse halua sitä.',
      'person.family-name@1': 'Oppilas',
      'person.given-name@1': 'Outi',
      'person.born@1': '2010-02-03',
      'person.sex@1': 'woman',
      'person.age-group@1': 'under-18',
      'needs.urgent@1': ['risk-of-travel'],
    },
    episodes: [{ 'episode.forms@1': ['forced-marriage'], 'episode.region@1': 'southwest-finland' }],
    reach: [
      { 'reach.channel@1': 'through-another', 'reach.address@1': 'Koulun kuraattori', 'reach.safe-to-write@1': 'yes' },
    ],
  },
  {
    daysAgo: 4,
    edition: 'other',
    lang: 'sv',
    values: {
      'gate.age@1': 'not-sure',
      'gate.consent@1': 'not-asked',
      'writer.kind@1': 'shelter',
      'story.message@1':
        'Påhittat fall: en ung person som bor hos släktingar får inte gå i skolan utan sköter hushållet hela dagarna.',
    },
    episodes: [
      { 'episode.forms@1': ['domestic-work'], 'episode.region@1': 'ostrobothnia', 'episode.ongoing@1': 'yes' },
    ],
  },
  {
    daysAgo: 3,
    edition: 'other',
    lang: 'en',
    values: {
      ...unsaid,
      'writer.kind@1': 'trade-union',
      'story.message@1':
        'Invented case: pickers on a farm owe the recruiter for the journey, and more are said to arrive next week.',
    },
    episodes: [
      {
        'episode.forms@1': ['forced-labour'],
        'episode.region@1': 'kainuu',
        'episode.ongoing@1': 'yes',
        'episode.from@1': '2026-07',
      },
    ],
  },
  {
    daysAgo: 6,
    edition: 'self',
    lang: 'fi',
    values: {
      ...given,
      'story.message@1':
        'Olen keksitty henkilö. Olen siivonnut kaksi vuotta ilman vapaapäiviä, ja palkasta viedään asumisesta lähes kaikki.',
      'person.family-name@1': 'Keksitty',
      'person.given-name@1': 'Kalle',
      'person.born@1': '1987-09-30',
      'person.sex@1': 'man',
      'person.age-group@1': '30-39',
      'needs.still-going-on@1': 'yes',
    },
    episodes: [{ 'episode.forms@1': ['forced-labour'], 'episode.region@1': 'western-uusimaa' }],
    reach: [{ 'reach.channel@1': 'phone-call', 'reach.address@1': '+358 555 0103', 'reach.safe-to-write@1': 'yes' }],
  },
  {
    daysAgo: 5,
    edition: 'other',
    lang: 'fi',
    channel: 'phone',
    values: {
      ...given,
      'writer.kind@1': 'private-person',
      'story.message@1':
        'Puhelimessa kerrottua, keksittyä: naapuri on tehnyt ravintolassa 14 tunnin päiviä, eikä hänellä ole omaa pankkikorttia.',
      'person.family-name@1': 'Keksitty',
      'person.given-name@1': 'Kalle',
      'person.born@1': '1987-09-30',
    },
    episodes: [{ 'episode.forms@1': ['forced-labour'], 'episode.region@1': 'western-uusimaa' }],
  },
  {
    daysAgo: 8,
    edition: 'other',
    lang: 'sv',
    values: {
      ...given,
      'writer.kind@1': 'reception-centre',
      'writer.organisation@1': 'Exempelförläggningen',
      'story.message@1': 'Påhittat fall: personen berättade i lugn och ro om tvångstiggeri under resan till Finland.',
      'person.family-name@1': 'Påhittad',
      'person.given-name@1': 'Petra',
      'person.sex@1': 'woman',
      'person.age-group@1': '40-49',
    },
    episodes: [{ 'episode.forms@1': ['forced-begging'], 'episode.region@1': 'abroad', 'episode.ongoing@1': 'no' }],
    reach: [{ 'reach.channel@1': 'email', 'reach.address@1': 'petra@example.org', 'reach.safe-to-write@1': 'yes' }],
  },
  {
    daysAgo: 12,
    edition: 'other',
    lang: 'en',
    values: {
      ...unsaid,
      'writer.kind@1': 'lawyer',
      'story.message@1':
        'Invented case: a client was made to open bank accounts for somebody else and hand over the cards.',
    },
    episodes: [{ 'episode.forms@1': ['criminal-activity'], 'episode.region@1': 'helsinki' }],
  },
  {
    daysAgo: 2,
    kind: 'question',
    lang: 'fi',
    values: {
      'writer.kind@1': 'social-services',
      'story.message@1':
        'Keksitty kysymys: voinko neuvotella tapauksesta nimettömästi, ennen kuin asiakas tietää siitä?',
    },
  },
  {
    daysAgo: 1,
    kind: 'question',
    lang: 'en',
    values: { 'story.message@1': 'An invented question: my boss keeps my papers. Is that allowed?' },
  },
  {
    daysAgo: 9,
    kind: 'question',
    lang: 'sv',
    doubtful: true,
    values: { 'story.message@1': 'Påhittat skräp: köp våra tjänster, billigt och snabbt.' },
  },
]

/** One that has been answered and waits for nobody. */
export const answeredReferral = {
  daysAgo: 7,
  kind: 'question',
  lang: 'fi',
  values: {
    'writer.kind@1': 'occupational-safety',
    'story.message@1': 'Keksitty kysymys: mistä tarkastaja tunnistaa, että kyse voi olla ihmiskaupasta?',
  },
  answer:
    'Kiitos kysymyksestä. Varmuutta ei tarvita: epäily riittää. Kerro ensin ilman nimiä, mitä olet nähnyt, niin mietitään yhdessä, mitä voit tehdä seuraavaksi.',
} as const satisfies Dated & { answer: string }

/** One on which an official has decided. */
export const decidedReferral = {
  daysAgo: 20,
  edition: 'self',
  lang: 'sv',
  values: {
    ...given,
    'story.message@1':
      'Jag är en påhittad person. Jag arbetade i ett växthus och fick bara mat som lön. Nu är jag därifrån.',
    'person.family-name@1': 'Påhittad',
    'person.given-name@1': 'Pekka',
    'person.born@1': '1979-12-01',
    'person.sex@1': 'man',
    'person.age-group@1': '40-49',
  },
  episodes: [
    {
      'episode.forms@1': ['forced-labour'],
      'episode.region@1': 'ostrobothnia',
      'episode.from@1': '2025-05',
      'episode.to@1': '2026-09',
      'episode.ongoing@1': 'no',
    },
  ],
  reach: [{ 'reach.channel@1': 'inbox-only', 'reach.safe-to-write@1': 'yes' }],
  decision: {
    outcome: 'admitted',
    ground: 'victim',
    weighed: [
      {
        test: 'may-be-victim',
        met: true,
        reasons: 'Påhittad motivering: personen arbetade utan lön och kunde inte lämna platsen.',
      },
      { test: 'needs-help', met: true, reasons: 'Påhittad motivering: personen saknar bostad och behöver rådgivning.' },
    ],
    text: 'Du har tagits upp i hjälpsystemet. Härnäst utreds tillsammans med dig vilken hjälp du behöver.',
  },
} as const satisfies Dated & { decision: unknown }
