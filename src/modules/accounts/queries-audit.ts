import type { Read } from '#base/database/handles.ts'

/** Which lines of the trail are looked for; empty texts look for all. */
export interface AuditSearch {
  /** A person's id, or 'anyone', 'sender', 'job:<name>'. */
  actor: string
  /** An id. */
  object: string
  /** The beginning of an action's name, e.g. 'session'. */
  action: string
  from: Date | null
  until: Date | null
  /** Only lines with a smaller number: the next page. */
  before: number | null
  limit: number
}

/** Lines of the trail, newest first. Codes and ids only; sealed notes are not read. */
export const auditLines = (db: Read, { actor, object, action, from, until, before, limit }: AuditSearch) =>
  db
    .selectFrom('audit')
    .select(['seq', 'at', 'actor', 'action', 'object_type', 'object_id', 'purpose', 'outcome'])
    .$if(actor !== '', (query) => query.where('actor', '=', actor))
    .$if(object !== '', (query) => query.where('object_id', '=', object))
    .$if(action !== '', (query) => query.where('action', 'like', `${action.replace(/[\\%_]/g, '\\$&')}%`))
    .$if(from !== null, (query) => query.where('at', '>=', from ?? new Date(0)))
    .$if(until !== null, (query) => query.where('at', '<', until ?? new Date(0)))
    .$if(before !== null, (query) => query.where('seq', '<', before ?? 0))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
