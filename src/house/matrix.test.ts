import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type Role, roles, visitor } from '#base/http/actor.ts'
import type { Route } from '#base/http/ask.ts'
import { mayAtAll, reaches } from '#base/http/rule.ts'
import { anyRow } from './any-row.ts'
import type { Client } from './client.ts'
import { addressOf, doors, nobody, parametersOf } from './doors.ts'
import { fixture } from './fixture.ts'
import { signedIn } from './signed-in.ts'

// Every door to a row × every role × a row of the own team, of another team, of nobody (security.md, G8).

const house = fixture()
const clients = new Map<Role, Client>()
const actors = new Map<Role, Actor>()
let owner: pg.Client

/** Doors whose path names the row that their rule is about. */
const toRows = doors.filter((door) => door.rule.table !== null && parametersOf(door).includes(door.rule.noun))
const tableOf = (door: Route) => door.rule.table?.split(' ')[0] ?? ''
const tables = [...new Set(toRows.map(tableOf))]
const kinds = ['own', 'other'] as const
const rows = new Map<string, string>()

beforeAll(async () => {
  for (const role of roles) {
    const client = await signedIn(house, role)
    clients.set(role, client)
    actors.set(role, await identified(client))
  }
  owner = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await owner.connect()
  const teams = { own: await teamOf('nas-intake'), other: await teamOf('nas-south') }
  for (const table of tables)
    for (const kind of kinds) {
      const team = (await hasTeam(table)) ? { team_id: teams[kind] } : {}
      rows.set(`${table} ${kind}`, String((await anyRow(owner, table, team)).id))
    }
})
afterAll(() => owner.end())

test('what stands open in a path is the row of its rule, or one of these that no rule is about', () => {
  const known: Readonly<Record<string, string>> = {
    way: 'a page for everybody',
    page: 'a page for everybody',
    edition: 'which form',
    section: 'which part of the form',
    number: 'which of several',
    set: 'which print',
    list: 'which list of the open interface',
    table: 'which table of the open interface',
    part: 'a part of the mechanism, by its own code',
    token: 'a secret of its own, kept as a hash, or an id with its proof',
    flow: 'a secret of its own, bound to the visit',
  }
  const free = doors.flatMap((door) =>
    parametersOf(door)
      .filter((name) => name !== door.rule.noun && known[name] === undefined)
      .map((name) => `${door.method} ${door.path} :${name}`),
  )
  expect(free.toSorted()).toEqual(checkedByTheirPages.toSorted())
})

/** Two rows in one path: the rule is about one of them, the page checks that the other belongs to it. */
const checkedByTheirPages: readonly string[] = [
  'POST /account/identities/:identity/removal :identity',
  'POST /account/confirm/:provider :provider',
  'POST /people/:person/memberships :person',
  'POST /people/:person/memberships/:membership/agreement :person',
  'POST /people/:person/memberships/:membership/end :person',
  'POST /people/:person/passkeys/:passkey/removal :person',
  'POST /people/:person/sessions/end :person',
  'POST /people/:person/recovery :person',
  'POST /organisations/:organisation/providers :organisation',
  'POST /organisations/:organisation/providers/:provider/end :organisation',
  'POST /referrals/:referral/links/:other/ending :other',
  // What a member may do there stands in the signed address; the meeting must be one of that network.
  'POST /networks/membership/:token/meetings/:meeting :meeting',
  // Networks by their codes, as on every public page.
  'GET /calendar/:network :network',
  'GET /help/region/:network :network',
  'GET /help/region/:network/sheet :network',
  'GET /meetings/:meeting/papers/:file :file',
  'GET /meetings/:meeting/agenda/:item :item',
  'POST /meetings/:meeting/agenda/:item :item',
  'POST /meetings/:meeting/agenda/:item/up :item',
  'POST /meetings/:meeting/agenda/:item/removal :item',
  'POST /meetings/:meeting/papers/:file/removal :file',
  'POST /meetings/:meeting/actions/:action/turn :action',
  'POST /meetings/:meeting/actions/:action/removal :action',
  // One of what is due of the organisation that the link was mailed to.
  'GET /map-answer/:token/wrong/:record :record',
  'POST /map-answer/:token/wrong/:record :record',
  // Published records only, as anybody may read them.
  'GET /api/hsds/:edition{(?:3.0|3.1)}/:list{(?:services|organizations|service_at_locations|taxonomies|taxonomy_terms)}/:id :id',
  // Parts of a scenario by their own codes.
  ...['roles/:role', 'steps/:step'].flatMap((part) =>
    ['GET', 'POST'].flatMap((method) =>
      ['', '/removal'].map((act) => `${method} /scenarios/:scenario/${part}${act} :${part.split(':')[1]}`),
    ),
  ),
  'POST /scenarios/:scenario/steps/:step/place :step',
  // Of this network, or not there.
  'GET /network-register/:network/coordinations/:coordination/ending :coordination',
  'POST /network-register/:network/coordinations/:coordination/ending :coordination',
  'POST /network-register/:network/coordinations/:coordination/calling-off :coordination',
  // Of this client's file, or not there.
  'GET /clients/:client/entries/:entry :entry',
  'POST /clients/:client/entries/:entry :entry',
  'POST /clients/:client/entries/:entry/removal :entry',
  'GET /clients/:client/children/:entry :entry',
  'POST /clients/:client/children/:entry :entry',
  'GET /clients/:client/decisions/new/:matter :matter',
  'POST /clients/:client/decisions/new/:matter :matter',
  ...['', '/draft', '/correction', '/letter'].map((act) => `GET /clients/:client/decisions/:decision${act} :decision`),
  ...['draft', 'correction', 'review', 'signature', 'withdrawal', 'service', 'service/correction'].map(
    (act) => `POST /clients/:client/decisions/:decision/${act} :decision`,
  ),
  'POST /clients/:client/shares/:share/revocation :share',
  ...['extension', 'answer'].map((act) => `POST /clients/:client/requests/:request/${act} :request`),
  'GET /clients/:client/periods/:period :period',
  ...['extension', 'pause', 'resumption', 'stop', 'correction'].map(
    (act) => `POST /clients/:client/periods/:period/${act} :period`,
  ),
]

test('there is a row of each kind for every such door', () => {
  expect(toRows.length).toBeGreaterThan(20)
  expect(rows.size).toBe(tables.length * kinds.length)
})

describe.each([...roles])('%s', (role) => {
  test('learns nothing of a row that is not theirs: the answer is that of no row at all', async () => {
    const client = clients.get(role)
    if (!client) throw new Error(`no ${role}`)
    const actor = actorOf(role)
    expect(actor.duties.map((duty) => duty.role)).toEqual([role])
    for (const door of toRows) {
      const none = await knock(client, door, nobody)
      for (const kind of kinds) {
        const id = rows.get(`${tableOf(door)} ${kind}`) ?? ''
        if (await house.base.database.reading((db) => reaches(db, door.rule, actor, id))) continue
        const foreign = await knock(client, door, id)
        expect([door.method, door.path, kind, foreign.status]).toEqual([door.method, door.path, kind, 404])
        expect([door.method, door.path, kind, sameAs(foreign, none)]).toEqual([door.method, door.path, kind, true])
      }
    }
  })
})

test('a referral of another team is out of reach for every role, at every door', async () => {
  const id = rows.get('referral other') ?? ''
  for (const [role, actor] of actors) {
    for (const door of toRows.filter((other) => tableOf(other) === 'referral')) {
      const reached = await house.base.database.reading((db) => reaches(db, door.rule, actor, id))
      expect([role, door.path, reached]).toEqual([role, door.path, false])
    }
  }
})

test('each door to a referral of the own team opens for some role and stays shut for others', async () => {
  const id = rows.get('referral own') ?? ''
  // Taking a person over asks for a signed decision, which this row has not.
  const ofIntake = toRows.filter((door) => tableOf(door) === 'referral' && door.rule.action !== 'admit')
  for (const door of ofIntake) {
    const found = await house.base.database.reading((db) =>
      Promise.all([...actors.values()].map((actor) => reaches(db, door.rule, actor, id))),
    )
    expect([door.path, new Set(found)]).toEqual([door.path, new Set([true, false])])
  }
})

test('a door that is not for a role is not there for it, and sends a visitor to sign in', async () => {
  const stranger = house.client()
  await stranger.get('/en/sign-in')
  for (const door of doors.filter((other) => other.options.face === 'work' && !toRows.includes(other))) {
    const sent = await knock(stranger, door, nobody)
    expect([door.path, sent.status, sent.location?.slice(3)]).toEqual([door.path, 303, '/sign-in'])
    for (const [role, client] of clients) {
      if (mayAtAll(door.rule, actorOf(role))) continue
      expect([role, door.path, (await knock(client, door, nobody)).status]).toEqual([role, door.path, 404])
    }
  }
})

test('a visitor is sent to sign in, whether the row is there or not', async () => {
  const client = house.client()
  await client.get('/en/sign-in')
  for (const door of toRows) {
    const answers = [rows.get(`${tableOf(door)} own`) ?? '', nobody].map((id) => knock(client, door, id))
    const [there, none] = await Promise.all(answers)
    expect(there).toEqual(none)
    if (door.options.face !== 'work') continue
    expect([door.path, there?.status, there?.location]).toEqual([door.path, 303, '/en/sign-in'])
  }
})

const actorOf = (role: Role): Actor => actors.get(role) ?? visitor

async function identified(client: Client): Promise<Actor> {
  const session = client.cookies.get('session') ?? ''
  const actor = await house.base.database.reading((db) => house.base.doorkeeper.identify(db, session, house.base.now()))
  if (!actor) throw new Error('nobody is signed in')
  return actor
}

type Reply = Awaited<ReturnType<typeof knock>>

/** Byte for byte, headers too. */
const sameAs = (one: Reply, other: Reply) => JSON.stringify(one) === JSON.stringify(other)

/** What the door answers, with the id of the row and the names of the moment taken out. */
async function knock(client: Client, door: Route, id: string) {
  const address = addressOf(door, 'en', { [door.rule.noun]: id })
  const response = await client.raw(address, door.method === 'POST' ? await posted(client) : {})
  const text = (await response.text()).replaceAll(id, '(id)')
  const headers = [...response.headers].filter(([name]) => name !== 'location')
  return { status: response.status, location: response.headers.get('location'), headers, text }
}

const tokens = new Map<Client, string>()

/** A form of ours: its token holds for the whole visit. */
async function posted(client: Client): Promise<RequestInit> {
  const token =
    tokens.get(client) ??
    /name="token" value="([^"]+)"/.exec(await (await client.raw('/en/feedback')).text())?.[1] ??
    ''
  tokens.set(client, token)
  return {
    method: 'POST',
    body: new URLSearchParams({ token, text: 'x' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000' },
  }
}

async function teamOf(code: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select id from team where code = $1', [code])
  return rows[0]?.id ?? ''
}

async function hasTeam(table: string): Promise<boolean> {
  const { rowCount } = await owner.query(
    `select from pg_attribute where attrelid = $1::regclass and attname = 'team_id'`,
    [table],
  )
  return rowCount === 1
}
