import { choice, email, text, tick } from '#base/ui/form.ts'

export type BodyRelation = 'associated' | 'attending'

/** An asking that nobody confirmed by mail is deleted after so many days; a refused one after the other. */
export const signingKept = { unconfirmed: 14, refused: 30 } as const

/** Business ID of the Finnish business register, with its check digit: 1234567-1. */
export function isBusinessId(typed: string): boolean {
  const parts = /^(\d{7})-(\d)$/.exec(typed)
  if (!parts) return false
  const weights = [7, 9, 10, 5, 8, 4, 2]
  const sum = [...(parts[1] ?? '')].reduce((all, digit, at) => all + Number(digit) * (weights[at] ?? 0), 0)
  const rest = sum % 11
  return rest !== 1 && Number(parts[2]) === (rest === 0 ? 0 : 11 - rest)
}

const businessId = {
  ...text({ max: 9 }),
  read: (values: readonly string[], part: (name: string) => string) => {
    const read = text({ max: 9 }).read(values, part)
    if ('fault' in read || read.value === '' || isBusinessId(read.value)) return read
    return { fault: { key: 'networks.platform.business-id.wrong' as const } }
  },
}

export const signForm = {
  organisation: text({ needed: 'networks.platform.organisation.needed' }),
  'business-id': businessId,
  representative: text({ needed: 'networks.platform.representative.needed' }),
  position: text({ needed: 'networks.platform.position.needed' }),
  email: email({ needed: 'networks.platform.email.needed' }),
  authorised: tick({ needed: 'networks.platform.authorised.needed' }),
}

/** Signing a new version: the representative may be another by now. */
export const consentForm = {
  representative: text({ needed: 'networks.platform.representative.needed' }),
  position: text({ needed: 'networks.platform.position.needed' }),
  authorised: tick({ needed: 'networks.platform.authorised.needed' }),
}

export const reasonForm = { reason: text({ max: 1000, needed: 'networks.platform.reason.needed' }) }
export const ownReasonForm = { reason: text({ max: 1000 }) }
export const commentForm = { comment: text({ max: 5000, needed: 'networks.platform.comment.needed' }) }

const bodyText = () => text({ max: 20_000, needed: 'networks.platform.text.needed' })
const changeText = () => text({ max: 2000, needed: 'networks.platform.change.needed' })
export const principlesForm = {
  body_fi: bodyText(),
  body_sv: bodyText(),
  body_en: bodyText(),
  change_fi: changeText(),
  change_sv: changeText(),
  change_en: changeText(),
}

export const bodyForm = {
  relation: choice(['associated', 'attending'], { needed: 'networks.platform.relation.needed' }),
  name_fi: text({ needed: 'networks.platform.body-name.needed' }),
  name_sv: text({ needed: 'networks.platform.body-name.needed' }),
  name_en: text({ needed: 'networks.platform.body-name.needed' }),
}

/** Where a version of the principles stands. */
export type TextState = 'draft' | 'consultation' | 'in-force' | 'superseded'

export function stateOfText(
  row: { consulted_at: Date | null; published_at: Date | null; number: number },
  inForce: number,
): TextState {
  if (row.published_at) return row.number === inForce ? 'in-force' : 'superseded'
  return row.consulted_at ? 'consultation' : 'draft'
}

/** Whether signatories may comment on it on a day. */
export const takesComments = (
  text: { consulted_at: Date | null; published_at: Date | null; comments_until_on: string | null },
  today: string,
): boolean => text.consulted_at !== null && text.published_at === null && (text.comments_until_on ?? today) >= today

/** Where an organisation's signature stands. */
export type SignatoryState = 'asked' | 'waiting' | 'refused' | 'signed' | 'withdrawn'

export function stateOfSignatory(row: {
  confirmed_at: Date | null
  accepted_at: Date | null
  refused_at: Date | null
  withdrawn_at: Date | null
}): SignatoryState {
  if (row.withdrawn_at) return 'withdrawn'
  if (row.accepted_at) return 'signed'
  if (row.refused_at) return 'refused'
  return row.confirmed_at ? 'waiting' : 'asked'
}
