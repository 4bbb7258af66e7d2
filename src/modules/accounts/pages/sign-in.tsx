import type { Read } from '#base/database/handles.ts'
import { type Answer, bytes, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dropCookie } from '#base/http/cookies.ts'
import { isSecure } from '#base/http/respond.ts'
import { dayOf } from '#base/time/day.ts'
import { makeChallenge, waitingChallenge } from '../challenges.ts'
import { showOptions } from '../passkey.ts'
import { showPasskey } from '../passkeys.ts'
import { demoPeople, membershipsOf } from '../queries-people.ts'
import { providers } from '../queries-providers.ts'
import { dutiesOf, endSessionByHash } from '../queries-sessions.ts'
import { sessionHash } from '../session.ts'
import { startSession } from '../sessions.ts'
import { AskPasskey, SignIn } from './sign-in.view.tsx'
import { failed } from './sign-in-failed.tsx'

/** The door to the workspace: passkey, the organisations' own sign-in, in the demo one click. */
export async function signIn(ask: Reading): Promise<Answer> {
  if (ask.actor.kind === 'person') return see(ask.to('/work'))
  const ways = await providers(ask.db)
  const people = await invented(ask)
  const { say, token } = ask
  return page(say('accounts.sign-in.title'), <SignIn {...{ say, token, ways, people }} to={ask.to} />)
}

export async function beginPasskey(ask: Writing): Promise<Answer> {
  await makeChallenge(ask, 'sign-in', null)
  return see(ask.to('/sign-in/passkey'))
}

export async function askPasskey(ask: Reading): Promise<Answer> {
  const waiting = await waitingChallenge(ask, 'sign-in')
  if (!waiting) return see(ask.to('/sign-in'))
  const options = await showOptions(ask.base.settings, waiting.challenge)
  const { say, token } = ask
  return page(say('accounts.sign-in.title'), <AskPasskey {...{ say, token, options }} to={ask.to} />, {
    scripts: ['passkey'],
  })
}

export async function signInByPasskey(ask: Writing): Promise<Answer> {
  const { person } = await showPasskey(ask, 'sign-in', ask.typed.get('passkey')?.[0] ?? '')
  return person ? enter(ask, person) : failed(ask)
}

/** One click signs in as an invented person; in production there is no such door. */
export async function signInForDemo(ask: Writing): Promise<Answer> {
  const wanted = ask.typed.get('person')?.[0]
  const person = (await invented(ask)).find(({ id }) => id === wanted)
  if (!person) throw new NotFound()
  const cookie = await startSession(ask.db, ask.base, {
    person: person.id,
    method: 'demo',
    confirmed: false,
    before: ask.session,
  })
  return see(ask.to('/work'), [cookie])
}

/** Ends the session and makes the browser forget what it kept of us. */
export async function signOut(ask: Writing): Promise<Answer> {
  const ended = ask.session ? await endSessionByHash(ask.db, sessionHash(ask.session), ask.now) : undefined
  if (ended) ask.record({ action: 'session.end', object: ['session', ended.id] })
  const secure = isSecure(ask.base)
  for (const name of ['session', 'visit']) ask.sendCookie(dropCookie(name, secure))
  const headers = { Location: ask.to('/sign-in'), 'Clear-Site-Data': '"cookies", "storage"' }
  return bytes('text/plain', '', { status: 303, headers })
}

/** Begins the session of somebody who has just shown a passkey; whoever has nothing to do here is told no more than others. */
async function enter(ask: Writing, person: string): Promise<Answer> {
  const duties = await dutiesOf(ask.db, person, dayOf(ask.now))
  if (duties.length === 0) return failed(ask)
  const how = { person, method: 'passkey', confirmed: true, before: ask.session } as const
  return see(ask.to('/work'), [await startSession(ask.db, ask.base, how)])
}

interface Invented {
  id: string
  name: string
  duties: string
}

async function invented(ask: Pick<Ask, 'base' | 'say' | 'lang'> & { db: Read }): Promise<Invented[]> {
  if (ask.base.settings.mode !== 'demo') return []
  const people = await demoPeople(ask.db)
  const memberships = await membershipsOf(
    ask.db,
    people.map(({ id }) => id),
    ask.lang,
  )
  return people.map(({ id, name }) => ({
    id,
    name,
    duties: memberships
      .filter(({ person_id, ended_at }) => person_id === id && ended_at === null)
      .map(({ role, team, organisation }) => `${ask.say(`accounts.role.${role}`)}, ${team ?? organisation}`)
      .join('; '),
  }))
}
