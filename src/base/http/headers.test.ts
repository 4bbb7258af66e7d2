import { expect, test } from 'vitest'
import { fileHeaders, pageHeaders } from './headers.ts'

test('a page may load from us only, may be framed by nobody and sends its forms to us only', () => {
  const policy = pageHeaders(['abc='], true)['Content-Security-Policy']?.split('; ')
  expect(policy).toEqual([
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "script-src 'self' 'sha256-abc='",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ])
})

test('no policy allows inline styles, inline scripts, eval or another host', () => {
  for (const headers of [pageHeaders([], true), pageHeaders(['a'], false), fileHeaders(true), fileHeaders(false)])
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
})

test('what is no page can do nothing at all', () => {
  expect(fileHeaders(true)['Content-Security-Policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
})

test('behind TLS browsers are bound to it for a year and more; without TLS they are not', () => {
  const age = (headers: Record<string, string>) =>
    Number(/max-age=(\d+); includeSubDomains/.exec(headers['Strict-Transport-Security'] ?? '')?.[1] ?? 0)
  expect(age(pageHeaders([], true))).toBeGreaterThanOrEqual(31_536_000)
  expect(age(fileHeaders(true))).toBeGreaterThanOrEqual(31_536_000)
  expect(pageHeaders([], false)['Strict-Transport-Security']).toBeUndefined()
})

test('the referrer stays with us: none to other sites, ours to ourselves so that Origin is never null', () => {
  expect(pageHeaders([], true)['Referrer-Policy']).toBe('same-origin')
})
