import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { sendInvitation } from '../entries.ts'
import { type GrantChoices, grantChoices, grantOf } from '../grant-form.ts'
import { addPerson, grant } from '../people.ts'
import { inviteForm } from '../person.ts'
import { personByEmail } from '../queries-people.ts'
import { langOptions } from './account.view.tsx'
import { GrantFields } from './grant-fields.view.tsx'
import { linkSent } from './link-sent.tsx'

export async function inviting(ask: Reading): Promise<Answer> {
  return page(ask.say('accounts.invite.title'), viewOf(ask, empty, await grantChoices(ask)))
}

/** Opens an account with a first role and sends the link that opens it to its owner. */
export async function invite(ask: Writing): Promise<Answer> {
  const { base, db, typed, actor, now } = ask
  const choices = await grantChoices(ask)
  const read = grantOf(readForm(inviteForm, typed), { typed }, choices, dayOf(now))
  if (!read.ok) return retry(ask, read, choices)
  const { name, email, lang } = read.value
  if (await personByEmail(db, email)) {
    return retry(ask, { typed, faults: [{ field: 'email', key: 'accounts.fault.email-taken' }] }, choices)
  }
  const person = await addPerson(db, base, { name, email, lang: lang ?? 'fi' })
  const membership = await grant(db, base, person, read.grant, actor.id)
  ask.record({ action: 'person.invite', object: ['person', person] })
  ask.record({ action: 'membership.grant', object: ['membership', membership], purpose: read.grant.role })
  const link = await sendInvitation(db, base, person, actor.id)
  return linkSent(ask, link, `/people/${person}`) ?? see(ask.to(`/people/${person}`))
}

const retry = (ask: Ask<Read>, filled: Filled, choices: GrantChoices): Answer =>
  again(ask.say('accounts.invite.title'), viewOf(ask, filled, choices))

function viewOf({ say, token, to }: Pick<Ask, 'say' | 'token' | 'to'>, filled: Filled, choices: GrantChoices) {
  return (
    <>
      <h1 class="ds-heading">{say('accounts.invite.title')}</h1>
      <p class="ds-paragraph">{say('accounts.invite.intro')}</p>
      <form method="post" action={to('/people/invite')}>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <TextField {...{ filled, say }} name="name" label={say('accounts.person.name')} />
        <TextField
          {...{ filled, say }}
          name="email"
          kind="email"
          label={say('accounts.person.email')}
          hint={say('accounts.person.email-hint')}
        />
        <ChoiceField {...{ filled, say }} name="lang" label={say('accounts.person.lang')} options={langOptions(say)} />
        <GrantFields {...{ say, filled, choices }} />
        <button class="ds-button" type="submit">
          {say('accounts.invite.send')}
        </button>
      </form>
    </>
  )
}
