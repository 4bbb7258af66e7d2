import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import type { Card } from '../answers-card.ts'
import { stepOf, textIn } from '../scenario.ts'
import type { Workshop } from '../session.ts'
import { AnswerCard } from './board-parts.view.tsx'
import { CardFields } from './card-form.view.tsx'

interface Change extends Pick<Ask<unknown>, 'say' | 'lang' | 'token'> {
  workshop: Workshop
  card: Card
  filled: Filled
  /** Somebody changed it while this was typed. */
  conflict: boolean
  action: string
  back: string
}

/** One answer to change or take back: for its writer, and for facilitators. */
export function ChangeCardView({ say, lang, token, workshop, card, filled, conflict, action, back }: Change) {
  const step = stepOf(workshop.scenario.document, card.step)
  const hidden = (
    <>
      <Token token={token} />
      <input type="hidden" name="card" value={card.id} />
      <input type="hidden" name="version" value={card.version} />
    </>
  )
  return (
    <>
      <h1 class="ds-heading">{say('workshops.board.change')}</h1>
      <p class="quiet">
        {step && textIn(step.names, lang)} · {say('workshops.board.table', { number: card.table })}
      </p>
      {conflict && (
        <Notice kind="warning" title={say('workshops.board.conflict')}>
          <AnswerCard say={say} lang={lang} card={card} />
        </Notice>
      )}
      <form method="post" action={action} class="stack" autoComplete="off">
        {hidden}
        <CardFields say={say} lang={lang} filled={filled} step={step ?? { needs: [] }} open />
        <Actions>
          <button class="ds-button" type="submit">
            {say('workshops.play.store')}
          </button>
          <a href={back}>{say('workshops.back')}</a>
        </Actions>
      </form>
      <form method="post" action={`${action}/withdrawal`}>
        {hidden}
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('workshops.card.withdraw')}
        </button>
      </form>
    </>
  )
}
