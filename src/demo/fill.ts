import type { Base } from '#base/base.ts'
import { fillClients } from './clients.ts'
import { fillGaps } from './gaps.ts'
import { fillMeetings } from './meetings.ts'
import { fillNetworks } from './networks.ts'
import { fillPeople } from './people.ts'
import { fillPlatform } from './platform.ts'
import { fillMechanism } from './referral-mechanism.ts'
import { fillReferrals } from './referrals.ts'
import { fillScenarios } from './scenarios.ts'
import { fillServiceMap } from './service-map.ts'
import { fillWorkshops } from './workshops.ts'

/** The fictional country-in-a-box of the demo, each part on those before it. Does nothing where it already stands. */
const parts = [
  fillPeople,
  fillReferrals,
  fillClients,
  fillNetworks,
  fillMeetings,
  fillPlatform,
  fillServiceMap,
  fillGaps,
  fillMechanism,
  fillScenarios,
  fillWorkshops,
]

export async function fillDemo(base: Base): Promise<void> {
  for (const fill of parts) await fill(base)
}
