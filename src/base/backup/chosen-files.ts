import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { BackupFault } from './backup-fault.ts'

/** The two files to restore: those that are named, or the newest of each kind in the folder that is named. */
export function chosenFiles(named: readonly string[]): { data: string; keys: string } {
  const [first, second] = named
  if (!first) throw new BackupFault('Say from where: npm run restore -- FOLDER')
  if (!existsSync(first)) throw new BackupFault(`${first} is missing.`)
  if (statSync(first).isDirectory()) return { data: newest(first, 'data'), keys: newest(first, 'keys') }
  if (!second) throw new BackupFault('Name both files: npm run restore -- DATA_FILE KEYS_FILE')
  return { data: first, keys: second }
}

/** Names carry the moment, so the last one by name is the newest. */
function newest(folder: string, kind: 'data' | 'keys'): string {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.age'))
  const last = names.toSorted().at(-1)
  if (!last) throw new BackupFault(`${folder} holds no ${kind}-….age`)
  return path.join(folder, last)
}
