import { type Answer, again, NotFound } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { clientIn } from '../act.ts'
import { contentIn, decisionMark } from '../decision-content.ts'
import { courtIn, safeContacts } from '../decision-service.ts'
import { entriesOf } from '../entries.ts'
import { type ClientDecisionTable, decisionRow, decisionsOf } from '../queries-decisions.ts'
import { DecisionView } from './decision.view.tsx'
import { FileFrame, type FileHead, filePage, openFile } from './file-head.tsx'

/** One decision as it stands, and the next step for whoever may take it. The look leaves a line. */
export async function decisionPage(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, ['contact'])
  return filePage(ask, head, 'decisions', await oneView(ask, head, empty), {
    looks: [{ action: 'client.read-decision', object: ['client', head.row.id] }],
  })
}

/** The page again, with what was typed into the form of service. */
export async function decisionAgain(ask: Writing, filled: Filled): Promise<Answer> {
  const head = await openFile(ask, ['contact'])
  const title = ask.say('assistance.file.title', { number: head.row.number })
  return again(
    title,
    <FileFrame {...{ ask, head }} tab="decisions">
      {await oneView(ask, head, filled)}
    </FileFrame>,
  )
}

/** The decision that the path names, if it is this client's. */
export async function decisionIn(ask: Ask): Promise<ClientDecisionTable> {
  const id = ask.params['decision'] ?? ''
  const row = isUuid.test(id) ? await decisionRow(ask.db, clientIn(ask), id) : undefined
  if (!row) throw new NotFound()
  return row
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function oneView(ask: Ask, head: FileHead, filled: Filled) {
  const { db, say, lang, to, token, actor, now } = ask
  const row = await decisionIn(ask)
  const all = await decisionsOf(db, head.row.id)
  const view = {
    ...{ say, lang, to, token, filled, decision: row, acts: head.acts, me: actor.id, today: dayOf(now) },
    client: head.row.id,
    content: contentIn(head.keys.of('file'), row),
    court: courtIn(head.keys, row),
    seen: decisionMark(row),
    contacts: safeContacts(head.entries),
    unsafe: entriesOf(head.entries, 'contact').length,
    names: await namesOf(db, [row.drafted_by, row.reviewed_by, row.signed_by, row.served_by]),
    old: all.find(({ id }) => id === row.corrects_id) ?? null,
    newer: all.find(({ corrects_id, withdrawn_at }) => corrects_id === row.id && !withdrawn_at) ?? null,
  }
  return <DecisionView {...view} />
}
