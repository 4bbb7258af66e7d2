import fs from 'node:fs'
import path from 'node:path'
import { type Keyring, KeyringFault, keyringText, makeKeyring, parseKeyring, subkey } from '#base/crypto/keyring.ts'
import { WrongSettings } from './settings.ts'

/** Keys of this installation, read from files outside the database. */
export interface Secrets {
  /** Seals fields of rows. */
  field: Keyring
  /** Seals the private halves of team keys. */
  team: Keyring
  /** Makes look-up tags. */
  tag: Keyring
  /** Signs what a link in a mail lets its holder do. */
  link: Keyring
  /** Chains the audit trail. */
  audit: Keyring
  /** Signs the audit heads; the first key is an Ed25519 seed. */
  signing: Keyring
  /** Turns receipts into look-ups; kept apart from the database's backups. */
  pepper: Keyring
  /** One for the whole site: receipts must be found by the code alone. */
  salt: Uint8Array
}

export const keyFiles = ['master-keys', 'pepper', 'receipt-salt', 'audit-signing'] as const
type KeyFile = (typeof keyFiles)[number]

/** Reads the key files of a folder; throws `WrongSettings` naming each file that is missing or unfit. */
export function readSecrets(folder: string): Secrets {
  const faults: string[] = []
  const rings = keyFiles.map((name) => {
    try {
      return readKeys(folder, name)
    } catch (error) {
      if (!(error instanceof KeyringFault)) throw error
      faults.push(`POLKU_SECRETS: ${error.message}`)
      return null
    }
  })
  const [master, pepper, salt, signing] = rings
  if (!master || !pepper || !salt || !signing) throw new WrongSettings(faults.join('\n'))
  return {
    field: subkey(master, 'field'),
    team: subkey(master, 'team'),
    tag: subkey(master, 'tag'),
    link: subkey(master, 'link'),
    audit: subkey(master, 'audit'),
    signing,
    pepper,
    salt: salt[0].bytes,
  }
}

/** Makes the key files that are missing, each readable by its owner only. For the demo and for `npm run keys`. */
export function makeSecrets(folder: string, random: (length: number) => Uint8Array): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of keyFiles) {
    const file = path.join(folder, name)
    if (!fs.existsSync(file)) fs.writeFileSync(file, keyringText(makeKeyring(random)), { mode: 0o600, flag: 'wx' })
  }
}

function readKeys(folder: string, name: KeyFile): Keyring {
  const file = path.join(folder, name)
  if (!fs.existsSync(file))
    throw new KeyringFault(`${name}: missing in the folder of secrets; make it with npm run keys`)
  return parseKeyring(fs.readFileSync(file, 'utf8'), name)
}
