import { sql } from 'kysely'
import type { Base } from '#base/base.ts'
import { fillPeople } from '#demo/people.ts'
import type { Client, Fields, Reply } from '#house/client.ts'
import { openMessage, openTold, teamKeys } from './content.ts'
import { type Act, reply } from './intake.ts'
import { messagesOf, referralOf, toldOf } from './queries.ts'

/** What senders do on the pages, for the tests of their side. The pages are asked for in English. */

/** Sends a question and gives its code. */
export async function askQuestion(client: Client, message: string, more: Fields = {}): Promise<string> {
  await client.get('/en/contact/question')
  return codeOn(await client.submit('/contact/question', { 'story.message': message, ...more }))
}

export type Staged = Readonly<Record<string, Fields>>

/** Fills sections of a proposal, each on its own page, and stops at the last page answered. */
export async function fillSections(client: Client, edition: 'self' | 'other', staged: Staged): Promise<Reply> {
  for (const [name, fields] of Object.entries(staged)) {
    await client.get(`/en/contact/${edition}/${name}`)
    await client.submit(`/contact/${edition}/${name}`, { go: 'next', ...fields })
  }
  return client.last
}

/** Fills and sends a proposal, and gives its code. */
export async function propose(
  client: Client,
  edition: 'self' | 'other',
  staged: Staged,
  more: Fields = {},
): Promise<string> {
  await fillSections(client, edition, staged)
  await client.get(`/en/contact/${edition}/check`)
  return codeOn(await client.submit(`/contact/${edition}/send`, more))
}

/** Opens the inbox by its code. */
export async function openInboxBy(client: Client, code: string): Promise<Reply> {
  await client.get('/en/messages')
  return client.submit('/messages', { code })
}

/** The code shown on a receipt page, as 20 digits; throws where there is none. */
export function codeOn({ text, path }: Reply): string {
  const shown = /<p class="code"[^>]*>(.*?)<\/p>/s.exec(text)?.[1]?.replace(/\D/g, '') ?? ''
  if (!/^\d{20}$/.test(shown)) throw new Error(`no code on ${path}`)
  return shown
}

/** What a reader sees on a page: its text without markup. */
export const seen = ({ text }: Pick<Reply, 'text'>): string =>
  text
    .replace(/<script.*?<\/script>|<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** Ids of all referrals, the newest first. */
export async function referralIds(base: Base): Promise<string[]> {
  const rows = await base.database.reading((db) =>
    db.selectFrom('referral').select('id').orderBy('arrival', 'desc').execute(),
  )
  return rows.map(({ id }) => id)
}

export async function newest(base: Base) {
  const [id = ''] = await referralIds(base)
  return base.database.reading((db) => referralOf(db, id))
}

/** All that the team can read of a referral. */
export const readByTeam = (base: Base, id: string) =>
  base.database.reading(async (db) => {
    const keys = await teamKeys(db, base, id)
    const told = await toldOf(db, id)
    const messages = await messagesOf(db, id)
    return {
      told: told ? openTold(keys, id, told.sealed) : null,
      messages: messages.map(({ id: message, kind, sealed }) => ({
        id: message,
        kind,
        text: openMessage(keys.thread, message, sealed),
      })),
    }
  })

/** Every row of every table that the app may read, as one text; bytes as hexadecimal and, where they can be, as text. */
export async function dumpOf(base: Base): Promise<string> {
  return base.database.reading(async (db) => {
    const tables = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`.execute(db)
    const texts: string[] = []
    for (const { name } of tables.rows) {
      const rows = await sql<{
        row: Record<string, unknown>
      }>`select to_jsonb(t) as row from ${sql.raw(name)} t`.execute(db)
      texts.push(...rows.rows.map(({ row }) => `${name} ${JSON.stringify(row)} ${bytesIn(row)}`))
    }
    return texts.join('\n')
  })
}

const bytesIn = (row: Record<string, unknown>): string =>
  Object.values(row)
    .flatMap((value) =>
      typeof value === 'string' && value.startsWith('\\x')
        ? [Buffer.from(value.slice(2), 'hex').toString('latin1')]
        : [],
    )
    .join(' ')

/** The id of an invented worker of intake's team, by the beginning of the address. */
export async function workerId(base: Base, name: string): Promise<string> {
  await fillPeople(base)
  const { id } = await base.database.reading((db) =>
    db.selectFrom('person').select('id').where('email', 'like', `${name}%`).executeTakeFirstOrThrow(),
  )
  return id
}

/** One act of a worker, in a transaction of its own. */
export async function work<T>(
  base: Base,
  referral: string,
  does: (act: Act) => Promise<T>,
  name = 'esimerkki.eeva',
): Promise<T> {
  const by = await workerId(base, name)
  return base.database.writing((tx) => does({ tx, base, by, referral }))
}

/** Answers in the inbox, or asks there. */
export async function answerAs(
  base: Base,
  referral: string,
  text: string,
  kind: 'reply' | 'question' = 'reply',
): Promise<void> {
  const { messages } = await readByTeam(base, referral)
  await work(base, referral, (act) => reply(act, { kind, text, seen: messages.length }))
}
