// npm run restore -- FOLDER [--identity FILE] [--replace]
// npm run restore -- DATA_FILE KEYS_FILE [--identity FILE] [--replace]
import { parseArgs } from 'node:util'
import { readSettings, WrongSettings } from '#base/config/settings.ts'
import { ClusterFault } from '#base/database/cluster-fault.ts'
import { BackupFault } from './backup-fault.ts'
import { readIdentity } from './backup-keys.ts'
import { chosenFiles } from './chosen-files.ts'
import { restore } from './restore.ts'
import { withDatabase } from './with-database.ts'

try {
  await run()
} catch (error) {
  const told = error instanceof BackupFault || error instanceof ClusterFault || error instanceof WrongSettings
  console.error(told ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const options = { identity: { type: 'string' }, replace: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const files = chosenFiles(positionals)
  const settings = readSettings(process.env)
  const identity = readIdentity(values.identity, settings.secrets)
  const { replace } = values
  const done = await withDatabase(settings, (ownerUrl) => restore({ ownerUrl, ...files, identity, replace }))
  console.log(`${done.rows} rows of ${done.made} are back, with the keys of ${files.keys}.`)
  if (done.keysLeftOut > 0) console.log(`${done.keysLeftOut} keys belong to newer rows that are not in this backup.`)
}
