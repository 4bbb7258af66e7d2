import { expect, test } from 'vitest'
import { originFits } from './origin.ts'

const ours = ['https://polku.example.org', 'https://second.example.org']
const fits = (headers: Record<string, string>) => originFits(new Headers(headers), ours)

test('our own pages fit, under each of our addresses', () => {
  for (const origin of ours) expect(fits({ origin, 'sec-fetch-site': 'same-origin' })).toBe(true)
})

test('a browser that sends neither passes on to the token, for old phones', () => {
  expect(fits({})).toBe(true)
  expect(fits({ origin: 'https://polku.example.org' })).toBe(true)
})

test('Origin null passes on to the token unless the browser says that another site asked', () => {
  expect(fits({ origin: 'null' })).toBe(true)
  expect(fits({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(fits({ origin: 'null', 'sec-fetch-site': 'none' })).toBe(true)
  expect(fits({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(false)
})

test('another site never fits, whichever way it says so', () => {
  for (const site of ['cross-site', 'same-site', 'SAME-ORIGIN', 'odd'])
    expect(fits({ origin: 'https://polku.example.org', 'sec-fetch-site': site })).toBe(false)
  for (const origin of [
    'https://evil.example.org',
    'http://polku.example.org',
    'https://polku.example.org:8443',
    'https://polku.example.org.evil.example',
    'https://polku.example.org/',
    'HTTPS://polku.example.org',
    '',
  ])
    expect(fits({ origin, 'sec-fetch-site': 'same-origin' })).toBe(false)
})
