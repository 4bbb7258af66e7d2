import type { Answer } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { organisationNames } from '#modules/accounts/accounts.ts'
import { organiserOn } from '../organisers.ts'
import { measureSums } from '../plan.ts'
import { organisersOf } from '../queries.ts'
import { stepStates } from '../steps.ts'
import { filePage, openFile } from './file-head.tsx'
import { PlanView } from './plan.view.tsx'
import { SectionsView, sectionsIn } from './sections.view.tsx'

/** The plan over the nine measures: who arranges, what is aimed at and delivered, the steps of the mechanism, and every entry. */
export async function plan(ask: Reading): Promise<Answer> {
  const { db, say, lang, to } = ask
  const head = await openFile(ask, sectionsIn.plan)
  const { entries, row, acts } = head
  const organiser = organiserOn(await organisersOf(db, row.id), dayOf(ask.now))
  const named = await organisationNames(db, organiser?.organisation_id ? [organiser.organisation_id] : [])
  const shown = { say, lang, to, client: row.id, entries, writes: acts.has('write') }
  const body = (
    <>
      <PlanView {...shown} {...{ organiser, named }} sums={measureSums(entries)} steps={stepStates(entries)} />
      <SectionsView {...shown} codes={sectionsIn.plan} />
    </>
  )
  return filePage(ask, head, 'plan', body)
}
