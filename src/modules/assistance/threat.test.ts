import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { enter, linesAbout, openedFile, people } from './file-for-tests.ts'
import {
  asks,
  declares,
  idOn,
  jointWords,
  openedThreat,
  opensThreat,
  planted,
  ratedThreat,
  rates,
} from './threat-for-tests.ts'

const house = fixture()

test('a member sees whom it concerns, declares, and then this assessment and nothing else of the file', async () => {
  const { client, worker, id, path } = await openedThreat(house)
  expect((await asks(house, worker, path, 'provider')).path).toBe(path)
  const provider = await enter(house, 'provider')
  expect((await provider.get('/en/work')).text).toContain('My threat assessments')
  expect((await provider.get(path)).status).toBe(404)
  await provider.get('/en/threats')
  expect(provider.last.text).toContain(`/en/threats/${id}/declaration`)
  await provider.get(`${path}/declaration`)
  expect(provider.last.text).toContain(planted.about)
  expect(provider.last.text).not.toContain(planted.background)
  await provider.submit('/declaration', {})
  expect(provider.last.status).toBe(422)
  await provider.submit('/declaration', { conflict: 'none' })
  expect(provider.last.path).toBe(path)
  expect(provider.last.text).toContain(planted.background)
  for (const part of ['', '/background', '/plan', '/decisions', '/notes', '/threat', '/opening'])
    expect([part, (await provider.get(`/en/clients/${client}${part}`)).status]).toEqual([part, 404])
  for (const part of ['/members', '/declaration'])
    expect([part, (await provider.get(`${path}${part}`)).status]).toEqual([part, 404])
  expect((await linesAbout(house, client)).map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      'client.open-threat',
      'client.ask-threat-member',
      'client.read-threat-subject',
      'client.declare-threat',
      'client.read-threat',
    ]),
  )
})

test('who declares a conflict of interest is out: nothing is there, and no rating is taken', async () => {
  const { worker, path } = await openedThreat(house)
  await asks(house, worker, path, 'provider')
  await asks(house, worker, path, 'southern', 'nas')
  const ready = await declares(house, path, 'southern')
  await ready.get(path)
  const provider = await declares(house, path, 'provider', 'declared')
  expect(provider.last.path).toBe('/en/threats')
  expect(provider.last.text).not.toContain(path)
  for (const part of ['', '/declaration', '/joint', '/members'])
    expect([part, (await provider.get(`${path}${part}`)).status]).toEqual([part, 404])
  await provider.get('/en/account')
  const answer = await provider.post(`${path}/rating`, { level: 'high', reasons: 'Never taken.' })
  expect(answer.status).toBe(404)
  await worker.get(path)
  expect(worker.last.text).toContain('Conflict of interest, out')
  await asks(house, worker, path, 'provider')
  expect(worker.last.status).toBe(422)
})

test('a worker of the file who declares a conflict is shut out of the assessment too', async () => {
  const { client, worker, path, id } = await openedThreat(house)
  await asks(house, worker, path, 'worker', 'nas')
  expect(worker.last.path).toBe(`${path}/declaration`)
  expect((await worker.get(path)).status).toBe(404)
  await worker.get(`${path}/declaration`)
  await worker.submit('/declaration', { conflict: 'declared' })
  expect((await worker.get(path)).status).toBe(404)
  expect((await worker.get(`/en/clients/${client}/threat`)).text).not.toContain(id)
  expect((await worker.get(`/en/clients/${client}`)).status).toBe(200)
})

test('nobody sees others’ ratings before their own stands and all have rated or a reason stands', async () => {
  const { worker, path } = await openedThreat(house)
  await asks(house, worker, path, 'provider')
  await asks(house, worker, path, 'southern', 'nas')
  await asks(house, worker, path, 'official', 'legal')
  const provider = await declares(house, path, 'provider')
  const southern = await declares(house, path, 'southern')
  await rates(provider, path, 'Only the provider wrote this.')
  expect(provider.last.text).toContain('Only the provider wrote this.')
  for (const browser of [southern, worker])
    expect((await browser.get(path)).text).not.toContain('Only the provider wrote this.')
  await rates(southern, path, 'Only the south wrote this.')
  expect(southern.last.text).not.toContain('Only the provider wrote this.')
  expect((await worker.get(path)).text).not.toContain('Only the south wrote this.')
  await worker.submit('/missing', { member: idOn(worker, people.official) })
  expect(worker.last.status).toBe(422)
  await worker.submit('/missing', { member: idOn(worker, people.official), missing: 'Invented: on leave.' })
  for (const browser of [provider, southern, worker]) {
    const { text } = await browser.get(path)
    for (const words of ['Only the provider wrote this.', 'Only the south wrote this.', 'Invented: on leave.'])
      expect(text).toContain(words)
  }
  const official = await declares(house, path, 'official')
  expect(official.last.path).toBe(path)
  expect(official.last.text).not.toContain('Only the provider wrote this.')
  await rates(official, path, 'The late one.')
  expect(official.last.text).toContain('Only the provider wrote this.')
})

test('a rating stands once: a second one is refused', async () => {
  const { provider, path } = await ratedThreat(house)
  await provider.get('/en/account')
  expect((await provider.post(`${path}/rating`, { level: 'none', reasons: 'Other words.' })).status).toBe(409)
  expect((await provider.get(path)).text).not.toContain('Other words.')
})

test('a rating with a fault comes back with what was typed', async () => {
  const { worker, path } = await openedThreat(house)
  await asks(house, worker, path, 'provider')
  const provider = await declares(house, path, 'provider')
  await provider.submit('/rating', { reasons: 'Typed without a level.' })
  expect(provider.last.status).toBe(422)
  expect(provider.last.text).toContain('Typed without a level.')
})

test('no joint level before all have rated or a reason stands, nor on one rating alone', async () => {
  const { worker, path } = await openedThreat(house)
  expect((await worker.get(`${path}/joint`)).status).toBe(403)
  await asks(house, worker, path, 'provider')
  const provider = await declares(house, path, 'provider')
  const tried = async () => {
    await worker.get('/en/account')
    return worker.post(`${path}/joint`, { seen: '0', ...jointWords('Too early.') })
  }
  expect(await tried()).toMatchObject({ status: 422, text: expect.stringContaining('once all have rated') })
  await rates(provider, path, 'Alone.')
  expect(await tried()).toMatchObject({ status: 422, text: expect.stringContaining('at least two members') })
  expect(worker.last.text).toContain('Too early.')
  expect((await worker.get(path)).text).not.toContain('Too early.')
})

test('a member of one assessment does not find another', async () => {
  const { provider, path } = await ratedThreat(house)
  const other = await openedThreat(house)
  expect((await provider.get(path)).status).toBe(200)
  for (const part of ['', '/declaration', '/joint', '/members'])
    expect([part, (await provider.get(`${other.path}${part}`)).status]).toEqual([part, 404])
  await provider.get('/en/account')
  for (const part of ['rating', 'joint', 'measures', 'missing', 'ending', 'declaration'])
    expect([part, (await provider.post(`${other.path}/${part}`, { conflict: 'none' })).status]).toEqual([part, 404])
})

test('a seat of another assessment is not ended or excused here', async () => {
  const one = await openedThreat(house)
  await asks(house, one.worker, one.path, 'provider')
  await one.worker.get(one.path)
  const seat = idOn(one.worker, people.provider)
  const other = await openedThreat(house)
  await asks(house, other.worker, other.path, 'southern')
  for (const [part, field] of [
    ['ending', 'seat'],
    ['missing', 'member'],
  ] as const) {
    await other.worker.get(other.path)
    await other.worker.submit(`/${part}`, { [field]: seat, missing: 'Of another.' })
    expect([part, other.worker.last.status]).toEqual([part, 422])
  }
  expect((await (await enter(house, 'provider')).get(`${one.path}/declaration`)).status).toBe(200)
})

test('a part that was ended shuts the member out at once; the rating stays', async () => {
  const { worker, provider, path } = await ratedThreat(house)
  await worker.get(path)
  await worker.submit('/ending', { seat: idOn(worker, people.provider) })
  expect((await provider.get(path)).status).toBe(404)
  expect((await worker.get(path)).text).toContain('Invented reasons of the provider.')
})

test('a worker who could read the ratings is not asked in to rate afterwards', async () => {
  const { worker, path } = await ratedThreat(house)
  await asks(house, worker, path, 'worker', 'nas')
  expect(worker.last).toMatchObject({ status: 422, text: expect.stringContaining('could already see') })
})

test('two assessments of one client are not open at once', async () => {
  const client = await openedFile(house)
  const worker = await enter(house, 'worker')
  await worker.get(`/en/clients/${client}/threat/new`)
  const empty = await worker.submit('/threat/new', { question: 'Kept words.' })
  expect(empty).toMatchObject({ status: 422, text: expect.stringContaining('Kept words.') })
  expect(await opensThreat(worker, client)).not.toBe('')
  await worker.get(`/en/clients/${client}/threat/new`)
  expect((await worker.submit('/threat/new', planted)).status).toBe(409)
})
