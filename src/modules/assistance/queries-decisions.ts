import type { Read, Write } from '#base/database/handles.ts'

export interface ClientDecisionTable {
  id: string
  client_id: string
  type: 'admission' | 'rejection' | 'reflection-period' | 'removal' | 'recovery-period' | 'formal-identification'
  sealed: Buffer
  provision: string
  law_day: string
  decider: string
  starts_on: string | null
  ends_on: string | null
  drafted_by: string
  drafted_at: Date
  second_needed: boolean
  reviewed_by: string | null
  reviewed_at: Date | null
  signed_by: string | null
  signed_at: Date | null
  withdrawn_at: Date | null
  corrects_id: string | null
  served_on: string | null
  served_by: string | null
  service: string | null
  appeal_until: string | null
}

declare module '#base/database/tables.ts' {
  interface Tables {
    client_decision: ClientDecisionTable
  }
}

export async function insertDecision(tx: Write, row: ClientDecisionTable): Promise<void> {
  await tx.insertInto('client_decision').values(row).execute()
}

/** All decisions of a client, the newest first. */
export const decisionsOf = (db: Read, client: string): Promise<ClientDecisionTable[]> =>
  db.selectFrom('client_decision').selectAll().where('client_id', '=', client).orderBy('drafted_at', 'desc').execute()
