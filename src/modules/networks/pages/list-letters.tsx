import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowed, allowedActs } from '#base/http/rule.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { letterForm } from '../list.ts'
import { writeLetter } from '../list-writing.ts'
import { mayLetter, mayMails } from '../policy.ts'
import { openLetters, recipientCount, sentCount, sentLetters } from '../queries-list-letters.ts'
import { LettersView, NewLetterView } from './list-letters.view.tsx'
import { pageOf } from './member-search.ts'
import { openNetwork } from './network-head.tsx'

const perPage = 20
const found = 50

/** What was sent on the list, newest first, and what is in the making. */
export async function letters(ask: Reading): Promise<Answer> {
  const id = ask.params['network'] ?? ''
  const pages = Math.max(1, Math.ceil((await sentCount(ask.db, id)) / perPage))
  const current = pageOf(ask.query, pages)
  const rows = await sentLetters(ask.db, id, '', { limit: perPage, offset: (current - 1) * perPage })
  return page(ask.say('networks.list.letters.title'), await listOf(ask, { rows, current, pages, words: null }))
}

/** By POST: what people look for does not belong into an address. */
export async function searchLetters(ask: Writing): Promise<Answer> {
  const words = (ask.typed.get('words')?.[0] ?? '').trim().slice(0, 100)
  if (words === '') return see(ask.to(`/my-networks/${ask.params['network']}/mails`))
  const rows = await sentLetters(ask.db, ask.params['network'] ?? '', words, { limit: found, offset: 0 })
  return page(ask.say('networks.list.letters.title'), await listOf(ask, { rows, current: 1, pages: 1, words }))
}

export async function newLetter(ask: Reading): Promise<Answer> {
  const filled = fill(letterForm, { lang: ask.lang, carries: 'text' })
  return page(ask.say('networks.list.write.title'), await newOf(ask, filled))
}

export async function addLetter(ask: Writing): Promise<Answer> {
  const { db, base, actor, params, lang } = ask
  const read = readForm(letterForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.list.write.title'), await newOf(ask, read))
  const { title, body, carries } = read.value
  const written = { title, body, lang: read.value.lang ?? lang, carries: carries ?? 'text' }
  const id = await writeLetter(db, base, params['network'] ?? '', written, actor.id)
  ask.record({ action: 'letter.write', object: ['letter', id] })
  return see(ask.to(`/letters/${id}`))
}

interface Shown {
  rows: Awaited<ReturnType<typeof sentLetters>>
  current: number
  pages: number
  words: string | null
}

async function listOf(ask: Ask<Read>, shown: Shown) {
  const opened = await openNetwork(ask)
  const acts = await allowedActs(ask.db, ask.actor, { compose: mayMails.compose }, opened.network.id)
  const open = await openLetters(ask.db, allowed(mayLetter.read, ask.actor), opened.network.id)
  return <LettersView {...ask} {...shown} {...{ opened, open }} mayWrite={acts.has('compose')} />
}

async function newOf(ask: Ask<Read>, filled: Filled) {
  const opened = await openNetwork(ask)
  return <NewLetterView {...ask} {...{ opened, filled }} recipients={await recipientCount(ask.db, opened.network.id)} />
}
