import { daysBetween } from '#base/time/day.ts'
import { shareBases, sharingPractice } from '#packs/fi/sharing.ts'
import { itemOf } from '#packs/pack.ts'
import type { Entry } from './entries.ts'
import type { EntryField, FieldId, Section, Values } from './section.ts'
import { type SectionCode, sections } from './sections.ts'

export const shareStates = ['waiting', 'accepted', 'declined', 'done', 'revoked', 'ended'] as const
export type ShareState = (typeof shareStates)[number]

/** What of a share its state follows from. */
interface Course {
  answer: 'accepted' | 'declined' | null
  done_at: Date | null
  revoked_at: Date | null
  ends_on: string
}

/** How a share stands on a day. It ends by itself after its last day. */
export function shareState({ answer, done_at, revoked_at, ends_on }: Course, today: string): ShareState {
  if (answer === 'declined') return 'declined'
  if (done_at) return 'done'
  if (revoked_at) return 'revoked'
  if (ends_on < today) return 'ended'
  return answer ?? 'waiting'
}

export const isOpen = (state: ShareState): boolean => state === 'waiting' || state === 'accepted'

/**
 * What may be shared at all; a section that is not named here is not. Addresses of safe houses, threat assessments, observations
 * (Act 615/2020 § 7(3)) and the worker's own notes never are.
 */
const shareable: readonly SectionCode[] = [
  'identity',
  'safety',
  'language',
  'contact',
  'family',
  'child',
  'best-interests',
  'status',
  'proceeding',
  'need',
  'health',
  'goal',
  'action',
  'service',
  'appointment',
]

/** What would lead to a person whose identity is protected. */
const leadsThere: readonly SectionCode[] = ['identity', 'contact', 'family', 'child', 'best-interests', 'appointment']

/** The sections of which fields may be chosen for a client. */
export const sharedSections = ({ protected_at }: { protected_at: Date | null }) =>
  sections.filter(({ code }) => shareable.includes(code) && !(protected_at && leadsThere.includes(code)))

export type SharedSection = Section & { code: SectionCode }

/** One entry as far as it is shared. */
export interface SharedEntry {
  section: SharedSection
  values: Values
}

/** What stands in the chosen fields now, of entries that are not struck out, in the order of the file. */
export function sharedEntries(
  entries: readonly Entry[],
  fields: ReadonlySet<string>,
  client: { protected_at: Date | null },
): SharedEntry[] {
  return sharedSections(client).flatMap((section: SharedSection) => {
    const shown = { ...section, fields: section.fields.filter(({ id }) => fields.has(id)) }
    return entries
      .filter((entry) => entry.section.code === section.code && entry.struckAt === null)
      .map(({ values }) => ({ section: shown, values: chosen(shown.fields, values) }))
      .filter(({ values }) => Object.values(values).some((value) => value !== null))
  })
}

/** A letter's address is where somebody lives: it stays here, whatever was chosen. */
const chosen = (fields: readonly EntryField[], values: Values): Values =>
  Object.fromEntries(
    fields
      .filter(({ id }) => !(id === 'contact.address@1' && values['contact.channel@1'] === 'post'))
      .map(({ id }) => [id, values[id] ?? null]),
  )

export const isSharedField = (field: string, client: { protected_at: Date | null }): field is FieldId =>
  sharedSections(client).some((section: SharedSection) => section.fields.some(({ id }) => id === field))

/** Whether a consent to telling services stands on that day. */
export const consentStands = (consents: readonly Values[], today: string): boolean =>
  consents.some((values) => {
    const until = String(values['consent.withdrawn@1'] ?? '')
    const isOurs = values['consent.purpose@1'] === 'sharing-services'
    return isOurs && String(values['consent.given@1'] ?? '9') <= today && (until === '' || until > today)
  })

/** Organisation as the rules see it. */
export interface Receiver {
  type: string
  valid_from: string | null
  valid_to: string | null
}

export type ShareFault = { field: string; key: `assistance.share.fault.${ShareFaultCode}` } | null
type ShareFaultCode =
  | 'organisation'
  | 'organisation-over'
  | 'basis'
  | 'consent'
  | 'past'
  | 'too-long'
  | 'fields'
  | 'field'

/** What stands against sharing so, on that day. */
export function shareFault(
  asked: { receiver: Receiver | undefined; basis: string; fields: readonly string[]; endsOn: string },
  file: { protected_at: Date | null; consents: readonly Values[] },
  today: string,
): ShareFault {
  const { receiver, fields, endsOn } = asked
  const basis = itemOf(shareBases, asked.basis)
  if (!receiver) return fault('organisation', 'organisation')
  if (!isThere(receiver, today)) return fault('organisation', 'organisation-over')
  if (!basis?.receivers.some((type) => type === receiver.type)) return fault('basis', 'basis')
  if (basis.asks === 'consent' && !consentStands(file.consents, today)) return fault('basis', 'consent')
  if (fields.length === 0) return fault('fields', 'fields')
  if (!fields.every((field) => isSharedField(field, file))) return fault('fields', 'field')
  if (endsOn < today) return fault('ends', 'past')
  return daysBetween(today, endsOn) > sharingPractice.longestDays ? fault('ends', 'too-long') : null
}

const fault = (field: string, code: ShareFaultCode): ShareFault => ({ field, key: `assistance.share.fault.${code}` })

/** Whether an organisation exists on that day; both its days count. */
const isThere = ({ valid_from, valid_to }: Receiver, day: string): boolean =>
  (valid_from ?? day) <= day && (valid_to ?? day) >= day
