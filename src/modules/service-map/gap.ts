import { languages } from '#packs/fi/lists/languages.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import type { CodeList } from '#packs/pack.ts'

/** Parts of the week in which somebody may need help. */
export const times = ['office', 'evening', 'night', 'weekend'] as const
export type Time = (typeof times)[number]

/** What is missing: a need in a network's region, perhaps only for some, in some language, at some time, on some condition. */
export interface GapCodes {
  network: string
  area: string | null
  need: string
  group: string | null
  language: string | null
  time: string | null
  access: string | null
}

export const gapStates = ['named', 'begun', 'closed', 'accepted'] as const
export type GapState = (typeof gapStates)[number]

/** A gap's state is who and when: closed, accepted as it is, being worked on, or only named. */
export const stateOf = (gap: { closed_at: Date | null; accepted_at: Date | null; begun_at: Date | null }): GapState =>
  gap.closed_at ? 'closed' : gap.accepted_at ? 'accepted' : gap.begun_at ? 'begun' : 'named'

/** What may be done next in each state. */
export const nextActs: Readonly<Record<GapState, readonly GapAct[]>> = {
  named: ['begin', 'close', 'accept'],
  begun: ['close', 'accept'],
  closed: ['reopen'],
  accepted: ['reopen'],
}
export type GapAct = 'begin' | 'close' | 'accept' | 'reopen'

/** The code lists by which the matrix can be narrowed. */
export const narrowing = {
  group: targetGroups,
  language: { ...languages, items: languages.items.filter(({ code }) => code !== 'other' && code !== 'not-known') },
  access: accessConditions,
} as const satisfies Record<string, CodeList>

export const isNeed = (code: string) => needs.items.some((item) => item.code === code)
