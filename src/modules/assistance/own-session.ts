import { createHash } from 'node:crypto'
import type { Read } from '#base/database/handles.ts'
import type { Ask } from '#base/http/ask.ts'
import { type Visit, visitKey } from '#base/http/visit.ts'
import { minutes } from '#base/time/day.ts'
import type { CodeScope } from './own.ts'
import { sessionRow } from './queries-own.ts'

/** How long a client's page stays open in a browser, as the inbox of a sender (security.md). */
const idleMinutes = 20
export const totalMinutes = 60

/** The client's file that this browser holds open, and what its code opens. */
export interface Own {
  client: string
  opens: CodeScope
}

/** Null: nothing is open here, or no more: too long ago, or the code was withdrawn. */
export async function ownOf({ db, visit, now }: Pick<Ask<Read>, 'db' | 'visit' | 'now'>): Promise<Own | null> {
  if (!visit.known) return null
  const row = await sessionRow(db, visitHash(visit), now, new Date(now.getTime() - minutes(idleMinutes)))
  return row ? { client: row.client_id, opens: row.opens } : null
}

export const visitHash = (visit: Visit): Buffer => createHash('sha256').update(visitKey(visit, 'own-page')).digest()
