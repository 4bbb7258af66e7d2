import { sql } from 'kysely'
import { letterOf } from '#base/mail/letter.ts'
import type { Fixture } from '#house/fixture.ts'

export interface Letter {
  to: string
  kind: string
  subject: string
  text: string
  /** Paths of ours that stand in it, in order; last the one for the mail program, where it carries one. */
  links: string[]
}

/** The mails that wait to leave, in the order they were planned, as their receivers would read them. */
export async function letters(house: Fixture, to?: string): Promise<Letter[]> {
  const rows = await house.base.database.reading((db) =>
    db.selectFrom('mail').selectAll().orderBy('planned_at').orderBy(sql`ctid`).execute(),
  )
  const all = rows.map((row) => {
    const { to: receiver, subject, text, list } = letterOf(house.base, row)
    const address = typeof receiver === 'object' && 'address' in receiver ? (receiver.address ?? '') : String(receiver)
    const said = `${text} ${JSON.stringify(list ?? {})}`
    const links = [...said.matchAll(/http:\/\/localhost:3000(\/[^\s"]+)/g)].map(([, path = '']) => path)
    return { to: address, kind: row.kind, subject: String(subject), text: String(text), links }
  })
  return to === undefined ? all : all.filter((letter) => letter.to === to)
}

/** What a mail's scanner does: it looks at every link of every mail, and follows it. */
export async function scan(house: Fixture): Promise<{ path: string; status: number }[]> {
  const scanner = house.client()
  const seen: { path: string; status: number }[] = []
  for (const { links } of await letters(house))
    for (const path of links) {
      seen.push({ path, status: (await scanner.raw(path, { method: 'HEAD' })).status })
      seen.push({ path, status: (await scanner.get(path)).status })
    }
  return seen
}
