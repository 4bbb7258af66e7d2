import { Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { stateOf } from '../decision-steps.ts'
import { type DecisionProps, pathOf } from './decision.view.tsx'

/** What a draft waits for. */
export function Next(props: DecisionProps) {
  const { say, decision, acts, me } = props
  const own = decision.drafted_by === me
  const waits = stateOf(decision) === 'drafted' && decision.second_needed
  const maySign = acts.has('sign') && !waits && !(decision.second_needed && own)
  return (
    <div class="stack no-print">
      {waits && (
        <Notice kind="info">
          <p>{say(own ? 'assistance.decision.waits.own' : 'assistance.decision.waits')}</p>
        </Notice>
      )}
      {!waits && !maySign && (
        <Notice kind="info">
          <p>{say('assistance.decision.waits.signature')}</p>
        </Notice>
      )}
      <div class="actions">
        {acts.has('review') && waits && !own && (
          <Step {...props} path="review" label={say('assistance.decision.review')} />
        )}
        {maySign && <Step {...props} path="signature" label={say('assistance.decision.sign')} main />}
        {acts.has('draft') && (
          <a class="ds-button" data-variant="secondary" href={`${pathOf(props)(decision.id)}/draft`}>
            {say('assistance.decision.edit')}
          </a>
        )}
        {acts.has('draft') && <Step {...props} path="withdrawal" label={say('assistance.decision.withdraw')} />}
      </div>
      {maySign && <p class="quiet">{say('assistance.decision.sign.text')}</p>}
    </div>
  )
}

function Step(props: DecisionProps & { path: string; label: string; main?: boolean }) {
  const { token, decision, seen, path, label, main } = props
  return (
    <form method="post" action={`${pathOf(props)(decision.id)}/${path}`}>
      <Token token={token} />
      <input type="hidden" name="seen" value={seen} />
      <button class="ds-button" type="submit" {...(main ? {} : { 'data-variant': 'secondary' })}>
        {label}
      </button>
    </form>
  )
}
