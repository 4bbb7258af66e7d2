import { append } from '#base/audit/audit.ts'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'

/**
 * A line in the name of somebody whom the door did not know yet when it opened: who comes in by a link or a provider.
 * Other doors use `ask.record`.
 */
export const putOnRecord = (
  tx: Write,
  base: Base,
  actor: string,
  action: string,
  [objectType, objectId]: readonly [string, string],
  purpose: string | null = null,
): Promise<void> =>
  append(tx, base.secrets.audit, [{ actor, action, objectType, objectId, purpose, outcome: 'done' }], base.now())
