import type { ComponentChildren } from 'preact'
import type { Say } from '#base/i18n/words.ts'
import { Token } from '#base/ui/form.view.tsx'

interface PasskeyFormProps {
  say: Say
  token: string
  action: string
  /** Show a passkey one has, or make a new one. */
  act: 'show' | 'make'
  /** From `showOptions` or `makeOptions`. */
  options: string
  /** Hidden field into which the browser's answer goes. */
  field: string
  /** Asks at once, without a press of the button. */
  atOnce?: boolean
  label: string
  children?: ComponentChildren
}

/** A plain form whose hidden field the island fills; without script it says that a passkey needs one. */
export function PasskeyForm({ say, token, action, act, options, field, atOnce, label, children }: PasskeyFormProps) {
  return (
    <form method="post" action={action} data-passkey={act} data-options={options} data-at-once={atOnce}>
      <Token token={token} />
      {children}
      <input type="hidden" name={field} data-passkey-answer />
      <p class="ds-paragraph" data-passkey-noscript>
        {say('accounts.passkey.needs-script')}
      </p>
      <p class="ds-paragraph" role="status" data-passkey-failed={say('accounts.passkey.cancelled')} />
      <button class="ds-button" type="submit" disabled data-passkey-button>
        {label}
      </button>
    </form>
  )
}
