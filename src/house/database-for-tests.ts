import { randomBytes } from 'node:crypto'
import { chmodSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '#base/database/cluster.ts'
import { isOwned } from '#base/database/cluster-lock.ts'
import { findPlace } from '#base/database/cluster-place.ts'
import { migrate } from '#base/database/migrate.ts'
import { makeLog } from '#base/log/log.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the server's maintenance database, as a role that may create databases. */
    serverUrl: string
    /** Name of the migrated database from which the others are copied. */
    template: string
  }
}

/** One PostgreSQL for the whole run: `TEST_DATABASE_URL`, or a private cluster in a temporary folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await server()
  const template = `polku_test_${randomBytes(4).toString('hex')}`
  await onServer(url, `create database ${template}`)
  await migrate(urlOf(url, template))
  project.provide('serverUrl', url)
  project.provide('template', template)
  return async () => {
    await dropAll(url, template)
    await stop()
  }
}

/** The same server and role, another database. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

export async function onServer(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

async function server(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  await sweep()
  const folder = mkdtempSync(path.join(os.tmpdir(), prefix))
  // PostgreSQL's own user must reach its folder inside when root runs the tests.
  chmodSync(folder, 0o711)
  const log = makeLog(
    () => {},
    () => new Date(),
  )
  const cluster = await startCluster({ folder: path.join(folder, 'cluster'), log, throwaway: true })
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const prefix = 'polku-test-'
const hour = 3_600_000

/** Removes what killed runs left. A folder younger than an hour may be about to get its owner; another run may be clearing too. */
async function sweep(): Promise<void> {
  for (const folder of globSync(path.join(os.tmpdir(), `${prefix}*`))) {
    const { mtimeMs = Date.now() } = statSync(folder, { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs < hour) continue
    const place = findPlace(path.join(folder, 'cluster'))
    if (!place || !(await isOwned(place))) rmSync(folder, { recursive: true, force: true })
  }
}

/** Also the copies that a failed test left. */
async function dropAll(url: string, template: string): Promise<void> {
  const { rows } = await onServer(url, `select datname from pg_database where datname like '${template}%'`)
  for (const { datname } of rows) await onServer(url, `drop database if exists ${datname} with (force)`)
}
