import { append } from '#base/audit/audit.ts'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { type DataClass, retentionOf } from '#packs/fi/retention.ts'
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
  const now = base.now()
  await base.database.writing((tx) => deleteOver(tx, now))
  await eachOf(
    base,
    (limit) => base.database.reading((db) => overdue(db, limitsOn(dayOf(now)), limit)),
    'referral.erase',
    (tx, id) => erase(tx, base, id),
  )
  await eachOf(
    base,
    (limit) => base.database.reading((db) => idleInboxes(db, before(dayOf(now), 'inboxes'), limit)),
    'referral.close-inbox',
    async (tx, id) => {
      await voidReceipts(tx, id, dayOf(now))
      await forgetInbox(tx, id)
    },
  )
}

const batch = 100

async function eachOf(
  base: Base,
  next: (limit: number) => Promise<string[]>,
  action: string,
  work: (tx: Write, id: string) => Promise<void>,
): Promise<void> {
  for (let ids = await next(batch); ids.length > 0; ids = await next(batch)) {
    for (const id of ids) {
      await base.database.writing(async (tx) => {
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
      })
    }
  }
}

const limitsOn = (day: string) => ({
  threads: before(day, 'question-threads'),
  spam: before(day, 'spam'),
  matters: before(day, 'other-data'),
})

/** The last day of activity that is over today, by the pack's rule for the class of data. */
function before(day: string, dataClass: DataClass): string {
  const { keep } = retentionOf(dataClass)
  if (keep === 'while-needed') return '1900-01-01'
  const days = keep.unit === 'day' ? keep.count : keep.unit === 'month' ? keep.count * 31 : keep.count * 366
  return addDays(day, -days - 1)
}
