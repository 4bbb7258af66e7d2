import pg from 'pg'
import { expect, test } from 'vitest'
import { addDays, dayOf } from '#base/time/day.ts'
import type { Client, Fields } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { teamByCode } from '#modules/accounts/accounts.ts'
import { dayIn } from './decisions-for-tests.ts'
import { acting, enter, linesAbout, openedFile, personId } from './file-for-tests.ts'
import { addPlace } from './places.ts'
import { beginStay } from './stays.ts'

const house = fixture()
const today = () => dayOf(house.base.now())
const where = 'Kanariankatu 7 C'

let count = 0
/** A place of the team with so many beds; its id. */
async function placed(capacity = 2): Promise<string> {
  count += 1
  const data = {
    name: `Lintu ${count}`,
    region: 'lapland',
    capacity,
    suits: ['women'],
    languages: ['et'],
    opened_on: '2026-01-01',
  }
  return house.base.database.writing(async (tx) => {
    const team = await teamByCode(tx, 'nas-assistance')
    const id = await addPlace(tx, house.base, team.id, { ...data, address: where })
    if (!id) throw new Error('the name is taken')
    return id
  })
}

const booked = (client: string, place: string, beds = 1) =>
  acting(house, 'worker', client, (act) => beginStay(act, { place, beds, from: today(), planned: null, reason: '' }))

async function book(browser: Client, client: string, place: string, fields: Fields = {}) {
  await browser.get(`/en/clients/${client}/housing`)
  return browser.submit(`/clients/${client}/housing`, { place, beds: '1', ...dayIn('from', today()), ...fields })
}

test('a supervisor adds a place; the team sees code word and beds, and nobody where it is without a duty', async () => {
  await enter(house, 'worker')
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get('/en/housing/new')
  const fields = {
    name: 'Kuikka',
    region: 'lapland',
    capacity: '3',
    suits: 'women',
    address: where,
    ...dayIn('opened', '2026-01-01'),
  }
  await supervisor.submit('/housing/new', fields)
  const place = supervisor.last.path.split('/').at(-1) ?? ''
  expect(supervisor.last.status).toBe(200)
  await supervisor.get('/en/housing/new')
  expect((await supervisor.submit('/housing/new', fields)).text).toContain('There is a place of that name')
  const worker = await enter(house, 'worker')
  await worker.get('/en/housing')
  expect(worker.last.text).toContain('Kuikka')
  for (const who of [worker, supervisor]) {
    await who.get(`/en/housing/${place}`)
    expect(who.last.text).not.toContain(where)
    await who.get(`/en/housing/${place}/address`)
    expect(who.last.status).toBe(404)
  }
  await worker.get('/en/housing/new')
  expect(worker.last.status).toBe(404)
  for (const who of ['intake', 'administrator', 'southern', 'provider'] as const) {
    const other = await enter(house, who)
    await other.get(`/en/housing/${place}`)
    expect([who, other.last.status]).toEqual([who, 404])
  }
})

test('a duty opens the address for its days, is never one’s own, and each look leaves a line', async () => {
  const place = await placed()
  const supervisor = await enter(house, 'supervisor')
  const give = async (who: 'supervisor' | 'colleague', from: string, to: string) => {
    await supervisor.get(`/en/housing/${place}`)
    return supervisor.submit('/duties', {
      person: await personId(house, who),
      ...dayIn('from', from),
      ...dayIn('to', to),
    })
  }
  expect((await give('supervisor', today(), today())).text).toContain('Nobody can give it to themselves')
  expect((await give('colleague', today(), addDays(today(), -1))).text).toContain('The last day is before the first')
  await give('colleague', addDays(today(), -9), addDays(today(), -1))
  const colleague = await enter(house, 'colleague')
  await colleague.get(`/en/housing/${place}/address`)
  expect(colleague.last.status).toBe(404)
  await give('colleague', today(), today())
  await colleague.get(`/en/housing/${place}/address`)
  expect(colleague.last.text).toContain(where)
  expect(colleague.last.text).not.toMatch(new RegExp(`<title>[^<]*${where}`))
  expect((await linesAbout(house, place)).map(({ action }) => action)).toContain('place.read-address')
  await supervisor.get(`/en/housing/${place}`)
  const [, duty = ''] = /name="duty" value="([^"]+)"/.exec(supervisor.last.text) ?? []
  await supervisor.submit('/duties/ending', { duty })
  await colleague.get(`/en/housing/${place}/address`)
  expect(colleague.last.status).toBe(404)
})

test('a client stays, moves and leaves; the worker sees the address as long as the client is there', async () => {
  const [client, first, second] = [await openedFile(house), await placed(), await placed()]
  const worker = await enter(house, 'worker')
  const planned = dayIn('planned', addDays(today(), 30))
  expect((await book(worker, client, first, planned)).path).toBe(`/en/clients/${client}/housing`)
  await worker.get(`/en/housing/${first}/address`)
  expect(worker.last.text).toContain(where)
  await worker.get(`/en/clients/${client}`)
  expect(worker.last.text).toContain('Stay ends')
  await book(worker, client, second, { reason: 'CANARY-REASON' })
  await worker.get(`/en/housing/${first}/address`)
  expect(worker.last.status).toBe(404)
  await worker.get(`/en/clients/${client}/housing`)
  await worker.submit('/housing/ending', { why: 'own-home', ...dayIn('ended', today()) })
  expect(worker.last.text).toContain('Moved to a home of their own')
  expect(worker.last.text).toContain('CANARY-REASON')
  const raw = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await raw.connect()
  const { rows } = await raw.query('select * from client_stay')
  expect(JSON.stringify(rows)).not.toContain('CANARY')
  await raw.end()
})

test('is refused beside the field: full, closed, before admission, another team’s, nothing typed is lost', async () => {
  const [client, other, small] = [await openedFile(house), await openedFile(house), await placed(1)]
  expect(await booked(other, small)).toBeNull()
  const worker = await enter(house, 'worker')
  const refused = async (place: string, fields: Fields = {}) => {
    const { status, text } = await book(worker, client, place, fields)
    expect(status).toBe(422)
    return text
  }
  expect(await refused(small)).toContain('There are no longer so many free beds')
  expect(await refused(await placed(), dayIn('from', '2020-01-01'))).toContain('before the admission')
  for (const strange of [crypto.randomUUID(), 'nonsense']) expect(await refused(strange)).toContain('error')
  const supervisor = await enter(house, 'supervisor')
  await supervisor.get(`/en/housing/${small}`)
  expect((await supervisor.submit('/closing')).text).toContain('Somebody still stays there')
  const shut = await placed()
  await supervisor.get(`/en/housing/${shut}`)
  await supervisor.submit('/closing')
  expect(await refused(shut)).toContain('not in use')
})

test('of two who book the last bed at once one is told', async () => {
  const [one, two, place] = [await openedFile(house), await openedFile(house), await placed(1)]
  const faults = await Promise.all([booked(one, place), booked(two, place)])
  expect(faults.toSorted()).toEqual(['full', null])
})

test('an address that was changed or put into another place does not open', async () => {
  const [client, mine, other] = [await openedFile(house), await placed(), await placed()]
  await booked(client, mine)
  const raw = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await raw.connect()
  const worker = await enter(house, 'worker')
  await raw.query(
    'update housing_place set sealed_address = (select sealed_address from housing_place where id = $2) where id = $1',
    [mine, other],
  )
  await worker.get(`/en/housing/${mine}/address`)
  expect(worker.last.status).toBe(500)
  expect(worker.last.text).not.toContain(where)
  await raw.query(
    'update housing_place set sealed_address = set_byte(sealed_address, 40, (get_byte(sealed_address, 40) + 1) % 256) where id = $1',
    [mine],
  )
  await worker.get(`/en/housing/${mine}/address`)
  expect(worker.last.status).toBe(500)
  await raw.end()
  expect(house.logged.join('')).not.toContain(where)
})
