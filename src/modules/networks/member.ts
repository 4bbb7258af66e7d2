import { langs } from '#base/i18n/lang.ts'
import { addDays } from '#base/time/day.ts'
import { choice, choices, email, text, tick } from '#base/ui/form.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { relations, showable } from './network.ts'

/** The words that members agree to; a new version when what they say changes (`networks.consent.*`). */
export const consentVersion = '2026-11'

const type = choice(
  organisationTypes.items.map(({ code }) => code),
  { needed: 'networks.fault.type' },
)

/** What a member says of themself and may change. */
export const memberForm = {
  name: text({ max: 120, needed: 'networks.fault.name' }),
  organisation: text({ max: 160, needed: 'networks.fault.organisation' }),
  type,
  work: text({ max: 200 }),
  lang: choice(langs, { needed: 'ui.fault.needed' }),
  shown: choices(showable),
}

const address = { email: email({ needed: 'networks.fault.email' }) }

const { name, ...further } = memberForm

/** Joining from the public page, in the order of the page. */
export const joinForm = {
  name,
  ...address,
  relation: choice(relations),
  ...further,
  mails: tick(),
  consent: tick({ needed: 'networks.fault.consent' }),
}

/** A coordinator asks somebody in; the rest they say themselves. */
export const inviteForm = {
  name: memberForm.name,
  ...address,
  organisation: memberForm.organisation,
  type,
  lang: memberForm.lang,
}

/** How long a request waits for its confirmation, and how long a name is kept after the end, in days. */
export const requestLife = 7
export const keptAfterEnd = 30

/** Days from one yearly question to the next, to the reminder, and to the end without an answer. */
export const renewal = { every: 365, reminder: 30, end: 60 } as const

export type MemberState = 'asked' | 'waiting' | 'member' | 'ended'

interface Moments {
  confirmed_at: Date | null
  approved_at: Date | null
  ended_at: Date | null
}

/** Where a membership stands. */
export function stateOf({ confirmed_at, approved_at, ended_at }: Moments): MemberState {
  if (ended_at) return 'ended'
  if (approved_at) return 'member'
  return confirmed_at ? 'waiting' : 'asked'
}

interface Renewal {
  renewed_on: string | null
  renewal_asked_on: string | null
  renewal_reminded_on: string | null
}

/** What a current membership is due for on a day: the yearly question, its reminder, the end without an answer. */
export function renewalDue(member: Renewal, today: string): 'question' | 'reminder' | 'end' | null {
  const { renewed_on, renewal_asked_on, renewal_reminded_on } = member
  if (renewal_asked_on === null) {
    return renewed_on !== null && addDays(renewed_on, renewal.every) <= today ? 'question' : null
  }
  if (renewal_reminded_on === null) return addDays(renewal_asked_on, renewal.reminder) <= today ? 'reminder' : null
  return addDays(renewal_asked_on, renewal.end) <= today ? 'end' : null
}
