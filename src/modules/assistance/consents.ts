import { NotFound } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import type { Hand } from './act.ts'
import { changeEntry, type Entry, entriesOf, readEntries } from './entries.ts'
import { fileKeys } from './keys.ts'

/** Consents that stand: given and not taken back. */
export const standing = (entries: readonly Entry[]): readonly Entry[] =>
  entriesOf(entries, 'consent').filter(({ values }) => !values['consent.withdrawn@1'])

/** Takes back a consent from today; what was done by it before stays right. Answers its purpose. Throws `NotFound`. */
export async function withdrawConsent(hand: Hand, id: string): Promise<string> {
  const { tx, base, client } = hand
  const entries = await readEntries(tx, await fileKeys(tx, base, client), client, ['consent'])
  const entry = standing(entries).find((one) => one.id === id)
  if (!entry) throw new NotFound()
  await changeEntry(hand, id, entry.version, { ...entry.values, 'consent.withdrawn@1': dayOf(base.now()) })
  return String(entry.values['consent.purpose@1'])
}
