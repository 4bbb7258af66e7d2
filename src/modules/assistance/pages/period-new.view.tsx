import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, DayField, ErrorSummary, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Actions } from '#base/ui/parts.tsx'
import { periodKinds } from '#packs/fi/periods.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { inForce } from '#packs/pack.ts'
import { periodLabels } from './decision-labels.ts'

interface NewProps {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  client: string
  today: string
  filled: Filled
}

/** A period that a worker begins: one of the law, or one that was agreed on. */
export function NewPeriodView({ say, lang, to, token, client, today, filled }: NewProps) {
  const way = to(`/clients/${client}/decisions`)
  const common = { filled, say }
  return (
    <div class="stack">
      <p class="no-print">
        <a href={way}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.period.new')}
      </h1>
      <p>{say('assistance.period.new.text')}</p>
      <ErrorSummary {...common} labels={periodLabels(say)} />
      <form method="post" action={to(`/clients/${client}/periods/new`)} class="stack">
        <Token token={token} />
        <ChoiceField
          {...common}
          name="kind"
          label={say('assistance.period.kind')}
          options={periodKinds.items
            .filter(({ by }) => by === 'hand')
            .map(({ code, names }) => ({ value: code, label: names[lang] }))}
        />
        <SelectField
          {...common}
          name="provision"
          label={say('assistance.period.basis')}
          hint={say('assistance.period.basis.hint')}
          none={say('assistance.choose')}
          options={inForce(provisions.items, today).map(({ code, names }) => ({ value: code, label: names[lang] }))}
        />
        <DayField {...common} name="starts" label={say('assistance.decision.starts')} />
        <DayField {...common} name="ends" label={say('assistance.decision.ends')} />
        <LongField {...common} name="reason" label={say('assistance.period.about')} rows={3} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.save')}
          </button>
          <a href={way}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
    </div>
  )
}
