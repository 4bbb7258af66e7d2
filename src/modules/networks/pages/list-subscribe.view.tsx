import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { paces } from '../list.ts'
import type { Network } from '../network.ts'
import { Mailed } from './mailed.view.tsx'
import { Press } from './press.view.tsx'

type Props = Pick<Ask, 'say' | 'lang' | 'token'> & { filled: Filled; network: Network; action: string }

export function SubscribeView({ say, lang, token, filled, network, action }: Props) {
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <h1 class="ds-heading" data-size="lg">
        {say('networks.list.subscribe.heading', { network: network.names[lang] })}
      </h1>
      <p class="ds-paragraph">{say('networks.list.subscribe.intro')}</p>
      <form class="stack" method="post" action={action} noValidate>
        <Token token={token} />
        <TextField
          {...{ filled, say }}
          name="email"
          kind="email"
          autoComplete="email"
          label={say('networks.list.email')}
          hint={say('networks.list.email.hint')}
        />
        <PaceField {...{ filled, say }} />
        <p class="ds-paragraph">{say('networks.list.consent')}</p>
        <button class="ds-button" type="submit">
          {say('networks.list.subscribe.do')}
        </button>
      </form>
    </>
  )
}

export const PaceField = ({ filled, say }: Pick<Props, 'filled' | 'say'>) => (
  <ChoiceField
    {...{ filled, say }}
    name="pace"
    label={say('networks.list.pace')}
    options={paces.map((value) => ({ value, label: say(`networks.list.pace.${value}`) }))}
  />
)

/** `link`: shown in a demo, from which no mail leaves. */
export function AskedView(
  props: Pick<Ask, 'base' | 'say' | 'lang' | 'to'> & { network: Network; link: string | null },
) {
  const { say, lang, to, network } = props
  const text = [say('networks.list.asked.text'), say('networks.list.asked.none')]
  return (
    <Mailed {...props} title={say('networks.list.asked.title')} text={text}>
      <p class="ds-paragraph">
        <a class="ds-link" href={to(`/networks/${network.code}`)}>
          {say('networks.list.back', { network: network.names[lang] })}
        </a>
      </p>
    </Mailed>
  )
}

interface ConfirmProps extends Pick<Ask, 'say' | 'to'> {
  network: string
  code: string
  action: string
  state: 'open' | 'done' | 'used'
}

export function ConfirmView({ say, to, network, code, action, state }: ConfirmProps) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say(`networks.list.confirm.heading.${state}`, { network })}
      </h1>
      <p class="ds-paragraph">{say(`networks.list.confirm.text.${state}`)}</p>
      {state === 'open' && (
        <>
          <p class="ds-paragraph">{say('networks.list.consent')}</p>
          <Press {...{ action }} token={null} label={say('networks.list.confirm.do')} main />
        </>
      )}
      {state === 'used' && (
        <p class="ds-paragraph">
          <a class="ds-link" href={to(`/networks/${code}/mails`)}>
            {say('networks.list.confirm.again')}
          </a>
        </p>
      )}
    </>
  )
}
