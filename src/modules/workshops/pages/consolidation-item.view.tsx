import { empty } from '#base/ui/form.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Details, Tag } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { type Verdict, verdicts } from '../consolidation.ts'
import type { DecidedItem, DecidedStep } from '../consolidation-decisions.ts'
import { contactText, subjectOf } from '../report-paper.ts'
import type { Consolidating } from './consolidation.view.tsx'

const kinds: Record<Verdict, 'success' | 'danger' | 'warning' | 'info'> = {
  agreed: 'success',
  disputed: 'danger',
  gap: 'warning',
  overlap: 'info',
}

/** One item: what was said, the computed verdict and why, what the facilitator decides. */
export function ItemView(props: Consolidating & { step: DecidedStep; item: DecidedItem }) {
  const { say, lang, item, workshop } = props
  const contact = contactText(item.contact)
  return (
    <article class="decide-item" data-verdict={item.final}>
      <p>
        <Tag kind={kinds[item.final]}>{say(`workshops.verdict.${item.final}`)}</Tag>{' '}
        <span class="quiet">{say(`workshops.word.${item.word}`)}</span> <strong>{subjectOf(props, item)}</strong>
      </p>
      <p class="quiet">
        {[
          item.word !== 'missing' ? item.needs.map((need) => nameOf(needs, need, lang)).join(', ') : '',
          say('workshops.decide.tables', { tables: item.tables.join(', ') }),
          item.against.length > 0 ? say('workshops.board.disputed-by', { tables: item.against.join(', ') }) : '',
          say(`workshops.ground.${item.ground}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {item.word !== 'disputed' && item.texts.map((text) => <p key={text}>{text}</p>)}
      {item.conditions.map((text) => (
        <p key={text}>
          <b>{say('workshops.card.condition')}:</b> {text}
        </p>
      ))}
      {item.doubts.map((text) => (
        <p key={text}>
          <b>{say('workshops.card.doubt')}:</b> {text}
        </p>
      ))}
      {contact && (
        <p>
          <b>{say('workshops.card.contact')}:</b> {contact}
        </p>
      )}
      {item.otherContacts.length > 0 && (
        <p class="quiet">
          {say('workshops.decide.other-contacts')}: {item.otherContacts.map(contactText).join('; ')}
        </p>
      )}
      {item.reason && (
        <p>
          <b>{say('workshops.decide.reason')}:</b> {item.reason}
        </p>
      )}
      {workshop.state.phase !== 'closed' && <DecideForm {...props} />}
    </article>
  )
}

/** Folded: the computed verdict stands unless somebody thinks otherwise. */
function DecideForm({
  say,
  to,
  token,
  workshop,
  step,
  item,
  wrong,
}: Consolidating & { step: DecidedStep; item: DecidedItem }) {
  const filled = wrong?.item === `${step.step.id}|${item.key}` ? wrong.filled : empty
  const id = `reason-${step.number}-${step.items.indexOf(item)}`
  return (
    <Details title={say('workshops.decide.other')}>
      <form method="post" action={to(`/workshops/${workshop.id}/decisions`)}>
        <Token token={token} />
        <input type="hidden" name="step" value={step.step.id} />
        <input type="hidden" name="item" value={item.key} />
        <input type="hidden" name="seen" value={item.decided} />
        <Verdicts say={say} id={id} chosen={filled.typed.get('verdict')?.[0] ?? item.final} />
        <div class="ds-field">
          <label class="ds-label" for={id}>
            {say('workshops.decide.reason')}
          </label>
          <input
            class="ds-input"
            id={id}
            name="reason"
            autoComplete="off"
            value={filled.typed.get('reason')?.[0] ?? item.reason}
          />
        </div>
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('workshops.decide.store')}
        </button>
      </form>
    </Details>
  )
}

const Verdicts = ({ say, id, chosen }: Pick<Consolidating, 'say'> & { id: string; chosen: string }) => (
  <fieldset class="ds-fieldset">
    <legend class="ds-label">{say('workshops.report.verdict')}</legend>
    {verdicts.map((verdict) => (
      <div class="ds-field" key={verdict}>
        <input
          class="ds-input"
          type="radio"
          name="verdict"
          value={verdict}
          id={`${id}-${verdict}`}
          checked={chosen === verdict}
        />
        <label class="ds-label" data-weight="regular" for={`${id}-${verdict}`}>
          {say(`workshops.verdict.${verdict}`)}
        </label>
      </div>
    ))}
  </fieldset>
)
