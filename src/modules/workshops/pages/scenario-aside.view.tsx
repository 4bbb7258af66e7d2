import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { textIn } from '../scenario.ts'
import { lacksOf, untranslated } from '../scenario-check.ts'
import { editing, pathOf, type ScenarioProps } from './scenario.view.tsx'

/** What now: look, print, copy; and on the way to publication the next step only. */
export function ScenarioAside(props: ScenarioProps) {
  const { say, version, acts, row } = props
  const path = pathOf(props)
  const of = `?version=${version.id}`
  return (
    <div class="stack">
      {!version.published_at && <Review {...props} />}
      <p>
        <a class="ds-button" data-variant="secondary" href={`${path}/preview${of}`}>
          {say('workshops.preview')}
        </a>
      </p>
      <p>
        <a class="ds-button" data-variant="secondary" href={`${path}/paper${of}`}>
          {say('workshops.paper')}
        </a>
      </p>
      {version.published_at && acts.has('edit') && !props.versions.some((one) => !one.published_at) && (
        <Act {...props} act="draft" />
      )}
      {version.published_at && <Act {...props} act="copy" hidden={{ version: version.id }} />}
      {acts.has('withdraw') && version.published_at && !version.superseded_at && (
        <Act {...props} act={row.withdrawn_at ? 'return' : 'withdrawal'} />
      )}
      {editing(props) && (
        <p>
          <a class="ds-link" href={`${path}/discard`}>
            {say('workshops.discard')}
          </a>
        </p>
      )}
    </div>
  )
}

/** The review box: whole, sent, confirmed by a second person, published. */
function Review(props: ScenarioProps) {
  const { say, version, acts, me } = props
  const whole = lacksOf(version.document).length === 0
  const waits = version.sent_at !== null && version.confirmed_at === null
  return (
    <section class="stack" aria-labelledby="review">
      <h2 class="ds-heading" data-size="sm" id="review">
        {say('workshops.review')}
      </h2>
      {!whole && <Lacks {...props} />}
      <Languages {...props} />
      <Done {...props} />
      {whole && !version.sent_at && acts.has('send') && (
        <>
          <p>{say('workshops.review.why')}</p>
          <Act {...props} act="sending" hidden={{ seen: String(version.revision) }} />
        </>
      )}
      {waits && acts.has('confirm') && <Confirm {...props} />}
      {waits && version.sent_by === me && (
        <Notice kind="info">
          <p>{say('workshops.review.second')}</p>
        </Notice>
      )}
      {version.confirmed_at && acts.has('publish') && (
        <Act {...props} act="publication" hidden={{ seen: String(version.revision) }} />
      )}
    </section>
  )
}

function Lacks({ say, lang, version }: ScenarioProps) {
  return (
    <>
      <p>{say('workshops.review.lacks')}</p>
      <ul class="ds-list">
        {lacksOf(version.document).map(({ key, step }) => (
          <li key={`${key}${step?.id ?? ''}`}>
            {say(key)} {step && <em>{textIn(step.names, lang)}</em>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who sent it, and who confirmed it. */
function Done({ say, lang, version, names }: ScenarioProps) {
  const line = (key: 'sent' | 'confirmed', at: Date | null, by: string | null) =>
    at && (
      <p>{say(`workshops.review.${key}`, { who: names.get(by ?? '') ?? '', day: sayDay(at.toISOString(), lang) })}</p>
    )
  return (
    <>
      {line('sent', version.sent_at, version.sent_by)}
      {line('confirmed', version.confirmed_at, version.confirmed_by)}
    </>
  )
}

function Languages({ say, version }: ScenarioProps) {
  const missing = Object.entries(untranslated(version.document)).filter(([, count]) => count > 0)
  if (missing.length === 0) return null
  return (
    <Notice kind="warning">
      {missing.map(([lang, count]) => (
        <p key={lang}>{say('workshops.languages.missing', { lang, count })}</p>
      ))}
    </Notice>
  )
}

/** The second person says that nobody can be known in it. */
function Confirm(props: ScenarioProps) {
  const { say, token, version } = props
  return (
    <form method="post" action={`${pathOf(props)}/confirmation`}>
      <Token token={token} />
      <input type="hidden" name="seen" value={version.revision} />
      <div class="ds-field">
        <input class="ds-input" type="checkbox" name="nobody" value="yes" id="nobody" required />
        <label class="ds-label" data-weight="regular" for="nobody">
          {say('workshops.review.nobody')}
        </label>
      </div>
      <button class="ds-button" type="submit">
        {say('workshops.act.confirmation')}
      </button>
    </form>
  )
}

type ActName = 'draft' | 'copy' | 'withdrawal' | 'return' | 'sending' | 'publication'

function Act(props: ScenarioProps & { act: ActName; hidden?: Record<string, string> }) {
  const { say, token, act, hidden = {} } = props
  const first = act === 'sending' || act === 'publication'
  return (
    <form method="post" action={`${pathOf(props)}/${act}`}>
      <Token token={token} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class="ds-button" data-variant={first ? undefined : 'secondary'} type="submit">
        {say(`workshops.act.${act}`)}
      </button>
    </form>
  )
}
