import { expect, test } from 'vitest'
import { makeLog } from './log.ts'

function logged(write: (log: ReturnType<typeof makeLog>) => void): { text: string; line: Record<string, unknown> } {
  const lines: string[] = []
  write(
    makeLog(
      (line) => lines.push(line),
      () => new Date('2026-11-23T09:00:00.000Z'),
    ),
  )
  expect(lines).toHaveLength(1)
  return { text: lines[0] ?? '', line: JSON.parse(lines[0] ?? '') }
}

test('an event is one line of JSON with its moment and its fields', () => {
  const { text, line } = logged((log) => log.info('started', { port: 3000, demo: true, url: null }))
  expect(line).toEqual({
    at: '2026-11-23T09:00:00.000Z',
    level: 'info',
    event: 'started',
    port: 3000,
    demo: true,
    url: null,
  })
  expect(text.endsWith('\n')).toBe(true)
})

test('an error leaves its name, its code and our own path, never what it says: it may quote a person', () => {
  const error = Object.assign(new Error('Key (email)=(esimerkki.eeva@example.org) already exists'), {
    code: '23505',
    constraint: 'person_email',
    detail: 'Key (email)=(esimerkki.eeva@example.org)',
  })
  const { text, line } = logged((log) => log.error('door', error, { door: '/x' }))
  expect(line).toMatchObject({
    level: 'error',
    event: 'door',
    door: '/x',
    error: 'Error',
    code: '23505',
    constraint: 'person_email',
  })
  expect(line.trace).toMatch(/log\.test\.ts/)
  expect(text).not.toContain('esimerkki')
})

test('a message of many lines does not slip in by the trace', () => {
  const error = new Error('first\nsecond secret\n    at third secret')
  const { text } = logged((log) => log.error('door', error))
  expect(text).not.toContain('second secret')
})

test('a line break in a field does not begin a new line', () => {
  const { text } = logged((log) => log.info('odd', { id: 'a\n{"level":"forged"}' }))
  expect(text.trimEnd()).not.toContain('\n')
})

test('what is thrown and is no error is told by its kind only', () => {
  const { line } = logged((log) => log.error('door', 'a secret text'))
  expect(line.error).toBe('string')
  expect(JSON.stringify(line)).not.toContain('secret')
})
