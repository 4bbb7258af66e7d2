import { type Answer, bytes, NotFound, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { requestKinds } from '#packs/fi/data-requests.ts'
import { consentPurposes } from '#packs/fi/lists/assistance.ts'
import { nameOf } from '#packs/pack.ts'
import { standing, withdrawConsent } from '../consents.ts'
import type { Entry } from '../entries.ts'
import { type Copied, copiedSections, copyData, copyPaper, type Said } from '../own-copy.ts'
import { looksByDay, openOwn, servedDecisions } from '../own-file.ts'
import type { Own } from '../own-session.ts'
import { askAboutData, readRequests } from '../requests.ts'
import { askWorkers, readTalk } from '../talk.ts'
import { entryRows } from './entry.view.tsx'
import { OwnDataView } from './own-data.view.tsx'
import { ownAgain, ownPage, withOwn } from './own-frame.tsx'

/** One's own data: consents, requests, who looked, how long it is kept, a copy. */
export const ownData = withOwn<Reading>(async (ask, own) => ownPage(ask, own, 'data', await view(ask, own, empty)))

export const requestForm = {
  kind: choice(requestKinds, { needed: 'assistance.needed' }),
  text: text({ max: 8000, needed: 'assistance.request.text.needed' }),
}

/** A request about one's own data; its clock begins today. */
export const ownRequest = withOwn<Writing>(async (ask, own): Promise<Answer> => {
  const read = readForm(requestForm, ask.typed)
  if (!read.ok) return ownAgain(ask, 'data', await view(ask, own, read))
  const { kind, text: said } = read.value
  ask.record({ action: 'own.request', object: ['client', own.client], purpose: kind ?? '' })
  const hand = { tx: ask.db, base: ask.base, client: own.client, by: null }
  if (kind) await askAboutData(hand, kind, said, dayOf(ask.now))
  return see(ask.to('/own/data'))
})

/** Takes back one consent, from today; those who work with the client read of it as of any message. */
export const ownConsent = withOwn<Writing>(async (ask, own): Promise<Answer> => {
  const hand = { tx: ask.db, base: ask.base, client: own.client, by: null }
  const purpose = await withdrawConsent(hand, ask.typed.get('consent')?.[0] ?? '')
  ask.record({ action: 'own.withdraw-consent', object: ['client', own.client], purpose })
  const told = ask.say('assistance.own.consent.told', { purpose: nameOf(consentPurposes, purpose, ask.lang) })
  await askWorkers(ask.db, ask.base, own.client, told)
  return see(ask.to('/own/data'))
})

async function view(ask: Ask, own: Own, filled: Filled) {
  const { db, base, now, say, lang, to, token } = ask
  const file = await openOwn(db, base, own, ['consent'])
  const shown = {
    consents: standing(file.entries),
    requests: await readRequests(db, file.keys, own.client),
    looks: await looksByDay(db, file, now),
    copies: own.opens === 'page-and-copy',
  }
  return <OwnDataView {...{ say, lang, to, token, filled }} {...shown} />
}

/** The copy of one's file as a paper: only where the code opens it. */
export const ownCopyPaper = withOwn<Reading>(async (ask, own) => {
  const copied = await copiedOf(ask, own)
  const paper = copyPaper(copied, ask.say, ask.lang, sayEntryOf(ask))
  return looked(own, pdfAnswer(`copy-${copied.day}`, await pdf(paper)))
})

export const ownCopyData = withOwn<Reading>(async (ask, own) => {
  const copied = await copiedOf(ask, own)
  const headers = { 'Content-Disposition': `attachment; filename="copy-${copied.day}.json"` }
  return looked(own, bytes('application/json; charset=utf-8', copyData(copied, ask.say, sayEntryOf(ask)), { headers }))
})

async function copiedOf({ db, base, now }: Ask, own: Own): Promise<Copied> {
  if (own.opens !== 'page-and-copy') throw new NotFound()
  const { row } = await openOwn(db, base, own, [])
  const file = await openOwn(db, base, own, copiedSections(row))
  return {
    file,
    letters: await servedDecisions(db, file),
    talk: await readTalk(db, file.keys, own.client),
    day: dayOf(now),
  }
}

const sayEntryOf =
  ({ say, lang }: Ask) =>
  ({ section, values }: Entry): readonly Said[] =>
    entryRows({ section, values, say, lang }).map(({ term, value }) => ({ term, value: String(value) }))

const looked = ({ client }: Own, answer: Answer): Answer =>
  answer.kind === 'bytes' ? { ...answer, looks: [{ action: 'own.copy', object: ['client', client] }] } : answer
