import autocannon from 'autocannon'
import pg from 'pg'
import { Sender } from './sender.ts'
import { cpuSeconds, memory, type Server } from './server.ts'

export interface Row {
  what: string
  measured: string
  goal: string
  met: boolean
}

export const row = (what: string, measured: string, goal: string, met: boolean): Row => ({ what, measured, goal, met })

/** Two hundred questions from eight clients at once. */
export async function sending(server: Server): Promise<Row[]> {
  const total = 200
  const times: number[] = []
  const codes = new Set<string>()
  let left = total
  const cpu = cpuSeconds(server.pid)
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (left-- > 0) {
        const sender = new Sender(server.origin)
        const fields = await sender.open()
        const start = performance.now()
        const code = await sender.send(
          fields,
          `Invented question ${left}. ${'A few lines without a name. '.repeat(10)}`,
        )
        times.push(performance.now() - start)
        if (code) codes.add(code)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const each = (cpuSeconds(server.pid) - cpu) / total
  const p95 = percentile(times, 95)
  return [
    row('sending, 8 clients: accepted', `${codes.size} of ${total}`, '200 of 200', codes.size === total),
    row('sending, 8 clients: rate', `${(total / seconds).toFixed(1)}/s`, '≥ 5/s', total / seconds >= 5),
    row('sending, 8 clients: p95', `${(p95 / 1000).toFixed(2)} s`, '≤ 2.5 s', p95 <= 2500),
    row('sending: processor time each', `${each.toFixed(3)} s`, '≤ 0.15 s', each <= 0.15),
    row(
      'resident memory after sending',
      `${memory(server.pid).highest.toFixed(0)} MB at its highest`,
      '≤ 200 MB',
      memory(server.pid).highest <= 200,
    ),
  ]
}

/** Public pages at sixteen clients. */
export async function publicPages(server: Server): Promise<Row[]> {
  const start = await load(`${server.origin}/fi`)
  const guide = await load(`${server.origin}/fi/guide/help`)
  const form = await load(`${server.origin}/fi/contact/question`)
  const line = (what: string, found: Loaded) =>
    row(`${what}, 16 clients: p95`, `${found.p95} ms`, '≤ 60 ms', found.p95 <= 60)
  return [
    row('start page, 16 clients: rate', `${found(start.rate)}/s`, '≥ 500/s', start.rate >= 500),
    line('start page', start),
    line('guide page', guide),
    line('question form (not kept)', form),
  ]
}

const found = (rate: number) => rate.toFixed(0)

interface Loaded {
  rate: number
  p95: number
}

async function load(url: string): Promise<Loaded> {
  const result = await autocannon({ url, connections: 16, duration: 5, headers: { 'accept-encoding': 'gzip' } })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} other answers, ${result.errors} errors`)
  // autocannon has no 95th percentile: the 97.5th is the stricter neighbour.
  return { rate: result.requests.average, p95: result.latency.p97_5 }
}

/** The intake queue with a hundred thousand referrals in the database. */
export async function queue(server: Server, databaseUrl: string): Promise<Row[]> {
  await fillReferrals(databaseUrl, 100_000)
  const cookie = await signInAs(server.origin, 'Esimerkki Eeva')
  const times: number[] = []
  for (const path of ['/en/referrals', '/en/referrals?lane=ordinary&page=40', '/en/referrals?whose=unassigned']) {
    for (let count = 0; count < 60; count++) {
      const start = performance.now()
      const answer = await fetch(`${server.origin}${path}`, { headers: { cookie } })
      await answer.text()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
      if (count >= 10) times.push(performance.now() - start)
    }
  }
  const p95 = percentile(times, 95)
  return [row('intake queue, 100 000 referrals: p95', `${p95.toFixed(0)} ms`, '≤ 100 ms', p95 <= 100)]
}

async function fillReferrals(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(filling, [count])
  await client.query('analyze referral')
  await client.end()
}

/** Rows as the app writes them, without content: the queue reads codes and days only. Nine of ten are closed. */
const filling = `
  insert into referral (id, reference, team_id, kind, edition, channel, form, lang, received_on, lane, child, consent,
                        exploitation, region, active_on, waiting_since, closed_on)
  select gen_random_uuid(), 'BEN' || n, t.id, case when n % 2 = 0 then 'question' else 'proposal' end, 'other', 'web',
         'proposal@1', (array['fi', 'sv', 'en'])[1 + n % 3], current_date - (n % 700),
         (array['danger-to-life', 'child', 'ongoing-recruitment', 'ordinary', 'ordinary', 'ordinary', 'low'])[1 + n % 7],
         n % 7 = 1, 'not-asked', (array['forced-labour', 'sexual-exploitation', 'forced-marriage'])[1 + n % 3], null,
         current_date - (n % 700), case when n % 10 = 0 then current_date - (n % 700) end,
         case when n % 10 <> 0 then current_date end
  from generate_series(1, $1) n cross join (select id from team where code = 'nas-intake') t`

/** By the demo's one click; the cookies of the session. */
export async function signInAs(origin: string, name: string): Promise<string> {
  const first = await fetch(`${origin}/en/sign-in`)
  const visit = first.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const html = await first.text()
  const token = /name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const person = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(html)?.[1] ?? ''
  const body = new URLSearchParams({ token, person })
  const headers = { cookie: visit, origin, 'content-type': 'application/x-www-form-urlencoded' }
  const signed = await fetch(`${origin}/en/demo/sign-in`, {
    method: 'POST',
    body: body.toString(),
    headers,
    redirect: 'manual',
  })
  return [visit, ...signed.headers.getSetCookie().map((line) => line.split(';')[0])].join('; ')
}

export function percentile(times: readonly number[], at: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * at) / 100) - 1)] ?? 0
}
