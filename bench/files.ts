import pg from 'pg'
import { connect } from '#base/database/connect.ts'
import { ownFiles } from '#modules/assistance/queries-desk.ts'
import { ownDue, teamDue } from '#modules/assistance/queries-due.ts'
import { percentile, type Row, row, signInAs } from './measures.ts'
import type { Server } from './server.ts'

const worker = 'Päätös Pirkko'
const supervisor = 'Esihenkilö Eero'

/** Clients' files: desk, due lists and search among ten thousand and among a million; opening one at eight workers. */
export async function files(server: Server, databaseUrl: string, most = 1_000_000): Promise<Row[]> {
  const [own, leader] = [await signInAs(server.origin, worker), await signInAs(server.origin, supervisor)]
  await fill(databaseUrl, 1, 10_000)
  const small = await lists(server.origin, own, leader)
  await fill(databaseUrl, 10_001, most)
  const large = await lists(server.origin, own, leader)
  const bare = await bareLists(databaseUrl)
  const found = await searching(server.origin, leader)
  const opened = await opening(server.origin, own)
  return [
    ...(['desk', 'own due', 'team due'] as const).flatMap((what) => {
      const [toBare, toSmall] = [large[what] / bare[what], large[what] / small[what]]
      const text = `${large[what].toFixed(1)} ms, ${toBare.toFixed(2)} × bare SQL, ${toSmall.toFixed(2)} × at 10 000`
      return row(`${most} files, ${what}: p95`, text, '≤ 1.5 × and ≤ 1.3 ×', toBare <= 1.5 && toSmall <= 1.3)
    }),
    row(`${most} files, search by name: p95`, `${found.toFixed(1)} ms`, '≤ 100 ms', found <= 100),
    row('opening a file, 8 workers: p95', `${opened.toFixed(1)} ms`, '≤ 60 ms', opened <= 60),
  ]
}

type Lists = Record<'desk' | 'own due' | 'team due', number>

async function lists(origin: string, own: string, leader: string): Promise<Lists> {
  const at = (path: string, cookie: string) => measured(() => get(`${origin}${path}`, cookie))
  return {
    desk: await at('/en/clients', own),
    'own due': await at('/en/clients/due', own),
    'team due': await at('/en/clients/due?whose=team', leader),
  }
}

/** The list's one statement by itself, each in a transaction as a page has it. */
async function bareLists(url: string): Promise<Lists> {
  const database = connect(url, { max: 1 })
  const { person, team } = await database.reading(async (db) => ({
    person: await db.selectFrom('person').select('id').where('name', '=', worker).executeTakeFirstOrThrow(),
    team: await db.selectFrom('team').select('id').where('code', '=', 'nas-assistance').executeTakeFirstOrThrow(),
  }))
  const part = { until: '9999-12-31', limit: 51, offset: 0 }
  const result = {
    desk: await measured(() => database.reading((db) => ownFiles(db, person.id, 51, 0))),
    'own due': await measured(() => database.reading((db) => ownDue(db, person.id, part))),
    'team due': await measured(() => database.reading((db) => teamDue(db, [team.id], part))),
  }
  await database.close()
  return result
}

async function searching(origin: string, cookie: string): Promise<number> {
  const html = await get(`${origin}/en/clients`, cookie)
  const token = /name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const body = new URLSearchParams({ token, sought: 'Keksitty Kaisa' }).toString()
  const headers = { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' }
  return measured(async () => {
    const answer = await fetch(`${origin}/en/clients/search`, { method: 'POST', body, headers })
    const text = await answer.text()
    if (!text.includes('<tbody>')) throw new Error('the search found nobody')
  })
}

/** The demo's fullest file, background and plan in turn: some sixty sealed fields, and the line of the look. */
async function opening(origin: string, cookie: string): Promise<number> {
  const desk = await get(`${origin}/en/clients`, cookie)
  const ids = [...desk.matchAll(/\/en\/clients\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
  const pages = await Promise.all(ids.slice(0, 3).map((id) => get(`${origin}/en/clients/${id}/plan`, cookie)))
  const fullest = ids[pages.map(({ length }) => length).indexOf(Math.max(...pages.map(({ length }) => length)))]
  const times: number[] = []
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let count = 0; count < 40; count++) {
        const start = performance.now()
        await get(`${origin}/en/clients/${fullest}/${count % 2 ? 'plan' : 'background'}`, cookie)
        if (count >= 5) times.push(performance.now() - start)
      }
    }),
  )
  return percentile(times, 95)
}

async function get(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

async function measured(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < 110; count++) {
    const start = performance.now()
    await ask()
    if (count >= 10) times.push(performance.now() - start)
  }
  return percentile(times, 95)
}

async function fill(url: string, from: number, to: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of filling)
      await client.query(statement.replaceAll('$from', `${from}`).replaceAll('$to', `${to}`))
    await client.query('vacuum analyze client, client_admission, client_worker, client_deadline, client_tag')
  } finally {
    await client.end()
  }
}

/**
 * Rows as the app writes them, without content: lists read codes and days only. One in ten is a client now, with a worker and two
 * things that are due; the worker measured has a hundred of them in both rounds.
 */
const filling = [
  `insert into client (id, number, team_id, lang, child, exploitation, sex, changed_at, entered_on)
   select md5('client' || n)::uuid, 'B' || n, t.id, 'fi', n % 9 = 0, 'forced-labour', 'woman',
     now() - (n % 900) * interval '1 day', current_date - (n % 900)
   from generate_series($from, $to) n cross join (select id from team where code = 'nas-assistance') t`,
  `insert into client_admission (id, client_id, ground, provision, admitted_on, removed_on)
   select md5('stay' || n)::uuid, md5('client' || n)::uuid, 'victim', 'reception-35-1', current_date - 1000 - (n % 900),
     case when n % 10 <> 0 then current_date - (n % 900) end
   from generate_series($from, $to) n`,
  `insert into client_worker (id, client_id, person_id, part, valid_from, valid_to, given_by)
   select md5('work' || n)::uuid, md5('client' || n)::uuid, p.id, 'responsible', current_date - 900,
     case when n % 10 <> 0 then current_date end, p.id
   from generate_series($from, $to) n join person p on p.name = case when n <= 1000 then '${worker}' else 'Asiakastyö Onni' end`,
  `insert into client_deadline (id, client_id, team_id, kind, object_id, due_on, done_on)
   select md5('due' || n || '/' || k)::uuid, md5('client' || n)::uuid, t.id, (array['action', 'appointment'])[k],
     md5('thing' || n || '/' || k)::uuid, current_date + 200 - (n % 300), case when n % 10 <> 0 then current_date end
   from generate_series($from, $to) n cross join generate_series(1, 2) k
     cross join (select id from team where code = 'nas-assistance') t`,
  `insert into client_tag (client_id, what, tag)
   select md5('client' || n)::uuid, 'name', decode(md5('name' || n), 'hex') from generate_series($from, $to) n`,
]
