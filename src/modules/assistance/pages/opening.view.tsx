import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Empty, Notice } from '#base/ui/parts.tsx'
import { assistancePractice } from '#packs/fi/assistance-practice.ts'
import { openingPurposes } from '#packs/fi/lists/assistance.ts'
import { nameOf } from '#packs/pack.ts'
import type { OpeningRow } from '../queries-openings.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
}

export function OpeningView(props: Props & { filled: Filled; id: string; number: string }) {
  const { say, lang, to, token, filled, id, number } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.opening')} {number}
      </h1>
      <Notice kind="warning">
        <p>{say('assistance.opening.text', { hours: assistancePractice.openingHours })}</p>
      </Notice>
      <ErrorSummary {...{ filled, say }} />
      <form method="post" action={to(`/clients/${id}/opening`)} class="stack">
        <Token token={token} />
        <ChoiceField
          {...{ filled, say }}
          name="purpose"
          label={say('assistance.opening.purpose')}
          options={openingPurposes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
        />
        <LongField {...{ filled, say }} name="reason" label={say('assistance.opening.reason')} rows={3} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.opening.do')}
          </button>
        </Actions>
      </form>
    </div>
  )
}

export type Reviewed = OpeningRow & { reason: string; own: boolean }

/** Openings to look at afterwards, each with who, why and when. */
export function OpeningsView(props: Props & { openings: readonly Reviewed[]; names: ReadonlyMap<string, string> }) {
  const { say, to, openings } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients/team')}>{say('assistance.team')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.openings')}
      </h1>
      <p>{say('assistance.openings.text')}</p>
      {openings.length === 0 && <Empty title={say('assistance.openings.none')} />}
      {openings.map((opening) => (
        <Opening key={opening.id} {...props} opening={opening} />
      ))}
    </div>
  )
}

function Opening({
  say,
  lang,
  to,
  token,
  names,
  opening,
}: Props & { opening: Reviewed; names: ReadonlyMap<string, string> }) {
  const name = names.get(opening.person_id) ?? ''
  return (
    <section class="stack entry" aria-labelledby={opening.id}>
      <h2 class="ds-heading" data-size="sm" id={opening.id}>
        {opening.number} · {name} · {sayTime(opening.opened_at, lang)}
      </h2>
      <p>
        <strong>{nameOf(openingPurposes, opening.purpose, lang)}</strong>
      </p>
      <p class="as-typed">{opening.reason}</p>
      {opening.own ? (
        <p class="quiet">{say('assistance.openings.own')}</p>
      ) : (
        <form method="post" action={to(`/clients/openings/${opening.id}/review`)} class="actions">
          <Token token={token} />
          <button class="ds-button" type="submit" name="verdict" value="right">
            {say('assistance.openings.right')}
          </button>
          <button
            class="ds-button"
            data-variant="secondary"
            data-color="danger"
            type="submit"
            name="verdict"
            value="wrong"
          >
            {say('assistance.openings.wrong')}
          </button>
        </form>
      )}
    </section>
  )
}
