import type { FieldsOf, Kind } from './record.ts'

/** What was done with one value of a file that is not simply taken over. */
export interface Repair {
  /** The member in the file: `locations.latitude`. */
  where: string
  what: Fault
  /** What stood there, shortened. */
  value: string
  did: 'mended' | 'left-out' | 'noted' | 'refused'
  /** What stands there instead, or what one might put. */
  instead?: string
}

/** What may be wrong with a value. Each is a word of the interface. */
export const faults = [
  'no-id',
  'same-id',
  'no-name',
  'no-organisation',
  'not-text',
  'too-long',
  'latitude',
  'swapped',
  'grid',
  'age',
  'ages-turned',
  'area-unknown',
  'area-ended',
  'email',
  'phone',
  'url',
  'status',
  'postal-code',
  'business-id',
  'language',
  'term',
  'hours',
  'person',
  'address-abroad',
  'connection',
  'need-guessed',
  'needs-none',
  'day',
  'charge',
  'location-type',
  'gone',
] as const
export type Fault = (typeof faults)[number]

export const verdicts = ['taken', 'mended', 'not-understood', 'refused'] as const
export type Verdict = (typeof verdicts)[number]

/** One record of a file, as it would stand on our map. */
export interface Incoming<K extends Kind = Kind> {
  kind: K
  /** Its id there. */
  source: string
  /** Its organisation's id there; its own for an organisation. */
  provider: string
  service: string | null
  places: readonly string[]
  fields: Partial<FieldsOf[K]>
  /** Everything that we have no place for, by member. */
  remainder: Readonly<Record<string, unknown>>
  repairs: readonly Repair[]
}

export type AnyIncoming = { [K in Kind]: Incoming<K> }[Kind]

/** The worst of what was done decides. */
export function verdictOf({ repairs }: Pick<Incoming, 'repairs'>): Verdict {
  const did = new Set(repairs.map((repair) => repair.did))
  if (did.has('refused')) return 'refused'
  if (did.has('left-out')) return 'not-understood'
  return did.has('mended') ? 'mended' : 'taken'
}
