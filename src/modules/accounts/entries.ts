import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Ask } from '#base/http/ask.ts'
import { planMail } from '#base/mail/mail.ts'
import { type EntryKind, entryHash, invitationLife, newEntryToken, recoveryLife, recoveryWait } from './entry.ts'
import {
  acceptInvitation,
  approveRecovery,
  cancelRecoveries,
  insertInvitation,
  insertRecovery,
  type OpenEntry,
  openInvitation,
  openRecovery,
  recoveryRow,
  useRecovery,
  withdrawInvitations,
} from './queries-entries.ts'
import { removePasskeys } from './queries-passkeys.ts'
import { personRow } from './queries-people.ts'
import { deleteIdentities } from './queries-providers.ts'
import { endSessions } from './queries-sessions.ts'
import { putOnRecord } from './record.ts'

/** Sends a link that opens the account; earlier links of the person stop working. Result: the link's path. */
export async function sendInvitation(tx: Write, base: Base, person: string, by: string): Promise<string> {
  const now = base.now()
  const { token, hash } = newEntryToken(base.random, 'invitation')
  await withdrawInvitations(tx, person, now)
  await insertInvitation(tx, {
    id: newId(now, base.random),
    person_id: person,
    token_hash: hash,
    invited_by: by,
    invited_at: now,
    expires_at: new Date(now.getTime() + invitationLife),
  })
  return sendLink(tx, base, 'invitation', await personRow(tx, person), token)
}

/** Begins a recovery, which waits for a second person. */
export async function startRecovery(
  tx: Write,
  base: Base,
  person: string,
  by: string,
  reason: string,
): Promise<string> {
  const now = base.now()
  const id = newId(now, base.random)
  await cancelRecoveries(tx, person, now, now)
  await insertRecovery(tx, {
    id,
    person_id: person,
    reason,
    started_by: by,
    started_at: now,
    expires_at: new Date(now.getTime() + recoveryWait),
  })
  return id
}

/** The second person agrees and the link leaves. Result: the link's path, or null when it is over already. */
export async function agreeToRecovery(tx: Write, base: Base, recovery: string, by: string): Promise<string | null> {
  const now = base.now()
  const { token, hash } = newEntryToken(base.random, 'recovery')
  const change = {
    approved_by: by,
    approved_at: now,
    token_hash: hash,
    expires_at: new Date(now.getTime() + recoveryLife),
  }
  if (!(await approveRecovery(tx, recovery, change))) return null
  return sendLink(tx, base, 'recovery', await recoveryRow(tx, recovery), token)
}

/** Whom a link lets in, if it still opens. */
export async function openEntry(
  ask: Pick<Ask, 'now'> & { db: Read },
  kind: EntryKind,
  token: string,
): Promise<OpenEntry | undefined> {
  const hash = entryHash(kind, token)
  return kind === 'invitation' ? openInvitation(ask.db, hash, ask.now) : openRecovery(ask.db, hash, ask.now)
}

/**
 * Uses a link up, once; false when somebody was first. A recovery means that keys are lost, perhaps stolen: everything
 * that let the person in before stops working, except what has just been made.
 */
export async function useEntry(tx: Write, base: Base, kind: EntryKind, { id, person }: OpenEntry): Promise<boolean> {
  const now = base.now()
  const used = kind === 'invitation' ? await acceptInvitation(tx, id, now) : await useRecovery(tx, id, now)
  if (!used) return false
  await putOnRecord(tx, base, person, kind === 'invitation' ? 'invitation.accept' : 'recovery.use', [kind, id])
  return true
}

/** Before the new key of a recovery is stored: the old keys, links to providers and sessions end. */
export async function endOldWays(tx: Write, base: Base, person: string): Promise<void> {
  const now = base.now()
  await removePasskeys(tx, person, now)
  await deleteIdentities(tx, person)
  await endSessions(tx, person, { by: person, now })
}

async function sendLink(
  tx: Write,
  base: Base,
  kind: EntryKind,
  to: { email: string; lang: 'fi' | 'sv' | 'en' },
  token: string,
) {
  const path = `/${to.lang}/${kind}/${token}`
  await planMail(tx, base, { to: to.email, kind: `accounts.mail.${kind}`, lang: to.lang, path })
  return path
}
