import type { Secrets } from './config/secrets.ts'
import type { Settings } from './config/settings.ts'
import type { Deriver } from './crypto/derive.ts'
import type { Database } from './database/connect.ts'
import type { Doorkeeper } from './http/doorkeeper.ts'
import type { Part } from './http/part.ts'
import type { Lang } from './i18n/lang.ts'
import type { Say } from './i18n/words.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Live } from './live/live.ts'
import type { Log } from './log/log.ts'
import type { MenuItem } from './module.ts'

/** What one process stands on; made once in `main.ts`, or per test. Holds no state of any user. */
export interface Base {
  settings: Settings
  secrets: Secrets
  database: Database
  deriver: Deriver
  jobs: Jobs
  live: Live
  log: Log
  doorkeeper: Doorkeeper
  speakers: Record<Lang, Say>
  menu: readonly MenuItem[]
  /** What modules show on each other's pages, by place. */
  parts: readonly { place: string; part: Part }[]
  /** The helpline shown on every public page; from the country pack. */
  helpline: { display: string; href: string }
  now: () => Date
  random: (length: number) => Buffer
}
