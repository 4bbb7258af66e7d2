import type { Base } from '#base/base.ts'
import { fillPeople } from './people.ts'
import { fillReferrals } from './referrals.ts'

/** The fictional country-in-a-box of the demo. Does nothing where it already stands. */
export async function fillDemo(base: Base): Promise<void> {
  await fillPeople(base)
  await fillReferrals(base)
}
