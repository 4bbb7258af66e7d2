import { type Answer, again, Conflict, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, fill } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { actOf, clientIn } from '../act.ts'
import { addEntry, changeEntry, type Entry, readEntry, readVersions, strikeEntry } from '../entries.ts'
import { fileKeys } from '../keys.ts'
import { mustNotFlood, rememberLook } from '../opening.ts'
import { differing, formOf, readEntryForm, type Section, shownOf } from '../section.ts'
import { type SectionCode, sectionOf } from '../sections.ts'
import { clientSteps } from '../steps-list.ts'
import { EntryFormView } from './entry-form.view.tsx'
import { EntryHistoryView } from './entry-history.view.tsx'
import { tabOf } from './sections.view.tsx'

/** An empty form of a section. */
export function newEntry(ask: Reading): Answer {
  const section = sectionIn(ask)
  const { title, view } = formView(ask, section, fill(formOf(section, dayOf(ask.now)), begunBy(ask, section)))
  return page(title, view)
}

export async function putEntry(ask: Writing): Promise<Answer> {
  const section = sectionIn(ask)
  const read = readEntryForm(section, ask.typed, dayOf(ask.now))
  if (!read.ok) {
    const { title, view } = formView(ask, section, read)
    return again(title, view)
  }
  await addEntry(actOf(ask), section, read.values)
  ask.record({ action: 'client.add-entry', object: ['client', clientIn(ask)], purpose: section.code })
  return back(ask, section.code)
}

/** An entry in its form, with what it said before and who wrote it. The look leaves a line. */
export async function entryPage(ask: Reading): Promise<Answer> {
  await mustNotFlood(ask)
  const entry = await entryIn(ask)
  const { section } = entry
  const filled = fill(formOf(section, dayOf(ask.now)), shownOf(section, entry.values))
  const versions = await readVersions(ask.db, await keysIn(ask), entry)
  const names = await namesOf(ask.db, [entry.changedBy, entry.struckBy, ...versions.map(({ changedBy }) => changedBy)])
  const { title, view } = formView(ask, section, filled, entry)
  const body = (
    <>
      {entry.struckAt === null && view}
      <EntryHistoryView {...{ entry, versions, names, say: ask.say, lang: ask.lang }} />
    </>
  )
  return page(title, body, {
    looks: [{ action: 'client.read-entry', object: ['client', clientIn(ask)], purpose: section.code }],
    mark: (tx) => rememberLook(tx, ask.base, ask.actor.id, clientIn(ask)),
  })
}

/** Writes an entry anew; where a colleague was first, both versions come back field by field and nothing is lost. */
export async function rewriteEntry(ask: Writing): Promise<Answer> {
  const entry = await entryIn(ask)
  const { section } = entry
  const read = readEntryForm(section, ask.typed, dayOf(ask.now))
  if (!read.ok) {
    const { title, view } = formView(ask, section, read, { ...entry, version: seenIn(ask) })
    return again(title, view)
  }
  const mine = read.values
  try {
    await changeEntry(actOf(ask), entry.id, seenIn(ask), mine)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const { title, view } = formView(ask, section, { typed: ask.typed, faults: [] }, entry, {
      theirs: entry.values,
      fields: differing(section, mine, entry.values),
    })
    return again(title, view, { status: 409 })
  }
  ask.record({ action: 'client.change-entry', object: ['client', clientIn(ask)], purpose: section.code })
  return back(ask, section.code)
}

export async function removeEntry(ask: Writing): Promise<Answer> {
  const entry = await entryIn(ask)
  await strikeEntry(actOf(ask), entry.id)
  ask.record({ action: 'client.strike-entry', object: ['client', clientIn(ask)], purpose: entry.section.code })
  return back(ask, entry.section.code)
}

/** Codes in a link begin an entry: a step of the mechanism becomes an action. Nothing else is read from an address. */
const begunBy = ({ query, lang }: Reading, { code }: Section): Record<string, string> => {
  const step = code === 'action' ? clientSteps.find(({ id }) => id === query.get('step')?.[0]) : undefined
  return step ? { 'action.step': step.id, 'action.what': step.names[lang] } : {}
}

const seenIn = (ask: Writing): number => Number(ask.typed.get('seen')?.[0] ?? 0)

const keysIn = (ask: Ask) => fileKeys(ask.db, ask.base, clientIn(ask))

const entryIn = async (ask: Ask): Promise<Entry> =>
  readEntry(ask.db, await keysIn(ask), clientIn(ask), ask.params['entry'] ?? '')

function sectionIn(ask: Ask): Section & { code: SectionCode } {
  const section = sectionOf(ask.params['section'] ?? '')
  if (!section) throw new NotFound()
  return section
}

const back = (ask: Ask, code: SectionCode): Answer => {
  const tab = tabOf(code)
  return see(ask.to(`/clients/${clientIn(ask)}${tab === 'summary' ? '' : `/${tab}`}#${code}`))
}

function formView(
  ask: Ask,
  section: Section & { code: SectionCode },
  filled: Filled,
  entry?: Entry,
  clash?: { theirs: Entry['values']; fields: ReturnType<typeof differing> },
) {
  const { say, lang, to, token } = ask
  const base = `/clients/${clientIn(ask)}`
  const action = to(entry ? `${base}/entries/${entry.id}` : `${base}/sections/${section.code}`)
  const title = say(`assistance.section.${section.code}`)
  const way = to(`${base}${tabOf(section.code) === 'summary' ? '' : `/${tabOf(section.code)}`}`)
  const strike = entry ? `${action}/removal` : null
  const seen = entry?.version ?? 0
  return {
    title,
    view: <EntryFormView {...{ say, lang, token, section, filled, action, title, way, strike, seen, clash }} />,
  }
}
