import { beforeAll, describe, expect, test } from 'vitest'
import { clientOf } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { note } from './intake.ts'
import {
  answerAs,
  askQuestion,
  codeOn,
  dumpOf,
  fillSections,
  newest,
  readByTeam,
  referralIds,
  type Staged,
  work,
} from './sender-for-tests.ts'

const house = fixture()

/** A word for every field in which a person may be named or something told. Each is looked for in everything stored. */
const canaries = {
  'writer.organisation': 'Kanariaorganisaatio',
  'writer.name': 'Kanaria Kaisa',
  'writer.phone': '+358 40 555 7101',
  'writer.email': 'kanaria.kaisa@example.org',
  'story.message': 'Kanariatarina',
  'signs.other': 'Kanariamerkki',
  'person.family-name': 'Kanariasuku',
  'person.given-name': 'Kanariaetu',
  'person.residence': 'Kanarialupa',
  'person.client-number': '55555577',
  'person.home-municipality': 'Kanariakunta',
  'person.counsel': 'Kanariajuristi',
  'children.note': 'Kanarialapset',
  'language.others': 'Kanariakieli',
  'language.note': 'Kanariamurre',
  'reach.proxy': 'Kanariaystävä',
  'reach.proxy-phone': '+358 40 555 7102',
  'reach.caution': 'Kanariavaara',
  'needs.details': 'Kanariatarve',
  'needs.authorities-details': 'Kanariaviranomainen',
} as const

const parts = {
  'episode.place': 'Kanariakatu 7',
  'episode.began': 'Kanariaalku',
  'child.name': 'Kanarialapsi',
  'reach.address': '+358 40 555 7103',
  'reach.note': 'Kanariasana',
} as const

const later = [
  'Kanariavastaus',
  'Kanariakysymys',
  'Kanariaviesti',
  'Kanariayhteys',
  'Kanariahuomio',
  'Kanariakysely',
  'Kanarialuonnos',
] as const

const planted = [...Object.values(canaries), ...Object.values(parts), ...later]

/** A word as it may stand in bytes, numbers or encodings. */
const shapes = (word: string): string[] => {
  const bytes = Buffer.from(word)
  const digits = word.replace(/\D/g, '')
  const spellings = [
    word,
    word.toLowerCase(),
    word.replaceAll(' ', ''),
    encodeURIComponent(word),
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/, ''),
  ]
  return [...spellings, bytes.toString('latin1'), ...(digits.length > 6 ? [digits, digits.slice(3)] : [])]
}

let dump = ''
const leftovers: string[] = []

beforeAll(async () => {
  const client = clientOf(house.app)
  const raw = client.raw
  client.raw = async (path, init) => {
    const response = await raw(path, init)
    leftovers.push(
      path,
      JSON.stringify([...response.headers]),
      /<title>(.*?)<\/title>/.exec(await response.clone().text())?.[1] ?? '',
    )
    return response
  }
  await proposal(client)
  const { id } = await newest(house.base)
  await answerAs(house.base, id, 'Kanariavastaus')
  await answerAs(house.base, id, 'Kanariakysymys', 'question')
  await work(house.base, id, (act) => note(act, 'Kanariahuomio'))
  await client.get('/en/messages/inbox')
  await client.submit('/messages/reply', { message: 'Kanariaviesti' })
  await client.submit('/messages/contact', { safe: 'Kanariayhteys' })
  await askQuestion(client, 'Kanariakysely')
  await fillSections(client, 'self', {
    gate: { 'gate.age': 'adult', 'gate.consent': 'given' },
    story: { 'story.message': 'Kanarialuonnos' },
  })
  dump = await dumpOf(house.base)
})

async function proposal(client: ReturnType<typeof clientOf>): Promise<void> {
  const bySection: Record<string, Record<string, string>> = {}
  for (const [field, text] of Object.entries(canaries)) {
    const [section = ''] = field.split('.')
    bySection[section] = { ...bySection[section], [field]: text }
  }
  const staged: Staged = { gate: { 'gate.age': 'adult', 'gate.consent': 'given' }, ...bySection }
  await fillSections(client, 'other', staged)
  for (const [section, fields] of [
    ['story', { 'episode.place': parts['episode.place'], 'episode.began': parts['episode.began'] }],
    ['children', { 'child.name': parts['child.name'] }],
    [
      'reach',
      {
        'reach.channel': 'phone-call',
        'reach.safe-to-write': 'no',
        'reach.address': parts['reach.address'],
        'reach.note': parts['reach.note'],
      },
    ],
  ] as const) {
    await client.get(`/en/contact/other/${section}/parts/new`)
    await client.submit(`/${section}/parts/new`, fields)
  }
  await client.get('/en/contact/other/check')
  codeOn(await client.submit('/contact/other/send', { 'show-mine': 'yes' }))
}

describe('whoever takes the whole database', () => {
  test('has taken every table of ours', () => {
    for (const table of [
      'draft',
      'referral',
      'told',
      'message',
      'note',
      'content_key',
      'sender_session',
      'receipt',
      'safe_contact',
      'look_up_tag',
      'referral_figure',
      'audit',
    ]) {
      expect(dump, table).toContain(`\npublic.${table} `)
    }
    expect(dump).toContain('pgboss.job')
  })

  test.each(planted)('finds no %s in it', (word) => {
    for (const shape of shapes(word)) expect(dump.toLowerCase().includes(shape.toLowerCase()), shape).toBe(false)
  })

  test('finds them all when looking as the team: the words were truly planted', async () => {
    const all = await Promise.all((await referralIds(house.base)).map((id) => readByTeam(house.base, id)))
    const text = JSON.stringify(all)
    const inside = planted.filter((word) => !['Kanariayhteys', 'Kanariahuomio', 'Kanarialuonnos'].includes(word))
    for (const word of inside) expect(text, word).toContain(word)
  })

  test('learns the length of a message only roughly', async () => {
    const lengths = async () => {
      const rows = await house.base.database.reading((db) => db.selectFrom('told').select('sealed').execute())
      return new Set(rows.map(({ sealed }) => sealed.length))
    }
    const client = house.client()
    await askQuestion(client, 'a'.repeat(300))
    const before = await lengths()
    await askQuestion(client, 'a'.repeat(301))
    expect(await lengths()).toEqual(before)
  })
})

test.each(planted)('no %s stands in a log line, an address, a header or a title', (word) => {
  const traces = [...leftovers, ...house.logged].join('\n')
  for (const shape of [word, encodeURIComponent(word)]) expect(traces).not.toContain(shape)
})

test('of who wrote from where, and when within the day, nothing is kept with what they wrote', async () => {
  const client = house.client()
  const planted = {
    'user-agent': 'KanariaSelain/7',
    'x-forwarded-for': '203.0.113.77',
    referer: 'https://kanaria.example.org/',
  }
  house.now = new Date('2026-11-23T13:37:41Z')
  await client.get('/en/contact/question', planted)
  const token = /name="token" value="([^"]+)"/.exec(client.last.text)?.[1] ?? ''
  await client.post('/en/contact/question', { token, once: 'x', 'story.message': 'Hello' }, planted)
  codeOn(client.last)
  const kept = `${await dumpOf(house.base)}\n${house.logged.join('\n')}`
  for (const trace of ['KanariaSelain', '203.0.113.77', 'kanaria.example.org']) expect(kept).not.toContain(trace)
  const lasting = kept.split('\n').filter((line) => !/^public\.(sender_session|draft) /.test(line))
  for (const line of lasting) expect(line.replace(/^pgboss\..*/, '')).not.toContain('13:37:41')
})
