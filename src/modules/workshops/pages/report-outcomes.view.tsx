import type { Say } from '#base/i18n/words.ts'
import { Tag } from '#base/ui/parts.tsx'
import type { Outcome } from '../report.ts'

interface Outcomes {
  say: Say
  to: (path: string) => string
  /** Id of the network: its next meeting's agenda stands there. */
  network: string
  outcomes: readonly Outcome[]
}

/** What came of the workshop, each with how far it has come. */
export function OutcomeList({ say, to, network, outcomes }: Outcomes) {
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('workshops.outcome.title')}</h2>
      <p>{say('workshops.outcome.path')}</p>
      {(['contact', 'agenda', 'gap'] as const).map((kind) => {
        const list = outcomes.filter((one) => one.kind === kind)
        return list.length > 0 ? (
          <section key={kind} class="stack">
            <h3 class="ds-heading">{say(`workshops.outcome.${kind}`)}</h3>
            <ul>
              {list.map((one) => (
                <li key={one.id}>
                  {one.target_id ? <a href={to(ownPlace(one))}>{one.label}</a> : one.label}{' '}
                  {one.state && (
                    <Tag kind={one.state === 'published' ? 'success' : 'neutral'}>
                      {say(`workshops.outcome.${one.state}`)}
                    </Tag>
                  )}
                </li>
              ))}
            </ul>
            <p>
              <a href={to(placeOf(kind, network))}>{say(`workshops.outcome.${kind}.to`)}</a>
            </p>
          </section>
        ) : null
      })}
    </section>
  )
}

/** Where each lives on. */
const placeOf = (kind: Outcome['kind'], network: string): string =>
  ({ contact: '/map', agenda: `/coordination/${network}/meetings`, gap: '/gaps/register' })[kind]

/** The draft on the map, the gap in the register. */
const ownPlace = ({ kind, target_id }: Outcome): string =>
  kind === 'contact' ? `/map/contacts/${target_id}` : `/gaps/${target_id}`
