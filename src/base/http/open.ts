import type { Base } from '#base/base.ts'
import type { PageAnswer } from './answer.ts'
import { bytesResponse } from './respond.ts'
import { bodyLimit, readTyped, TooLarge, type Typed, typedOf, WrongType } from './typed.ts'

/** What lets programs of any site read an answer. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Allow, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** What a browser asks before another site's script may ask with a method or header that is not plain. */
export const preflight = (base: Base, methods: string): Response =>
  bytesResponse(base, {
    kind: 'bytes',
    status: 200,
    type: 'text/plain; charset=utf-8',
    body: '',
    looks: [],
    headers: {
      ...openHeaders,
      Allow: `${methods}, OPTIONS`,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  })

/** Trouble at an open door, as RFC 9457 has it: what a page would say to a person. */
export const problemResponse = (base: Base, { status, title, headers }: PageAnswer): Response =>
  bytesResponse(base, {
    kind: 'bytes',
    status,
    type: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title, status }),
    looks: [],
    headers: { ...openHeaders, ...headers },
  })

/** Reads what is asked by POST: a form, or one flat object of JSON. Throws `TooLarge` and `WrongType`. */
export async function readAsked(request: Request): Promise<Typed> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return readTyped(request)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > bodyLimit) throw new TooLarge()
    parts.push(part)
  }
  return typedOf(pairsOf(Buffer.concat(parts).toString('utf8')))
}

function pairsOf(text: string): [string, string][] {
  const whole = parsed(text)
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) throw new WrongType()
  return Object.entries(whole).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => {
      if (!['string', 'number', 'boolean'].includes(typeof one)) throw new WrongType()
      return [name, String(one)]
    }),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WrongType()
  }
}
