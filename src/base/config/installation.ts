import type { Base } from '#base/base.ts'
import { installationMode } from './queries.ts'
import { WrongSettings } from './settings.ts'

/** Throws `WrongSettings` when the database was first started in the other mode: demo data never meets real people. */
export async function claimInstallation({
  database,
  settings,
  now,
}: Pick<Base, 'database' | 'settings' | 'now'>): Promise<void> {
  const { mode } = settings
  const found = await database.writing((tx) => installationMode(tx, mode, now()))
  if (found === mode) return
  const why = found === 'demo' ? 'this database holds the data of a demo' : 'this database holds real data, not a demo'
  throw new WrongSettings(`DATABASE_URL: ${why}; POLKU_MODE is ${mode}`)
}
