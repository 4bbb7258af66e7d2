import type { Read } from '#base/database/handles.ts'
import type { Actor } from './actor.ts'
import { NotFound } from './answer.ts'
import type { Route } from './ask.ts'
import { mayAtAll, reaches } from './rule.ts'

/** Thrown where a visitor stands at a door of the workspace. */
export class SignInFirst extends Error {
  override name = 'SignInFirst'
}

/**
 * Lets the actor through or throws: `SignInFirst` for a visitor at the workspace, `NotFound` for everything else that
 * is not theirs. A door whose path names the rule's noun (`/referrals/:referral`) asks for that row too.
 */
export async function admit(
  db: Read,
  route: Route,
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  if (!mayAtAll(route.rule, actor)) {
    throw route.options.face === 'work' && actor.kind === 'anyone' ? new SignInFirst() : new NotFound()
  }
  const id = params[route.rule.noun]
  if (id === undefined || route.rule.table === null) return
  if (!(await reaches(db, route.rule, actor, id))) throw new NotFound()
}
