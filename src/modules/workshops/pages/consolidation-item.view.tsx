import { ChoiceField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Tag } from '#base/ui/parts.tsx'
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

type Deciding = Consolidating & { step: DecidedStep; item: DecidedItem }

/** One item: what was said, the computed verdict and why, what the facilitator decides. */
export function ItemView(props: Deciding) {
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

/** The computed verdict stands unless somebody thinks otherwise and says why. */
function DecideForm({ say, to, token, workshop, step, item, chosen }: Deciding) {
  if (chosen?.item !== `${step.step.id}|${item.key}`)
    return (
      <p class="no-print">
        <a href={`?item=${step.number}-${step.items.indexOf(item)}#decide`}>
          {say('workshops.decide.other')}
          <span class="ds-sr-only">: {subjectOf({ say, lang: workshop.lang }, item)}</span>
        </a>
      </p>
    )
  const field = { say, filled: chosen.filled }
  return (
    <form method="post" action={to(`/workshops/${workshop.id}/decisions`)} id="decide" class="stack" autoComplete="off">
      <Token token={token} />
      <input type="hidden" name="step" value={step.step.id} />
      <input type="hidden" name="item" value={item.key} />
      <input type="hidden" name="seen" value={item.decided} />
      <ChoiceField
        {...field}
        name="verdict"
        label={say('workshops.report.verdict')}
        options={verdicts.map((value) => ({ value, label: say(`workshops.verdict.${value}`) }))}
      />
      <TextField {...field} name="reason" label={say('workshops.decide.reason')} />
      <Actions>
        <button class="ds-button" type="submit">
          {say('workshops.decide.store')}
        </button>
        <a href={`?#step-${step.number}`}>{say('workshops.back')}</a>
      </Actions>
    </form>
  )
}
