import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { consented, enter, linesAbout, opened, rowOf } from './intake-for-tests.ts'
import { addReferral } from './make.ts'
import { seen } from './sender-for-tests.ts'

const house = fixture()

const found = async (typed: string) => {
  const client = await enter(house, 'eeva')
  await client.get('/en/referrals')
  return client.submit('/referrals/search', { person: typed })
}

test('a person is found by sealed tags: name, phone, e-mail, birth date', async () => {
  const id = await addReferral(house.base, {
    ...consented,
    reach: [
      ...(consented.reach ?? []),
      { 'reach.channel@1': 'email', 'reach.address@1': 'kaisa@example.org', 'reach.safe-to-write@1': 'yes' },
    ],
  })
  const { reference } = await rowOf(house, id)
  for (const typed of ['kaisa KEKSITTY', '+358 40 5550101', 'Kaisa@Example.org', '1.2.1990']) {
    expect(seen(await found(typed)), typed).toContain(reference)
  }
  expect(seen(await found('Keksitty'))).toContain('Nothing was found')
  expect(seen(await found('2.2.1990'))).toContain('Nothing was found')
})

test('the search is on record as what was looked for, never the text, and the text stands in no address', async () => {
  const page = await found('Hakuteksti Helmi')
  expect(page.path).toBe('/en/referrals/search')
  expect(page.text).not.toContain('Hakuteksti')
  const lines = await house.base.database.reading((db) =>
    db.selectFrom('audit').selectAll().where('action', '=', 'referral.search').orderBy('seq').execute(),
  )
  expect(lines.at(-1)).toMatchObject({ purpose: 'name', object_id: null, outcome: 'done' })
  expect(JSON.stringify(lines)).not.toMatch(/hakuteksti/i)
  expect(house.logged.join('')).not.toMatch(/hakuteksti/i)
})

test('another team finds nothing of it', async () => {
  const client = await enter(house, 'south')
  await client.get('/en/referrals')
  expect(seen(await client.submit('/referrals/search', { person: 'Kaisa Keksitty' }))).toContain('Nothing was found')
})

test('without consent nothing was tagged, so nothing is found', async () => {
  await addReferral(house.base, {
    ...consented,
    values: { ...consented.values, 'gate.consent@1': 'refused', 'person.family-name@1': 'Kieltävä' },
  })
  expect(seen(await found('Keksitty Kieltävä'))).toContain('Nothing was found')
})

test('the same person elsewhere is a hint only: a worker links, and a worker unlinks', async () => {
  const twin = {
    ...consented,
    values: { ...consented.values, 'person.family-name@1': 'Kaksonen', 'person.born@1': '1991-03-04' },
    reach: [],
  }
  const first = await addReferral(house.base, twin)
  const { reference } = await rowOf(house, first)
  const client = await enter(house, 'eeva')
  const second = await opened(house, client, twin)
  expect(seen(client.last)).toContain(`May be the same: ${reference}`)
  expect(await links()).toEqual([])
  await client.submit(`/referrals/${second}/links`)
  expect(seen(client.last)).toContain(`Marked as the same: ${reference}`)
  expect(seen(await client.get(`/en/referrals/${first}`))).toContain('Marked as the same:')
  await client.submit(`/links/${second}/ending`)
  expect(seen(client.last)).toContain('May be the same:')
  expect((await linesAbout(house, first)).map(({ action }) => action)).toContain('referral.unlink')
})

const links = () =>
  house.base.database.reading((db) =>
    db.selectFrom('duplicate_link').selectAll().where('unlinked_at', 'is', null).execute(),
  )

test('a link needs a reference that the worker can see', async () => {
  const client = await enter(house, 'eeva')
  const id = await opened(house, client)
  const { reference } = await rowOf(house, id)
  for (const other of ['AAAA-AAAA', reference, '']) {
    await client.get(`/en/referrals/${id}`)
    const reply = await client.post(`/en/referrals/${id}/links`, { other })
    expect(reply.status).toBe(422)
    expect(seen(reply)).toContain('no other one you can see')
  }
})
