import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, fill, readForm } from '#base/ui/form.ts'
import { ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import { makeChallenge, waitingChallenge } from '../challenges.ts'
import { makeOptions } from '../passkey.ts'
import { keepPasskey, plainName } from '../passkeys.ts'
import { newPasskeyForm, passkeyForm } from '../person.ts'
import { passkeysOf, removePasskeys, renamePasskey } from '../queries-passkeys.ts'
import { personRow } from '../queries-people.ts'
import { isLastWay } from './account.tsx'
import { PasskeyForm } from './passkey-form.view.tsx'
import { refusal } from './refusal.tsx'

/** Before a new passkey is made the person confirms who they are: a key opens everything that is theirs. */
export async function beginNewPasskey(ask: Writing): Promise<Answer> {
  await makeChallenge(ask, 'enrol', ask.actor.id)
  return see(ask.to('/account/passkeys/new'))
}

export async function askNewPasskey(ask: Reading): Promise<Answer> {
  const waiting = await waitingChallenge(ask, 'enrol')
  if (waiting?.person_id !== ask.actor.id) return see(ask.to('/account'))
  const person = await personRow(ask.db, ask.actor.id)
  const options = await makeOptions(ask.base.settings, waiting.challenge, person, await passkeysOf(ask.db, person.id))
  const { say, token, to } = ask
  return page(
    say('accounts.passkey.add'),
    <>
      <h1 class="ds-heading">{say('accounts.passkey.add')}</h1>
      <p class="ds-paragraph">{say('accounts.passkey.making')}</p>
      <PasskeyForm
        {...{ say, token, options }}
        action={to('/account/passkeys')}
        act="make"
        field="passkey"
        label={say('accounts.entry.make')}
      >
        <TextField
          {...{ say, filled: empty }}
          name="name"
          label={say('accounts.passkey.name')}
          hint={say('accounts.passkey.name-hint')}
        />
      </PasskeyForm>
    </>,
    { scripts: ['passkey'] },
  )
}

export async function addOwnPasskey(ask: Writing): Promise<Answer> {
  const read = readForm(newPasskeyForm, ask.typed)
  const name = (read.ok && read.value.name) || plainName(ask.base, ask.lang, ask.now)
  const made = await keepPasskey(ask, 'enrol', ask.actor.id, ask.typed.get('passkey')?.[0] ?? '', name)
  if (!made) return refusal(ask, 'passkey', '/account')
  ask.record({ action: 'passkey.add', object: ['passkey', made] })
  return see(ask.to('/account'))
}

export async function ownPasskey(ask: Reading): Promise<Answer> {
  const { name } = await theOne(ask)
  return page(ask.say('accounts.passkey.title'), viewOf(ask, fill(passkeyForm, { name })))
}

export async function nameOwnPasskey(ask: Writing): Promise<Answer> {
  const read = readForm(passkeyForm, ask.typed)
  if (!read.ok) return again(ask.say('accounts.passkey.title'), viewOf(ask, read))
  await renamePasskey(ask.db, (await theOne(ask)).id, read.value.name)
  return see(ask.to('/account'))
}

/** Not the last one, unless there is another way in. */
export async function removeOwnPasskey(ask: Writing): Promise<Answer> {
  const { id } = await theOne(ask)
  if (await isLastWay(ask)) return refusal(ask, 'last-way', '/account')
  await removePasskeys(ask.db, ask.actor.id, ask.now, id)
  return see(ask.to('/account'))
}

async function theOne({ db, actor, params }: Ask<Read>) {
  const found = (await passkeysOf(db, actor.id)).find(({ id }) => id === params.passkey)
  if (!found) throw new NotFound()
  return found
}

function viewOf({ say, token, to, params }: Pick<Ask, 'say' | 'token' | 'to' | 'params'>, filled: Filled) {
  const here = to(`/account/passkeys/${params.passkey}`)
  return (
    <>
      <h1 class="ds-heading">{say('accounts.passkey.title')}</h1>
      <form method="post" action={`${here}/name`}>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <TextField
          {...{ filled, say }}
          name="name"
          label={say('accounts.passkey.name')}
          hint={say('accounts.passkey.name-hint')}
        />
        <button class="ds-button" type="submit">
          {say('accounts.save')}
        </button>
      </form>
      <h2 class="ds-heading">{say('accounts.passkey.remove')}</h2>
      <Notice kind="warning">
        <p>{say('accounts.passkey.remove-what')}</p>
      </Notice>
      <form method="post" action={`${here}/removal`}>
        <Token token={token} />
        <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
          {say('accounts.passkey.remove')}
        </button>
      </form>
      <Actions>
        <a class="ds-link" href={to('/account')}>
          {say('accounts.back')}
        </a>
      </Actions>
    </>
  )
}
