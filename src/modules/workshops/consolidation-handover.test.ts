import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { decidedSteps } from './consolidation-decisions.ts'
import { international } from './consolidation-handover.ts'
import { type MadeCard, makeWorkshop, openWorkshop } from './make.ts'
import { outcomes, reportOf } from './report.ts'
import { workshopOf } from './sessions.ts'

const house = fixture()
const read = (id: string) => house.base.database.reading((db) => workshopOf(db, id))
const steps = async (id: string) => {
  const workshop = await read(id)
  return house.base.database.reading((db) => decidedSteps(db, house.base, workshop))
}
const cameOf = (id: string) => house.base.database.reading((db) => outcomes(db, id))

let vilma: Client
beforeAll(async () => {
  vilma = await signedIn(house, 'network-coordinator')
})

/** What three tables answered at the first step: a lead, somebody who acts, a gap, a question. */
const answers: readonly (MadeCard & { table: number })[] = [
  {
    step: 1,
    table: 1,
    word: 'leads',
    type: 'nas',
    text: 'Leads from the first call.',
    role: 'Advice',
    phone: '0295 463 177',
  },
  { step: 1, table: 2, word: 'leads', type: 'nas', role: 'Advice', phone: '0295 463 177' },
  {
    step: 1,
    table: 2,
    word: 'acts',
    type: 'shelter',
    organisation: 'Esimerkkilän turvakoti',
    need: 'shelter',
    role: 'Duty',
    email: 'turvakoti@example.org',
    condition: 'If there is room',
  },
  { step: 1, table: 3, word: 'missing', need: 'interpreter', text: 'No interpreter in the evening.' },
  { step: 1, table: 1, word: 'disputed', text: 'Who tells the child?' },
  {
    step: 2,
    table: 1,
    word: 'leads',
    type: 'police',
    organisation: 'Esimerkkilän poliisi',
    role: 'Investigation',
    phone: '+358 555 0102',
  },
]

/** The same answers typed on phones at the tables. */
async function answerLive(id: string): Promise<void> {
  await openWorkshop(house.base, id, 2)
  const { code } = await read(id)
  for (const { step, table, ...fields } of answers) {
    const phone = house.client()
    await phone.get(`/en/join?code=${code}`)
    await phone.submit('/join', { type: 'ngo', name: 'Keksitty', table: String(table) })
    await phone.get(`/en/board?step=${step}`)
    await phone.submit('/board/answers', textsOf(fields))
    expect(phone.last.text).toContain('The answer is on the board.')
  }
}

/** The same from the tables' sheets, by the facilitator. */
async function answerOnPaper(id: string): Promise<void> {
  for (const { step, table, ...fields } of answers) {
    await vilma.get(`/en/workshops/${id}/paper?step=${step}&table=${table}`)
    await vilma.submit(`/workshops/${id}/paper`, textsOf(fields))
    expect(vilma.last.text).toContain('Stored.')
  }
}

const textsOf = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))

async function close(id: string): Promise<void> {
  for (const action of ['/events', '/closing']) {
    const { state } = await read(id)
    await vilma.get(`/en/workshops/${id}/consolidation`)
    const kind = action === '/events' ? { kind: 'consolidating' } : {}
    await vilma.post(`/en/workshops/${id}${action}`, { ...kind, version: String(state.version) })
    expect(vilma.last.status).toBe(200)
  }
}

const make = (network: string, more: object = {}) =>
  makeWorkshop(house.base, { network, scenario: 'forced-marriage', heldOn: '2026-11-23', ...more })

/** What the map was told, without ids and moments. */
async function drafts(id: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await client.connect()
  const targets = (await cameOf(id)).flatMap(({ kind, target_id }) => (kind === 'contact' ? [target_id] : []))
  const { rows } = await client.query(
    `select c.fields::text as contact, s.fields::text as service, p.fields::text as provider, c.published_at
     from map_contact c left join map_service s on s.id = c.service_id join map_provider p on p.id = c.provider_id
     where c.id = any($1)`,
    [targets],
  )
  await client.end()
  return rows.map((row) => JSON.stringify(row)).sort()
}

describe('the same answers', () => {
  test('live and from paper give the same consolidation, the same drafts, questions and gaps', async () => {
    const [live, paper] = [await make('turku-network'), await make('turku-network')]
    await answerLive(live)
    await answerOnPaper(paper)
    expect(await steps(paper)).toEqual(await steps(live))
    await close(live)
    await close(paper)
    const labels = async (id: string) => (await cameOf(id)).map(({ kind, step, label }) => [kind, step, label])
    expect(await labels(paper)).toEqual(await labels(live))
    expect((await labels(live)).map(([kind]) => kind).sort()).toEqual(
      ['agenda', 'contact', 'contact', 'contact', 'gap'].sort(),
    )
    const drafted = await drafts(live)
    expect(drafted).toEqual(await drafts(paper))
    expect(drafted.join()).toContain('+358295463177')
    expect(drafted.join()).toContain('Esimerkkilän turvakoti')
    expect(drafted.join()).not.toMatch(/"published_at":"/)
  })
})

describe('closing', () => {
  test('again makes nothing twice, and what came of it stands in the report with its state', async () => {
    const id = await make('oulu-network')
    await answerOnPaper(id)
    await close(id)
    const before = await cameOf(id)
    await close(id)
    expect(await cameOf(id)).toEqual(before)
    await vilma.get(`/en/workshops/${id}/report`)
    expect(vilma.last.text).toContain('What came of it')
    expect(vilma.last.text).toContain('draft')
    expect(before.filter(({ kind }) => kind === 'contact').every(({ state }) => state === 'draft')).toBe(true)
  })

  test('follows the facilitator where they overruled with a reason', async () => {
    const id = await make('oulu-network')
    await answerOnPaper(id)
    await vilma.get(`/en/workshops/${id}/consolidation`)
    const [first] = await steps(id)
    const fields = {
      step: first?.step.id ?? '',
      item: 'missing/interpreter',
      seen: '0',
      verdict: 'agreed',
      reason: 'The county buys it by phone.',
    }
    await vilma.post(`/en/workshops/${id}/decisions`, fields)
    expect(vilma.last.status).toBe(200)
    expect((await steps(id))[0]?.items.find(({ key }) => key === 'missing/interpreter')).toMatchObject({
      final: 'agreed',
      verdict: 'gap',
      decided: 1,
    })
    expect((await vilma.post(`/en/workshops/${id}/decisions`, { ...fields, reason: 'Later' })).status).toBe(409)
    await close(id)
    expect((await cameOf(id)).filter(({ kind }) => kind === 'gap')).toEqual([])
  })

  test('is told to a network’s members by the report, which shows no name and no undecided step before', async () => {
    const id = await make('tampere-network', { people: { police: 3, ngo: 2 } })
    await answerOnPaper(id)
    const report = await house.base.database.reading(async (db) => reportOf(db, house.base, await workshopOf(db, id)))
    expect([report.publishedAt, report.people]).toEqual([
      null,
      [
        { type: 'police', count: 3 },
        { type: 'ngo', count: 2 },
      ],
    ])
    await close(id)
    await vilma.get(`/en/workshops/${id}/report`)
    expect(vilma.last.text).toContain('open to members since')
  })
})

describe('the report', () => {
  let id = ''
  beforeAll(async () => {
    id = await make('tampere-network')
    await answerOnPaper(id)
    await vilma.get(`/en/workshops/${id}/report`)
    await vilma.submit(`/workshops/${id}/report`, { strengths: '=1+1 The tables know each other.' })
    await vilma.submit(`/workshops/${id}/actions`, {
      what: 'Agree on interpreters',
      owner: 'County',
      'due.year': '2027',
      'due.month': '2',
    })
  })

  test('says who leads, acts, is missing, and what is to be done by whom until when', async () => {
    const { text } = await vilma.get(`/en/workshops/${id}/report`)
    for (const said of [
      'The tables know each other.',
      'Agree on interpreters',
      'by 28 February 2027',
      'Esimerkkilän turvakoti',
      'No interpreter in the evening.',
    ])
      expect(text).toContain(said)
  })

  test('marks an action as done, and only as it was seen', async () => {
    const html = vilma.last.text
    const action = /name="action" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
    expect(
      (await vilma.post(`/en/workshops/${id}/actions/state`, { action, version: '1', done: 'yes' })).text,
    ).toContain('done 23 November 2026')
    expect((await vilma.post(`/en/workshops/${id}/actions/state`, { action, version: '1', done: 'no' })).status).toBe(
      409,
    )
  })

  test('is a PDF and a spreadsheet', async () => {
    const paper = await vilma.raw(`/en/workshops/${id}/report/pdf`)
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const book = await vilma.raw(`/en/workshops/${id}/report/sheet`)
    expect(
      Buffer.from(await book.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect(book.headers.get('content-disposition')).toContain('report-tampere-network-2026-11-23.xlsx')
  })
})

test('a number goes to the map in the international form', () => {
  expect(['0295 463 177', '+358 (0)295 463177', '00358295463177'].map(international)).toEqual(
    Array(3).fill('+358295463177'),
  )
})
