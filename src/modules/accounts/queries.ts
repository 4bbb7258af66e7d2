import type { Role } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'

export interface OrganisationTable {
  id: string
  code: string
  type: string
  name_fi: string
  name_sv: string
  name_en: string
  web: string | null
  valid_from: string
  valid_to: string | null
}

export interface TeamTable {
  id: string
  organisation_id: string
  code: string
  name_fi: string
  name_sv: string
  name_en: string
  valid_from: string
  valid_to: string | null
}

export interface TeamKeyTable {
  id: string
  team_id: string
  public_key: Buffer
  sealed_private_key: Buffer
  created_at: Date
  retired_at: Date | null
}

export interface PersonTable {
  id: string
  name: string
  email: string
  lang: Lang
  created_at: Date
  disabled_at: Date | null
  disabled_by: string | null
}

export interface MembershipTable {
  id: string
  person_id: string
  organisation_id: string
  team_id: string | null
  role: Role
  valid_from: string
  valid_to: string | null
  granted_by: string | null
  granted_at: Date
  /** Null: waits for a second administrator. */
  agreed_at: Date | null
  agreed_by: string | null
  ended_by: string | null
  ended_at: Date | null
}

export interface InvitationTable {
  id: string
  person_id: string
  token_hash: Buffer
  invited_by: string
  invited_at: Date
  expires_at: Date
  accepted_at: Date | null
  withdrawn_at: Date | null
}

export interface PasskeyTable {
  id: string
  person_id: string
  credential_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  name: string
  created_at: Date
  used_at: Date | null
  removed_at: Date | null
}

export interface ChallengeTable {
  id: string
  challenge: string
  purpose: string
  person_id: string | null
  visit_hash: Buffer
  created_at: Date
  expires_at: Date
}

export interface IdentityProviderTable {
  id: string
  organisation_id: string
  name: string
  issuer: string
  client_id: string
  sealed_client_secret: Buffer
  added_by: string | null
  added_at: Date
  ended_at: Date | null
}

export interface ExternalIdentityTable {
  id: string
  person_id: string
  identity_provider_id: string
  subject: string
  linked_at: Date
}

export interface SessionTable {
  id: string
  hash: Buffer
  person_id: string
  method: SignInMethod
  created_at: Date
  seen_at: Date
  confirmed_at: Date | null
  ended_at: Date | null
  ended_by: string | null
}

export interface RecoveryTable {
  id: string
  person_id: string
  reason: string
  started_by: string
  started_at: Date
  approved_by: string | null
  approved_at: Date | null
  token_hash: Buffer | null
  expires_at: Date
  used_at: Date | null
  cancelled_at: Date | null
}

export interface FailureTable {
  id: string
  person_id: string
  at: Date
}

/** How a session began. */
export type SignInMethod = 'passkey' | 'provider' | 'demo'

declare module '#base/database/tables.ts' {
  interface Tables {
    organisation: OrganisationTable
    team: TeamTable
    team_key: TeamKeyTable
    person: PersonTable
    membership: MembershipTable
    invitation: InvitationTable
    passkey: PasskeyTable
    sign_in_challenge: ChallengeTable
    identity_provider: IdentityProviderTable
    external_identity: ExternalIdentityTable
    session: SessionTable
    recovery: RecoveryTable
    sign_in_failure: FailureTable
  }
}
