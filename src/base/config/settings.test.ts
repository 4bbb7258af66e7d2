import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLE_KEY } from '#base/crypto/keyring.ts'
import { keyFiles, makeSecrets, readSecrets } from './secrets.ts'
import { readSettings, WrongSettings } from './settings.ts'

const production = {
  POLKU_MODE: 'production',
  POLKU_ORIGIN: 'https://polku.example.org,https://second.example.org',
  POLKU_TLS: 'in-front',
  POLKU_SECRETS: '/run/polku/secrets',
  POLKU_AUDIT_HEADS: '/mnt/elsewhere/heads',
  POLKU_SMTP: 'smtps://relay.example.net',
  POLKU_MAIL_FROM: 'palvelu@polku.example',
}

/** What is said when it does not start. */
function faultsOf(env: Record<string, string | undefined>): string[] {
  try {
    readSettings(env)
    return []
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    return error.message.split('\n')
  }
}

test('without any setting it is a demo on this machine only', () => {
  expect(readSettings({})).toMatchObject({
    mode: 'demo',
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: null,
    origins: ['http://localhost:3000'],
    smtp: null,
    clamd: null,
    tlsInFront: false,
  })
})

test('mail that comes back and mail that is signed are settings that must fit', () => {
  expect(readSettings({ POLKU_MAIL_BOUNCES: 'palautus@example.org' }).mailBounces).toEqual({
    local: 'palautus',
    domain: 'example.org',
  })
  expect(faultsOf({ POLKU_MAIL_BOUNCES: 'far-too-long-for-it@example.org' })[0]).toContain('POLKU_MAIL_BOUNCES')
  expect(faultsOf({ POLKU_MAIL_DKIM: 'example.org:polku' })[0]).toContain('POLKU_MAIL_DKIM')
  expect(faultsOf({ POLKU_MAIL_DKIM: 'example.org:polku:/nowhere/key.pem' })[0]).toContain('cannot be read')
})

test('the virus scanner is on this machine: what is uploaded goes over no wire', () => {
  expect(readSettings({ POLKU_CLAMD: '/run/clamav/clamd.ctl' }).clamd).toEqual({ path: '/run/clamav/clamd.ctl' })
  expect(readSettings({ POLKU_CLAMD: '127.0.0.1:3310' }).clamd).toEqual({ host: '127.0.0.1', port: 3310 })
  expect(readSettings({ POLKU_CLAMD: '[::1]:3310' }).clamd).toEqual({ host: '::1', port: 3310 })
  for (const wrong of [
    'scanner.example.org:3310',
    '10.0.0.5:3310',
    '127.0.0.1',
    '127.0.0.1:0',
    '127.0.0.1:70000',
    'clamd.ctl',
    '',
  ])
    expect([wrong, faultsOf({ POLKU_CLAMD: wrong })[0]]).toEqual([wrong, expect.stringContaining('POLKU_CLAMD')])
})

test('production starts with all it needs', () => {
  expect(faultsOf(production)).toEqual([])
  expect(readSettings(production).origins).toEqual(['https://polku.example.org', 'https://second.example.org'])
})

describe('production does not start', () => {
  test.each([
    ['POLKU_ORIGIN', undefined, 'POLKU_ORIGIN: missing'],
    ['POLKU_ORIGIN', 'http://polku.example.org', 'POLKU_ORIGIN: must be https'],
    ['POLKU_ORIGIN', 'https://polku.example.org,http://other.example.org', 'POLKU_ORIGIN: must be https'],
    ['POLKU_ORIGIN', 'polku', 'POLKU_ORIGIN: not a web address'],
    ['POLKU_TLS', undefined, 'POLKU_TLS: declare "in-front"'],
    ['POLKU_TLS', 'none', 'POLKU_TLS: declare "in-front"'],
    ['POLKU_SECRETS', undefined, 'POLKU_SECRETS: missing'],
    ['POLKU_AUDIT_HEADS', undefined, 'POLKU_AUDIT_HEADS: missing'],
    ['POLKU_SMTP', undefined, 'POLKU_SMTP: missing'],
    ['POLKU_SMTP', 'http://relay', 'POLKU_SMTP'],
    ['POLKU_SMTP', 'smtp://relay.example.net', 'POLKU_SMTP: must be smtps'],
    ['DATABASE_URL', 'postgres://polku@db.example.net/polku', 'DATABASE_URL: needs sslmode=verify-full'],
    ['POLKU_MAIL_FROM', undefined, 'POLKU_MAIL_FROM: still the example address'],
    ['POLKU_MAIL_FROM', 'x@example.org', 'POLKU_MAIL_FROM: still the example address'],
    ['POLKU_MAIL_FROM', 'nobody', 'POLKU_MAIL_FROM'],
    ['POLKU_LEAVE_TO', 'nowhere', 'POLKU_LEAVE_TO'],
    ['PORT', 'x', 'PORT'],
    ['PORT', '70000', 'PORT'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL'],
    ['POLKU_MODE', 'prod', 'POLKU_MODE'],
  ])('with %s = %s, and says so', (name, value, said) => {
    expect(faultsOf({ ...production, [name]: value }).some((line) => line.startsWith(said))).toBe(true)
  })

  test('and names all that is wrong at once', () => {
    expect(faultsOf({ POLKU_MODE: 'production' }).map((line) => line.split(':')[0])).toEqual([
      'POLKU_ORIGIN',
      'POLKU_ORIGIN',
      'POLKU_TLS',
      'POLKU_SECRETS',
      'POLKU_AUDIT_HEADS',
      'POLKU_SMTP',
      'POLKU_MAIL_FROM',
    ])
  })
})

describe('secrets', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'polku-secrets-'))
    makeSecrets(folder, randomBytes)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('that were made are read, and made anew only where one is missing', () => {
    const before = readFileSync(path.join(folder, 'pepper'), 'utf8')
    rmSync(path.join(folder, 'receipt-salt'))
    makeSecrets(folder, randomBytes)
    expect(readFileSync(path.join(folder, 'pepper'), 'utf8')).toBe(before)
    expect(readSecrets(folder).salt).toHaveLength(32)
  })

  test.each([...keyFiles])('are refused by name when %s is missing, empty, an example or no key', (name) => {
    const file = path.join(folder, name)
    for (const text of [
      null,
      '',
      '# only a remark\n',
      `k1 ${EXAMPLE_KEY}\n`,
      `k1 ${Buffer.alloc(32, 7).toString('base64')}\n`,
      'k1 short\n',
      'secret\n',
    ]) {
      if (text === null) rmSync(file)
      else writeFileSync(file, text)
      expect(() => readSecrets(folder)).toThrow(new RegExp(`POLKU_SECRETS: ${name}`))
    }
  })

  test('that are all missing are all named', () => {
    const none = path.join(folder, 'none')
    for (const name of keyFiles) expect(() => readSecrets(none)).toThrow(new RegExp(`POLKU_SECRETS: ${name}: missing`))
  })

  test('never stand in what is said about them', () => {
    const file = path.join(folder, 'pepper')
    const [id = '', secret = ''] = readFileSync(file, 'utf8').trim().split(' ')
    writeFileSync(file, `${id} ${secret}\n${id} ${secret}\n`)
    expect(() => readSecrets(folder)).toThrow(/pepper: key id .* stands twice/)
    expect(() => readSecrets(folder)).not.toThrow(new RegExp(secret.slice(0, 12).replaceAll(/[+/]/g, '.')))
  })
})
