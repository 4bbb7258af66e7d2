import type { Role } from '#base/http/actor.ts'
import type { Client } from '#house/client.ts'
import type { Fixture } from '#house/fixture.ts'
import { addDemoPerson } from '#modules/accounts/accounts.ts'
import { addMember as join } from './make.ts'
import type { Relation } from './network.ts'
import { networkIdOf } from './queries-make.ts'

/** Somebody invented with this role in this organisation, signed in. */
export async function worker(house: Fixture, role: Role, organisation: string, name: string): Promise<Client> {
  const email = addressOf(name)
  await addDemoPerson(house.base, { name, email, lang: 'en', role, organisation })
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  if (client.last.path !== '/en/work') throw new Error(`${name} could not sign in: ${client.last.status}`)
  return client
}

/** Makes the person of that name a member with an account, as a coordinator's linking does. */
export async function addMember(house: Fixture, name: string, network: string, relation?: Relation): Promise<void> {
  const email = addressOf(name)
  await join(house.base, {
    network,
    name,
    email,
    organisation: 'Esimerkki ry',
    type: 'ngo',
    account: true,
    ...(relation ? { relation } : {}),
  })
}

export async function networkId(house: Fixture, code: string): Promise<string> {
  return house.base.database.reading((db) => networkIdOf(db, code))
}

const addressOf = (name: string): string => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`
