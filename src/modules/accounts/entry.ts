import { createHash } from 'node:crypto'
import { minutes } from '#base/time/day.ts'

/** A link that lets somebody in once without a sign-in: an invitation, or a recovery that two people agreed on. */
export type EntryKind = 'invitation' | 'recovery'

/** How long a link opens. A recovery waits a day for its second person and then half an hour for its use. */
export const invitationLife = minutes(7 * 24 * 60)
export const recoveryWait = minutes(24 * 60)
export const recoveryLife = minutes(30)

/** A new link's last part, and what is stored of it. */
export function newEntryToken(random: (length: number) => Buffer, kind: EntryKind): { token: string; hash: Buffer } {
  const token = random(32).toString('base64url')
  return { token, hash: entryHash(kind, token) }
}

/** A token of one kind is none of the other. */
export const entryHash = (kind: EntryKind, token: string): Buffer =>
  createHash('sha256').update(`polku-${kind}:${token}`).digest()
