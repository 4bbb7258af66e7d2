import type { Base } from '#base/base.ts'
import { Busy } from '#base/crypto/derive.ts'
import { makeReceipt, readReceipt } from '#base/crypto/receipt.ts'
import type { Visit } from '#base/http/visit.ts'
import { dayOf, minutes } from '#base/time/day.ts'
import { noteWrongCode } from '#modules/referrals/referrals.ts'
import { newFileId } from './act.ts'
import type { CodeScope } from './own.ts'
import { totalMinutes, visitHash } from './own-session.ts'
import { lockClient } from './queries.ts'
import { codeByLookup, insertCode, markUsed, putSession, withdrawCodes } from './queries-own.ts'

/** A new code for a client's own page, in the place of any before; told once. Null: busy, nothing changed, ask again. */
export async function giveCode(base: Base, by: string, client: string, opens: CodeScope): Promise<string | null> {
  const code = makeReceipt(base.random)
  const made = await base.deriver.derive(code).catch(onlyBusy)
  const [current] = made?.lookups ?? []
  if (!current) return null
  const day = dayOf(base.now())
  await base.database.writing(async (tx) => {
    await lockClient(tx, client)
    await withdrawCodes(tx, client, day)
    const row = { id: newFileId(base), client_id: client, lookup: current.lookup, pepper_id: current.id }
    await insertCode(tx, { ...row, opens, given_by: by, given_on: day, used_on: null, withdrawn_on: null })
  })
  return code
}

/** Opens a client's page in this browser. Unknown and withdrawn codes are the same, after the same time, and count as wrong ones. */
export async function openByCode(base: Base, visit: Visit, typed: string): Promise<'opened' | 'unknown' | 'busy'> {
  const code = readReceipt(typed)
  // A mistyped code costs the same time as a wrong one.
  const found = await base.deriver.derive(code ?? '0'.repeat(20)).catch(onlyBusy)
  if (!found) return 'busy'
  return base.database.writing(async (tx) => {
    const lookups = found.lookups.map(({ lookup }) => lookup)
    const row = code ? await codeByLookup(tx, lookups) : undefined
    if (!row) return noteWrongCode(tx, base)
    const now = base.now()
    const expires_at = new Date(now.getTime() + minutes(totalMinutes))
    await putSession(tx, {
      visit: visitHash(visit),
      client_id: row.client_id,
      code_id: row.id,
      seen_at: now,
      expires_at,
    })
    await markUsed(tx, row.id, dayOf(now))
    return 'opened'
  })
}

function onlyBusy(error: unknown): null {
  if (error instanceof Busy) return null
  throw error
}
