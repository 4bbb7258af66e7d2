import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { isLang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, fill } from '#base/ui/form.ts'
import { Notice } from '#base/ui/parts.tsx'
import { namesOf } from '#modules/accounts/accounts.ts'
import { phraseIn } from '#packs/fi/phrases.ts'
import { teamKeys } from '../content.ts'
import { groundOn, hindrance, outcomes, type StepFault, stateOf } from '../decision.ts'
import { draftForm, readDraftForm } from '../decision-form.ts'
import { decisionMark, draftDecision, openContent, reviewDecision, signDecision, withdrawDraft } from '../decisions.ts'
import { may } from '../policy.ts'
import { type ReferralRow, referralOf } from '../queries.ts'
import { currentDecision, type DecisionTable } from '../queries-decisions.ts'
import { actOf, back } from './intake-acts.tsx'
import { DecisionView, StartView } from './intake-decision.view.tsx'
import { DraftView } from './intake-draft.view.tsx'
import { idOf } from './intake-referral.tsx'

/** The decision as it stands, or a new draft: first outcome and ground, then the tests of that ground. */
export async function decisionPage(ask: Reading): Promise<Answer> {
  const id = idOf(ask)
  const row = await referralOf(ask.db, id)
  const decision = await currentDecision(ask.db, id)
  const editing = ask.query.get('edit')?.[0] === 'yes' && decision && stateOf(decision) !== 'signed'
  if (decision && !editing && decision.sealed.length > 0) return standing(ask, row, decision)
  const acts = await allowedActs(ask.db, ask.actor, may, id)
  if (hindrance(row) || !acts.has('draft')) return see(ask.to(`/referrals/${id}`))
  const outcome = outcomes.find((one) => one === ask.query.get('outcome')?.[0])
  const ground = groundOn(ask.query.get('ground')?.[0] ?? '', dayOf(ask.now))
  if (editing) return edited(ask, row, decision)
  if (!outcome || !ground) return page(titleOf(ask, row), <StartView {...sceneOf(ask, row)} />)
  const filled = fill(draftForm(ground), { text: startOf(row, outcome) })
  return page(titleOf(ask, row), <DraftView {...sceneOf(ask, row)} {...{ outcome, ground, filled }} seen="" />)
}

/** Stores the draft. Each test is answered and reasoned, and the outcome must follow from them. */
export async function saveDraft(ask: Writing): Promise<Answer> {
  const id = idOf(ask)
  const row = await referralOf(ask.db, id)
  const said = (name: string) => ask.typed.get(name)?.[0] ?? ''
  const ground = groundOn(said('ground'), dayOf(ask.now))
  const outcome = outcomes.find((one) => one === said('outcome'))
  if (!ground || !outcome) return again(titleOf(ask, row), <StartView {...sceneOf(ask, row)} />)
  const read = readDraftForm(ground, outcome, ask.typed)
  if (!read.ok) {
    const view = <DraftView {...sceneOf(ask, row)} {...{ outcome, ground }} filled={read} seen={said('seen')} />
    return again(titleOf(ask, row), view)
  }
  await draftDecision(actOf(ask), read.value, said('seen'))
  return see(ask.to(`/referrals/${id}/decision`))
}

export const review = (ask: Writing): Promise<Answer> => step(ask, reviewDecision)
export const withdraw = (ask: Writing): Promise<Answer> => step(ask, withdrawDraft, 'referral.withdraw-draft')

/** The official's own act: nothing here happens by itself. */
export const sign = (ask: Writing): Promise<Answer> => step(ask, signDecision)

async function step(
  ask: Writing,
  deed: (act: ReturnType<typeof actOf>, seen: string) => Promise<StepFault>,
  action?: string,
): Promise<Answer> {
  const fault = await deed(actOf(ask), ask.typed.get('seen')?.[0] ?? '')
  if (fault) return refused(ask, fault)
  if (action) ask.record({ action, object: ['referral', idOf(ask)] })
  return action ? back(ask) : see(ask.to(`/referrals/${idOf(ask)}/decision`))
}

/** Says plainly why this person may not; nothing was changed, nothing is opened to say so. */
function refused(ask: Writing, fault: NonNullable<StepFault>): Answer {
  const title = ask.say('referrals.decision.refused')
  return page(
    title,
    <>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <Notice kind="warning">
        <p>{ask.say(`referrals.decision.fault.${fault}`)}</p>
      </Notice>
      <p>
        <a href={ask.to(`/referrals/${idOf(ask)}/decision`)}>{ask.say('referrals.again.back')}</a>
      </p>
    </>,
    { status: 403 },
  )
}

async function standing(ask: Reading, row: ReferralRow, decision: DecisionTable): Promise<Answer> {
  const acts = await allowedActs(ask.db, ask.actor, may, row.id)
  const content = openContent((await teamKeys(ask.db, ask.base, row.id)).told, decision)
  const names = await namesOf(ask.db, [decision.drafted_by, decision.reviewed_by, decision.signed_by])
  const view = (
    <DecisionView
      {...sceneOf(ask, row)}
      {...{ decision, content, names, acts }}
      seen={decisionMark(decision)}
      me={ask.actor.id}
    />
  )
  return page(titleOf(ask, row), view, { looks: [{ action: 'referral.read-decision', object: ['referral', row.id] }] })
}

async function edited(ask: Reading, row: ReferralRow, decision: DecisionTable): Promise<Answer> {
  const content = openContent((await teamKeys(ask.db, ask.base, row.id)).told, decision)
  const asked = ask.query
  const ground = groundOn(asked.get('ground')?.[0] ?? content.ground, dayOf(ask.now))
  if (!ground) return page(titleOf(ask, row), <StartView {...sceneOf(ask, row)} />)
  const outcome = outcomes.find((one) => one === asked.get('outcome')?.[0]) ?? decision.outcome
  const weighed = content.weighed.flatMap(({ test, met, reasons }) => [
    [`met.${test}`, met ? 'yes' : 'no'],
    [`reasons.${test}`, reasons],
  ])
  const filled: Filled = fill(draftForm(ground), { ...Object.fromEntries(weighed), text: content.text })
  const view = <DraftView {...sceneOf(ask, row)} {...{ outcome, ground, filled }} seen={decisionMark(decision)} />
  return page(titleOf(ask, row), view, { looks: [{ action: 'referral.read-decision', object: ['referral', row.id] }] })
}

/** The pack's phrase to the person, to be changed by whoever drafts. */
const startOf = (row: ReferralRow, outcome: string): string =>
  phraseIn(`${outcome}-self`, isLang(row.lang) ? row.lang : 'en') ?? ''

const titleOf = (ask: Ask<unknown>, row: ReferralRow) =>
  ask.say('referrals.decision.title', { reference: row.reference })

const sceneOf = (ask: Ask<unknown>, row: ReferralRow) => ({
  say: ask.say,
  lang: ask.lang,
  token: ask.token,
  base: ask.to(`/referrals/${row.id}`),
  row,
  today: dayOf(ask.now),
})
