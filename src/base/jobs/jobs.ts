import { fromKysely, type Db as IDatabase, PgBoss } from 'pg-boss'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import type { Log } from '#base/log/log.ts'

/** Work for later. Runs at least once, so doing it twice must equal doing it once. Data are ids and codes only. */
export interface Job {
  name: string
  /** A cron line in Europe/Helsinki for what comes round by itself. */
  every?: string
  run: (base: Base, data: Readonly<Record<string, string>>) => Promise<void>
}

interface PlanOptions {
  startAfter?: Date
  /** At most one such job for this key in so many seconds; a later one waits for the next slot. */
  atMost?: { key: string; seconds: number }
}

export interface Jobs {
  /** Plans a job inside the transaction: it exists only if the change does. */
  plan: (tx: Write, name: string, data: Readonly<Record<string, string>>, options?: PlanOptions) => Promise<void>
  /** The jobs there are, for whoever tells all of a kind (`*.bounced`). */
  names: () => Promise<readonly string[]>
  start: (base: Base) => Promise<void>
  stop: () => Promise<void>
}

/** Jobs in the same database; `ownerUrl` because pg-boss keeps its own schema up to date. */
export function makeJobs(ownerUrl: string, jobs: readonly Job[], log: Log): Jobs {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, application_name: 'polku-jobs' })
  boss.on('error', (error) => log.error('jobs', error))
  const opened = onceOpened(boss)
  return {
    plan: async (tx, name, data, { startAfter, atMost } = {}) => {
      await opened()
      await boss.send(name, data, {
        retryLimit: 10,
        retryBackoff: true,
        ...(startAfter ? { startAfter } : {}),
        ...(atMost ? { singletonKey: atMost.key, singletonSeconds: atMost.seconds, singletonNextSlot: true } : {}),
        db: fromKysely(tx),
      })
    },
    // From the queue itself: a command that runs no jobs must know them too.
    names: async () => {
      await opened()
      return (await boss.getQueues()).map(({ name }) => name)
    },
    start: async (base) => {
      await boss.start()
      for (const job of jobs) await work(boss, job, base)
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}

/** Readies the queue's tables, as the database's owner, and lets the running role plan into them. */
export async function prepareJobs(ownerUrl: string, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  for (const { name } of jobs) await boss.createQueue(name, kept)
  await boss.getDb().executeSql(grants, [])
  await boss.stop({ graceful: false })
}

/** Planning asks the queue's own connection for the name; a process that runs no jobs has not opened it yet. */
function onceOpened(boss: PgBoss): () => Promise<void> {
  const own = boss.getDb() as IDatabase & { opened: boolean; open: () => Promise<void> }
  let opening: Promise<void> | null = null
  return async () => {
    if (own.opened) return
    opening ??= own.open().finally(() => {
      opening = null
    })
    await opening
  }
}

/** A finished job says when something happened, so it does not stand about (security.md G6). */
const kept = { policy: 'standard', deleteAfterSeconds: 900 } as const

const grants = `
  grant usage on schema pgboss to polku_app;
  grant select, insert, update, delete on all tables in schema pgboss to polku_app;
  grant execute on all functions in schema pgboss to polku_app`

async function work(boss: PgBoss, job: Job, base: Base): Promise<void> {
  if (job.every) await boss.schedule(job.name, job.every, {}, { tz: 'Europe/Helsinki' })
  await boss.work(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
    for (const { data } of batch) await job.run(base, (data ?? {}) as Record<string, string>)
  })
}
