import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cookieName, dropCookie, readCookies, setCookie } from './cookies.ts'

test('cookies are read by name, values whole, the first of a name counts', () => {
  const read = readCookies('visit=a=b==; session=x; visit=second; odd; =none;  spaced = y')
  expect(read.get('visit')).toBe('a=b==')
  expect(read.get('session')).toBe('x')
  expect(read.has('odd')).toBe(false)
  expect(read.has('')).toBe(false)
})

test('no header means no cookies, and no header makes the reading fail', () => {
  expect(readCookies(undefined).size).toBe(0)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCookies(text)))
})

test('names that objects have are names like any other', () => {
  expect(readCookies('__proto__=1; constructor=2').get('constructor')).toBe('2')
  expect(readCookies('a=1').get('constructor')).toBeUndefined()
})

test('a header of any length is read to 8 KiB', () => {
  expect(readCookies(`a=1; ${'x'.repeat(9000)}=2`).get('a')).toBe('1')
  expect(readCookies(`${'x=1; '.repeat(2000)}late=2`).has('late')).toBe(false)
})

test('behind TLS a cookie is bound to this host, and script never reads it', () => {
  expect(setCookie('visit', 'v', { secure: true, sameSite: 'Lax' })).toBe(
    '__Host-visit=v; Path=/; HttpOnly; SameSite=Lax; Secure',
  )
  expect(setCookie('visit', 'v', { secure: false, sameSite: 'Strict' })).toBe(
    'visit=v; Path=/; HttpOnly; SameSite=Strict',
  )
  expect(cookieName('session', true)).toBe('__Host-session')
})

test('a cookie is dropped under the name and place it was set', () => {
  for (const secure of [true, false]) {
    const line = dropCookie('visit', secure)
    expect(line).toContain(`${cookieName('visit', secure)}=;`)
    expect(line).toContain('Path=/')
    expect(line).toContain('Max-Age=0')
  }
})
