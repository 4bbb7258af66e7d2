import { append } from '#base/audit/audit.ts'
import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import { setCookie } from '#base/http/cookies.ts'
import { isSecure } from '#base/http/respond.ts'
import { dayOf } from '#base/time/day.ts'
import type { SignInMethod } from './queries.ts'
import {
  dutiesOf,
  endSessionByHash,
  type Holder,
  insertSession,
  sessionHolder,
  touchSession,
} from './queries-sessions.ts'
import { livingAt, sessionHash, touchEvery } from './session.ts'

interface SignIn {
  person: string
  method: SignInMethod
  /** The person has just shown who they are, so that a grave act asks nothing more for a while. */
  confirmed: boolean
  /** The secret of the session that the browser had before; it ends. */
  before: string
}

/** Begins a session, puts it on record, and gives the line of its cookie. */
export async function startSession(
  tx: Write,
  base: Base,
  { person, method, confirmed, before }: SignIn,
): Promise<string> {
  const now = base.now()
  const secret = base.random(32).toString('base64url')
  const id = newId(now, base.random)
  if (before) await endSessionByHash(tx, sessionHash(before), now)
  await insertSession(tx, {
    id,
    hash: sessionHash(secret),
    person_id: person,
    method,
    created_at: now,
    seen_at: now,
    confirmed_at: confirmed ? now : null,
  })
  const object = { objectType: 'session', objectId: id }
  const line = { actor: person, action: 'session.start', ...object, purpose: method, outcome: 'done' as const }
  await append(tx, base.secrets.audit, [line], now)
  return setCookie('session', secret, { secure: isSecure(base), sameSite: 'Strict' })
}

/** The person behind a session's secret with what they may do today, or null. */
export async function identify(db: Read, secret: string, now: Date): Promise<Actor | null> {
  const holder = await holderOf(db, secret, now)
  if (!holder) return null
  const duties = await dutiesOf(db, holder.id, dayOf(now))
  // Without a membership in force nothing is theirs any more, so the session counts for nothing.
  if (duties.length === 0) return null
  return {
    kind: 'person',
    id: holder.id,
    name: holder.name,
    organisation: duties[0]?.[`name_${holder.lang}`] ?? '',
    duties: duties.map(({ role, organisation_id, team_id }) => ({
      role,
      organisation: organisation_id,
      team: team_id,
    })),
    at: now,
  }
}

/** The living session itself with its person. */
export async function holderOf(db: Read, secret: string, now: Date): Promise<Holder | undefined> {
  return secret ? sessionHolder(db, sessionHash(secret), livingAt(now)) : undefined
}

export async function touch(tx: Write, secret: string, now: Date): Promise<void> {
  await touchSession(tx, sessionHash(secret), now, new Date(now.getTime() - touchEvery))
}

export async function end(tx: Write, secret: string, now: Date): Promise<void> {
  await endSessionByHash(tx, sessionHash(secret), now)
}
