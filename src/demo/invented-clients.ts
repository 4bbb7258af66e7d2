import type { Invented } from '#modules/referrals/make.ts'

/** An invented person who was admitted some days ago. */
export interface InventedClient {
  daysAgo: number
  proposal: Invented
}

const consented = { 'gate.age@1': 'adult', 'gate.consent@1': 'given' }

/** A cleaner whose papers were kept; without a right of residence. */
export const cleaner: InventedClient = {
  daysAgo: 40,
  proposal: {
    edition: 'self',
    lang: 'en',
    values: {
      ...consented,
      'story.message@1':
        'Invented case: I cleaned offices for two years at night and got fifty euros a week. The boss keeps my papers.',
      'person.given-name@1': 'Keksitty',
      'person.family-name@1': 'Kaisa',
      'person.born@1': '1991-05',
      'person.sex@1': 'woman',
      'person.citizenship@1': 'PH',
      'reach.caution@1': 'Invented: the boss knows the flat and the phone. Call between 10 and 12 only.',
      'language.first@1': 'tl',
    },
    episodes: [
      {
        'episode.forms@1': ['forced-labour'],
        'episode.primary@1': 'forced-labour',
        'episode.region@1': 'uusimaa',
        'episode.sector@1': 'cleaning',
        'episode.from@1': '2024-09',
        'episode.ongoing@1': 'no',
      },
    ],
    reach: [{ 'reach.channel@1': 'phone-call', 'reach.address@1': '040 555 0111', 'reach.safe-to-write@1': 'no' }],
  },
}

/** A mother with two children, who moved to a municipality of her own. */
export const mother: InventedClient = {
  daysAgo: 200,
  proposal: {
    edition: 'self',
    lang: 'fi',
    values: {
      ...consented,
      'story.message@1': 'Keksitty tapaus: minut tuotiin avioliittoon, josta en saanut lähteä.',
      'person.given-name@1': 'Malliksi',
      'person.family-name@1': 'Maija',
      'person.born@1': '1988-11-30',
      'person.sex@1': 'woman',
      'person.citizenship@1': 'IQ',
      'person.home-municipality@1': 'Tampere',
      'language.first@1': 'ckb',
    },
    episodes: [
      { 'episode.forms@1': ['forced-marriage'], 'episode.primary@1': 'forced-marriage', 'episode.ongoing@1': 'no' },
    ],
    reach: [{ 'reach.channel@1': 'email', 'reach.address@1': 'malliksi@example.org', 'reach.safe-to-write@1': 'yes' }],
    children: [{ 'child.name@1': 'Malliksi Lapsi', 'child.born@1': '2015-03-02', 'child.in-finland@1': 'yes' }],
  },
}
