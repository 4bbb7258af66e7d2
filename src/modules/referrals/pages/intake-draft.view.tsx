import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Notice, Summary } from '#base/ui/parts.tsx'
import type { Ground } from '#packs/fi/law.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { nameOf } from '#packs/pack.ts'
import type { Outcome } from '../decision.ts'
import type { DecisionScene } from './intake-decision.view.tsx'
import { sayLanguage } from './intake-marks.view.tsx'

interface Props extends DecisionScene {
  outcome: Outcome
  ground: Ground
  filled: Filled
  /** Mark of the draft that is being changed; '' for a new one. */
  seen: string
}

/** One form: each legal test of the ground is weighed with its reasons, then the text to the person. */
export function DraftView(props: Props) {
  const { say, lang, token, base, row, outcome, ground, filled, seen } = props
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.decision.draft')}
      </h1>
      <Chosen {...props} />
      {ground.discretionary && (
        <Notice kind="info">
          <p>{say('referrals.decision.discretion')}</p>
        </Notice>
      )}
      <form method="post" action={`${base}/decision`} class="stack" novalidate>
        <Token token={token} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="outcome" value={outcome} />
        <input type="hidden" name="ground" value={ground.code} />
        <Tests {...props} />
        <LongField
          {...{ filled, say }}
          name="text"
          rows={8}
          label={say('referrals.decision.text', { language: sayLanguage(row.lang, lang) })}
          hint={say(`referrals.decision.text.hint.${row.edition}`)}
        />
        <div class="actions">
          <button class="ds-button" type="submit">
            {say('referrals.decision.save')}
          </button>
          <a class="ds-link" href={base}>
            {say('referrals.again.back')}
          </a>
        </div>
      </form>
    </>
  )
}

/** Each legal test: met or not, and why. */
function Tests({ say, lang, ground, filled }: Props) {
  const met = (['yes', 'no'] as const).map((value) => ({ value, label: say(`referrals.decision.met.${value}`) }))
  return (
    <>
      {ground.tests.map(({ code, names }) => (
        <section key={code} class="stack">
          <ChoiceField {...{ filled, say }} name={`met.${code}`} label={names[lang]} options={met} />
          <LongField
            {...{ filled, say }}
            name={`reasons.${code}`}
            rows={5}
            label={say('referrals.decision.reasons', { test: names[lang] })}
            hint={say('referrals.decision.reasons.hint')}
          />
        </section>
      ))}
    </>
  )
}

/** What was chosen first; the other outcome keeps what is already stored. */
function Chosen({ say, lang, base, outcome, ground, seen }: Props) {
  const other = outcome === 'admitted' ? 'not-admitted' : 'admitted'
  const change = {
    href: seen ? `${base}/decision?edit=yes&outcome=${other}` : `${base}/decision`,
    label: say('referrals.decision.change'),
  }
  return (
    <Summary
      rows={[
        { term: say('referrals.decision.outcome'), value: say(`referrals.outcome.${outcome}`), change },
        { term: say('referrals.decision.ground'), value: ground.names[lang] },
        { term: say('referrals.decision.provision'), value: nameOf(provisions, ground.provision, lang) },
      ]}
    />
  )
}
