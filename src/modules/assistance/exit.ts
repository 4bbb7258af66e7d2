import { assistancePractice } from '#packs/fi/assistance-practice.ts'
import type { Act } from './act.ts'
import { addEntry } from './entries.ts'
import { addMonths } from './period.ts'
import { sectionOf } from './sections.ts'

/** Plans the follow-ups of a client who was removed on `day`, in the same transaction; each is due by itself. */
export async function afterRemoval(act: Act, day: string): Promise<void> {
  const section = sectionOf('follow-up')
  if (!section) throw new Error('files have no section of follow-ups')
  for (const months of assistancePractice.followUpMonths)
    await addEntry(act, section, { 'follow-up.by@1': addMonths(day, months) })
}
