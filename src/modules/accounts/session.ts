import { createHash } from 'node:crypto'
import { minutes } from '#base/time/day.ts'
import type { Living } from './queries-sessions.ts'

/** A session dies after 15 minutes without a request and after 8 hours in any case (security.md, session time). */
export const idleLimit = minutes(15)
export const totalLimit = minutes(8 * 60)

/** A grave act asks who you are when you last showed it longer ago than this (security.md, session time). */
export const confirmLimit = minutes(5)

/** How seldom a living session is marked as seen. */
export const touchEvery = minutes(1)

/** Only this hash of a session's secret is stored, so that a leaked database opens no session. */
export const sessionHash = (secret: string): Buffer => createHash('sha256').update(`polku-session:${secret}`).digest()

/** The bounds within which a session lives at a moment. */
export const livingAt = (now: Date): Living => ({
  seenAfter: new Date(now.getTime() - idleLimit),
  createdAfter: new Date(now.getTime() - totalLimit),
})

/** Whether the person showed who they are a short while ago. A clock that was set back makes it count as too long ago. */
export const isConfirmed = (confirmedAt: Date | null, now: Date): boolean =>
  confirmedAt !== null && Math.abs(now.getTime() - confirmedAt.getTime()) <= confirmLimit
