import { letterOf } from '#base/mail/letter.ts'
import { type Client, origin, type Reply } from '#house/client.ts'
import type { Fixture } from '#house/fixture.ts'
import { addMember } from './make.ts'
import { networkId, worker } from './people-for-tests.ts'

/** The network whose meetings tests are about. */
export const network = 'turku-network'

export const springMeeting = {
  title: 'Kevättapaaminen',
  series: 'spring',
  'day.day': '24',
  'day.month': '3',
  'day.year': '2027',
  from: '13.00',
  to: '15.00',
  city: 'Turku',
  place: 'Kirjaston salaperäinen sali 2',
  link: 'https://example.org/salainen-huone',
  capacity: '',
  note: '',
}

export interface Desk {
  client: Client
  network: string
}

/** A coordinator of the network, signed in. */
export async function coordinator(house: Fixture, name = 'Koordinaattori Kerttu'): Promise<Desk> {
  const client = await worker(house, 'network-coordinator', 'nas', name)
  return { client, network: await networkId(house, network) }
}

/** Makes a meeting through its form; result: its id. */
export async function plan(desk: Desk, change: Partial<typeof springMeeting> = {}): Promise<string> {
  await desk.client.get(`/en/coordination/${desk.network}/meetings/new`)
  const made = await desk.client.post(`/en/coordination/${desk.network}/meetings`, { ...springMeeting, ...change })
  if (made.status !== 200) throw new Error(`not made: ${made.status} ${made.text}`)
  return made.path.split('/').at(-1) ?? ''
}

/** The mail that goes out with the invitation leaves. */
export async function invite({ client }: Desk, meeting: string): Promise<Reply> {
  await client.get(`/en/meetings/${meeting}/invitation`)
  return client.submit('/invitation')
}

/** A member without an account. */
export const member = (
  house: Fixture,
  name: string,
  more: { lang?: 'fi' | 'sv' | 'en'; network?: string; organisation?: string } = {},
) =>
  addMember(house.base, {
    network: more.network ?? network,
    name,
    email: addressOf(name),
    organisation: more.organisation ?? 'Esimerkki ry',
    type: 'ngo',
    lang: more.lang ?? 'en',
  })

export const addressOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`

export interface Letter {
  kind: string
  to: string
  subject: string
  text: string
  calendar: string
  /** The path under which its receiver answers. */
  answer: string
}

/** Mails about meetings that wait to leave to somebody, in order; then they are gone. */
export async function lettersTo(house: Fixture, name?: string): Promise<Letter[]> {
  const rows = await house.base.database.reading((db) =>
    db.selectFrom('mail').selectAll().where('kind', 'like', 'networks.mail.meeting-%').orderBy('id').execute(),
  )
  const letters = rows.map((row) => {
    const { to, subject, text, icalEvent } = letterOf(house.base, row)
    return {
      kind: row.kind.replace('networks.mail.meeting-', ''),
      to: typeof to === 'object' && 'address' in to ? (to.address ?? '') : String(to),
      subject: String(subject),
      text: String(text),
      calendar: typeof icalEvent === 'object' && 'content' in icalEvent ? String(icalEvent.content) : '',
      answer: /http:\/\/localhost:3000(\/\S*\/meetings\/answer\/\S+)/.exec(String(text))?.[1] ?? '',
    }
  })
  return name === undefined ? letters : letters.filter(({ to }) => to === addressOf(name))
}

export const noLetters = (house: Fixture) =>
  house.base.database.writing((tx) => tx.deleteFrom('mail').where('kind', 'like', 'networks.mail.meeting-%').execute())

/** Posts a form with files, with the token of the last page. */
export async function upload(
  client: Client,
  path: string,
  fields: Record<string, string>,
  files: readonly { field: string; name: string; content: string | Buffer }[],
): Promise<Response> {
  const form = new FormData()
  form.set('token', /name="token" value="([^"]+)"/.exec(client.last.text)?.[1] ?? '')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const { field, name, content } of files) form.set(field, new Blob([new Uint8Array(Buffer.from(content))]), name)
  // As bytes: a stream of parts goes on after a door has shut.
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  const body = new Uint8Array(await whole.arrayBuffer())
  return client.raw(path, {
    method: 'POST',
    body,
    headers: { origin, 'sec-fetch-site': 'same-origin', 'content-type': type },
  })
}
