import type { Read } from '#base/database/handles.ts'
import { type Answer, afterCommit, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { invite } from '../joining.ts'
import { inviteForm } from '../member.ts'
import { organisationsOn } from '../queries-members.ts'
import { inDemo } from './join.tsx'
import { LangField } from './languages.view.tsx'
import { MailedLink } from './mailed-link.view.tsx'
import { OrganisationFields } from './member-fields.view.tsx'
import { NetworkHead, openNetwork } from './network-head.tsx'

/** The coordinator asks somebody in: the only way where one joins by invitation. */
export async function invitation(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.invite.title'), await viewOf(ask, empty))
}

export async function sendInvitation(ask: Writing): Promise<Answer> {
  const read = readForm(inviteForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.invite.title'), await viewOf(ask, read))
  const { network } = await openNetwork(ask)
  const link = await invite(ask.db, ask.base, network, read.value, ask.actor.id)
  if (link === null) {
    const faults = [{ field: 'email', key: 'networks.fault.member-already' } as const]
    return again(ask.say('networks.invite.title'), await viewOf(ask, { typed: ask.typed, faults }))
  }
  const back = ask.to(`/coordination/${network.id}`)
  if (!inDemo(ask)) return see(back)
  return afterCommit(async () =>
    page(
      ask.say('networks.invite.title'),
      <MailedLink {...ask} title={ask.say('networks.invite.sent')} {...{ link, back }} />,
    ),
  )
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { say, lang, to, token } = ask
  const opened = await openNetwork(ask)
  const organisations = (await organisationsOn(ask.db, lang, dayOf(ask.now))).map(({ name }) => name)
  return (
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="" />
      <h2 class="ds-heading">{say('networks.invite.title')}</h2>
      <p>{say('networks.invite.intro')}</p>
      <form method="post" action={to(`/coordination/${opened.network.id}/invitation`)}>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <TextField {...{ filled, say }} name="name" label={say('networks.member.name')} />
        <TextField {...{ filled, say }} name="email" kind="email" label={say('networks.member.email')} />
        <OrganisationFields {...{ say, lang, filled, organisations }} />
        <LangField {...{ filled, say }} label={say('networks.member.lang')} />
        <button class="ds-button" type="submit">
          {say('networks.invite.send')}
        </button>
      </form>
    </>
  )
}
