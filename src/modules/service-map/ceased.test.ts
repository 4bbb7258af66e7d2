import { beforeAll, describe, expect, test } from 'vitest'
import { letterOf } from '#base/mail/letter.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { aContact, inventService } from './api-for-tests.ts'
import { askAll } from './asking.ts'
import { stableId } from './hsds-id.ts'

const house = fixture()
let keeper: Client
let made: Awaited<ReturnType<typeof inventService>>

beforeAll(async () => {
  keeper = await signedIn(house, 'network-coordinator')
  made = await house.base.database.writing((tx) =>
    inventService(tx, house.base, {
      provider: { name: { fi: 'Lakkaava yhdistys' } },
      service: { name: { fi: 'Lakkaava neuvonta' }, areas: ['county:north-savo'] },
    }),
  )
  await keeper.get(`/en/map/providers/${made.provider}/end`)
  await keeper.submit('/end', {
    'on.day': '20',
    'on.month': '11',
    'on.year': '2026',
    reason: 'The association was dissolved.',
  })
  expect(keeper.last.status).toBe(200)
})

const api = async (path: string) => (await house.client().raw(`/api/hsds/3.0/${path}`)).text()

describe('an organisation that ceased', () => {
  test('is found nowhere: search, card, sitemap', async () => {
    for (const path of [
      '/fi/help?need=advice&region=north-savo',
      '/fi/help/region/north-savo-network',
      '/sitemap/1',
      '/sitemap.xml',
    ])
      expect([path, (await house.client().get(path)).text.includes('Lakkaava')]).toEqual([path, false])
  })

  test('is told to whoever has the link, with the reason and without a number that no longer answers', async () => {
    const { text, status } = await house.client().get(`/en/help/services/${made.service}`)
    expect(status).toBe(200)
    expect(text).toContain('The association was dissolved.')
    expect(text).not.toContain(`tel:${aContact.phone}`)
  })

  test('is defunct in open data, so that a harvester learns of it, with no number and no place', async () => {
    const service = JSON.parse(await api(`services/${made.service}`))
    expect(service).toMatchObject({
      status: 'defunct',
      phones: [],
      contacts: [],
      service_at_locations: [],
      schedules: [],
    })
    expect(await api(`organizations/${made.provider}`)).not.toContain(aContact.phone)
    const at = stableId('service-at-location', made.service, made.place ?? '')
    expect(JSON.parse(await api(`service_at_locations/${at}`)).status).toBe(404)
    expect(await api('service_at_locations?per_page=100')).not.toContain(at)
    const since = JSON.parse(await api('services?modified_after=2026-11-23&per_page=100'))
    expect(since.contents.map(({ id }: { id: string }) => id)).toContain(made.service)
  })

  test('is not written to any more', async () => {
    house.now = new Date('2027-11-24T09:00:00Z')
    await askAll(house.base)
    const rows = await house.base.database.reading((db) => db.selectFrom('mail').selectAll().execute())
    expect(rows.map((row) => String(letterOf(house.base, row).envelope?.to))).not.toContain(aContact.email)
  })
})
