import type { Hono } from 'hono'
import { headsJob } from '#base/audit/heads-job.ts'
import type { Base } from '#base/base.ts'
import type { Secrets } from '#base/config/secrets.ts'
import type { Settings } from '#base/config/settings.ts'
import { makeDeriver } from '#base/crypto/derive.ts'
import { connect } from '#base/database/connect.ts'
import { makeAssets } from '#base/http/assets.ts'
import { makeSite } from '#base/http/serve.ts'
import { makeSpeakers } from '#base/i18n/words.ts'
import { type Job, makeJobs } from '#base/jobs/jobs.ts'
import { makeLive } from '#base/live/live.ts'
import type { Log } from '#base/log/log.ts'
import { mailJob } from '#base/mail/mail.ts'
import type { Module } from '#base/module.ts'
import { words as uiWords } from '#base/ui/words.gen.ts'
import { doorkeeper } from '#modules/accounts/accounts.ts'
import { accounts } from '#modules/accounts/module.ts'
import { assistance } from '#modules/assistance/module.ts'
import { networks } from '#modules/networks/module.ts'
import { portal } from '#modules/portal/module.ts'
import { referralMechanism } from '#modules/referral-mechanism/module.ts'
import { referrals } from '#modules/referrals/module.ts'
import { serviceMap } from '#modules/service-map/module.ts'
import { workshops } from '#modules/workshops/module.ts'
import { helpline } from '#packs/fi/contacts.ts'

/** The table of contents of the whole system. */
export const modules: readonly Module[] = [
  portal,
  accounts,
  referrals,
  networks,
  serviceMap,
  referralMechanism,
  workshops,
  assistance,
]

/** What runs later or comes round by itself. */
export const allJobs: readonly Job[] = [mailJob, headsJob, ...modules.flatMap((module) => module.jobs ?? [])]

export interface App {
  base: Base
  site: Hono
  /** Begins the planned jobs. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

interface Ground {
  settings: Settings
  secrets: Secrets
  url: string
  log: Log
  now: () => Date
  random: (length: number) => Buffer
}

/** One process's app on a migrated database. */
export async function makeApp({ settings, secrets, url, log, now, random }: Ground): Promise<App> {
  const database = connect(url)
  const jobs = makeJobs(url, allJobs, log)
  const live = await makeLive(database)
  const base: Base = {
    settings,
    secrets,
    database,
    jobs,
    live,
    log,
    now,
    random,
    doorkeeper,
    helpline,
    deriver: makeDeriver({ pepper: secrets.pepper, salt: secrets.salt }),
    speakers: makeSpeakers([uiWords, ...modules.map((module) => module.words)]),
    menu: modules.flatMap((module) => module.menu ?? []),
    parts: modules.flatMap((module) => Object.entries(module.parts ?? {}).map(([place, part]) => ({ place, part }))),
  }
  for (const module of modules) await module.prepare?.(base)
  const assets = await makeAssets({
    ...Object.assign({}, ...modules.map((module) => module.islands ?? {})),
  })
  return {
    base,
    site: makeSite(
      base,
      assets,
      modules.flatMap((module) => module.routes),
    ),
    start: () => jobs.start(base),
    stop: async () => {
      await jobs.stop()
      await live.stop()
      base.deriver.close()
      await database.close()
    },
  }
}
