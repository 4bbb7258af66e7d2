import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { npmBinaries, packaged } from './npm-binaries.ts'
import { userFor, versionFrom } from './system-user.ts'

const user = userFor('/nowhere')
let base: string
let native: string

beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'polku-native-'))
  chmodSync(base, 0o711)
  native = path.join(base, 'package', 'native')
  const installed = packaged() ?? ''
  // As npm leaves it when install scripts are off: without the libraries' links.
  cpSync(installed, native, { recursive: true, filter: (name) => !lstatSync(name).isSymbolicLink() })
  cpSync(path.join(installed, '../package.json'), path.join(native, '../package.json'))
  mkdirSync(path.join(base, 'copies'))
})
afterEach(() => {
  chmodSync(path.join(native, 'lib'), 0o755)
  rmSync(base, { recursive: true })
})

const use = () => npmBinaries(path.join(base, 'copies'), user, native)

test('the programs of npm run where they are, once their links are made', () => {
  expect(versionFrom(path.join(native, 'bin/postgres'), user)).toBe(null)
  expect(use()).toBe(path.join(native, 'bin'))
  expect(versionFrom(path.join(native, 'bin/postgres'), user)).toMatch(/PostgreSQL/)
})

test('they are copied when nothing may be written there or PostgreSQL cannot reach them', () => {
  chmodSync(path.join(native, 'lib'), user ? 0o700 : 0o555)
  const copy = use() ?? ''
  expect(copy.startsWith(path.join(base, 'copies'))).toBe(true)
  expect(versionFrom(path.join(copy, 'postgres'), user)).toMatch(/PostgreSQL/)
})
