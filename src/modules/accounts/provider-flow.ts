import { openText, SealBroken, seal } from '#base/crypto/envelope.ts'
import type { Read } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Ask, Writing } from '#base/http/ask.ts'
import { type Visit, visitKey } from '#base/http/visit.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { minutes } from '#base/time/day.ts'
import { visitHash } from './challenges.ts'
import type { Bound } from './provider.ts'
import { deleteFlow, flowRows, insertChallenge } from './queries-passkeys.ts'

/** What somebody goes to a provider for. `entry`: token of the invitation or recovery; `person`: who is signed in already. */
export interface Errand {
  purpose: 'sign-in' | 'link' | 'confirm' | 'invitation' | 'recovery'
  provider: string
  lang: Lang
  entry: string
  person: string
}

export interface Flow extends Errand, Bound {
  id: string
  begunAt: number
}

const lifetime = minutes(10)

/** Notes the errand, sealed under the visit's secret: only the browser that left can come back. Result: its id. */
export async function beginFlow(ask: Writing, errand: Errand): Promise<string> {
  const { base, db, now, visit } = ask
  const id = newId(now, base.random)
  const chance = () => base.random(32).toString('base64url')
  const flow: Flow = { ...errand, id, begunAt: now.getTime(), state: chance(), nonce: chance(), verifier: chance() }
  await insertChallenge(db, {
    id,
    challenge: seal(keyOf(visit), JSON.stringify(flow), placeOf(id)).toString('base64url'),
    purpose: 'provider',
    person_id: null,
    visit_hash: visitHash(visit),
    created_at: now,
    expires_at: new Date(now.getTime() + lifetime),
  })
  return id
}

/** This visit's errand by its id (on the way out) or by its state (on the way back). */
export async function findFlow(
  ask: Pick<Ask, 'visit' | 'now'> & { db: Read },
  by: Partial<Pick<Flow, 'id' | 'state'>>,
) {
  const rows = await flowRows(ask.db, visitHash(ask.visit), ask.now)
  const flows = rows.flatMap(({ id, challenge }) => opened(ask.visit, id, challenge))
  return flows.find(({ id, state }) => id === by.id || state === by.state)
}

/** Takes the errand away: its answer counts once. */
export async function spendFlow(ask: Writing, state: string): Promise<Flow | undefined> {
  const flow = await findFlow(ask, { state })
  return flow && (await deleteFlow(ask.db, flow.id)) ? flow : undefined
}

function opened(visit: Visit, id: string, sealed: string): Flow[] {
  try {
    return [JSON.parse(openText(keyOf(visit), Buffer.from(sealed, 'base64url'), placeOf(id))) as Flow]
  } catch (error) {
    if (error instanceof SealBroken) return []
    throw error
  }
}

const keyOf = (visit: Visit) => ({ id: 'visit', bytes: visitKey(visit, 'provider') })
const placeOf = (id: string) => ({ table: 'sign_in_challenge', column: 'challenge', row: id })
