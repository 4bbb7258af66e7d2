import pg from 'pg'
import { letterOf } from '#base/mail/letter.ts'
import type { Fixture } from './fixture.ts'

/** What a mail scanner did: kinds of mail whose links it opened, links that were not there, tables that changed by it. */
export interface Scanned {
  kinds: string[]
  broken: string[]
  changed: string[]
}

/**
 * Opens every link of every mail in the outbox (text, headers, invitation) with GET and HEAD, as the mail servers of receivers
 * do before anybody reads. Only the trail may grow by it.
 */
export async function scanMails(house: Fixture): Promise<Scanned> {
  const mails = await house.base.database.reading((db) => db.selectFrom('mail').selectAll().execute())
  const links = new Set(mails.flatMap((mail) => linksIn(JSON.stringify(letterOf(house.base, mail)))))
  const before = await digests(house)
  const broken: string[] = []
  for (const path of links)
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status } = await house.client().raw(path, { method })
      if (status >= 400) broken.push(`${method} ${path.split(/[/?]/).slice(1, 4).join('/')}: ${status}`)
    }
  const after = await digests(house)
  return {
    kinds: [...new Set(mails.map(({ kind }) => kind))].sort(),
    broken,
    changed: [...after].flatMap(([table, digest]) => (before.get(table) === digest ? [] : [table])),
  }
}

const linksIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/localhost:3000(\/[^\s"<>\\)]*)/g)].map(([, path = '']) => path)

/** What stands in each table, but the trail: a look may leave a line there. */
async function digests({ fresh }: Fixture): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'audit'",
  )
  const found = new Map<string, string>()
  for (const { name } of rows) {
    const { rows: all } = await client.query<{ digest: string }>(
      `select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as digest from "${name}" t`,
    )
    found.set(name, all[0]?.digest ?? '')
  }
  await client.end()
  return found
}
