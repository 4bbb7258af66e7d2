import type { VNode } from 'preact'
import type { Answer } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { deadlinesOf, organisersOf, workersOf } from '../queries.ts'
import { standingEffects } from '../queries-threat.ts'
import { isThreatDue } from '../threat-joint.ts'
import { family } from './children.tsx'
import { type FileHead, filePage, openFile } from './file-head.tsx'
import { SectionsView, sectionsIn } from './sections.view.tsx'
import { SummaryView } from './summary.view.tsx'

/** A file on one screen: who, safety, language, organiser, what is due, what happened last. */
export async function summary(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, ['language', 'contact', 'note'])
  const { id } = head.row
  const workers = await workersOf(ask.db, id)
  const deadlines = await deadlinesOf(ask.db, id)
  const seesThreat = head.acts.has('threat')
  const view = {
    head,
    workers,
    names: await namesOf(ask.db, [...workers.map(({ person_id }) => person_id)]),
    organisers: await organisersOf(ask.db, id),
    deadlines: deadlines.filter((one) => seesThreat || !isThreatDue(one)),
    effects: seesThreat ? await standingEffects(ask.db, id) : [],
    today: dayOf(ask.now),
  }
  return filePage(ask, head, 'summary', <SummaryView say={ask.say} lang={ask.lang} to={ask.to} {...view} />)
}

export const background = (ask: Reading): Promise<Answer> => sectionsPage(ask, 'background', family)
export const notes = (ask: Reading): Promise<Answer> => sectionsPage(ask, 'notes')

async function sectionsPage(
  ask: Reading,
  tab: keyof typeof sectionsIn,
  below?: (ask: Reading, head: FileHead) => Promise<VNode>,
): Promise<Answer> {
  const codes = sectionsIn[tab]
  const head = await openFile(ask, codes)
  const { say, lang, to } = ask
  const shown = { say, lang, to, client: head.row.id, entries: head.entries, writes: head.acts.has('write') }
  const body = (
    <>
      <SectionsView {...shown} codes={codes} />
      {await below?.(ask, head)}
    </>
  )
  return filePage(ask, head, tab, body)
}
