import pg from 'pg'
import { connect } from '#base/database/connect.ts'
import { areasSought, readWish, whereIs } from '#modules/service-map/finding.ts'
import { type Sought, searchServices } from '#modules/service-map/queries-find.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { percentile, type Row, row } from './measures.ts'
import type { Server } from './server.ts'

const clients = 16
const each = 40
const towns = ['53100', 'Tampere', 'Oulu', '20100', 'Kuopio', 'Vaasa', '00100', 'Rovaniemi', '40100', 'Imatra']

/** Search over a hundred thousand services by need, place and open now: the bare SQL, then the page. */
export async function serviceMap(server: Server, databaseUrl: string): Promise<Row[]> {
  await fill(databaseUrl, 100_000)
  const bare = await bareSql(databaseUrl)
  const page = await pages(server.origin)
  const ratio = page / bare
  return [
    row('service map, 100 000 services, bare SQL, 16 clients: p95', `${bare.toFixed(0)} ms`, '(measure)', true),
    row('service map, need + place + open now, 16 clients: p95', `${page.toFixed(0)} ms`, '≤ 80 ms', page <= 80),
    row('service map, page to bare SQL: p95', `${ratio.toFixed(2)} ×`, '≤ 1.5 ×', ratio <= 1.5),
  ]
}

/** Every client its own searches, one after another; the 95th percentile in ms. The first of each warm up. */
async function measured(ask: (need: string, place: string) => Promise<void>): Promise<number> {
  const times: number[] = []
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let count = 0; count < each; count++) {
        const at = client * each + count
        const need = needs.items[(at * 7) % needs.items.length]?.code ?? 'advice'
        const start = performance.now()
        await ask(need, towns[at % towns.length] ?? '')
        if (count >= 5) times.push(performance.now() - start)
      }
    }),
  )
  return percentile(times, 95)
}

async function bareSql(url: string): Promise<number> {
  const database = connect(url, { max: clients })
  const p95 = await measured(async (need, place) => {
    await database.reading((db) => searchServices(db, soughtFor(need, place), { limit: 10, offset: 0 }))
  })
  await database.close()
  return p95
}

export function soughtFor(need: string, place: string): Sought {
  const wish = readWish(new Map([['need', [need]]]))
  const where = whereIs(place)
  const sought = areasSought(wish, where && 'found' in where ? where.found : null)
  return {
    ...wish,
    audiences: ['public'],
    areas: sought?.areas ?? null,
    near: sought?.near ?? [],
    openOnly: true,
    moment: { day: '2026-11-23', local: '2026-11-23 11:00', minuteOfWeek: 660, holiday: false },
  }
}

async function pages(origin: string): Promise<number> {
  const first = await fetch(`${origin}/en/help`)
  const cookie = first.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const token = /name="token" value="([^"]*)"/.exec(await first.text())?.[1] ?? ''
  const headers = { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' }
  return measured(async (need, place) => {
    const body = new URLSearchParams({ token, need, place, open: 'yes' }).toString()
    const answer = await fetch(`${origin}/en/help`, { method: 'POST', body, headers })
    const html = await answer.text()
    if (answer.status !== 200 || !html.includes('results')) throw new Error(`the search answered ${answer.status}`)
  })
}

export async function fill(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of filling) await client.query(statement.replaceAll('$count', String(count)))
    await client.query('vacuum analyze map_find, map_sought, map_service, map_provider, map_contact')
  } finally {
    await client.end()
  }
}

const codes = needs.items.map(({ code }) => `'${code}'`).join(', ')
const counties = `array['south-karelia', 'ostrobothnia', 'north-savo', 'southwest-finland', 'north-ostrobothnia', 'pirkanmaa',
  'kymenlaakso', 'satakunta', 'lapland', 'central-finland', 'helsinki', 'kainuu']`
const towns3 = `array['405', '837', '564', '853', '297', '905', '091', '698', '179', '153', '049', '398']`

/** Invented rows as the app writes them: ten services a provider, one contact each; a tenth of them serve the whole country. */
const filling = [
  `insert into map_provider (id, fields, due_on, published_at, changed_at)
   select gen_random_uuid(), jsonb_build_object('name', jsonb_build_object('fi', 'Bench järjestö ' || n, 'en', 'Bench provider ' || n), 'type', 'ngo'),
     current_date + 200, now(), now() from generate_series(1, $count / 10) n`,
  `with numbered as (select id, (row_number() over ())::int as number from map_provider where fields -> 'name' ->> 'en' like 'Bench provider %')
   insert into map_service (id, provider_id, fields, confirmed_on, due_on, published_at, changed_at)
   select gen_random_uuid(), p.id, jsonb_build_object(
       'name', jsonb_build_object('fi', 'Bench palvelu ' || n, 'en', 'Bench service ' || n),
       'about', jsonb_build_object('fi', repeat('Keksitty kuvaus. ', 10), 'en', repeat('An invented text. ', 10)),
       'needs', to_jsonb(array[(array[${codes}])[1 + abs(hashint4(n)) % 20], (array[${codes}])[1 + abs(hashint4(n + 500000)) % 20]]),
       'areas', to_jsonb(array[case when n % 10 = 0 then 'finland' when n % 2 = 0 then 'county:' || (${counties})[1 + abs(hashint4(n + 700000)) % 12]
         else 'municipality:' || (${towns3})[1 + abs(hashint4(n + 900000)) % 12] end]),
       'groups', '[]'::jsonb, 'languages', '["fi", "en"]'::jsonb, 'accepts', '["anonymous"]'::jsonb, 'refuses', '[]'::jsonb,
       'hours', jsonb_build_object('kind', 'week', 'holidays', 'closed', 'exceptions', '[]'::jsonb, 'week',
         (select jsonb_agg(jsonb_build_object('weekday', d, 'from', 480 + 30 * (n % 8), 'to', 960)) from generate_series(1, 5) d)),
       'status', 'active'), current_date - 30, current_date + 200, now(), now()
   from generate_series(1, $count) n join numbered p on p.number = 1 + n % ($count / 10)`,
  `insert into map_contact (id, provider_id, service_id, fields, confirmed_on, due_on, published_at, changed_at)
   select gen_random_uuid(), s.provider_id, s.id, '{"role": {"fi": "Päivystys", "en": "On duty"}, "phone": "+358505550199"}',
     current_date - 30, current_date + 100, now(), now() from map_service s where s.fields -> 'name' ->> 'en' like 'Bench service %'`,
  `insert into map_find (service_id, audience, needs, areas, places, groups, languages, accepts, refuses, regions, times,
     provider_type, always, week, on_holidays, special_days, special_hours, words, sort_name)
   select s.id, 'public', array(select jsonb_array_elements_text(s.fields -> 'needs')),
     array(select jsonb_array_elements_text(s.fields -> 'areas')),
     '{}', '{*}', '{fi,en}', '{anonymous}', '{}', '{}', '{}', 'ngo', false,
     (select range_agg(int4range((h ->> 'weekday')::int * 1440 - 1440 + (h ->> 'from')::int, (h ->> 'weekday')::int * 1440 - 1440 + (h ->> 'to')::int))
       from jsonb_array_elements(s.fields -> 'hours' -> 'week') h),
     false, '{}', '{}', to_tsvector('simple', s.fields -> 'name' ->> 'fi'), s.fields -> 'name' ->> 'fi'
   from map_service s where s.fields -> 'name' ->> 'en' like 'Bench service %'`,
  `insert into map_sought (term, service_id, audience, always, on_holidays, week, sort_name)
   select distinct need || ' ' || area, service_id, audience, always, on_holidays, week, sort_name
   from map_find, unnest(needs) need, unnest(areas) area where sort_name like 'Bench palvelu %'`,
]
