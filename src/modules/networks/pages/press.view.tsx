import type { Ask } from '#base/http/ask.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import type { Filled } from '#base/ui/form.ts'
import { LongField, Token } from '#base/ui/form.view.tsx'

interface PressProps {
  action: string
  label: string
  /** Null where the path carries its proof. */
  token: string | null
  /** The next thing to do here, rather than one of several. */
  main?: boolean | undefined
}

/** One button that is a form of its own. */
export const Press = ({ action, label, token, main }: PressProps) => (
  <form class="no-print" method="post" action={action}>
    {token !== null && <Token token={token} />}
    <button class="ds-button" data-variant={main ? undefined : 'secondary'} type="submit">
      {label}
    </button>
  </form>
)

interface ReasonProps extends Pick<Ask, 'say'> {
  action: string
  token: string
  filled: Filled
  /** What the field is called, and the button below it. */
  field: PlainKey
  label: string
}

/** One button that asks for a reason first. */
export const ReasonedPress = ({ say, action, token, filled, field, label }: ReasonProps) => (
  <form class="stack no-print" method="post" action={action} noValidate>
    <Token token={token} />
    <LongField {...{ filled, say }} name="reason" rows={3} label={say(field)} />
    <button class="ds-button" data-variant="secondary" type="submit">
      {label}
    </button>
  </form>
)
