import type { Role } from '#base/http/actor.ts'
import { addDemoPerson } from '#modules/accounts/accounts.ts'
import type { Client } from './client.ts'
import type { Fixture } from './fixture.ts'

/** A browser in which somebody invented with this role, in this team, has signed in. */
export async function signedIn(house: Fixture, role: Role, team = 'nas-intake'): Promise<Client> {
  const name = `Esimerkki ${role} ${team}`
  const email = `${role}.${team}@example.org`
  await addDemoPerson(house.base, { name, email, lang: 'fi', role, organisation: 'nas', team })
  const client = house.client()
  const page = await client.get('/en/sign-in')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.text)?.[1] ?? ''
  await client.post('/en/demo/sign-in', { person: id })
  if (client.last.path !== '/en/work') throw new Error(`${name} could not sign in: ${client.last.status}`)
  return client
}
