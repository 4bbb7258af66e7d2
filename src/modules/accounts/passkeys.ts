import type { Base } from '#base/base.ts'
import { newId } from '#base/database/id.ts'
import type { Writing } from '#base/http/ask.ts'
import { type Purpose, spendChallenge } from './challenges.ts'
import { type Posted, readPosted, verifyMade, verifyShown } from './passkey.ts'
import {
  failuresOf,
  forgetFailures,
  insertFailure,
  insertPasskey,
  passkeyByCredential,
  usePasskey,
} from './queries-passkeys.ts'
import { nextTry, rememberFailures } from './slowing.ts'

/** Who showed a passkey; `known` is the account that a wrong answer was aimed at, if any. */
export type Shown = { person: string; known: string } | { person: null; known: string | null }

/**
 * Checks an answer to a challenge of this visit. Whatever the answer, the challenge is spent; a wrong one slows its
 * account down. The caller commits in both cases.
 */
export async function showPasskey(ask: Writing, purpose: Purpose, text: string): Promise<Shown> {
  const posted = readPosted(text)
  if (!posted) return { person: null, known: null }
  const spent = await spendChallenge(ask.db, ask.visit, purpose, posted.challenge, ask.now)
  const passkey = await passkeyByCredential(ask.db, posted.credential)
  if (!passkey) return { person: null, known: null }
  const person = passkey.person_id
  const next = nextTry(await failuresOf(ask.db, person, new Date(ask.now.getTime() - rememberFailures)))
  if (next && next > ask.now) return { person: null, known: person }
  const counter = spent ? await verifyShown(ask.base.settings, posted, passkey) : null
  if (counter === null) {
    ask.base.log.info('sign-in.failed', { person })
    await insertFailure(ask.db, { id: newId(ask.now, ask.base.random), person_id: person, at: ask.now })
    return { person: null, known: person }
  }
  await usePasskey(ask.db, passkey.id, counter, ask.now)
  await forgetFailures(ask.db, person)
  return { person, known: person }
}

/** Stores a passkey made in answer to a challenge of this visit for this person; null when the answer does not hold. */
export async function keepPasskey(
  ask: Writing,
  purpose: Purpose,
  person: string,
  text: string,
  name: string,
): Promise<string | null> {
  const posted = readPosted(text)
  const made = posted && (await answered(ask, purpose, person, posted))
  if (!made) return null
  const id = newId(ask.now, ask.base.random)
  await insertPasskey(ask.db, { id, person_id: person, ...made, name, created_at: ask.now })
  return id
}

async function answered(ask: Writing, purpose: Purpose, person: string, posted: Posted) {
  const spent = await spendChallenge(ask.db, ask.visit, purpose, posted.challenge, ask.now)
  return spent?.person_id === person ? verifyMade(ask.base.settings, posted) : null
}

/** The name that a passkey gets when its owner gives none. */
export const plainName = (base: Base, lang: 'fi' | 'sv' | 'en', now: Date): string =>
  base.speakers[lang]('accounts.passkey.unnamed', { day: now.toISOString().slice(0, 10) })
