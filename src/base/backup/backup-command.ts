// npm run backup -- FOLDER           writes two sealed files into FOLDER
// npm run backup -- --make-keys FOLDER   makes the pair of keys for it
import { parseArgs } from 'node:util'
import { readSettings, WrongSettings } from '#base/config/settings.ts'
import { ClusterFault } from '#base/database/cluster-fault.ts'
import { backUp } from './back-up.ts'
import { BackupFault } from './backup-fault.ts'
import { makeBackupKeys, readRecipient } from './backup-keys.ts'
import { withDatabase } from './with-database.ts'

try {
  await run()
} catch (error) {
  const told = error instanceof BackupFault || error instanceof ClusterFault || error instanceof WrongSettings
  console.error(told ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'make-keys': { type: 'boolean' } } })
  const [folder] = positionals
  if (!folder) throw new BackupFault('Say where to: npm run backup -- FOLDER')
  if (values['make-keys']) return makeKeys(folder)
  const settings = readSettings(process.env)
  if (settings.mode === 'demo') await makeBackupKeys(settings.secrets)
  const recipient = readRecipient(settings.secrets)
  const made = await withDatabase(settings, (ownerUrl) => backUp({ ownerUrl, folder, recipient, now: new Date() }))
  console.log(`${made.rows} rows, sealed:\n  ${made.data}\n  ${made.keys} (keep at most 35 days)`)
}

async function makeKeys(folder: string): Promise<void> {
  await makeBackupKeys(folder)
  console.log(`In ${folder}: backup-identity stays here, offline; backup-recipient goes to the folder of secrets.`)
}
