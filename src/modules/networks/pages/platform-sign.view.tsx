import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, TextField, TickField, Token } from '#base/ui/form.view.tsx'
import { Details, Notice, Summary } from '#base/ui/parts.tsx'
import type { Network } from '../network.ts'
import type { SignatoryState } from '../platform.ts'
import type { PrinciplesRow } from '../queries-platform.ts'
import type { SignatoryTable } from '../queries-platform-signatories.ts'
import { Mailed } from './mailed.view.tsx'
import { bodyIn, Changes } from './platform.view.tsx'
import { Principled } from './platform-text.view.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to' | 'token'>

interface SignProps extends Frame {
  network: Network
  text: PrinciplesRow
  filled: Filled
  changed: boolean
}

export function SignView(props: SignProps) {
  const { say, lang, to, token, network, text, filled, changed } = props
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <h1 class="ds-heading" data-size="lg">
        {say('networks.platform.sign.title')}
      </h1>
      <p class="ds-paragraph">{say('networks.platform.sign.intro')}</p>
      {changed && <TextChanged say={say} />}
      <TheText {...{ say, lang, text }} open={changed} />
      <form class="stack" method="post" action={to(`/networks/${network.code}/principles/signing`)} noValidate>
        <Token token={token} />
        <input type="hidden" name="text" value={text.id} />
        <TextField {...{ filled, say }} name="organisation" label={say('networks.platform.organisation')} />
        <TextField
          {...{ filled, say }}
          name="business-id"
          short
          label={say('networks.platform.business-id')}
          hint={say('networks.platform.business-id.hint')}
        />
        <WhoFields {...{ filled, say }} />
        <TextField
          {...{ filled, say }}
          name="email"
          kind="email"
          autoComplete="email"
          label={say('networks.platform.email')}
          hint={say('networks.platform.email.hint')}
        />
        <TickField {...{ filled, say }} name="authorised" label={say('networks.platform.authorised')} />
        <p class="ds-paragraph">{say('networks.platform.public-note')}</p>
        <button class="ds-button" type="submit">
          {say('networks.platform.sign.send')}
        </button>
      </form>
    </>
  )
}

export const WhoFields = ({ filled, say }: Pick<SignProps, 'filled' | 'say'>) => (
  <>
    <TextField
      {...{ filled, say }}
      name="representative"
      autoComplete="name"
      label={say('networks.platform.representative')}
    />
    <TextField {...{ filled, say }} name="position" label={say('networks.platform.position')} />
  </>
)

export const TextChanged = ({ say }: Pick<Frame, 'say'>) => (
  <Notice kind="warning" title={say('networks.platform.text-changed')}>
    <p>{say('networks.platform.text-changed.what')}</p>
  </Notice>
)

/** What is signed, at hand; in the open where it is not the one that was read before. */
export function TheText({
  say,
  lang,
  text,
  open,
}: Pick<Frame, 'say' | 'lang'> & { text: PrinciplesRow; open: boolean }) {
  const body = (
    <div class="stack">
      <Changes {...{ say, lang, text }} />
      <Principled text={bodyIn(text, lang)} />
    </div>
  )
  const title = say('networks.platform.the-text', { number: text.number })
  return open ? (
    <section class="stack">
      <h2 class="ds-heading">{title}</h2>
      {body}
    </section>
  ) : (
    <Details title={title}>{body}</Details>
  )
}

export const SignAskedView = (props: Pick<Ask, 'base' | 'say'> & { link: string | null }) => (
  <Mailed
    {...props}
    title={props.say('networks.platform.asked.title')}
    text={[props.say('networks.platform.asked.text')]}
  />
)

interface ConfirmProps extends Frame {
  row: SignatoryTable
  text: PrinciplesRow
  state: SignatoryState
  /** The text is another than the one on the form. */
  anew: boolean
  action: string
}

export function ConfirmSigningView({ say, lang, row, text, state, anew, action }: ConfirmProps) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say(state === 'asked' ? 'networks.platform.confirm.title' : 'networks.platform.confirmed.title')}
      </h1>
      <Summary
        rows={[
          { term: say('networks.platform.organisation'), value: row.organisation },
          { term: say('networks.platform.representative'), value: row.representative },
          { term: say('networks.platform.position'), value: row.position },
        ]}
      />
      {state === 'asked' ? (
        <>
          {anew && <TextChanged say={say} />}
          <TheText {...{ say, lang, text }} open={anew} />
          <form class="stack" method="post" action={action}>
            <input type="hidden" name="text" value={text.id} />
            <p class="ds-paragraph">
              {say('networks.platform.confirm.what', { organisation: row.organisation, number: text.number })}
            </p>
            <button class="ds-button" type="submit">
              {say('networks.platform.confirm.do')}
            </button>
          </form>
        </>
      ) : (
        <p class="ds-paragraph">{say(`networks.platform.confirmed.${state}`)}</p>
      )}
    </>
  )
}
