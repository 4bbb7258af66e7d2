import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { letterOf } from '#base/mail/letter.ts'
import type { Client } from '#house/client.ts'
import { doors } from '#house/doors.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { askAll } from './asking.ts'
import { stableId } from './hsds-id.ts'
import { makeService } from './make.ts'
import { type Hiding, type Kind, kinds } from './record.ts'

// Twenty values planted in hidden fields of every kind of record, and a look into everything that leaves the house.

const house = fixture()
const forNetwork: Hiding = { tier: 'network', network: 'turku-network', reason: 'place-is-secret' }
const forProfessionals: Hiding = { tier: 'professional', reason: 'work-only' }

/** Secrets by field: what is written, and from whom it is hidden. */
const secrets = {
  provider: {
    about: [{ en: 'Zqpabout' }, forNetwork, 'Zqpabout'],
    web: ['https://zqpweb.example.org', forProfessionals, 'zqpweb'],
    businessId: ['7654321-0', forNetwork, '7654321-0'],
  },
  service: {
    about: [{ fi: 'Zqsabout', en: 'Zqsabout' }, forNetwork, 'Zqsabout'],
    note: [{ en: 'Zqsnote' }, forProfessionals, 'Zqsnote'],
    refer: [{ en: 'Zqsrefer' }, forNetwork, 'Zqsrefer'],
    data: [{ sv: 'Zqsdata' }, forProfessionals, 'Zqsdata'],
    costText: [{ en: 'Zqscost' }, forNetwork, 'Zqscost'],
    capacity: [{ available: 8713, of: 9431, day: '2026-11-20' }, forNetwork, '9431'],
  },
  place: {
    name: [{ en: 'Zqlname' }, forNetwork, 'Zqlname'],
    street: ['Zqlstreet 7', forNetwork, 'Zqlstreet'],
    postalCode: ['20871', forProfessionals, '20871'],
    city: ['Zqlcity', forNetwork, 'Zqlcity'],
    latitude: [60.451871, forNetwork, '60.451871'],
    accessibility: [{ en: 'Zqlaccess' }, forProfessionals, 'Zqlaccess'],
  },
  contact: {
    person: ['Zqcperson Esimerkki', forNetwork, 'Zqcperson'],
    phone: ['+358505558713', forNetwork, '5558713'],
    email: ['zqcmail@example.org', forProfessionals, 'zqcmail'],
    text: [{ en: 'Zqctext' }, forNetwork, 'Zqctext'],
    web: ['https://zqcweb.example.org', forProfessionals, 'zqcweb'],
  },
} as const

const planted = kinds.flatMap((kind) => Object.values(secrets[kind]) as [unknown, Hiding, string][])
const every = planted.map(([, , text]) => text)
const ofNetwork = planted.flatMap(([, { tier }, text]) => (tier === 'network' ? [text] : []))

const ids: Partial<Record<string, string>> = {}
let owner: pg.Client

beforeAll(async () => {
  const given = (kind: Kind, at: 0 | 1) =>
    Object.fromEntries(Object.entries(secrets[kind]).map(([name, value]) => [name, value[at]]))
  ids['service'] = await makeService(house.base, {
    provider: { name: { en: 'Example leak' }, ...given('provider', 0) },
    service: { needs: ['shelter'], areas: ['county:southwest-finland', 'finland'], ...given('service', 0) },
    place: given('place', 0),
    contact: { consentDay: '2026-01-01', ...given('contact', 0) },
    hidden: Object.fromEntries(kinds.map((kind) => [kind, given(kind, 1)])),
    networks: ['turku-network'],
  })
  owner = new pg.Client({ connectionString: house.fresh.ownerUrl })
  await owner.connect()
  for (const kind of ['provider', 'place', 'contact'] as const) {
    const { rows } = await owner.query(
      `select r.id from map_${kind} r join map_service s on ${kind === 'provider' ? 'r.id' : 'r.provider_id'} = s.provider_id where s.id = $1`,
      [ids['service']],
    )
    ids[kind] = rows[0]?.id
  }
  await askAll(house.base)
})
afterAll(() => owner.end())

/** A short number counts only where it stands alone: by chance it also stands in many a hash. */
const found = (text: string, wanted: readonly string[]) =>
  wanted.filter((secret) =>
    /^\d{1,6}$/.test(secret)
      ? new RegExp(`(?<![0-9a-f])${secret}(?![0-9a-f])`, 'i').test(text)
      : text.toLowerCase().includes(secret.toLowerCase()),
  )

/** Addresses of every door that is read, with every choice of its patterns and the ids of what was planted. */
function addresses(): string[] {
  return doors
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path, options }) => {
      const filled = choices(path).map((one) => one.replace(/:([a-z]+)/g, (_, name: string) => words(name)))
      return options.bare ? filled : filled.flatMap((one) => langs.map((lang) => `/${lang}${one === '/' ? '' : one}`))
    })
}

/** ':list{a|b}' becomes two paths. */
function choices(path: string): string[] {
  const [whole, inside] = /:[a-z]+\{(?:\(\?:)?([^}]*?)\)?\}/.exec(path) ?? []
  if (!whole || inside === undefined) return [path]
  return inside.split('|').flatMap((choice) => choices(path.replace(whole, choice)))
}

const words = (name: string): string =>
  ids[name] ??
  { id: ids['service'], record: ids['service'], network: 'turku-network', number: '1', section: 'main', lang: 'fi' }[
    name
  ] ??
  '00000000-0000-7000-8000-000000000000'

async function readBy(client: Client, wanted: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  for (const address of [...addresses(), ...searches()]) {
    const response = await client.raw(address)
    // A stream that stays open tells nothing of the map.
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
      await response.body?.cancel()
      continue
    }
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8')
    const told = [text, ...[...response.headers].map(([name, value]) => `${name}: ${value}`)].join('\n')
    for (const secret of found(told, wanted)) leaks.push(`${address}: ${secret}`)
  }
  return leaks
}

const searches = () =>
  langs.flatMap((lang) => [
    `/${lang}/help?need=shelter`,
    `/${lang}/help?need=shelter&region=southwest-finland&open=yes`,
    `/${lang}/help?region=southwest-finland`,
    `/${lang}/map?words=Example&list=all`,
    // The one address that a door's own ids do not make: a service at its secret place.
    `/api/hsds/3.1/service_at_locations/${stableId('service-at-location', ids['service'] ?? '', ids['place'] ?? '')}`,
  ])

test('no door tells a visitor any of them: pages, search, API, card, calendar, sitemap, errors', async () => {
  expect(every).toHaveLength(20)
  expect(await readBy(house.client(), every)).toEqual([])
}, 240_000)

test('no door tells a professional of another network what is for one network only', async () => {
  expect(await readBy(await signedIn(house, 'professional'), ofNetwork)).toEqual([])
}, 240_000)

test('searching for the beginning of one finds nothing', async () => {
  for (const client of [house.client(), await signedIn(house, 'professional')]) {
    await client.get('/en/help')
    for (const secret of every) {
      const typed = secret.slice(0, -1)
      const { text } = await client.submit('/en/help', { words: typed })
      expect([typed, found(text, [secret]), text.includes(ids['service'] ?? 'none')]).toEqual([typed, [], false])
    }
  }
})

test('a copy of the database shows none in clear: content, history, search, audit, mail, jobs', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
  )
  expect(rows.length).toBeGreaterThan(40)
  for (const { name } of rows) {
    const { rows: lines } = await owner.query<{ line: string }>(`select t::text as line from ${name} t`)
    for (const { line } of lines) expect([name, found(line, every)]).toEqual([name, []])
  }
})

test('mails and the log tell none', async () => {
  const rows = await house.base.database.reading((db) => db.selectFrom('mail').selectAll().execute())
  const asked = rows.map((row) => ({ kind: row.kind, ...letterOf(house.base, row) }))
  expect(asked.some(({ kind }) => kind === 'service-map.mail.confirm')).toBe(true)
  for (const { subject, text } of asked) expect(found(`${subject}\n${text}`, every)).toEqual([])
  const link = asked
    .map(({ text }) => /http:\/\/localhost:3000(\/\S+map-answer\S+)/.exec(String(text))?.[1])
    .find(Boolean)
  expect(found((await house.client().get(link ?? '')).text, every)).toEqual([])
  expect(found(house.logged.join('\n'), every)).toEqual([])
})

test('who may see them does, and each look leaves a line', async () => {
  const keeper = await signedIn(house, 'network-coordinator')
  const { text } = await keeper.get(`/en/help/services/${ids['service']}`)
  expect(found(text, ['Zqsnote', 'Zqlstreet', 'Zqcperson'])).toHaveLength(3)
  const { rows } = await owner.query("select action from audit where action like '%.read-hidden'")
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['service.read-hidden', 'place.read-hidden', 'contact.read-hidden']),
  )
})
