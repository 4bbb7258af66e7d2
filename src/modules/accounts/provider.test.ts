import { expect, test } from 'vitest'
import { isFitIssuer } from './provider.ts'

test('an issuer speaks https', () => {
  expect(isFitIssuer('https://login.example.org/realm', 'production')).toBe(true)
  expect(isFitIssuer('http://login.example.org/realm', 'production')).toBe(false)
  expect(isFitIssuer('http://login.example.org/realm', 'demo')).toBe(false)
})

test('plain http is for a server of this machine and the demo only', () => {
  expect(isFitIssuer('http://localhost:4000', 'demo')).toBe(true)
  expect(isFitIssuer('http://127.0.0.1:4000', 'demo')).toBe(true)
  expect(isFitIssuer('http://localhost:4000', 'production')).toBe(false)
  expect(isFitIssuer('http://localhost.example.org', 'demo')).toBe(false)
})

test('an issuer is an address and nothing else', () => {
  for (const text of ['', 'login.example.org', 'javascript:1', 'https://a:b@example.org', 'https://example.org/?x=1']) {
    expect(isFitIssuer(text, 'production')).toBe(false)
  }
})
