import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import {
  ChoiceField,
  ChoicesField,
  DayField,
  ErrorSummary,
  LongField,
  SelectField,
  Token,
} from '#base/ui/form.view.tsx'
import { Actions } from '#base/ui/parts.tsx'
import { shareBases, sharingPractice } from '#packs/fi/sharing.ts'
import type { SharedSection } from '../share.ts'
import { labelOf } from './entry.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  client: string
  purpose: string
  purposeName: string
  sections: readonly SharedSection[]
  organisations: readonly { id: string; name: string }[]
}

/** With whom, on which basis, which fields, what is asked, until when. */
export function ShareFormView(props: Props) {
  const { say, to, token, filled, client, purpose, purposeName } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to(`/clients/${client}/shares/new`)}>{say('assistance.share.other-purpose')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.share.new')}
      </h1>
      <p>
        <strong>{purposeName}</strong>
      </p>
      <ErrorSummary {...{ filled, say }} />
      <form method="post" action={to(`/clients/${client}/shares`)} class="stack">
        <Token token={token} />
        <input type="hidden" name="purpose" value={purpose} />
        <WithWhom {...props} />
        <Fields {...props} />
        <DayField
          {...{ filled, say }}
          name="ends"
          label={say('assistance.share.ends')}
          hint={say('assistance.share.ends.hint', { days: sharingPractice.longestDays })}
        />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.share.do')}
          </button>
          <a href={to(`/clients/${client}/shares`)}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
    </div>
  )
}

function WithWhom({ say, lang, filled, organisations }: Props) {
  return (
    <>
      <SelectField
        {...{ filled, say }}
        name="organisation"
        label={say('assistance.share.organisation')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        none={say('assistance.choose')}
      />
      <ChoiceField
        {...{ filled, say }}
        name="basis"
        label={say('assistance.share.basis')}
        options={shareBases.items.map(({ code, names, hint }) => ({
          value: code,
          label: names[lang],
          hint: hint?.[lang],
        }))}
      />
      <LongField
        {...{ filled, say }}
        name="request"
        label={say('assistance.share.request')}
        hint={say('assistance.share.request.hint')}
        rows={4}
      />
    </>
  )
}

function Fields({ say, filled, sections }: Props) {
  return (
    <section class="stack" aria-labelledby="fields">
      <h2 class="ds-heading" data-size="sm" id="fields" tabIndex={-1}>
        {say('assistance.share.fields')}
      </h2>
      <p>{say('assistance.share.fields.text')}</p>
      {sections.map(({ code, fields }) => (
        <ChoicesField
          key={code}
          {...{ filled, say }}
          name={`fields-${code}`}
          label={say(`assistance.section.${code}`)}
          options={fields.map((field) => ({ value: field.id, label: labelOf(field, say) }))}
        />
      ))}
    </section>
  )
}
