import type { Read, Write } from '#base/database/handles.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { ProposalTable } from './queries-tables.ts'

export const insertProposal = (tx: Write, row: ProposalTable) => tx.insertInto('map_proposal').values(row).execute()

/** Proposals that wait, oldest first, then those closed; nothing of their content. */
export const proposalRows = (db: Read, allowed: Allowed) =>
  db
    .selectFrom('map_proposal as q')
    .innerJoin('map_provider as w', 'w.id', 'q.provider_id')
    .select(['q.id', 'q.kind', 'q.received_on', 'q.outcome', 'w.fields'])
    .where(allowed)
    .orderBy((q) => q('q.closed_at', 'is not', null))
    .orderBy('q.received_on')
    .orderBy('q.id')
    .limit(200)
    .execute()

export const proposalRow = (db: Read, allowed: Allowed, id: string) =>
  db.selectFrom('map_proposal as q').selectAll('q').where(allowed).where('q.id', '=', id).executeTakeFirst()

export const closeProposalRow = (
  tx: Write,
  id: string,
  end: { outcome: 'taken' | 'left'; closed_at: Date; closed_by: string },
) => tx.updateTable('map_proposal').set(end).where('id', '=', id).where('closed_at', 'is', null).execute()
