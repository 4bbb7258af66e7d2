import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, TickField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import { kinds, type Network } from '../network.ts'
import { labelsOf, MemberFields } from './member-fields.view.tsx'

export type JoinProps = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & {
  network: Network
  filled: Filled
  organisations: readonly string[]
}

export function JoinView(props: JoinProps) {
  const { say, lang, to, network } = props
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to(`/networks/${network.code}`)}>
          {network.names[lang]}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.join.title')}
      </h1>
      {network.joining === 'invitation' ? (
        <Notice kind="info">
          <p>{say('networks.joining.invitation')}</p>
        </Notice>
      ) : (
        <JoinForm {...props} />
      )}
    </>
  )
}

function JoinForm(props: JoinProps) {
  const { say, to, token, network, filled, organisations } = props
  return (
    <>
      <p class="ds-paragraph">{say(`networks.joining.${network.joining}`)}</p>
      <form method="post" action={to(`/networks/${network.code}/join`)} noValidate>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} labels={labelsOf(say)} />
        <TextField {...{ filled, say }} name="name" label={say('networks.member.name')} autoComplete="name" />
        <TextField
          {...{ filled, say }}
          name="email"
          kind="email"
          label={say('networks.member.email')}
          hint={say('networks.join.email.hint')}
          autoComplete="email"
        />
        <Relation {...props} />
        <MemberFields {...props} organisations={organisations} />
        <TickField
          {...{ filled, say }}
          name="mails"
          label={say('networks.join.mails')}
          hint={say('networks.join.mails.hint')}
        />
        <section class="ds-card stack" aria-labelledby="consent">
          <h2 class="ds-heading" id="consent">
            {say('networks.consent.title')}
          </h2>
          <p class="ds-paragraph">{say('networks.consent.what')}</p>
          <p class="ds-paragraph">{say('networks.consent.who')}</p>
          <p class="ds-paragraph">{say('networks.consent.end')}</p>
          <TickField {...{ filled, say }} name="consent" label={say('networks.consent.tick')} />
        </section>
        <Actions>
          <button class="ds-button" type="submit">
            {say('networks.join.send')}
          </button>
        </Actions>
      </form>
    </>
  )
}

function Relation({ say, network, filled }: JoinProps) {
  const { relations } = kinds[network.kind]
  if (relations.length < 2) return null
  return (
    <ChoiceField
      {...{ filled, say }}
      name="relation"
      label={say('networks.member.relation')}
      options={relations.map((value) => ({
        value,
        label: say(`networks.relation.${value}`),
        hint: say(`networks.relation.${value}.about`),
      }))}
    />
  )
}
