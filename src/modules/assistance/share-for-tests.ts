import type { Client } from '#house/client.ts'
import type { Fixture } from '#house/fixture.ts'
import { addDemoPerson } from '#modules/accounts/accounts.ts'
import { acting } from './file-for-tests.ts'
import { type Sharing, share } from './shares.ts'

/** The organisation of the invented provider. */
export const centre = 'helsinki-reception-centre'

export async function organisationId(house: Fixture, code: string = centre): Promise<string> {
  const row = await house.base.database.reading((db) =>
    db.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirstOrThrow(),
  )
  return row.id
}

/** Somebody who provides services in this organisation, signed in. */
export async function enterProvider(house: Fixture, name: string, organisation: string = centre): Promise<Client> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  await addDemoPerson(house.base, { name, email, lang: 'en', role: 'service-provider', organisation })
  const browser = house.client()
  const page = await browser.get('/en/sign-in')
  const person = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await browser.post('/en/demo/sign-in', { person })
  return browser
}

/** Shares by the module's own verb and answers the share's id. */
export async function shared(house: Fixture, client: string, more: Partial<Sharing> = {}): Promise<string> {
  const organisation = await organisationId(house)
  const before = await idsOf(house, client)
  const fault = await acting(house, 'worker', client, (act) =>
    share(act, {
      organisation,
      purpose: 'accommodation',
      basis: 'with-reception-centre',
      fields: ['identity.call-name@1', 'identity.given-name@1', 'safety.line@1', 'language.first@1'],
      request: 'Invented request: a room.',
      endsOn: '2026-12-10',
      ...more,
    }),
  )
  if (fault) throw new Error(fault.key)
  return (await idsOf(house, client)).find((id) => !before.includes(id)) ?? ''
}

const idsOf = async (house: Fixture, client: string): Promise<string[]> =>
  house.base.database.reading(async (db) =>
    (await db.selectFrom('client_share').select('id').where('client_id', '=', client).execute()).map(({ id }) => id),
  )
