import { createHmac } from 'node:crypto'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { type Visit, visitKey } from '#base/http/visit.ts'
import { type Answers, pruned } from './answers.ts'
import { lockRecording } from './queries-intake.ts'
import { store } from './sending.ts'

/** The id that this form of this browser makes: posted twice, it is the same referral. */
export function recordingId(visit: Visit, once: string): string {
  const bytes = createHmac('sha256', visitKey(visit, 'phone')).update(once).digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}

/**
 * Stores a proposal told on the phone, once for each id: false when it stood already. The rules of consent hold:
 * without it nothing that identifies is kept.
 */
export async function recordByPhone(tx: Write, base: Base, id: string, lang: string, answers: Answers) {
  if (!(await lockRecording(tx, id))) return false
  const sending = { kind: 'proposal', channel: 'phone', lang, showMine: false, doubtful: false } as const
  await store(tx, base, id, { ...sending, answers: pruned(answers) })
  return true
}
