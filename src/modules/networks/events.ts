import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { MemberEventTable } from './queries.ts'
import { insertEvent } from './queries-members.ts'

interface Happening {
  member: string
  /** Default: 'membership'. */
  purpose?: string
  event: string
  /** Of the words that were agreed to. */
  version?: string
  channel: MemberEventTable['channel']
  /** Which door or job. */
  source: string
  by?: string | null
}

/** Keeps what a member agreed to, or what followed from it. */
export const noteEvent = (tx: Write, base: Base, happening: Happening) =>
  insertEvent(tx, {
    id: newId(base.now(), base.random),
    member_id: happening.member,
    purpose: happening.purpose ?? 'membership',
    event: happening.event,
    text_version: happening.version ?? null,
    channel: happening.channel,
    source: happening.source,
    at: base.now(),
    acted_by: happening.by ?? null,
  })
