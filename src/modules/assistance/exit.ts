import type { Act } from './act.ts'

/** What follows when a client was removed on `day`, in the same transaction: nothing yet; follow-ups are planned here. */
export async function afterRemoval(_act: Act, _day: string): Promise<void> {
  // Filled by whoever builds following up; signing a removal already calls it.
}
