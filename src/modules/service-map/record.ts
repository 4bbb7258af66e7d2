import type { Lang } from '#base/i18n/lang.ts'

/** Who may see a field (product.md §2.8). Each tier includes the ones before it. */
export const tiers = ['public', 'professional', 'network'] as const

/** Why a field is not public. Shown to those who may see it; the public sees neither field nor reason. */
export const reasons = ['place-is-secret', 'person', 'work-only', 'not-confirmed', 'organisation-asked'] as const
export type Reason = (typeof reasons)[number]

/** How one field is hidden. `network`: the code of the network whose members see it, when the tier is that. */
export type Hiding = { tier: 'professional'; reason: Reason } | { tier: 'network'; network: string; reason: Reason }

/** Where a field's value comes from, so that an import never overwrites what a practitioner wrote. `day`: YYYY-MM-DD. */
export interface Origin {
  from: 'pack' | 'own' | 'organisation' | 'workshop' | 'hsds' | 'ptv'
  /** Id of the thing there: a workshop session, a record of the import. */
  id?: string
  day: string
}

export type Texts = Readonly<Partial<Record<Lang, string>>>

/** One unbroken opening in a week. Minutes from midnight in Europe/Helsinki; `to` may be up to 1440. Weekdays 1 = Monday … 7. */
export interface Opening {
  weekday: number
  from: number
  to: number
}

/** A day or run of days that differs from the week: closed when `open` is empty. Days YYYY-MM-DD, both included. */
export interface ExceptionDays {
  first: string
  last: string
  open: readonly { from: number; to: number }[]
  texts?: Texts
}

/** Opening hours. `public-holidays`: what happens on them unless an exception says otherwise. */
export interface Hours {
  kind: 'always' | 'week' | 'by-appointment' | 'not-known'
  week: readonly Opening[]
  holidays: 'closed' | 'as-week' | 'not-known'
  exceptions: readonly ExceptionDays[]
  texts?: Texts
}

export interface ProviderFields {
  name: Texts
  /** Code of `organisationTypes`. */
  type: string
  about?: Texts
  web?: string
  /** Finnish business id, `1234567-8` with its checksum. */
  businessId?: string
}

export interface ServiceFields {
  name: Texts
  /** What one gets, in plain language. */
  about?: Texts
  /** Codes of `needs`. */
  needs: readonly string[]
  /** Codes of areas (`county:south-karelia`, `municipality:405`, `police:…`, `network:…`) or `finland`. No nesting assumed. */
  areas: readonly string[]
  /** Codes of `targetGroups`; empty: not said. */
  groups: readonly string[]
  /** BCP 47 of languages served without an interpreter. */
  languages: readonly string[]
  interpreter?: 'yes' | 'no' | 'not-known'
  /** Codes of `accessConditions` that it accepts: also without right of residence, without home municipality, without papers, without a name. */
  accepts: readonly string[]
  /** The same codes where it is known that it does not. What is in neither is not known. */
  refuses: readonly string[]
  ages?: { from?: number; to?: number }
  cost?: 'free' | 'fee' | 'varies' | 'not-known'
  costText?: Texts
  /** What happens to your data. */
  data?: Texts
  /** How to refer, or come oneself. */
  refer?: Texts
  hours: Hours
  /** Places free, of how many, as of a day. */
  capacity?: { available: number; of?: number; day: string }
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed'
  /** What practitioners tell each other. Never imported, never overwritten, never public. */
  note?: Texts
}

export interface PlaceFields {
  name?: Texts
  kind: 'physical' | 'postal' | 'virtual'
  street?: string
  postalCode?: string
  city?: string
  /** Official three-digit code, `405`. */
  municipality?: string
  /** Degrees, WGS 84. */
  latitude?: number
  longitude?: number
  accessibility?: Texts
}

export interface ContactFields {
  /** Function first: `Duty social worker`. */
  role: Texts
  /** A person's name, only with their consent. */
  person?: string
  consentDay?: string
  /** E.164, `+358295463177`. */
  phone?: string
  email?: string
  web?: string
  hours?: Hours
  languages?: readonly string[]
  text?: Texts
}

export interface FieldsOf {
  provider: ProviderFields
  service: ServiceFields
  place: PlaceFields
  contact: ContactFields
}
export type Kind = keyof FieldsOf
export const kinds = ['provider', 'service', 'place', 'contact'] as const satisfies readonly Kind[]

export type Field<K extends Kind> = keyof FieldsOf[K] & string
export type Hidden<K extends Kind> = Readonly<Partial<Record<Field<K>, Hiding>>>
export type Origins<K extends Kind> = Readonly<Partial<Record<Field<K>, Origin>>>

/** What must stay public, because the record would be nothing without it. */
export const neverHidden: Readonly<Record<Kind, readonly string[]>> = {
  provider: ['type'],
  service: ['needs', 'status'],
  place: ['kind'],
  contact: [],
}

/** Months after which a record is due again: how to reach somebody changes sooner than what they do. */
export const dueMonths: Readonly<Record<Kind, number>> = { provider: 12, service: 12, place: 12, contact: 6 }

/**
 * A record as kept and unsealed: every field, also what hardly anybody may see. Nothing that leaves the module takes this type; pages,
 * API, exports, search and print take `Seen`, which only `seenBy` makes.
 */
export interface Kept<K extends Kind> {
  kind: K
  id: string
  fields: FieldsOf[K]
  hidden: Hidden<K>
  origins: Origins<K>
  /** Its provider; the own id for a provider. */
  provider: string
  /** The service a contact belongs to, where it is not the provider's as a whole. */
  service: string | null
  /** Codes of the networks whose coordinators keep it; none: the whole country's, kept by the NAS. */
  networks: readonly string[]
  /** Last day on which somebody of the organisation said that it is right; null: never. */
  confirmedOn: string | null
  /** Day from which it is due again. */
  dueOn: string
  /** Null: a draft, seen by those who keep the map only. */
  publishedAt: Date | null
  ended: { on: string; reason: string } | null
  changedAt: Date
  /** Grows with each change: what an editor had in hand when saving. */
  version: number
}
