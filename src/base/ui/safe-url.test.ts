import { expect, test } from 'vitest'
import { safeUrl } from './safe-url.ts'

test('ways of ours, phones, mail and https pass', () => {
  for (const url of [
    '/fi',
    '/fi/guide#x',
    '#main',
    '?page=2',
    'https://example.org/x',
    'tel:112',
    'mailto:a@example.org',
  ])
    expect(safeUrl(url)).toBe(url)
})

test('nothing else does, however it is dressed up', () => {
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example.org',
    '/\\evil.example.org',
    '\\\\evil.example.org',
    '/\t/evil.example.org',
    'http://example.org',
    'file:///etc/passwd',
    '',
  ])
    expect([url, safeUrl(url)]).toEqual([url, '#'])
})
