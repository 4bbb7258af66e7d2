import { expect, test } from 'vitest'
import { typedOf } from '#base/http/typed.ts'
import { fixture } from '#house/fixture.ts'
import { enter, linesAbout, personId } from './intake-for-tests.ts'
import { addReferral, sendReferral } from './make.ts'
import { laneShown, pathOf, readReference, wishOf } from './queue.ts'
import { seen } from './sender-for-tests.ts'

const wish = (query: string) => wishOf(typedOf(new URLSearchParams(query)))

test('a wish is read from the address, and what is not known counts as not said', () => {
  expect(
    wish('lane=child&whose=mine&lang=sv&form=forced-labour&region=kainuu&kind=question&sort=newest&page=3'),
  ).toEqual({
    lane: 'child',
    whose: 'mine',
    lang: 'sv',
    form: 'forced-labour',
    region: 'kainuu',
    kind: 'question',
    sort: 'newest',
    page: 3,
  })
  const nothing = {
    lane: null,
    whose: 'all',
    lang: null,
    form: null,
    region: null,
    kind: null,
    sort: 'waiting',
    page: 1,
  }
  expect(wish('lane=moon&whose=they&lang=xx&form=1&region=mars&kind=2&sort=up&page=-4')).toEqual(nothing)
  expect(wish('page=1e9')).toEqual(nothing)
})

test('the address says the wish again, and a change leads to the first page', () => {
  const said = wish('lane=child&whose=mine&sort=oldest&page=3')
  expect(wish(pathOf(said, { page: 3 }).split('?')[1] ?? '')).toEqual(said)
  expect(pathOf(said, { lane: 'low' })).toBe('/referrals?lane=low&whose=mine&sort=oldest')
  expect(pathOf(wish(''))).toBe('/referrals')
})

test('without a wish the most urgent lane that is not empty is shown', () => {
  const count = (lane: 'child' | 'low') => ({ lane, count: 1, oldest: '2026-11-23' })
  expect(laneShown(wish(''), [count('child'), count('low')])).toBe('child')
  expect(laneShown(wish('lane=low'), [count('child')])).toBe('low')
  expect(laneShown(wish(''), [])).toBe('ordinary')
})

test('a reference is found in any case and spacing', () => {
  for (const typed of ['ABCD-2345', 'abcd2345', ' abcd 2345 ', 'a-b-c-d-2-3-4-5', 'ＡBCD 2345'.normalize('NFKC')]) {
    expect(readReference(typed)).toBe('ABCD-2345')
  }
  for (const typed of ['', 'ABCD', 'ABCD-23456']) expect(readReference(typed)).toBeNull()
})

const house = fixture()
const danger = { values: { 'needs.danger-now@1': 'yes' } } as const

const queuePage = async (path = '/en/referrals') => seen(await (await enter(house, 'eeva')).get(path))

test('an empty queue says kindly that nobody waits', async () => {
  expect(await queuePage()).toContain('Nobody is waiting here')
  expect(await queuePage('/en/referrals?lane=closed')).toContain('There is nothing here yet')
})

test('the queue shows each lane with its count and the age of its oldest, and codes only', async () => {
  const begin = house.now
  house.now = new Date('2026-11-20T09:00:00Z')
  await addReferral(house.base, danger)
  house.now = begin
  const id = await addReferral(house.base, { ...danger, lang: 'sv', episodes: [{ 'episode.region@1': 'kainuu' }] })
  const text = await queuePage()
  expect(text).toContain('Danger to life 2 oldest: 3 days')
  expect(text).toContain('Kainuu')
  expect(text).not.toContain('Keksitty viesti')
  expect(await linesAbout(house, id)).toEqual([])
})

test('who has waited longest comes first, and the order can be turned', async () => {
  const order = async (path: string) =>
    [...(await queuePage(path)).matchAll(/(\d days|today) Proposal/g)].map(([, age]) => age)
  expect(await order('/en/referrals')).toEqual(['3 days', 'today'])
  expect(await order('/en/referrals?sort=newest')).toEqual(['today', '3 days'])
})

test('the queue narrows to mine, nobody’s, a language, a form, a region, a kind', async () => {
  const eeva = await personId(house, 'eeva')
  const id = await addReferral(house.base, {
    ...danger,
    lang: 'en',
    episodes: [{ 'episode.forms@1': ['forced-begging'], 'episode.region@1': 'lapland' }],
  })
  await house.base.database.writing((tx) =>
    tx.updateTable('referral').set({ assignee_id: eeva }).where('id', '=', id).execute(),
  )
  const count = async (query: string) => / Danger to life (\d+)/.exec(await queuePage(`/en/referrals?${query}`))?.[1]
  expect(await count('')).toBe('3')
  expect(await count('whose=mine')).toBe('1')
  expect(await count('whose=unassigned')).toBe('2')
  expect(await count('lang=sv')).toBe('1')
  expect(await count('form=forced-begging')).toBe('1')
  expect(await count('region=kainuu')).toBe('1')
  expect(await count('kind=question')).toBe('0')
})

test('fifty stand on a page, the rest on the next', async () => {
  for (let count = 0; count < 51; count++) await addReferral(house.base, { values: { 'gate.age@1': 'adult' } })
  const rows = (text: string) => text.match(/waits: today/g)?.length
  expect(rows(await queuePage('/en/referrals?lane=ordinary'))).toBe(50)
  expect(await queuePage('/en/referrals?lane=ordinary')).toContain('Page 1 of 2')
  expect(rows(await queuePage('/en/referrals?lane=ordinary&page=2'))).toBe(1)
})

test('a reference leads straight to its referral, and an unknown one says so', async () => {
  const { id } = await sendReferral(house.base)
  const row = await house.base.database.reading((db) =>
    db.selectFrom('referral').select('reference').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  const client = await enter(house, 'eeva')
  const typed = row.reference.toLowerCase().replace('-', ' ')
  expect((await client.get(`/en/referrals?reference=${encodeURIComponent(typed)}`)).path).toBe(`/en/referrals/${id}`)
  const none = await client.get('/en/referrals?reference=AAAA-AAAA')
  expect(seen(none)).toContain('nothing you can see with the reference AAAA-AAAA')
})

test('the live door tells that the queue has changed, and nothing else', async () => {
  const client = await enter(house, 'eeva')
  const response = await client.raw('/live/referrals')
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.getReader()
  const text = new TextDecoder()
  let heard = text.decode((await reader?.read())?.value)
  await addReferral(house.base, danger)
  while (!heard.includes('event: change')) heard += text.decode((await reader?.read())?.value)
  await reader?.cancel()
  expect(heard.replace(/(: beat|retry: 3000)\n\n/g, '')).toBe('event: change\ndata: 1\n\n')
})
