import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#house/fresh-database.ts'
import { claimInstallation } from './installation.ts'
import { readSettings, WrongSettings } from './settings.ts'

let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const now = () => new Date('2026-11-23T09:00:00Z')
const demo = readSettings({})

test('a database of a demo starts again as a demo, and never as production', async () => {
  await claimInstallation({ database: fresh.database, settings: demo, now })
  await claimInstallation({ database: fresh.database, settings: demo, now })
  const production = { ...demo, mode: 'production' as const }
  const refused = claimInstallation({ database: fresh.database, settings: production, now })
  await expect(refused).rejects.toThrow(WrongSettings)
  await expect(refused).rejects.toThrow(/data of a demo/)
})
