import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import type { Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { updateClient } from './queries.ts'

/** One act of a worker on one file; the door has proved that they may. */
export interface Act {
  tx: Write
  base: Base
  by: string
  client: string
}

export const clientIn = ({ params }: { params: Readonly<Record<string, string>> }): string => params['client'] ?? ''

export const actOf = (ask: Writing): Act => ({ tx: ask.db, base: ask.base, by: ask.actor.id, client: clientIn(ask) })

/** Ids of files tell no time. */
export const newFileId = (base: Base): string => idWithoutTime(base.random)

/** What a worker does, or the client themselves on their own page (`by` null). */
export type Hand = Omit<Act, 'by'> & { by: string | null }

/** Notes that the file has changed: colleagues see it on their desk, and the time of keeping counts from here. */
export async function touch({ tx, base, client }: Hand): Promise<void> {
  const now = base.now()
  await updateClient(tx, client, { changed_at: now, entered_on: dayOf(now) })
}
