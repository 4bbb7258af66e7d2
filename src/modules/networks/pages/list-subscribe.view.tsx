import type { Ask } from '#base/http/ask.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { paces } from '../list.ts'
import type { Network } from '../network.ts'

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
export function AskedView(props: Pick<Ask, 'say' | 'lang' | 'to'> & { network: Network; link: string | null }) {
  const { say, lang, to, network, link } = props
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.list.asked.title')}
      </h1>
      <p class="ds-paragraph">{say('networks.list.asked.text')}</p>
      <p class="ds-paragraph">{say('networks.list.asked.none')}</p>
      {link && (
        <Notice kind="info">
          <p>
            {say('networks.list.asked.demo')} <a href={link}>{say('networks.list.asked.demo-link')}</a>
          </p>
        </Notice>
      )}
      <p class="ds-paragraph">
        <a class="ds-link" href={to(`/networks/${network.code}`)}>
          {say('networks.list.back', { network: network.names[lang] })}
        </a>
      </p>
    </>
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
          <Act {...{ say, action }} label={say('networks.list.confirm.do')} />
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

/** One button behind a link from a mail: the path carries the proof. */
export const Act = ({ action, label, quiet }: { say: Say; action: string; label: string; quiet?: boolean }) => (
  <form class="stack no-print" method="post" action={action}>
    <button class="ds-button" data-variant={quiet ? 'secondary' : undefined} type="submit">
      {label}
    </button>
  </form>
)
