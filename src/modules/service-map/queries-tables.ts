import type { Generated } from 'kysely'
import type { Lang } from '#base/i18n/lang.ts'
import type { Outcome } from './outcome.ts'
import type { Kind } from './record.ts'

interface RecordTable {
  id: string
  fields: object
  hidden: Generated<object>
  sealed_hidden: Buffer | null
  origins: Generated<object>
  confirmed_on: string | null
  due_on: string
  published_at: Date | null
  published_by: string | null
  changed_at: Date
  changed_by: string | null
  ended_on: string | null
  ended_reason: string | null
  ended_by: string | null
  networks: Generated<string[]>
  version: Generated<number>
}

export interface ProviderTable extends RecordTable {
  code: string | null
  organisation_id: string | null
}

export interface ServiceTable extends RecordTable {
  provider_id: string
}

export interface ContactTable extends RecordTable {
  provider_id: string
  service_id: string | null
}

export type Act = 'drafted' | 'changed' | 'published' | 'confirmed' | 'ended' | 'revived'

export interface HistoryTable {
  id: string
  kind: Kind
  record_id: string
  version: number
  act: Act
  fields: string | null
  hidden: string | null
  sealed_hidden: Buffer | null
  changed_at: Date
  changed_by: string | null
}

/** Written by SQL alone; read by the columns that are codes. */
export interface FindTable {
  service_id: string
  audience: string
  needs: string[]
  areas: string[]
  places: string[]
  groups: string[]
  languages: string[]
  accepts: string[]
  refuses: string[]
  regions: string[]
  times: string[]
  provider_type: string
  always: boolean
  on_holidays: boolean
  sort_name: string
}

/** A need with an area, narrow: what a search by both reads. */
interface SoughtTable {
  term: string
  service_id: string
  audience: string
  always: boolean
  on_holidays: boolean
  week: string
  sort_name: string
}

export interface ReportTable {
  id: string
  service_id: string
  lang: Lang
  once_hash: Buffer
  sealed_text: Buffer
  received_on: string
  outcome: Outcome | null
  closed_at: Date | null
  closed_by: string | null
}

export interface ProposalTable {
  id: string
  provider_id: string
  kind: Kind
  record_id: string
  sealed_content: Buffer
  received_on: string
  outcome: 'taken' | 'left' | null
  closed_at: Date | null
  closed_by: string | null
}

export interface AskTable {
  id: string
  provider_id: string
  told: 'organisation' | 'coordinator' | 'nas'
  tag: Buffer
  asked_on: string
  answered_at: Date | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    map_provider: ProviderTable
    map_service: ServiceTable
    map_place: ServiceTable
    map_contact: ContactTable
    map_service_place: { service_id: string; place_id: string }
    map_history: HistoryTable
    map_find: FindTable
    map_sought: SoughtTable
    map_report: ReportTable
    map_proposal: ProposalTable
    map_ask: AskTable
  }
}
