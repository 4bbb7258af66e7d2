import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#base/http/actor.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { aService, inventService } from './api-for-tests.ts'
import { uploadMost } from './import-limits.ts'
import { change, publish } from './keeping.ts'
import { recordRow } from './queries.ts'
import type { FieldsOf, Kind } from './record.ts'
import { unsealed } from './seen.ts'

const house = fixture()
let keeper: Client
beforeAll(async () => {
  keeper = await signedIn(house, 'network-coordinator')
})

type File = readonly [name: string, content: string | Uint8Array<ArrayBuffer>]

/** Sends files with the form of the page. */
async function upload(files: readonly File[], fields: Record<string, string> = {}, client = keeper) {
  const page = await client.get('/en/imports')
  const body = new FormData()
  for (const [name, value] of Object.entries({ catalogue: 'elsewhere', lang: 'fi', ...fields })) body.set(name, value)
  body.set('token', /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? '')
  for (const [name, content] of files) body.append('file', new Blob([content]), name)
  const answer = await client.raw('/en/imports', { method: 'POST', body, headers: { origin: 'http://localhost:3000' } })
  const at = answer.headers.get('location') ?? ''
  return { status: answer.status, at, text: at ? (await client.get(at)).text : await answer.text() }
}

const inHsds = (at: string, change: object = {}, organization: object = {}) => ({
  id: `service-${at}`,
  name: `Tuotu palvelu ${at}`,
  description: 'Kuvaus',
  status: 'active',
  organization: { id: `org-${at}`, name: `Tuotu järjestö ${at}`, description: '', ...organization },
  phones: [{ id: `phone-${at}`, number: '+358505550177' }],
  service_at_locations: [
    {
      id: `sal-${at}`,
      location: { id: `loc-${at}`, location_type: 'physical', name: 'Talo', latitude: 62.89, longitude: 27.67 },
    },
  ],
  ...change,
})
const json = (...services: object[]): File => ['list.json', JSON.stringify(services)]

const kept = async <K extends Kind>(kind: K, id: string) => {
  const row = await house.base.database.reading((db) => recordRow(db, kind, id, visitor))
  return row && unsealed(house.base, row)
}
const idOf = async (kind: Kind, source: string): Promise<string> => {
  const found = await house.base.database.reading((db) =>
    db
      .selectFrom('map_source')
      .select('record_id')
      .where('kind', '=', kind)
      .where('source_id', '=', source)
      .executeTakeFirst(),
  )
  return found?.record_id ?? ''
}
const take = (at: string, ...organisation: string[]) => {
  return keeper.get(at).then(() => keeper.post(`${at}/application`, { organisation }))
}

describe('a file is read before anything changes', () => {
  test('its records, what was put right and what we have no place for are listed', async () => {
    const { status, at, text } = await upload([json(inHsds('a', { minimum_age: -5, colour: 'red' }))])
    expect([status, at]).toEqual([303, expect.stringMatching(/^\/en\/imports\//)])
    expect(text).toContain('Tuotu järjestö a')
    expect(text).toContain('The age is not possible')
    expect(text).toContain('colour')
    expect(await idOf('service', 'service-a')).toBe('')
  })

  test('only the chosen organisations are taken, as drafts', async () => {
    const { at } = await upload([json(inHsds('b'), inHsds('c'))])
    await take(at, 'org-b')
    const service = await kept('service', await idOf('service', 'service-b'))
    expect(service?.fields).toMatchObject({ name: { fi: 'Tuotu palvelu b' } })
    expect([service?.publishedAt, service?.origins.name]).toEqual([
      null,
      { from: 'hsds', id: 'service-b', day: '2026-11-23' },
    ])
    expect((await kept('contact', await idOf('contact', 'phone-b@service-b')))?.fields.phone).toBe('+358505550177')
    expect(await idOf('service', 'service-c')).toBe('')
    expect((await keeper.post(`${at}/application`, { organisation: 'org-c' })).status).toBe(409)
  })

  test('taken back as a whole it leaves nothing behind', async () => {
    const { at } = await upload([json(inHsds('d'))])
    await take(at, 'org-d')
    const ids = await Promise.all([idOf('provider', 'org-d'), idOf('service', 'service-d'), idOf('place', 'loc-d')])
    expect(ids.every((id) => id !== '')).toBe(true)
    await keeper.submit('/undoing')
    expect(keeper.last.text).toContain('Taken back')
    expect(await kept('provider', ids[0] ?? '')).toBeUndefined()
    expect(await kept('service', ids[1] ?? '')).toBeUndefined()
    expect(await idOf('service', 'service-d')).toBe('')
  })

  test('but not once something was changed or published since', async () => {
    const { at } = await upload([json(inHsds('e'))])
    await take(at, 'org-e')
    const id = await idOf('service', 'service-e')
    await house.base.database.writing((tx) => publish(tx, house.base, 'service', id, null))
    await keeper.get(at)
    const answer = await keeper.submit('/undoing')
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('can no longer be taken back')])
    expect(await kept('service', id)).toBeDefined()
  })
})

describe('a file read again', () => {
  test('changes what it brought, never what a person wrote, nor the note, nor what is hidden', async () => {
    await take((await upload([json(inHsds('f'))])).at, 'org-f')
    const id = await idOf('service', 'service-f')
    const first = await kept('service', id)
    if (!first) throw new Error('not taken')
    await house.base.database.writing(async (tx) => {
      const own = { ...first.fields, about: { fi: 'Itse kirjoitettu' }, note: { fi: 'Muistiinpano' } }
      const hidden = {
        note: { tier: 'professional', reason: 'work-only' },
        refer: { tier: 'professional', reason: 'work-only' },
      } as const
      const fields = { ...own, refer: { fi: 'Salainen ohje' } }
      await change(tx, house.base, 'service', id, { version: 1, fields, hidden, from: { from: 'own' } }, null)
    })
    const changed = inHsds('f', {
      name: 'Uusi nimi',
      description: 'Tiedoston kuvaus',
      application_process: 'Tiedoston ohje',
    })
    const { at, text } = await upload([json(changed)])
    expect(text).toContain('Uusi nimi')
    expect(text).toContain('kept: written by hand, or hidden')
    expect(text).not.toContain('Salainen ohje')
    await take(at, 'org-f')
    expect((await kept('service', id))?.fields).toMatchObject({
      name: { fi: 'Uusi nimi' },
      about: { fi: 'Itse kirjoitettu' },
      note: { fi: 'Muistiinpano' },
      refer: { fi: 'Salainen ohje' },
    })
    await keeper.get(at)
    await keeper.submit('/undoing')
    const after = await kept('service', id)
    expect([after?.fields.name, after?.origins.name?.from, after?.origins.about?.from]).toEqual([
      { fi: 'Tuotu palvelu f' },
      'hsds',
      'own',
    ])
  })

  test('finds nothing to do when nothing changed', async () => {
    await take((await upload([json(inHsds('g'))])).at, 'org-g')
    const { text } = await upload([json(inHsds('g'))])
    expect(text).not.toContain('value="org-g"')
    expect(text).toContain('No record that is there already would change.')
  })

  test('knows an organisation by its business id, and leaves what others keep', async () => {
    const made = await house.base.database.writing((tx) =>
      inventService(tx, house.base, { provider: { businessId: '0112038-9', name: { fi: 'Vanha nimi' } } }),
    )
    const organization = { organization_identifiers: [{ id: 'i', identifier_type: 'x', identifier: 'FI01120389' }] }
    const { at } = await upload([json(inHsds('h', {}, organization))])
    await take(at, 'org-h')
    expect(await idOf('provider', 'org-h')).toBe(made.provider)
    const service = await kept('service', await idOf('service', 'service-h'))
    expect(service?.provider).toBe(made.provider)
    expect((await kept('provider', made.provider))?.fields.name).toEqual({ fi: 'Vanha nimi' })
  })

  test('our own export comes home to the very records', async () => {
    const made = await house.base.database.writing((tx) =>
      inventService(tx, house.base, { service: { name: { fi: 'Kotiin palaava' } } }),
    )
    const response = await house.client().raw('/api/hsds/3.1/package?region=north-savo')
    const { text } = await upload([['own.zip', new Uint8Array(await response.arrayBuffer())]], { catalogue: 'ours' })
    expect(text).toContain('HSDS, CSV')
    const row = new RegExp(`value="${made.provider}"`)
    // Everything there was written by hand, so the file may change none of it.
    expect(text).not.toMatch(row)
    const before = (await kept('service', made.service))?.fields as FieldsOf['service']
    expect(before).toEqual({ ...aService, name: { fi: 'Kotiin palaava' } })
  })
})

describe('bad files', () => {
  test.each([
    ['not UTF-8', [['x.json', new Uint8Array([0x7b, 0xff, 0xfe])]], 'not UTF-8'],
    ['nothing known', [['x.json', '{"cake":true}']], 'no format that we know'],
    ['no file', [], 'Choose a file.'],
    ['too deep', [['x.json', `[${'['.repeat(5000)}${']'.repeat(5000)}]`]], 'nests too deeply'],
    [
      'too many',
      [['x.json', JSON.stringify(Array.from({ length: 100_000 }, () => ({ id: 1, name: 'x', status: 'active' })))]],
      'too many records',
    ],
  ] as const)('%s', async (_, files, said) => {
    const { status, text } = await upload(files as readonly File[])
    expect(status).toBe(422)
    expect(text).toContain(said)
  })

  test('of 50 MB are refused before they are held', async () => {
    const token = /name="token" value="([^"]+)"/.exec((await keeper.get('/en/imports')).text)?.[1] ?? ''
    const part = (name: string, more = '') => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
    const head = `${part('token')}${token}\r\n${part('catalogue')}ptv\r\n${part('lang')}fi\r\n${part('file', '; filename="big.json"')}`
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new TextEncoder().encode(head)),
      pull: (stream) => {
        sent += 64 * 1024
        if (sent > 50 * 1024 * 1024) return stream.close()
        stream.enqueue(new Uint8Array(64 * 1024).fill(0x20))
      },
    })
    const answer = await keeper.raw('/en/imports', {
      method: 'POST',
      body: endless,
      headers: { origin: 'http://localhost:3000', 'content-type': 'multipart/form-data; boundary=x' },
      duplex: 'half',
    } as RequestInit)
    expect([answer.status, sent]).toEqual([413, expect.any(Number)])
    expect(sent).toBeLessThan(uploadMost + 2 * 1024 * 1024)
  })

  test('a catalogue name that could be anything else is refused', async () => {
    expect((await upload([json(inHsds('x'))], { catalogue: 'A B/../C' })).status).toBe(422)
  })
})

test('imports are for coordinators', async () => {
  const other = await signedIn(house, 'professional')
  expect((await other.get('/en/imports')).status).toBe(404)
  expect((await house.client().raw('/en/imports')).headers.get('location')).toBe('/en/sign-in')
})
