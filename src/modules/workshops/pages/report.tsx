import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { pdfAnswer, sheetAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { sheet } from '#base/paper/sheet.ts'
import { empty, type Filled, fill, readForm } from '#base/ui/form.ts'
import { mayWorkshop } from '../policy.ts'
import { type Report, reportOf } from '../report.ts'
import { actionForm, addAction, editAction, markAction, strengthsForm, writeStrengths } from '../report-actions.ts'
import { reportPieces, reportTabs, titleOf } from '../report-paper.ts'
import { workshopOf } from '../sessions.ts'
import { type OpenAction, ReportView } from './report.view.tsx'

/** The after-action report, for those who run the workshop and, once it is closed, for the network's members. */
export const report = (ask: Reading): Promise<Answer> => reportPage(ask, {})

/** The same on paper. */
export async function reportPaper(ask: Reading): Promise<Answer> {
  const shown = await loaded(ask)
  const title = titleOf(ask, shown)
  const footer = ask.say('workshops.play.invented')
  return pdfAnswer(
    nameOf(shown.workshop),
    await pdf({ title, lang: ask.lang, pieces: reportPieces(ask, shown), footer }),
  )
}

/** The same as a workbook. */
export async function reportSheet(ask: Reading): Promise<Answer> {
  const shown = await loaded(ask)
  return sheetAnswer(nameOf(shown.workshop), await sheet(reportTabs(ask, shown)))
}

export async function strengthsWritten(ask: Writing): Promise<Answer> {
  const read = readForm(strengthsForm, ask.typed)
  if (!read.ok) return reportPage(ask, { strengths: read })
  await writeStrengths(ask.db, ask.base, {
    workshop: ask.params.workshop ?? '',
    version: numberTyped(ask, 'version'),
    strengths: read.value.strengths,
    by: ask.actor.id,
  })
  return back(ask)
}

/** A new action, or one changed as it was seen. */
export async function actionWritten(ask: Writing): Promise<Answer> {
  const read = readForm(actionForm, ask.typed)
  const id = ask.typed.get('action')?.[0] ?? ''
  if (!read.ok) return reportPage(ask, { action: { id, filled: read } })
  const workshop = ask.params.workshop ?? ''
  if (id === '') await addAction(ask.db, ask.base, workshop, read.value, ask.actor.id)
  else await editAction(ask.db, { workshop, id, version: numberTyped(ask, 'version') }, read.value)
  return back(ask)
}

export async function actionMarked(ask: Writing): Promise<Answer> {
  const seen = {
    workshop: ask.params.workshop ?? '',
    id: ask.typed.get('action')?.[0] ?? '',
    version: numberTyped(ask, 'version'),
  }
  await markAction(ask.db, ask.base, seen, ask.typed.get('done')?.[0] === 'yes', ask.actor.id)
  return back(ask)
}

/** Which form came back with what was typed. */
interface Wrong {
  strengths?: Filled
  action?: OpenAction
}

const back = (ask: Writing) => see(ask.to(`/workshops/${ask.params.workshop}/report#actions`))
const numberTyped = (ask: Writing, name: string) => Number(ask.typed.get(name)?.[0] ?? 0)
const nameOf = ({ network, heldOn }: { network: { code: string }; heldOn: string }) =>
  `report-${network.code}-${heldOn}`
const loaded = async (ask: Ask<Read>) => reportOf(ask.db, ask.base, await workshopOf(ask.db, ask.params.workshop ?? ''))

async function reportPage(ask: Ask<Read>, wrong: Wrong): Promise<Answer> {
  const shown = await loaded(ask)
  const acts = await allowedActs(ask.db, ask.actor, { run: mayWorkshop.run }, shown.workshop.id)
  const strengths = wrong.strengths ?? fill(strengthsForm, { strengths: shown.strengths })
  const action = wrong.action ?? chosenOf(ask, shown)
  const view = <ReportView {...ask} report={shown} runs={acts.has('run')} strengths={strengths} action={action} />
  const title = ask.say('workshops.report.link')
  if (wrong.strengths || wrong.action) return again(title, view)
  return page(title, view, { looks: [{ action: 'workshop.read', object: ['workshop', shown.workshop.id] }] })
}

/** The action that the address says is to be changed, else a new one. */
function chosenOf({ query }: Ask<Read>, { actions }: Report): OpenAction {
  const found = actions.find(({ id }) => id === query.get('action')?.[0])
  if (!found) return { id: '', filled: empty }
  const { id, what, owner, due_on } = found
  return { id, filled: fill(actionForm, { what, owner, due: due_on ?? '' }) }
}
