import { NotFound, type PageAnswer, page } from '#base/http/answer.ts'
import type { Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import type { Say } from '#base/i18n/words.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { makeChallenge } from '../challenges.ts'
import { showOptions } from '../passkey.ts'
import { showPasskey } from '../passkeys.ts'
import { passkeysOf } from '../queries-passkeys.ts'
import { identitiesOf } from '../queries-providers.ts'
import { confirmSession, type Holder } from '../queries-sessions.ts'
import { isConfirmed } from '../session.ts'
import { holderOf } from '../sessions.ts'
import { PasskeyForm } from './passkey-form.view.tsx'

/** Before a grave act: null when the person showed who they are within five minutes, else the page that asks for it. */
export async function confirm(ask: Writing): Promise<PageAnswer | null> {
  const holder = await holderOf(ask.db, ask.session, ask.now)
  if (!holder) throw new NotFound()
  if (isConfirmed(holder.confirmed_at, ask.now)) return null
  const proof = ask.typed.get(proofField)?.[0] ?? ''
  if (proof === '' || !(await holds(ask, holder, proof))) return confirmPage(ask, holder, proof !== '')
  await confirmSession(ask.db, holder.session, ask.now)
  return null
}

const proofField = '_confirm'
const demoProof = 'demo'

async function holds(ask: Writing, holder: Holder, proof: string): Promise<boolean> {
  if (ask.base.settings.mode === 'demo' && holder.method === 'demo' && proof === demoProof) return true
  const shown = await showPasskey(ask, 'confirm', proof)
  return shown.person === holder.id
}

async function confirmPage(ask: Writing, holder: Holder, failed: boolean): Promise<PageAnswer> {
  ask.record({ action: 'session.confirm', object: ['session', holder.session], outcome: 'refused' })
  const passkeys = await passkeysOf(ask.db, holder.id)
  const challenge = passkeys.length > 0 ? await makeChallenge(ask, 'confirm', holder.id) : null
  const view: ConfirmProps = {
    say: ask.say,
    token: ask.token,
    action: ask.to(ask.path),
    typed: ask.typed,
    failed,
    options: challenge && (await showOptions(ask.base.settings, challenge, passkeys)),
    providers: (await identitiesOf(ask.db, holder.id)).map(({ provider, name }) => ({
      name,
      href: ask.to(`/account/confirm/${provider}`),
    })),
    demo: ask.base.settings.mode === 'demo' && holder.method === 'demo',
  }
  return page(ask.say('accounts.confirm.title'), <Confirm {...view} />, { scripts: ['passkey'], status: 403 })
}

interface ConfirmProps {
  say: Say
  token: string
  action: string
  typed: Typed
  failed: boolean
  options: string | null
  providers: readonly { name: string; href: string }[]
  demo: boolean
}

function Confirm(props: ConfirmProps) {
  const { say, token, action, typed, failed, options, providers, demo } = props
  return (
    <>
      <h1 class="ds-heading">{say('accounts.confirm.title')}</h1>
      {failed && (
        <Notice kind="warning">
          <p>{say('accounts.confirm.failed')}</p>
        </Notice>
      )}
      <p class="ds-paragraph">{say('accounts.confirm.why')}</p>
      {options && (
        <PasskeyForm
          {...{ say, token, action, options }}
          act="show"
          field={proofField}
          label={say('accounts.confirm.passkey')}
        >
          <Carried typed={typed} />
        </PasskeyForm>
      )}
      {providers.length > 0 && <ByProvider {...props} />}
      {demo && (
        <form method="post" action={action}>
          <Token token={token} />
          <Carried typed={typed} />
          <button class="ds-button" type="submit" name={proofField} value={demoProof}>
            {say('accounts.confirm.demo')}
          </button>
        </form>
      )}
    </>
  )
}

/** In a new tab, so that what was typed stays here. */
function ByProvider({ say, token, action, typed, providers }: ConfirmProps) {
  return (
    <>
      <p class="ds-paragraph">{say('accounts.confirm.provider')}</p>
      {providers.map(({ name, href }) => (
        <form method="post" action={href} target="_blank" rel="noopener" key={href}>
          <Token token={token} />
          <button class="ds-button" type="submit">
            {say('accounts.confirm.provider-link', { name })}
          </button>
        </form>
      ))}
      <form method="post" action={action}>
        <Token token={token} />
        <Carried typed={typed} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('accounts.confirm.continue')}
        </button>
      </form>
    </>
  )
}

/** Everything that was posted, so that nothing typed is lost. */
function Carried({ typed }: { typed: Typed }) {
  const fields = [...typed].filter(([name]) => name !== 'token' && name !== proofField)
  return fields.flatMap(([name, values]) =>
    values.map((value, at) => <input key={`${name}-${at}`} type="hidden" name={name} value={value} />),
  )
}
