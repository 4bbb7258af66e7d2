import net from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLog } from '#base/log/log.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { type ClamdForTests, clamdForTests, eicar } from './clamd-for-tests.ts'
import { type Clamd, scan, scanningFault } from './scan.ts'

let clamd: ClamdForTests
beforeAll(async () => {
  clamd = await clamdForTests()
})
afterAll(() => clamd.close())

/** A port on which nobody listens. */
const nobody: Clamd = { host: '127.0.0.1', port: 1 }

describe('the scanner is asked', () => {
  test('about every byte, whatever the length, and its verdict is believed', async () => {
    const lengths = [0, 1, 64 * 1024, 64 * 1024 + 1, 1_000_000]
    for (const length of lengths) expect(await scan(clamd.at, Buffer.alloc(length, 'a'))).toEqual({ found: false })
    expect(clamd.looked).toEqual(lengths)
    // Across the border of two pieces.
    const late = Buffer.concat([Buffer.alloc(64 * 1024 - 20, 'a'), Buffer.from(eicar)])
    expect(await scan(clamd.at, late)).toEqual({ found: true, signature: 'Win.Test.EICAR_HDB-1' })
  })

  test('and what is no verdict is none: too long, nobody there, silence, hanging up, other words', async () => {
    const small = await clamdForTests(1000)
    await expect(scan(small.at, Buffer.alloc(3_000_000))).rejects.toThrow()
    await small.close()
    await expect(scan(nobody, Buffer.from('a'))).rejects.toThrow()
    const answers: [string | null, number][] = [
      [null, 200],
      ['', 20_000],
      ['stream: OK', 20_000],
      ['nonsense\0', 20_000],
      ['stream: OK\0stream: OK\0', 20_000],
    ]
    for (const [answer, wait] of answers) {
      const odd = net.createServer((socket) => {
        socket.on('error', () => {}).resume()
        if (answer !== null) socket.end(answer)
      })
      await new Promise<void>((done) => odd.listen(0, '127.0.0.1', done))
      const { port } = odd.address() as net.AddressInfo
      await expect(scan({ host: '127.0.0.1', port }, Buffer.from('a'), wait)).rejects.toThrow()
      odd.close()
    }
  })

  test('start says what is the matter', async () => {
    const logged: string[] = []
    const log = makeLog(
      (line) => logged.push(line),
      () => new Date(),
    )
    const said = (at: Clamd | null) => scanningFault({ settings: { ...house.base.settings, clamd: at }, log })
    expect(await said(clamd.at)).toBeNull()
    expect(logged).toEqual([])
    expect(await said(null)).toContain('not scanned')
    expect(await said(nobody)).toContain('does not answer')
    expect(logged.join('')).toContain('ECONNREFUSED')
  })
})

const house = fixture()

describe('a file that comes with a form', () => {
  let person: Client
  const listen = (at: Clamd | null) => Object.assign(house.base.settings, { clamd: at })

  /** Sends a file to the imports. */
  async function send(who: Client, content: string) {
    const page = await who.get('/en/imports')
    const body = new FormData()
    body.set('token', /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? '')
    for (const [name, value] of Object.entries(read)) body.set(name, value)
    body.set('file', new Blob([content]), 'Nimi Salainen.json')
    const answer = await who.raw('/en/imports', { method: 'POST', body, headers: { origin: 'http://localhost:3000' } })
    return { status: answer.status, text: await answer.text() }
  }

  beforeAll(async () => {
    person = await signedIn(house, 'network-coordinator')
  })

  const read = { catalogue: 'typed.example.org', lang: 'fi' }
  const records = JSON.stringify([
    {
      id: 'service-a',
      name: 'Tuotu palvelu',
      description: 'Kuvaus',
      status: 'active',
      organization: { id: 'org-a', name: 'Tuotu järjestö', description: '' },
    },
  ])
  const kept = () => house.base.database.reading((db) => db.selectFrom('map_import').selectAll().execute())

  test('is refused beside its field when something was found, and nothing else typed is lost', async () => {
    listen(clamd.at)
    const { status, text } = await send(person, eicar)
    expect(status).toBe(422)
    expect(text).toContain('found something harmful in this file')
    expect(text).toContain('value="typed.example.org"')
    expect(await kept()).toEqual([])
    expect(house.logged.join('')).toContain('Win.Test.EICAR_HDB-1')
  })

  test('is refused while the scanner is away, which the log says without the name of the file', async () => {
    listen(nobody)
    const { status, text } = await send(person, records)
    expect(status).toBe(422)
    expect(text).toContain('could not be checked for viruses just now')
    expect(text).toContain('value="typed.example.org"')
    expect(await kept()).toEqual([])
    expect(house.logged.join('')).toContain('"event":"files.scanner"')
    expect(house.logged.join('')).not.toContain('Salainen')
  })

  test('is taken when nothing was found', async () => {
    listen(clamd.at)
    expect((await send(person, records)).status).toBe(303)
    expect(clamd.looked.at(-1)).toBe(Buffer.byteLength(records))
    expect(await kept()).toHaveLength(1)
  })

  test('is not sent to the scanner by somebody whom the door does not let in', async () => {
    listen(clamd.at)
    const before = clamd.looked.length
    const stranger = house.client()
    const { text } = await stranger.get('/en/feedback')
    const body = new FormData()
    body.set('token', /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '')
    body.set('file', new Blob([records]), 'a.json')
    const answer = await stranger.raw('/en/imports', {
      method: 'POST',
      body,
      headers: { origin: 'http://localhost:3000' },
    })
    expect(answer.status).toBe(303)
    expect(clamd.looked.length).toBe(before)
  })
})
