import { dayOf } from '#base/time/day.ts'
import type { Hand } from './act.ts'
import { endDeadline } from './queries.ts'
import { changeOpenShare, openSharesOn } from './queries-shares.ts'
import type { Values } from './section.ts'
import { consentStands } from './share.ts'

/** Shares that rested on consent end at once when none stands any more; `consents` are those of the file as they are now. */
export async function endWithoutConsent({ tx, base, client, by }: Hand, consents: readonly Values[]): Promise<void> {
  const today = dayOf(base.now())
  if (consentStands(consents, today)) return
  for (const { id } of await openSharesOn(tx, client, 'consent', today)) {
    const revoked = { revoked_by: by, revoked_at: base.now() }
    await changeOpenShare(tx, id, { answered: 'either', today }, revoked)
    await endDeadline(tx, 'share', id, today)
  }
}
