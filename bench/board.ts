import { Agent, request } from 'node:http'
import { percentile, type Row, row } from './measures.ts'
import { cpuSeconds, type Server } from './server.ts'

/** Sixty phones at one board, two answers a second for twenty seconds: how soon every screen shows them, and what it costs. */
export async function board(server: Server): Promise<Row[]> {
  const code = await openCode(server.origin)
  const phones: Phone[] = []
  for (let count = 0; count < 60; count++) phones.push(await seated(server.origin, code, count))
  const delays: number[] = []
  const missed: string[] = []
  const streams = await Promise.all(phones.map((phone) => listening(server.origin, phone)))
  const cpu = cpuSeconds(server.pid)
  const began = performance.now()
  for (let count = 0; count < 40; count++) {
    const phone = phones[count % phones.length]
    if (!phone) continue
    const mark = `Mitta ${count} ${Math.random().toString(36).slice(2)}`
    const sent = performance.now()
    const seen = Promise.all(
      streams.map(async (stream) => {
        const at = await stream.until(mark)
        if (at === null) missed.push(mark)
        else delays.push(at - sent)
      }),
    )
    await answer(server.origin, phone, mark)
    await seen
    await new Promise((done) => setTimeout(done, Math.max(0, began + (count + 1) * 500 - performance.now())))
  }
  const share = (cpuSeconds(server.pid) - cpu) / ((performance.now() - began) / 1000)
  for (const stream of streams) stream.close()
  const p95 = percentile(delays, 95)
  return [
    row('board, 60 screens, 2 changes/s: seen', `${delays.length} of ${40 * 60}`, 'all', missed.length === 0),
    row('board, 60 screens, 2 changes/s: p95', `${p95.toFixed(0)} ms`, '≤ 500 ms', p95 <= 500),
    row('board, 60 screens, 2 changes/s: processor', `${(share * 100).toFixed(0)} % of a core`, '≤ 30 %', share <= 0.3),
  ]
}

interface Phone {
  cookie: string
  token: string
}

/** The code of the demo's open workshop, as its facilitator reads it. */
async function openCode(origin: string): Promise<string> {
  const visit = await fetch(`${origin}/en/sign-in`)
  const html = await visit.text()
  const person = /value="([0-9a-f-]{36})"[^>]*>Verkosto Vilma/.exec(html)?.[1] ?? ''
  const phone = { cookie: cookiesOf(visit), token: tokenIn(html) }
  const signed = await post(origin, '/en/demo/sign-in', phone, { person })
  const cookie = `${phone.cookie}; ${cookiesOf(signed)}`
  const list = await (await fetch(`${origin}/en/workshops`, { headers: { cookie } })).text()
  for (const [, path] of list.matchAll(/href="(\/en\/workshops\/[0-9a-f-]{36})"/g)) {
    const code = /class="join-code">([^<]+)</.exec(
      await (await fetch(`${origin}${path}`, { headers: { cookie } })).text(),
    )
    if (code?.[1]) return code[1].replace(/\s/g, '')
  }
  throw new Error('no open workshop in the demo')
}

async function seated(origin: string, code: string, count: number): Promise<Phone> {
  const form = await fetch(`${origin}/fi/join?code=${code}`)
  const phone = { cookie: cookiesOf(form), token: tokenIn(await form.text()) }
  const table = String(1 + (count % 4))
  const answer = await post(origin, '/fi/join', phone, { code, type: 'ngo', name: `Mitta ${count}`, table })
  if (answer.status !== 303) throw new Error(`joining answered ${answer.status}`)
  return phone
}

async function answer(origin: string, phone: Phone, text: string): Promise<void> {
  const sent = await post(origin, '/fi/board/answers', phone, {
    step: '1',
    once: text,
    word: 'acts',
    type: 'police',
    text,
  })
  if (sent.status !== 303) throw new Error(`answering answered ${sent.status}`)
}

const post = (origin: string, path: string, { cookie, token }: Phone, fields: Record<string, string>) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ token, ...fields }).toString(),
    headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  })

interface Listening {
  /** The moment this text arrived, or null after five seconds. */
  until: (text: string) => Promise<number | null>
  close: () => void
}

/** One open board: a real connection that reads its event stream. */
function listening(origin: string, { cookie }: Phone): Promise<Listening> {
  return new Promise((resolve, reject) => {
    let kept = ''
    const waiting = new Map<string, (at: number) => void>()
    const asked = request(`${origin}/fi/board/live`, { headers: { cookie }, agent: new Agent() }, (stream) => {
      stream.setEncoding('utf8')
      stream.on('data', (part: string) => {
        kept = (kept + part).slice(-400_000)
        for (const [text, done] of waiting) {
          if (!kept.includes(text)) continue
          waiting.delete(text)
          done(performance.now())
        }
      })
      resolve({
        until: (text) =>
          new Promise((done) => {
            waiting.set(text, done)
            setTimeout(() => done(null), 5000).unref()
          }),
        close: () => asked.destroy(),
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

const tokenIn = (html: string) => /name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''
