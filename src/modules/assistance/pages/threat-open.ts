import type { Deed, PageAnswer } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { reaches } from '#base/http/rule.ts'
import type { Act } from '../act.ts'
import { type FileKeys, fileKeys } from '../keys.ts'
import { mustNotFlood, rememberLook } from '../opening.ts'
import { may } from '../policy.ts'
import { type ClientRow, clientOf } from '../queries.ts'
import { type ThreatMemberTable, type ThreatRow, threatMembers, threatRow } from '../queries-threat.ts'

/** One assessment as its pages hold it: nothing else of the file is opened. */
export interface ThreatHead {
  row: ThreatRow
  client: ClientRow
  keys: FileKeys
  members: readonly ThreatMemberTable[]
  /** The file's list of assessments for who works with the client, else one's own. */
  way: string
}

export const threatIn = ({ params }: Pick<Ask, 'params'>): string => params['threat'] ?? ''

/** Opens the assessment of the door; the base has checked that the actor reaches it. */
export async function openThreatOf(ask: Ask): Promise<ThreatHead> {
  const { db, base, actor, to } = ask
  await mustNotFlood(ask)
  const row = await threatRow(db, threatIn(ask))
  const { client_id: id } = row
  return {
    row,
    client: await clientOf(db, id),
    keys: await fileKeys(db, base, id),
    members: await threatMembers(db, row.id),
    way: to((await reaches(db, may.threat, actor, id)) ? `/clients/${id}/threat` : '/threats'),
  }
}

export async function threatAct(ask: Writing): Promise<Act> {
  const { client_id: client } = await threatRow(ask.db, threatIn(ask))
  return { tx: ask.db, base: ask.base, by: ask.actor.id, client }
}

/** The line that a look leaves on the client. */
export const seen = (ask: Reading, { row }: ThreatHead, action: string): Partial<PageAnswer> => ({
  looks: [lineOf(row.client_id, action)],
  mark: (tx) => rememberLook(tx, ask.base, ask.actor.id, row.client_id),
})

export const lineOf = (client: string, action: string, purpose?: string): Deed => ({
  action: `client.${action}`,
  object: ['client', client],
  ...(purpose ? { purpose } : {}),
})
