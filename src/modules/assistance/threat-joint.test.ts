import pg from 'pg'
import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { acting, enter, openedFile, people } from './file-for-tests.ts'
import { eraseClass } from './retention.ts'
import {
  asks,
  declares,
  idOn,
  jointThreat,
  jointWords,
  opensThreat,
  planted,
  ratedThreat,
  rates,
} from './threat-for-tests.ts'

const house = fixture()

const deadlines = (client: string) =>
  house.base.database.reading((db) =>
    db
      .selectFrom('client_deadline')
      .select(['kind', 'due_on', 'done_on'])
      .where('client_id', '=', client)
      .where('kind', 'like', 'threat-%')
      .orderBy('due_on')
      .execute(),
  )

test('the joint level with reasons, review date and effects: codes in the summary, no words of it', async () => {
  const { client, worker, southern, path } = await jointThreat(house)
  expect(worker.last.path).toBe(`${path}#joint`)
  expect((await southern.get(path)).text).toContain('Invented joint reasons.')
  expect(await deadlines(client)).toEqual([{ kind: 'threat-review', due_on: '2027-01-15', done_on: null }])
  const { text } = await worker.get(`/en/clients/${client}`)
  for (const shown of ['The address is secret', 'There are people who must not be contacted', 'to be reviewed'])
    expect(text).toContain(shown)
  for (const hidden of ['Invented joint reasons.', 'Invented reasons of', planted.question])
    expect(text).not.toContain(hidden)
})

test('a review date in the past, or today, is refused and nothing typed is lost', async () => {
  const { worker, path, client } = await ratedThreat(house)
  for (const day of ['22', '23']) {
    await worker.get(`${path}/joint`)
    const review = { 'review.day': day, 'review.month': '11', 'review.year': '2026' }
    await worker.submit('/joint', { ...jointWords('Kept reasons.'), ...review })
    expect(worker.last).toMatchObject({ status: 422, text: expect.stringContaining('Kept reasons.') })
    expect(worker.last.text).toContain('must lie in the future')
  }
  expect(await deadlines(client)).toEqual([])
})

test('two who write the joint level at once: the second sees both and loses nothing; every version stays', async () => {
  const { worker, provider, path } = await ratedThreat(house)
  await worker.get(`${path}/joint`)
  await provider.get(`${path}/joint`)
  await worker.submit('/joint', jointWords('Words of the first.'))
  await provider.submit('/joint', jointWords('Words of the second.'))
  expect(provider.last.status).toBe(409)
  for (const words of ['Words of the first.', 'Words of the second.']) expect(provider.last.text).toContain(words)
  expect((await worker.get(path)).text).not.toContain('Words of the second.')
  await provider.get(`${path}/joint`)
  await provider.submit('/joint', jointWords('Words of both.'))
  const { text } = await worker.get(path)
  for (const words of ['Words of both.', 'Words of the first.']) expect(text).toContain(words)
})

test('measures have an owner and a day; done, their deadline is over', async () => {
  const { worker, southern, client, path } = await jointThreat(house)
  const typed = { measure: 'Invented measure: change the lock.', 'due.day': '1', 'due.month': '12', 'due.year': '2026' }
  await worker.get(path)
  await worker.submit('/measures', { ...typed, 'due.month': '11' })
  expect(worker.last).toMatchObject({ status: 422, text: expect.stringContaining(typed.measure) })
  await worker.submit('/measures', { ...typed, 'due.month': '11', owner: idOn(worker, people.southern, 'owner') })
  expect(worker.last.status).toBe(422)
  await worker.submit('/measures', { ...typed, owner: idOn(worker, people.southern, 'owner') })
  expect(worker.last.status).toBe(200)
  expect(await deadlines(client)).toContainEqual({ kind: 'threat-measure', due_on: '2026-12-01', done_on: null })
  await southern.get(path)
  await southern.submit('/measures/ending', { ended: 'done' })
  expect(southern.last.status).toBe(200)
  expect(await deadlines(client)).toContainEqual({
    kind: 'threat-measure',
    due_on: '2026-12-01',
    done_on: '2026-11-23',
  })
})

test('who sits there no more, or has declared a conflict, is given no measure', async () => {
  const { worker, path } = await ratedThreat(house)
  await worker.get(path)
  const gone = idOn(worker, people.provider)
  expect(gone).not.toBe('')
  await worker.submit('/ending', { seat: gone })
  await worker.get(path)
  const owners = worker.last.text.slice(worker.last.text.indexOf('name="owner"'))
  expect(owners).toContain(people.southern)
  expect(owners).not.toContain(people.provider)
})

test('a new assessment takes the old one’s place with its joint level, and keeps it for the file’s workers', async () => {
  const { client, worker, provider, southern, path } = await jointThreat(house)
  const next = `/en/threats/${await opensThreat(worker, client)}`
  await asks(house, worker, next, 'provider')
  await asks(house, worker, next, 'official', 'legal')
  const again = [await declares(house, next, 'provider'), await declares(house, next, 'official')]
  for (const browser of again) await rates(browser, next, 'Invented later reasons.', 'low')
  expect((await southern.get(path)).status).toBe(200)
  await worker.get(`${next}/joint`)
  await worker.submit('/joint', { ...jointWords('Later joint words.', '2028'), effects: ['pair-work'] })
  expect((await worker.get(path)).text).toContain('Invented joint reasons.')
  expect(worker.last.text).toContain('has taken the place of this one')
  expect((await worker.get(`${path}/joint`)).status).toBe(403)
  for (const browser of [provider, southern]) expect((await browser.get(path)).status).toBe(404)
  expect((await provider.get(next)).status).toBe(200)
  expect(await deadlines(client)).toEqual([
    { kind: 'threat-review', due_on: '2027-01-15', done_on: '2026-11-23' },
    { kind: 'threat-review', due_on: '2028-01-15', done_on: null },
  ])
  const summary = (await worker.get(`/en/clients/${client}`)).text
  expect(summary).toContain('Always two workers')
  expect(summary).not.toContain('The address is secret')
})

test('a file opened for a reason alone shows no threat: no tab, no effects, no deadline, no page', async () => {
  const { client, path } = await jointThreat(house)
  const browser = await enter(house, 'colleague')
  await browser.get(`/en/clients/${client}/opening`)
  await browser.submit('/opening', { purpose: 'contact', reason: 'Invented: the client called at night.' })
  const { text, status } = await browser.get(`/en/clients/${client}`)
  expect(status).toBe(200)
  expect(text).not.toMatch(/[Tt]hreat|The address is secret|must not be contacted/)
  for (const way of [path, `/en/clients/${client}/threat`, `/en/clients/${client}/threat/new`])
    expect([way, (await browser.get(way)).status]).toEqual([way, 404])
})

test('that something is due in an assessment is told to who works with the client, not to who leads the team', async () => {
  const { worker } = await jointThreat(house)
  expect((await worker.get('/en/clients/due')).text).toContain('Threat assessment to be reviewed')
  const supervisor = await enter(house, 'supervisor')
  expect(await supervisor.get('/en/clients/due?whose=team')).toMatchObject({ status: 200 })
  expect(supervisor.last.text).not.toContain('Threat')
})

test('an erased file takes its assessments along', async () => {
  const { client, id, path, worker, southern } = await jointThreat(house)
  await worker.get(path)
  const due = { 'due.day': '1', 'due.month': '12', 'due.year': '2026' }
  await worker.submit('/measures', { measure: 'Invented.', owner: idOn(worker, people.southern, 'owner'), ...due })
  await acting(house, 'supervisor', client, ({ tx, base, by }) =>
    eraseClass(tx, base, client, 'other-data', { basis: 'time-over', by }),
  )
  const left = await house.base.database.reading((db) =>
    Promise.all(
      (['client_threat_joint', 'client_threat_member', 'client_threat_measure'] as const).map((table) =>
        db.selectFrom(table).select('threat_id').where('threat_id', '=', id).execute(),
      ),
    ),
  )
  expect(left.flat()).toEqual([])
  for (const browser of [worker, southern]) expect((await browser.get(path)).status).toBe(404)
})

test('a changed byte, a swapped row or an old joint view in the new one’s place does not open, and is logged', async () => {
  const one = await jointThreat(house)
  const two = await jointThreat(house)
  const owner = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await owner.connect()
  const damaged = async (change: string) => {
    await owner.query('begin')
    await owner.query(change)
    await owner.query('commit')
    const before = house.logged.length
    const { status, text } = await one.worker.get(one.path)
    expect([change, status]).toEqual([change, 500])
    expect(text).not.toContain('Invented')
    expect(house.logged.slice(before).join('\n')).toMatch(/SealBroken|does not open/)
  }
  const flip = (table: string, column: string, key: string) =>
    `update ${table} set ${column} = set_byte(${column}, 40, 255 - get_byte(${column}, 40)) where ${key} = '${one.id}'`
  const sound = async () => expect((await one.worker.get(one.path)).status).toBe(200)
  for (const [table, column, key] of [
    ['client_threat', 'sealed', 'id'],
    ['client_threat_member', 'sealed_rating', 'threat_id'],
    ['client_threat_joint', 'sealed', 'threat_id'],
  ] as const) {
    await damaged(flip(table, column, key))
    await owner.query(flip(table, column, key))
    await sound()
  }
  const swap = `update client_threat_member m set sealed_rating = o.sealed_rating from client_threat_member o
    where m.threat_id = '${one.id}' and o.threat_id = m.threat_id and o.id <> m.id`
  await damaged(swap)
  await owner.query(swap)
  await sound()
  await damaged(`update client_threat t set sealed = o.sealed from client_threat o
    where t.id = '${one.id}' and o.id = '${two.id}'`)
  await owner.end()
})

test('what is written in an assessment stands nowhere else: pages, search, titles, logs, mails, rows', async () => {
  const client = await openedFile(house)
  const worker = await enter(house, 'worker')
  const words = 'Zylokanarie'
  await worker.get(`/en/clients/${client}/threat/new`)
  await worker.submit('/threat/new', { about: words, question: words, background: words })
  const path = worker.last.path.replace('/members', '')
  await asks(house, worker, path, 'provider')
  await asks(house, worker, path, 'southern', 'nas')
  for (const who of ['provider', 'southern'] as const) await rates(await declares(house, path, who), path, words)
  await worker.get(`${path}/joint`)
  await worker.submit('/joint', jointWords(words))
  await worker.get(path)
  const due = { 'due.day': '1', 'due.month': '12', 'due.year': '2026' }
  await worker.submit('/measures', { measure: words, owner: idOn(worker, people.southern, 'owner'), ...due })
  expect(worker.last.text).toContain(words)
  expect(/<title>([^<]*)/.exec(worker.last.text)?.[1]).not.toContain(words)
  const parts = ['', '/background', '/plan', '/decisions', '/shares', '/notes', '/threat', '/workers']
  const pages = ['/clients', '/threats', '/work', ...parts.map((part) => `/clients/${client}${part}`)]
  for (const page of pages) {
    const { status, text } = await worker.get(`/en${page}`)
    expect([page, status, text.includes(words)]).toEqual([page, 200, false])
  }
  await worker.get('/en/clients')
  await worker.submit('/clients/search', { sought: words })
  expect(worker.last.text.replace(`value="${words}"`, '')).not.toContain(`/en/clients/${client}"`)
  expect(house.logged.join('\n')).not.toContain(words)
  const owner = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await owner.connect()
  const { rows: tables } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  )
  for (const { name } of tables) {
    const { rows } = await owner.query<{ found: string }>(
      `select count(*) as found from ${name} x where x::text like $1 or x::text like $2`,
      [`%${words}%`, `%${Buffer.from(words).toString('hex')}%`],
    )
    expect([name, rows[0]?.found]).toEqual([name, '0'])
  }
  await owner.end()
})
