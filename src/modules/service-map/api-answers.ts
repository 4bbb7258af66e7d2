import { createHash } from 'node:crypto'
import { type Answer, bytes } from '#base/http/answer.ts'
import type { ParameterFault } from './api-query.ts'

/** Data as JSON, named by its content so that who holds it already need not get it again. */
export function json(value: unknown, type = 'application/json'): Answer {
  const body = JSON.stringify(value)
  return bytes(`${type}; charset=utf-8`, body, { headers: { ETag: tagOf(body), ...kept } })
}

/** The same for text of another kind. */
export const tagged = (type: string, body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  bytes(type, body, { headers: { ETag: tagOf(body), ...kept, ...headers } })

/** RFC 9457: which parameters cannot be followed, and why. */
export const badParameters = (faults: readonly ParameterFault[]): Answer =>
  problem(400, {
    title: 'Parameters not understood',
    detail: faults.map(({ name, reason }) => `${name} ${reason}`).join('; '),
    parameters: faults,
  })

export const problem = (status: number, members: { title: string } & Readonly<Record<string, unknown>>): Answer =>
  bytes('application/problem+json', JSON.stringify({ type: 'about:blank', status, ...members }), { status })

/** May be kept by anybody, and is asked about again each time. */
const kept = { 'Cache-Control': 'public, no-cache' } as const

const tagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
