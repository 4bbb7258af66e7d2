import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ChoicesField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import { exportPurposes } from '#packs/fi/sharing.ts'
import { exportForms } from '../exports.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  files: readonly { id: string; number: string }[]
}

/** What is asked for: which files, why, in which form, with or without identity. */
export function ExportFormView(props: Props) {
  const { say, to, token, filled } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients/exports')}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.export.new')}
      </h1>
      <Notice kind="warning">
        <p>{say('assistance.export.new.text')}</p>
      </Notice>
      <ErrorSummary {...{ filled, say }} />
      <form method="post" action={to('/clients/exports')} class="stack">
        <Token token={token} />
        <Fields {...props} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.export.ask')}
          </button>
          <a href={to('/clients/exports')}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
    </div>
  )
}

function Fields({ say, lang, filled, files }: Props) {
  return (
    <>
      <ChoiceField
        {...{ filled, say }}
        name="purpose"
        label={say('assistance.export.purpose')}
        options={exportPurposes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
      />
      <LongField
        {...{ filled, say }}
        name="why"
        label={say('assistance.export.why')}
        hint={say('assistance.export.why.hint')}
        rows={3}
      />
      <ChoicesField
        {...{ filled, say }}
        name="clients"
        label={say('assistance.export.files')}
        options={files.map(({ id, number }) => ({ value: id, label: number }))}
      />
      <ChoiceField
        {...{ filled, say }}
        name="form"
        label={say('assistance.export.form')}
        options={exportForms.map((code) => ({
          value: code,
          label: say(`assistance.export.form.${code}`),
          hint: say(`assistance.export.form.${code}.hint`),
        }))}
      />
      <ChoiceField
        {...{ filled, say }}
        name="identity"
        label={say('assistance.export.identity')}
        options={(['without', 'with'] as const).map((code) => ({
          value: code,
          label: say(`assistance.export.identity.${code}`),
          hint: say(`assistance.export.identity.${code}.hint`),
        }))}
      />
    </>
  )
}
