import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#base/http/actor.ts'
import { parseCsv } from '#base/paper/csv.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { inventService } from './api-for-tests.ts'
import { linesOf } from './gap-cell.ts'
import { matrixOf } from './gap-matrix.ts'
import { nameGap } from './gap-naming.ts'
import { timesOf } from './gap-times.ts'
import { confirm } from './keeping.ts'

const house = fixture()
let coordinator: Client

beforeAll(async () => {
  coordinator = await signedIn(house, 'network-coordinator')
  await house.base.database.writing(async (tx) => {
    const sure = await inventService(tx, house.base, {
      service: { needs: ['return'], areas: ['county:kainuu'], groups: ['women'], languages: ['fi'], interpreter: 'no' },
    })
    await confirm(tx, house.base, 'service', sure.service, null)
    await inventService(tx, house.base, {
      service: { needs: ['tracing'], areas: ['municipality:205'], groups: [], languages: [], interpreter: 'not-known' },
    })
  })
})

/** What the cell of the table says to who hears it. */
const cellOf = (html: string, need: string, region: string) =>
  new RegExp(`>(${need}, ${region}: [^<.]*)\\. ([^<]*)<`).exec(html)?.slice(1) ?? []

describe('the matrix', () => {
  test('tells someone, someone not confirmed, nobody and not known apart', async () => {
    const { text } = await coordinator.get('/en/gaps')
    expect(cellOf(text, 'Safe return', 'Kainuu')[0]).toBe('Safe return, Kainuu: Someone')
    expect(cellOf(text, 'Tracing of family', 'Kainuu')[0]).toBe('Tracing of family, Kainuu: Someone, not confirmed')
    expect(cellOf(text, 'Safe return', 'North Savo')[0]).toMatch(/Nobody|Someone/)
    expect(cellOf(text, 'Safe return', 'Åland')[0]).toMatch(/Not known|Someone/)
  })

  test.each([
    ['group=women', 'Someone'],
    ['group=men', 'Nobody'],
    ['language=fi', 'Someone'],
    ['language=so', 'Nobody'],
    ['time=office', 'Someone'],
    ['time=night', 'Nobody'],
    ['access=without-papers', 'Someone'],
    ['access=with-pet', 'Nobody'],
    ['access=wheelchair', 'Not known'],
    ['group=women&time=night', 'Nobody'],
  ])('narrowed by %s', async (query, state) => {
    const { text } = await coordinator.get(`/en/gaps?${query}`)
    const [said, counts] = cellOf(text, 'Safe return', 'Kainuu')
    expect([said, counts]).toEqual([expect.stringContaining(`Kainuu: `), expect.any(String)])
    // The country's own first content may help everywhere; our service counts only where it fits.
    const ours = Number(/^(\d+) confirmed/.exec(counts ?? '')?.[1])
    expect(ours).toBe(state === 'Someone' ? 1 : 0)
    if (!/^\d+ confirmed, [1-9]/.test(counts ?? '') && !/, [1-9]\d* not known$/.test(counts ?? ''))
      expect(said).toBe(`Safe return, Kainuu: ${state}`)
  })

  test('is drawn out for one cell, with a way to name what is missing', async () => {
    const { text, status } = await coordinator.get('/en/gaps/cell?region=kainuu&need=return')
    expect(status).toBe(200)
    expect(/>Men<.*?<\/tr>/.exec(text)?.[0]).toContain('Not known')
    expect(text).toContain('/en/gaps/new?need=return&amp;area=county%3Akainuu&amp;group=men')
    for (const query of ['region=atlantis&need=return', 'region=kainuu&need=cake', ''])
      expect((await coordinator.get(`/en/gaps/cell?${query}`)).status).toBe(404)
  })

  test('goes out as CSV and spreadsheet, one line for each region and need', async () => {
    const csv = await (await coordinator.raw('/en/gaps/matrix/table?group=women')).text()
    const { rows, faults } = parseCsv(csv)
    expect([rows.length, faults]).toEqual([23 * 20, []])
    expect(rows.find((row) => row.Region === 'Kainuu' && row.Need === 'Safe return')).toMatchObject({
      State: 'Someone',
    })
    const sheet = await coordinator.raw('/en/gaps/matrix/sheet')
    expect(
      Buffer.from(await sheet.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test('is for professionals', async () => {
    expect((await house.client().raw('/en/gaps')).headers.get('location')).toBe('/en/sign-in')
    expect((await (await signedIn(house, 'intake')).get('/en/gaps')).status).toBe(404)
    expect((await (await signedIn(house, 'professional')).get('/en/gaps')).status).toBe(200)
  })
})

describe('a gap', () => {
  test('is named, handed over, worked on, closed and opened again; each step stands in its history', async () => {
    await coordinator.get('/en/gaps/new?network=north-savo-network&need=shelter&group=men')
    await coordinator.submit('/gaps', {
      network: 'north-savo-network',
      need: 'shelter',
      group: 'men',
      said: 'No beds for men.',
    })
    expect(coordinator.last.path).toMatch(/^\/en\/gaps\/[0-9a-f-]{36}$/)
    const at = coordinator.last.path
    const owner = /<option value="([0-9a-f-]{36})">/.exec(coordinator.last.text)?.[1] ?? ''
    await coordinator.submit('/owner', { owner, 'due.day': '1', 'due.month': '12', 'due.year': '2026', said: 'Agreed' })
    expect(coordinator.last.text).toContain('1 December 2026')
    await coordinator.submit('/state', { act: 'begin' })
    expect(coordinator.last.text).toContain('Being worked on')
    await coordinator.submit('/state', { act: 'close', 'said-close': '' })
    expect(coordinator.last.status).toBe(422)
    await coordinator.submit('/state', { act: 'close', 'said-close': 'Asked by 131052-308T.' })
    expect(coordinator.last.text).toMatch(/id="f-said-close-fault"[^>]*>The text holds a personal identity code/)
    expect(coordinator.last.text).toContain('Asked by 131052-308T.')
    await coordinator.get(at)
    await coordinator.submit('/state', { act: 'close', 'said-close': 'Two beds opened.' })
    expect(coordinator.last.text).toContain('Two beds opened.')
    await coordinator.submit('/state', { act: 'reopen', 'said-reopen': 'The beds went.' })
    for (const step of ['Named', 'Handed over', 'Work began', 'Closed', 'Opened again'])
      expect(coordinator.last.text).toContain(step)
    expect((await coordinator.get('/en/gaps/register?state=begun')).text).toContain('No beds for men.')
  })

  test('of the same kind is one row, however often and wherever it is noticed', async () => {
    const gap = (id: string, text: string) =>
      house.base.database.writing((tx) =>
        nameGap(
          tx,
          house.base,
          {
            network: 'turku-network',
            need: 'interpreter',
            language: 'so',
            text,
            source: { kind: 'workshop', id, label: 'Spring' },
          },
          visitor,
        ),
      )
    const [one, two, three] = [await gap('w1', 'Nobody'), await gap('w1', 'Nobody'), await gap('w2', 'Still nobody')]
    expect([two, three]).toEqual([one, one])
    const { text } = await coordinator.get(`/en/gaps/${one}`)
    expect(text.match(/Noticed again/g)).toHaveLength(1)
    expect(text.match(/Workshop<\/b>/g)).toHaveLength(2)
  })

  test('is not moved by who does not keep it, nor twice from the same page', async () => {
    const id = await house.base.database.writing((tx) =>
      nameGap(
        tx,
        house.base,
        { network: 'oulu-network', need: 'work', text: 'x', source: { kind: 'matrix', id: 'm', label: '' } },
        visitor,
      ),
    )
    const other = await signedIn(house, 'professional')
    await other.get(`/en/gaps/${id}`)
    expect(other.last.text).not.toContain('/state')
    expect((await other.post(`/en/gaps/${id}/state`, { act: 'begin' })).status).toBe(404)
    await coordinator.get(`/en/gaps/${id}`)
    await coordinator.post(`/en/gaps/${id}/state`, { act: 'begin' })
    expect((await coordinator.post(`/en/gaps/${id}/state`, { act: 'begin' })).status).toBe(409)
  })

  test('is about no person: an identity code is stopped where it is typed', async () => {
    await coordinator.get('/en/gaps/new')
    const said = { network: 'north-savo-network', need: 'shelter', said: 'For 131052Y308T.' }
    const { status, text } = await coordinator.submit('/gaps', said)
    expect(status).toBe(422)
    expect(text).toMatch(/id="f-said-fault"[^>]*>The text holds a personal identity code/)
  })

  test('is refused without network, need or words; an owner who is none is not there', async () => {
    await coordinator.get('/en/gaps/new')
    const { status, text } = await coordinator.submit('/gaps', { network: '', need: 'cake', said: ' ' })
    expect(status).toBe(422)
    expect(text).toContain('Choose a network.')
    expect(text).toContain('Write what is missing.')
  })

  test('formula cells of the register are text in the file', async () => {
    await house.base.database.writing((tx) =>
      nameGap(
        tx,
        house.base,
        {
          network: 'tampere-network',
          need: 'money',
          text: '=HYPERLINK("x")',
          source: { kind: 'matrix', id: 'm', label: '' },
        },
        visitor,
      ),
    )
    const csv = await (await coordinator.raw('/en/gaps/register/table?network=tampere-network')).text()
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(parseCsv(csv).rows.map((row) => row['What is missing'])).toEqual(['=HYPERLINK("x")'])
  })
})

test('of a region that nobody has mapped it is not known whether anybody helps', () => {
  const none = { confirmed: 0, unconfirmed: 0, unknown: 0 }
  const matrix = matrixOf([
    { region: 'finland', need: 'advice', ...none, unconfirmed: 1 },
    { region: 'kainuu', need: 'money', ...none },
  ])
  expect(matrix.cell('kainuu', 'shelter').state).toBe('nobody')
  expect(matrix.cell('lapland', 'shelter').state).toBe('not-known')
  expect(matrix.cell('lapland', 'advice').state).toBe('not-confirmed')
})

test('a service counts for a part of the week when it is open on most of its days', () => {
  const at = (from: number, to: number, weekdays: number[]) => ({
    kind: 'week' as const,
    week: weekdays.map((weekday) => ({ weekday, from, to })),
    holidays: 'closed' as const,
    exceptions: [],
  })
  expect(timesOf(at(540, 960, [1, 2, 3, 4, 5]))).toEqual(['office'])
  expect(timesOf(at(540, 960, [1, 2]))).toEqual([])
  expect(timesOf(at(540, 1260, [1, 3, 5, 6]))).toEqual(['office', 'evening', 'weekend'])
  expect(timesOf({ ...at(0, 0, []), kind: 'always' })).toEqual(['office', 'evening', 'night', 'weekend'])
  expect(timesOf({ ...at(0, 0, []), kind: 'by-appointment' })).toEqual(['*'])
  expect(timesOf(undefined)).toEqual(['*'])
})

test('who says nothing about a group is not known for it, who names others is not for it', () => {
  const service = {
    id: '',
    name: null,
    groups: ['*'],
    languages: [],
    times: ['*'],
    accepts: [],
    refuses: [],
    sure: true,
  }
  const state = (groups: string[]) =>
    linesOf('group', [{ ...service, groups }], true).find(({ code }) => code === 'men')?.state
  expect([state(['*']), state(['women']), state(['men'])]).toEqual(['not-known', 'nobody', 'someone'])
})
