import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { makeWalkable } from '#base/database/cluster-place.ts'
import { BackupFault } from './backup-fault.ts'

const recipientFile = 'backup-recipient'
const identityFile = 'backup-identity'

/**
 * Makes the pair in `folder` unless a recipient is there. Backups are kept long, so it is the hybrid kind (X25519 and
 * ML-KEM-768). In production it is made elsewhere, and only the recipient comes to this machine.
 */
export async function makeBackupKeys(folder: string): Promise<void> {
  if (existsSync(path.join(folder, recipientFile))) return
  const identity = await generateHybridIdentity()
  makeWalkable(path.dirname(folder))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(path.join(folder, identityFile), `${identity}\n`, { mode: 0o600, flag: 'wx' })
  writeFileSync(path.join(folder, recipientFile), `${await identityToRecipient(identity)}\n`, { mode: 0o600 })
}

/** To whom backups are sealed, from the folder of secrets. */
export function readRecipient(secrets: string): string {
  const file = path.join(secrets, recipientFile)
  if (existsSync(file)) return lineOf(file)
  throw new BackupFault(
    `${file} is missing. Make a pair with "npm run backup -- --make-keys FOLDER" on a machine that is kept offline, ` +
      `and bring only ${recipientFile} here.`,
  )
}

/** Opens backups: the file that is named, else the demo's own beside the recipient. */
export function readIdentity(named: string | undefined, secrets: string): string {
  const file = named ?? path.join(secrets, identityFile)
  if (existsSync(file)) return lineOf(file)
  throw new BackupFault(named ? `${file} is missing.` : 'Name the file of the identity: --identity FILE')
}

/** The first line that is no comment, as age's own programs write them. */
function lineOf(file: string): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
  const found = lines.find((line) => line !== '' && !line.startsWith('#'))
  if (!found) throw new BackupFault(`${file} is empty.`)
  return found
}
