import type { MemberTable } from './queries.ts'

/** A row of somebody who has only asked. */
export const notYet: Pick<
  MemberTable,
  | 'person_id'
  | 'duty_id'
  | 'mails_asked_at'
  | 'confirmed_at'
  | 'approved_at'
  | 'approved_by'
  | 'renewed_on'
  | 'renewal_asked_on'
  | 'renewal_reminded_on'
  | 'renewal_mailed_on'
  | 'ended_at'
  | 'ended_by'
  | 'ended_why'
  | 'ended_reason'
  | 'anonymised_on'
> = {
  person_id: null,
  duty_id: null,
  mails_asked_at: null,
  confirmed_at: null,
  approved_at: null,
  approved_by: null,
  renewed_on: null,
  renewal_asked_on: null,
  renewal_reminded_on: null,
  renewal_mailed_on: null,
  ended_at: null,
  ended_by: null,
  ended_why: null,
  ended_reason: null,
  anonymised_on: null,
}
