import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { sendInvitation, startRecovery } from '../entries.ts'
import { grantChoices, grantOf } from '../grant-form.ts'
import { idIn } from '../id.ts'
import { grant } from '../people.ts'
import { grantForm, recoveryForm } from '../person.ts'
import { cancelRecoveries, invitationsOf, recoveryUnderWay, withdrawInvitations } from '../queries-entries.ts'
import { passkeysOf, removePasskeys } from '../queries-passkeys.ts'
import {
  agreeToMembership,
  disablePerson,
  endMembership,
  membershipRow,
  membershipsOf,
  personRow,
} from '../queries-people.ts'
import { identitiesOf } from '../queries-providers.ts'
import { endSessions, livingSessions } from '../queries-sessions.ts'
import { livingAt } from '../session.ts'
import { namesOf } from '../teams.ts'
import { linkSent } from './link-sent.tsx'
import { Person } from './person.view.tsx'
import { refusal } from './refusal.tsx'

/** One account as its administrator sees it: roles, ways in, sessions. Nothing of what the person works on. */
export async function person(ask: Reading): Promise<Answer> {
  return page(ask.say('accounts.person.title'), await viewOf(ask, empty))
}

/** Gives a role; nobody gives one to themself. */
export async function grantRole(ask: Writing): Promise<Answer> {
  if (isOwn(ask)) return refusal(ask, 'own-roles', here(ask))
  await personRow(ask.db, whom(ask))
  const read = grantOf(readForm(grantForm, ask.typed), ask, await grantChoices(ask), dayOf(ask.now))
  if (!read.ok) return again(ask.say('accounts.person.title'), await viewOf(ask, read))
  const id = await grant(ask.db, ask.base, whom(ask), read.grant, ask.actor.id)
  ask.record({ action: 'membership.grant', object: ['membership', id], purpose: read.grant.role })
  return see(ask.to(here(ask)))
}

/** The second administrator agrees to a weighty role, which holds from now on. */
export async function agreeToRole(ask: Writing): Promise<Answer> {
  const agreed = await agreeToMembership(ask.db, idIn(ask.params.membership), whom(ask), ask.actor.id, ask.now)
  if (!agreed) throw new NotFound()
  return see(ask.to(here(ask)))
}

export async function endRole(ask: Writing): Promise<Answer> {
  if (isOwn(ask)) return refusal(ask, 'own-roles', here(ask))
  const membership = await membershipRow(ask.db, idIn(ask.params.membership))
  if (membership.person_id !== whom(ask)) throw new NotFound()
  await endMembership(ask.db, membership.id, ask.actor.id, ask.now)
  return see(ask.to(here(ask)))
}

/** Closes the account: every session and link ends with it. */
export async function closeAccount(ask: Writing): Promise<Answer> {
  if (isOwn(ask)) return refusal(ask, 'own-account', here(ask))
  await disablePerson(ask.db, whom(ask), ask.actor.id, ask.now)
  await endSessions(ask.db, whom(ask), { by: ask.actor.id, now: ask.now })
  await withdrawInvitations(ask.db, whom(ask), ask.now)
  await cancelRecoveries(ask.db, whom(ask), ask.now)
  return see(ask.to(here(ask)))
}

export async function openAccount(ask: Writing): Promise<Answer> {
  if (isOwn(ask)) return refusal(ask, 'own-account', here(ask))
  await disablePerson(ask.db, whom(ask), null, null)
  return see(ask.to(here(ask)))
}

/** A new link, for somebody who cannot sign in yet; who can, gets a recovery, which two people decide on. */
export async function inviteAgain(ask: Writing): Promise<Answer> {
  const { disabled_at } = await personRow(ask.db, whom(ask))
  if (disabled_at) return refusal(ask, 'closed', here(ask))
  if (await hasWay(ask)) return refusal(ask, 'has-way', here(ask))
  const link = await sendInvitation(ask.db, ask.base, whom(ask), ask.actor.id)
  return linkSent(ask, link, here(ask)) ?? see(ask.to(here(ask)))
}

export async function withdrawInvitation(ask: Writing): Promise<Answer> {
  await personRow(ask.db, whom(ask))
  await withdrawInvitations(ask.db, whom(ask), ask.now)
  return see(ask.to(here(ask)))
}

export async function removePasskey(ask: Writing): Promise<Answer> {
  if (isOwn(ask)) return refusal(ask, 'own-account', here(ask))
  const { numUpdatedRows } = await removePasskeys(ask.db, whom(ask), ask.now, idIn(ask.params.passkey))
  if (numUpdatedRows === 0n) throw new NotFound()
  await endSessions(ask.db, whom(ask), { by: ask.actor.id, now: ask.now })
  return see(ask.to(here(ask)))
}

export async function endPersonsSessions(ask: Writing): Promise<Answer> {
  await personRow(ask.db, whom(ask))
  await endSessions(ask.db, whom(ask), { by: ask.actor.id, now: ask.now })
  ask.record({ action: 'session.end-all', object: ['person', whom(ask)] })
  return see(ask.to(here(ask)))
}

/** Begins a recovery; it waits for a second person. */
export async function beginRecovery(ask: Writing): Promise<Answer> {
  if (isOwn(ask)) return refusal(ask, 'own-account', here(ask))
  const read = readForm(recoveryForm, ask.typed)
  if (!read.ok) return again(ask.say('accounts.person.title'), await viewOf(ask, read))
  if ((await personRow(ask.db, whom(ask))).disabled_at) return refusal(ask, 'closed', here(ask))
  const waiting = await recoveryUnderWay(ask.db, whom(ask))
  if (waiting && waiting.expires_at > ask.now) return refusal(ask, 'under-way', '/recoveries')
  const reason = read.value.reason ?? 'lost'
  const id = await startRecovery(ask.db, ask.base, whom(ask), ask.actor.id, reason)
  ask.record({ action: 'recovery.start', object: ['recovery', id], purpose: reason })
  return see(ask.to('/recoveries'))
}

const whom = ({ params }: Pick<Ask, 'params'>) => idIn(params.person)
const here = (ask: Pick<Ask, 'params'>) => `/people/${whom(ask)}`
const isOwn = (ask: Pick<Ask, 'params' | 'actor'>) => whom(ask) === ask.actor.id

async function hasWay(ask: Ask<Read>): Promise<boolean> {
  const ways = [...(await passkeysOf(ask.db, whom(ask))), ...(await identitiesOf(ask.db, whom(ask)))]
  return ways.length > 0
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { db, say, token, lang, to, now, actor } = ask
  const id = whom(ask)
  const invitations = await invitationsOf(db, id)
  return (
    <Person
      {...{ say, token, lang, to, now, filled, invitations }}
      person={await personRow(db, id)}
      own={isOwn(ask)}
      actor={actor.id}
      memberships={await membershipsOf(db, [id], lang)}
      passkeys={await passkeysOf(db, id)}
      identities={await identitiesOf(db, id)}
      sessions={(await livingSessions(db, id, livingAt(now))).length}
      recovery={await recoveryUnderWay(db, id)}
      names={
        await namesOf(
          db,
          invitations.map(({ invited_by }) => invited_by),
        )
      }
      choices={await grantChoices(ask)}
    />
  )
}
