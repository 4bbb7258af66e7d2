import type { Base } from '#base/base.ts'
import { readSignedId, signedId } from '#base/crypto/link.ts'
import { candidateTags, normalEmail, tag } from '#base/crypto/tags.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { visitor } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { planMail } from '#base/mail/mail.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { recordRow, recordsOfProviders } from './queries.ts'
import { askRow, coordinatorsOf, forgetAsks, lastAsk, noteAsk, providersDue } from './queries-fresh.ts'
import type { AskTable } from './queries-tables.ts'
import { unsealed } from './seen.ts'

/** Days: between two mails about the same provider; until its coordinator is told; until the NAS is; how long a link holds. */
export const pace = { again: 14, coordinator: 30, nas: 60, toldAgain: 7, link: 60, forget: 365 } as const

/** Asks every organisation of which something is due, and tells those who look after the map of what nobody confirms. */
export async function askAll(base: Base): Promise<void> {
  const today = dayOf(base.now())
  await base.database.writing(async (tx) => {
    await forgetAsks(tx, addDays(today, -pace.forget))
    for (const { id, since } of await providersDue(tx, today)) {
      await askOrganisation(tx, base, id, today)
      if (since <= addDays(today, -pace.coordinator)) await tell(tx, base, 'coordinator', id, today)
      if (since <= addDays(today, -pace.nas)) await tell(tx, base, 'nas', id, today)
    }
  })
}

/** Where the answer to an ask is given: a page that changes nothing until its button is pressed. */
export const answerPath = (base: Base, ask: string) => `/map-answer/${signedId(base.secrets.link, purpose, ask)}`

/** The ask behind a link; null when it is not ours, or too old. */
export async function askOf(db: Read, base: Base, token: string): Promise<AskTable | null> {
  const id = readSignedId(base.secrets.link, purpose, token)
  const row = id === null ? undefined : await askRow(db, id)
  return row && row.told === 'organisation' && row.asked_on > addDays(dayOf(base.now()), -pace.link) ? row : null
}

const purpose = 'service-map.answer'

async function askOrganisation(tx: Write, base: Base, provider: string, today: string): Promise<void> {
  const last = await lastAsk(tx, { provider }, ['organisation'])
  if (last !== null && last > addDays(today, -pace.again)) return
  const lang = await langOf(tx, provider)
  for (const email of await addressesOf(tx, base, provider)) {
    await write(tx, base, { provider, told: 'organisation', email, lang, today })
  }
}

/** One mail a week at most to one person, however much is overdue: the list says the rest. */
async function tell(
  tx: Write,
  base: Base,
  told: 'coordinator' | 'nas',
  provider: string,
  today: string,
): Promise<void> {
  for (const { email, lang } of await coordinatorsOf(tx, provider, today, told === 'nas')) {
    const tags = candidateTags(base.secrets.tag, 'email', normalEmail(email) ?? email)
    const last = await lastAsk(tx, { tags }, ['coordinator', 'nas'])
    if (last === null || last <= addDays(today, -pace.toldAgain)) {
      await write(tx, base, { provider, told, email, lang, today })
    }
  }
}

interface Letter {
  provider: string
  told: AskTable['told']
  email: string
  lang: Lang
  today: string
}

/** At most one mail a day to one address. */
async function write(tx: Write, base: Base, { provider, told, email, lang, today }: Letter): Promise<void> {
  const id = newId(base.now(), base.random)
  const row = { id, provider_id: provider, told, asked_on: today }
  const noted = await noteAsk(tx, { ...row, tag: tag(base.secrets.tag, 'email', normalEmail(email) ?? email) })
  if (!noted) return
  const own = told === 'organisation'
  const kind = own ? 'service-map.mail.confirm' : `service-map.mail.${told}`
  await planMail(tx, base, {
    to: email,
    kind,
    lang,
    path: `/${lang}${own ? answerPath(base, id) : '/map?list=due&sort=due'}`,
  })
}

/**
 * Addresses of a provider's contacts, each once. What comes from the country pack has never agreed to be written to: its
 * coordinator makes the first contact. An address from a workshop is believed only where the map knows no other.
 */
async function addressesOf(tx: Write, base: Base, provider: string): Promise<string[]> {
  const all = await recordsOfProviders(tx, 'contact', [provider], visitor, { published: false })
  const contacts = all.filter(({ ended, origins }) => ended === null && origins.email?.from !== 'pack')
  const known = contacts.filter(({ publishedAt }) => publishedAt !== null)
  const agreed = contacts.filter((row) => row.publishedAt === null && row.origins.email?.from === 'workshop')
  const mailed = (rows: typeof all) => rows.flatMap((row) => unsealed(base, row).fields.email ?? [])
  const found = [mailed(known), mailed(agreed)].find((emails) => emails.length > 0) ?? []
  return [...new Map(found.map((email) => [normalEmail(email) ?? email, email])).values()]
}

/** Finnish, unless the provider has a name in Swedish only. */
async function langOf(tx: Write, provider: string): Promise<Lang> {
  const name = (await recordRow(tx, 'provider', provider, visitor))?.fields.name
  return name?.fi === undefined && name?.sv !== undefined ? 'sv' : 'fi'
}
