import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/**
 * The secret of one browser's visit, in a cookie from the first form on. Drafts and opened inboxes are sealed under it,
 * and form tokens come from it; the server keeps only what is derived from it.
 */
export interface Visit {
  secret: Buffer
  /** The cookie came with the request (a new visit cannot have typed into a form of ours). */
  known: boolean
}

export function readVisit(cookie: string | undefined): Visit | null {
  const secret = Buffer.from(cookie ?? '', 'base64url')
  return secret.length === 32 ? { secret, known: true } : null
}

export const newVisit = (random: (length: number) => Buffer): Visit => ({ secret: random(32), known: false })

/** 32 bytes for one purpose, e.g. 'draft'; knowing one tells nothing of another. */
export const visitKey = (visit: Visit, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', visit.secret, 'polku-visit', purpose, 32))

/** The token that proves a form came from a page of ours; bound to the signed-in session, if any. */
export const formToken = (visit: Visit, session: string): string =>
  createHmac('sha256', visitKey(visit, 'form-token')).update(session).digest('base64url')

export function tokenFits(visit: Visit, session: string, token: string): boolean {
  const right = Buffer.from(formToken(visit, session))
  const given = Buffer.from(token)
  return visit.known && given.length === right.length && timingSafeEqual(given, right)
}
