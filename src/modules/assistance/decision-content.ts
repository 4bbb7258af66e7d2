import { openText } from '#base/crypto/envelope.ts'
import type { Key } from '#base/crypto/keyring.ts'
import type { Read } from '#base/database/handles.ts'
import type { Act } from './act.ts'
import { type DecisionContent, type Draft, decisionPlace, type Matter, matterOf } from './decision.ts'
import { fileKeys } from './keys.ts'
import type { ClientDecisionTable } from './queries-decisions.ts'

/** A mark of how a draft stood when its page was shown; '' for none. */
export const decisionMark = (row: Pick<ClientDecisionTable, 'id' | 'drafted_at' | 'reviewed_at'> | null): string =>
  row ? `${row.id}/${row.drafted_at.getTime()}/${row.reviewed_at?.getTime() ?? 0}` : ''

/** What stands sealed in a decision. Throws `SealBroken` when the row was changed or moved. */
export async function openDecision(
  db: Read,
  base: Act['base'],
  client: string,
  row: Pick<ClientDecisionTable, 'id' | 'sealed'>,
): Promise<DecisionContent> {
  return contentIn((await fileKeys(db, base, client)).of('file'), row)
}

export const contentIn = (key: Key, { id, sealed }: Pick<ClientDecisionTable, 'id' | 'sealed'>): DecisionContent =>
  JSON.parse(openText(key, sealed, decisionPlace(id))) as DecisionContent

/** A decision's row as the draft that it was. */
export const draftOf = (row: ClientDecisionTable, content: DecisionContent): Draft => ({
  matter: matterOf(row) as Matter,
  decider: row.decider,
  decidedOn: row.recorded_at ? row.law_day : null,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  content,
})
