import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import { empty } from '#base/ui/form.ts'
import { ChoiceField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Notice, Summary, Tag } from '#base/ui/parts.tsx'
import { admissionGrounds, inForceOn } from '#packs/fi/law.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { itemOf, nameOf } from '#packs/pack.ts'
import { type DecisionContent, outcomes, stateOf } from '../decision.ts'
import type { ReferralRow } from '../queries.ts'
import type { DecisionTable } from '../queries-decisions.ts'
import type { MayAct } from './intake-aside.view.tsx'

export interface DecisionScene {
  say: Say
  lang: Lang
  token: string
  /** Path of the referral. */
  base: string
  row: ReferralRow
  today: string
}

/** What is being decided, and on which ground; the tests follow from it. */
export function StartView({ say, lang, base, today }: DecisionScene) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.decision.draft')}
      </h1>
      <p>{say('referrals.decision.start')}</p>
      <form method="get" action={`${base}/decision`} class="stack">
        <ChoiceField
          filled={empty}
          say={say}
          name="outcome"
          label={say('referrals.decision.outcome')}
          options={outcomes.map((value) => ({ value, label: say(`referrals.outcome.${value}`) }))}
        />
        <SelectField
          filled={{ typed: new Map([['ground', ['victim']]]), faults: [] }}
          say={say}
          name="ground"
          label={say('referrals.decision.ground')}
          none={say('referrals.give.none')}
          options={inForceOn(today).grounds.map(({ code, names, provision }) => ({
            value: code,
            label: `${names[lang]} · ${nameOf(provisions, provision, lang)}`,
          }))}
        />
        <div class="actions">
          <button class="ds-button" type="submit">
            {say('referrals.continue')}
          </button>
          <a class="ds-link" href={base}>
            {say('referrals.again.back')}
          </a>
        </div>
      </form>
    </>
  )
}

interface Props extends DecisionScene {
  decision: DecisionTable
  content: DecisionContent
  names: ReadonlyMap<string, string>
  acts: ReadonlySet<MayAct>
  seen: string
  me: string
}

/** The decision as it stands, and the next step for whoever may take it. */
export function DecisionView(props: Props) {
  const { say, base, row, decision } = props
  return (
    <article class="stack">
      <p class="no-print">
        <a href={base}>{say('referrals.one.title', { reference: row.reference })}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.decision.heading')}{' '}
        <Tag kind="accent">{say(`referrals.decision.state.${stateOf(decision)}`)}</Tag>
      </h1>
      <WhatView {...props} />
      <Steps {...props} />
    </article>
  )
}

function WhatView({ say, lang, decision, content, row }: Props) {
  const ground = itemOf(admissionGrounds, content.ground)
  const rows = [
    { term: say('referrals.column.reference'), value: row.reference },
    { term: say('referrals.decision.outcome'), value: say(`referrals.outcome.${decision.outcome}`) },
    { term: say('referrals.decision.ground'), value: ground?.names[lang] ?? content.ground },
    { term: say('referrals.decision.provision'), value: nameOf(provisions, decision.provision, lang) },
    ...content.weighed.map(({ test, met, reasons }) => ({
      term: ground?.tests.find(({ code }) => code === test)?.names[lang] ?? test,
      value: `${say(met ? 'referrals.decision.met.yes' : 'referrals.decision.met.no')}\n${reasons}`,
    })),
    { term: say('referrals.decision.text.short'), value: content.text },
  ]
  return (
    <>
      <Summary rows={rows} />
      <p class="quiet">{say(`referrals.decision.tells.${row.edition}`)}</p>
    </>
  )
}

/** Who drafted, looked and signed; below, what is still to do. */
function Steps(props: Props) {
  const { say, lang, decision, names } = props
  const by = (person: string | null, at: Date | null) =>
    person && at ? `${names.get(person) ?? ''}, ${sayTime(at, lang)}` : '–'
  const rows = [
    { term: say('referrals.decision.drafted'), value: by(decision.drafted_by, decision.drafted_at) },
    ...(decision.second_needed
      ? [{ term: say('referrals.decision.reviewed'), value: by(decision.reviewed_by, decision.reviewed_at) }]
      : []),
    { term: say('referrals.decision.signed'), value: by(decision.signed_by, decision.signed_at) },
    ...(decision.appeal_until
      ? [{ term: say('referrals.decision.appeal-until'), value: sayDay(decision.appeal_until, lang) }]
      : []),
  ]
  return (
    <>
      <Summary rows={rows} />
      {!decision.signed_at && <Next {...props} />}
    </>
  )
}

function Next(props: Props) {
  const { say, base, decision, acts, me } = props
  const own = decision.drafted_by === me
  const looked = decision.reviewed_at !== null
  const waitsForLook = decision.second_needed && !looked
  return (
    <div class="stack no-print">
      {waitsForLook && (
        <Notice kind="info">
          <p>{say(own ? 'referrals.decision.waits.own' : 'referrals.decision.waits')}</p>
        </Notice>
      )}
      <div class="actions">
        {acts.has('review') && waitsForLook && !own && (
          <Step {...props} path="review" label={say('referrals.decision.review')} />
        )}
        {acts.has('sign') && !waitsForLook && !(decision.second_needed && own) && (
          <Step {...props} path="signature" label={say('referrals.decision.sign')} main />
        )}
        {acts.has('draft') && (
          <a class="ds-button" data-variant="secondary" href={`${base}/decision?edit=yes`}>
            {say('referrals.decision.edit')}
          </a>
        )}
        {acts.has('draft') && <Step {...props} path="withdrawal" label={say('referrals.decision.withdraw')} />}
      </div>
      {acts.has('sign') && !waitsForLook && <p class="quiet">{say('referrals.decision.sign.text')}</p>}
    </div>
  )
}

function Step({ token, base, seen, path, label, main }: Props & { path: string; label: string; main?: boolean }) {
  return (
    <form method="post" action={`${base}/decision/${path}`}>
      <Token token={token} />
      <input type="hidden" name="seen" value={seen} />
      <button class="ds-button" type="submit" {...(main ? {} : { 'data-variant': 'secondary' })}>
        {label}
      </button>
    </form>
  )
}

/** The decision in one line, on the referral's own page. */
export function DecisionLine({
  say,
  lang,
  to,
  decision,
}: {
  say: Say
  lang: Lang
  to: (path: string) => string
  decision: DecisionTable
}) {
  return (
    <section class="stack" aria-labelledby="decision">
      <h2 class="ds-heading" data-size="md" id="decision">
        {say('referrals.decision.heading')}
      </h2>
      <p>
        <Tag kind="accent">{say(`referrals.decision.state.${stateOf(decision)}`)}</Tag>{' '}
        {say(`referrals.outcome.${decision.outcome}`)}
        {decision.signed_at && ` · ${sayTime(decision.signed_at, lang)}`}
      </p>
      <p class="no-print">
        <a href={to(`/referrals/${decision.referral_id}/decision`)}>{say('referrals.decision.open')}</a>
      </p>
    </section>
  )
}
