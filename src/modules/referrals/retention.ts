import { append } from '#base/audit/audit.ts'
import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { dayOf } from '#base/time/day.ts'
import { type DataClass, overSince } from '#packs/fi/retention.ts'
import { lockReferral } from './queries-intake.ts'
import { deleteContent, deleteInboxKeys, deleteOver, idleInboxes, markErased, overdue } from './queries-retention.ts'
import { voidReceipts } from './queries-sender.ts'

/** Makes a referral unreadable for good: its keys and content go, its codes and days stay, counts survive apart. */
export async function erase(tx: Write, base: Base, referral: string): Promise<void> {
  await deleteContent(tx, referral)
  await markErased(tx, referral, dayOf(base.now()))
}

/** The inbox goes, the matter stays with its team. */
export const forgetInbox = (tx: Write, referral: string): Promise<void> => deleteInboxKeys(tx, referral)

/** What is over is erased: daily, in small transactions, each with its line in the trail. */
export async function runRetention(base: Base): Promise<void> {
  const day = dayOf(base.now())
  await sweep(base)
  await eachOf(base, {
    action: 'referral.erase',
    due: (db, only) => overdue(db, limitsOn(day), batch, only),
    work: (tx, id) => erase(tx, base, id),
  })
  await eachOf(base, {
    action: 'referral.close-inbox',
    due: (db, only) => idleInboxes(db, before(day, 'inboxes'), batch, only),
    work: async (tx, id) => {
      await voidReceipts(tx, id, day)
      await forgetInbox(tx, id)
    },
  })
}

/** Takes away drafts, open inboxes and wrong codes that are over: only these rows tell a time of day. */
export const sweep = (base: Base): Promise<void> => base.database.writing((tx) => deleteOver(tx, base.now()))

const batch = 100

interface Sort {
  action: string
  /** Ids that are due now: a batch of all, or `only` this one if it is. */
  due: (db: Read, only: string | null) => Promise<string[]>
  work: (tx: Write, id: string) => Promise<void>
}

async function eachOf(base: Base, sort: Sort): Promise<void> {
  const next = () => base.database.reading((db) => sort.due(db, null))
  for (let ids = await next(); ids.length > 0; ids = await next()) {
    for (const id of ids) await base.database.writing((tx) => one(tx, base, sort, id))
  }
}

/** Looks again under the lock: the sender may have come back, or another process been first. */
async function one(tx: Write, base: Base, { action, due, work }: Sort, id: string): Promise<void> {
  await lockReferral(tx, id)
  if ((await due(tx, id)).length === 0) return
  await work(tx, id)
  const line = {
    actor: 'job:retention',
    action,
    objectType: 'referral',
    objectId: id,
    purpose: 'retention',
    outcome: 'done' as const,
  }
  await append(tx, base.secrets.audit, [line], base.now())
}

const limitsOn = (day: string) => ({
  threads: before(day, 'question-threads'),
  spam: before(day, 'spam'),
  matters: before(day, 'other-data'),
})

/** Nothing is that old: what is kept while needed is never due. */
const before = (day: string, dataClass: DataClass): string => overSince(dataClass, day) ?? '1900-01-01'
