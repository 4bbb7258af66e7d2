import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { keyringText, parseKeyring, rotated } from '#base/crypto/keyring.ts'
import { keyFiles, makeSecrets } from './secrets.ts'

/** `npm run keys -- FOLDER` makes missing key files; `npm run keys -- FOLDER rotate FILE` puts a new key before the old. */
function main([folder, verb, name]: string[]): void {
  if (!folder) throw new Error('Say in which folder: npm run keys -- FOLDER [rotate FILE]')
  if (verb === undefined) {
    makeSecrets(folder, randomBytes)
    return
  }
  const file = keyFiles.find((one) => one === name)
  if (verb !== 'rotate' || !file || file === 'receipt-salt')
    throw new Error('Only master-keys, pepper and audit-signing rotate.')
  const at = path.join(folder, file)
  const next = rotated(parseKeyring(fs.readFileSync(at, 'utf8'), file), randomBytes)
  fs.writeFileSync(`${at}.new`, keyringText(next), { mode: 0o600 })
  fs.renameSync(`${at}.new`, at)
  console.log(`${file}: new key ${next[0].id}; the older ones still read. Restart every process.`)
}

main(process.argv.slice(2))
