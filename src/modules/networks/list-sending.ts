import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import type { Lang, Names } from '#base/i18n/lang.ts'
import { type Mail, planMail } from '#base/mail/mail.ts'
import { dayOf } from '#base/time/day.ts'
import { type Carrying, minutesPath, type Pace, titleOf } from './list.ts'
import { oneClickPath, preferencesPath } from './list-links.ts'
import { namesIn } from './network.ts'
import { networkById } from './networks.ts'
import { gatheredFor, gatheredTags, letterRow, markPlanned, nextDeliveries } from './queries-list-letters.ts'

interface Letter {
  id: string
  title: string
  body: string
  lang: Lang
  carries: Carrying
  meeting_id: string | null
  writer_email: string
}

interface Reader {
  email: string
  lang: Lang
  networkName: string
  code: string
  /** Null: a test, which has no ways out. */
  subscription: string | null
}

/** How many go into the outbox at once; the rest follow, and nobody else's mail waits behind a large list. */
const portion = 50

/** Puts a sent letter into the outbox for those who get mail at once, portion by portion. Twice equals once. */
export async function deliverLetter(base: Base, id: string): Promise<void> {
  await base.database.writing(async (tx) => {
    const letter = await letterRow(tx, id)
    const network = await networkById(tx, letter.network_id, dayOf(base.now()))
    if (!letter.sent_at || !network) return
    const next = await nextDeliveries(tx, id, portion)
    for (const { subscription_id, email, lang } of next) {
      const reader = { email: email ?? '', lang, networkName: network.names[lang], code: network.code }
      await planMail(tx, base, letterMail(base, letter, { ...reader, subscription: subscription_id }))
      await markPlanned(tx, id, subscription_id, base.now())
    }
    if (next.length === portion) await base.jobs.plan(tx, 'networks.list.letter', { letter: id })
  })
}

/** The letter as one reader gets it. */
export function letterMail(base: Base, letter: Letter, reader: Reader): Mail {
  const { subscription: id, lang } = reader
  const foot = id === null ? footOfTest(base, reader) : footOf(base, { ...reader, id })
  const text = `${textOf(base, letter, lang)}\n\n-- \n${foot}\n`
  return {
    to: reader.email,
    kind: 'networks.list.letter',
    lang,
    letter: { subject: titleOf(base.speakers[lang], letter), text },
    list: { id: listId(base, reader.code), name: reader.networkName },
    ...(letter.meeting_id === null ? { replyTo: letter.writer_email } : {}),
    ...(id === null ? {} : { unsubscribe: oneClickPath(base, id), bounced: id }),
  }
}

/** One mail a day to an address, over all its lists; weekly readers on Mondays. */
export async function sendDigests(base: Base): Promise<void> {
  const paces = dueOn(dayOf(base.now()))
  const tags = await base.database.reading((db) => gatheredTags(db, paces))
  for (const { tag } of tags) await base.database.writing((tx) => sendDigest(tx, base, tag, paces))
}

/** Monday is the first day of the week. */
export const dueOn = (day: string): Pace[] =>
  new Date(`${day}T00:00:00Z`).getUTCDay() === 1 ? ['daily', 'weekly'] : ['daily']

type Gathered = Awaited<ReturnType<typeof gatheredFor>>[number]

async function sendDigest(tx: Write, base: Base, tag: Buffer, paces: readonly Pace[]): Promise<void> {
  const rows = await gatheredFor(tx, tag, paces)
  const [first] = rows
  if (!first) return
  const { lang, email } = first
  const say = base.speakers[lang]
  await planMail(tx, base, {
    to: email ?? '',
    kind: 'networks.list.digest',
    lang,
    letter: {
      subject: say('networks.list.digest.subject', { count: rows.length }),
      text: [...Map.groupBy(rows, ({ subscription_id }) => subscription_id).values()]
        .map((group) => sectionOf(base, group, lang))
        .join('\n\n'),
    },
    list: { id: listId(base, 'digest'), name: say('networks.list.digest.name') },
    unsubscribe: oneClickPath(base, first.subscription_id, true),
    bounced: first.subscription_id,
  })
  for (const row of rows) await markPlanned(tx, row.letter_id, row.subscription_id, base.now())
}

/** One list's part of a digest, with its own way to the preferences. */
function sectionOf(base: Base, group: readonly Gathered[], lang: Lang): string {
  const [first] = group
  if (!first) return ''
  const names: Names = namesIn(first)
  const letters = group.map((row) => {
    const letter = { ...row, id: row.letter_id, lang: row.written_in }
    return `${titleOf(base.speakers[lang], letter)}\n\n${textOf(base, letter, lang)}`
  })
  const foot = footOf(base, { id: first.subscription_id, lang, networkName: names[lang] })
  return [`== ${names[lang]} ==`, ...letters, `-- \n${foot}\n`].join('\n\n')
}

function textOf(base: Base, letter: Omit<Letter, 'writer_email'>, lang: Lang): string {
  const say = base.speakers[lang]
  const root = `${base.settings.origins[0]}/${lang}`
  if (letter.meeting_id !== null)
    return say('networks.minutes.letter.text', { link: `${root}${minutesPath(letter.meeting_id)}` })
  return letter.carries === 'text'
    ? letter.body
    : say('networks.list.members-only', { link: `${root}/letters/${letter.id}` })
}

const footOf = (base: Base, { id, lang, networkName }: { id: string; lang: Lang; networkName: string }): string =>
  base.speakers[lang]('networks.list.foot', {
    network: networkName,
    link: `${base.settings.origins[0]}${preferencesPath(base, { id, lang })}`,
  })

const footOfTest = (base: Base, { lang, networkName }: Reader): string =>
  base.speakers[lang]('networks.list.foot-test', { network: networkName })

/** RFC 2919: a name under our own host. */
const listId = (base: Base, code: string): string => `${code}.lists.${new URL(base.settings.origins[0]).hostname}`
