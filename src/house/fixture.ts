import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type App, allJobs, makeApp } from '#app'
import type { Base } from '#base/base.ts'
import { makeSecrets, readSecrets } from '#base/config/secrets.ts'
import { readSettings } from '#base/config/settings.ts'
import { prepareJobs } from '#base/jobs/jobs.ts'
import { makeLog } from '#base/log/log.ts'
import { type Client, clientOf } from './client.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'

/** A whole app on a database of its own, with a clock that a test may move. */
export interface Fixture {
  readonly app: App
  readonly base: Base
  readonly fresh: FreshDatabase
  /** Lines the app logged. */
  readonly logged: string[]
  /** What time it is; a test sets it. */
  now: Date
  /** A browser without script: keeps cookies, follows forms. */
  client: () => Client
  /** Another process on the same database and secrets. */
  another: () => Promise<App>
}

type Environment = Record<string, string>

/** For a test file: `const house = fixture()`. Made before its tests, gone after them. */
export function fixture(environment: Environment = {}): Fixture {
  const house: Partial<Record<keyof Fixture, unknown>> & { now: Date; logged: string[] } = {
    now: new Date('2026-11-23T09:00:00Z'),
    logged: [],
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-house-'))
  const apps: App[] = []
  const make = async (fresh: FreshDatabase) => {
    const settings = readSettings({ POLKU_DATA: folder, POLKU_ORIGIN: 'http://localhost:3000', ...environment })
    makeSecrets(settings.secrets, randomBytes)
    const log = makeLog(
      (line) => house.logged.push(line),
      () => house.now,
    )
    const app = await makeApp({
      settings,
      secrets: readSecrets(settings.secrets),
      url: fresh.url,
      log,
      now: () => new Date(house.now),
      random: randomBytes,
    })
    apps.push(app)
    return app
  }
  beforeAll(async () => {
    const fresh = await freshDatabase()
    await prepareJobs(fresh.ownerUrl, allJobs)
    const app = await make(fresh)
    Object.assign(house, { fresh, app, base: app.base, client: () => clientOf(app), another: () => make(fresh) })
  })
  afterAll(async () => {
    for (const app of apps) await app.stop()
    await (house.fresh as FreshDatabase | undefined)?.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  return house as unknown as Fixture
}
