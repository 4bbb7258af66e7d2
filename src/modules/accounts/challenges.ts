import { createHash } from 'node:crypto'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { type Visit, visitKey } from '#base/http/visit.ts'
import { minutes } from '#base/time/day.ts'
import { challengeOf, insertChallenge, takeChallenge } from './queries-passkeys.ts'

/** What a passkey is asked for; an answer given for one purpose is none for another. */
export type Purpose = 'sign-in' | 'confirm' | 'enrol' | 'invitation' | 'recovery'

const lifetime = minutes(5)

/** Makes a challenge of 32 random bytes (base64url), to be answered once, by this visit, within five minutes. */
export async function makeChallenge(ask: Writing, purpose: Purpose, person: string | null): Promise<string> {
  const challenge = ask.base.random(32).toString('base64url')
  await insertChallenge(ask.db, {
    id: newId(ask.now, ask.base.random),
    challenge,
    purpose,
    person_id: person,
    visit_hash: visitHash(ask.visit),
    created_at: ask.now,
    expires_at: new Date(ask.now.getTime() + lifetime),
  })
  return challenge
}

/** The challenge that waits for this visit's answer, if any. */
export const waitingChallenge = (ask: Reading, purpose: Purpose) =>
  challengeOf(ask.db, visitHash(ask.visit), purpose, ask.now)

/** Takes the challenge away; undefined when it was not made for this visit and purpose, is too old, or was answered. */
export const spendChallenge = (tx: Write, visit: Visit, purpose: Purpose, challenge: string, now: Date) =>
  takeChallenge(tx, visitHash(visit), purpose, challenge, now)

/** Stands for the visit in a row, and tells nothing of its secret. */
export const visitHash = (visit: Visit): Buffer => createHash('sha256').update(visitKey(visit, 'challenge')).digest()
