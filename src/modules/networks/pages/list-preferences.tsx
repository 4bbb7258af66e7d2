import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { csvAnswer } from '#base/paper/answers.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { preferencesForm } from '../list.ts'
import { endedBy, preferencesPath, preferredBy } from '../list-links.ts'
import { recordOf } from '../list-record.ts'
import { askForMails, changeMails, endGathered, endMails } from '../list-subscribing.ts'
import { namesIn } from '../network.ts'
import { listEvents } from '../queries-list.ts'
import { PreferencesView } from './list-preferences.view.tsx'

const way = { channel: 'mail-link', source: 'networks.mails.preferences' } as const

/**
 * Where the link in every mail leads. A mail is passed on, so the page tells little of whose it is, asks before it
 * changes anything, and what was ended comes back only through a mail to the address itself.
 */
export async function preferences(ask: Reading): Promise<Answer> {
  const row = await preferredBy(ask.db, ask.base, ask.params['token'])
  return page(ask.say('networks.list.own.title'), await viewOf(ask, row, fill(preferencesForm, row)))
}

export async function savePreferences(ask: Writing): Promise<Answer> {
  const { db, base, say } = ask
  const row = await preferredBy(db, base, ask.params['token'])
  const read = readForm(preferencesForm, ask.typed)
  if (!read.ok) return again(say('networks.list.own.title'), await viewOf(ask, row, read))
  const { pace, lang } = read.value
  await changeMails(db, base, row.id, { pace: pace ?? row.pace, lang: lang ?? row.lang }, way)
  return done(ask, row, 'mails.change')
}

export async function endByReader(ask: Writing): Promise<Answer> {
  const row = await preferredBy(ask.db, ask.base, ask.params['token'])
  await endMails(ask.db, ask.base, row.id, 'own-wish', way)
  return done(ask, row, 'mails.end')
}

/** Back again: by a new mail to the address, for the link may be in others' hands by now. */
export async function comeBack(ask: Writing): Promise<Answer> {
  const { db, base } = ask
  const row = await preferredBy(db, base, ask.params['token'])
  const { lang, pace, email } = row
  const names = namesIn(row)
  if (email) await askForMails(db, base, { network: row.network_id, networkName: names[lang], email, lang, pace })
  ask.record({ action: 'mails.ask', object: ['subscription', row.id] })
  return see(ask.to(`/mails/preferences/${ask.params['token']}?asked=yes`))
}

/** What is on record of this consent, to keep. */
export async function ownRecord(ask: Reading): Promise<Answer> {
  const row = await preferredBy(ask.db, ask.base, ask.params['token'])
  return csvAnswer('mails', recordOf(ask.say, namesIn(row)[ask.lang], await listEvents(ask.db, row.id)))
}

/** One click in the mail program (RFC 8058): no page, no cookie, as often as it likes. */
export async function oneClick(ask: Writing): Promise<Answer> {
  const row = await endedBy(ask.db, ask.base, ask.params['token'])
  const by = { channel: 'one-click', source: 'networks.mail-end' } as const
  if (row.all) await endGathered(ask.db, ask.base, row.id, by)
  else await endMails(ask.db, ask.base, row.id, 'own-wish', by)
  ask.record({ action: 'mails.end', object: ['subscription', row.id] })
  return see(preferencesPath(ask.base, row))
}

/** A program that knows no one click opens the address instead: the page that asks. */
export async function oneClickPage(ask: Reading): Promise<Answer> {
  return see(preferencesPath(ask.base, await endedBy(ask.db, ask.base, ask.params['token'])))
}

type Row = Awaited<ReturnType<typeof preferredBy>>

function done(ask: Writing, { id }: Row, action: string): Answer {
  ask.record({ action, object: ['subscription', id] })
  return see(ask.to(`/mails/preferences/${ask.params['token']}?saved=yes`))
}

const viewOf = async (ask: Ask, row: Row, filled: Filled) => (
  <PreferencesView
    {...{ say: ask.say, lang: ask.lang, filled, row }}
    events={await listEvents(ask.db, row.id)}
    action={ask.to(`/mails/preferences/${ask.params['token']}`)}
    saved={ask.query.has('saved')}
    asked={ask.query.has('asked')}
  />
)
