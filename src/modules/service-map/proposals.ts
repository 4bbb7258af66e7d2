import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import { type Actor, visitor } from '#base/http/actor.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Allowed } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { email, text } from '#base/ui/form.ts'
import { aboutNobody, phoneNumber, webAddress } from './form-fields.ts'
import { change, confirm, publish } from './keeping.ts'
import { lockRecord } from './queries.ts'
import { closeProposalRow, insertProposal, proposalRow } from './queries-proposals.ts'
import type { FieldsOf, Hidden, Kind } from './record.ts'
import { unsealed } from './seen.ts'

/** What the organisation says should stand there: words, and for a contact the values themselves. */
export const proposalForm = {
  message: aboutNobody(text({ max: 2000, needed: 'service-map.answer.message.needed' })),
  phone: phoneNumber,
  email: email(),
  web: webAddress,
}

export interface Proposal {
  message: string
  phone: string
  email: string
  web: string
}

/** Keeps a proposal sealed until a keeper takes it or leaves it. */
export async function propose(
  tx: Write,
  base: Base,
  { provider, kind, record }: { provider: string; kind: Kind; record: string },
  proposal: Proposal,
): Promise<void> {
  const id = idWithoutTime(base.random)
  await insertProposal(tx, {
    id,
    provider_id: provider,
    kind,
    record_id: record,
    sealed_content: seal(base.secrets.field[0], JSON.stringify(proposal), placeOf(id)),
    received_on: dayOf(base.now()),
    outcome: null,
    closed_at: null,
    closed_by: null,
  })
}

/** One proposal in clear, for a keeper. Throws `NotFound` beyond their reach. */
export async function openProposal(db: Read, base: Base, allowed: Allowed, id: string) {
  const row = await proposalRow(db, allowed, id)
  if (!row) throw new NotFound()
  const { sealed_content, ...rest } = row
  return { ...rest, content: JSON.parse(openText(base.secrets.field, sealed_content, placeOf(id))) as Proposal }
}

/** The values a proposal would put into a record: those given, where the record is one that has them. */
export const proposedFields = (kind: Kind, { phone, email: mail, web }: Proposal): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kind === 'contact' ? { phone, email: mail, web } : kind === 'provider' ? { web } : {}).filter(
      ([, value]) => value !== '',
    ),
  )

/** Takes a proposal: its values become the record's, said by the organisation, and the record is confirmed, a draft published. */
export async function takeProposal(tx: Write, base: Base, allowed: Allowed, id: string, actor: Actor): Promise<void> {
  const { kind, record_id, content, outcome } = await openProposal(tx, base, allowed, id)
  if (outcome !== null) return
  const row = await lockRecord(tx, kind, record_id, visitor)
  if (!row) throw new NotFound()
  const { fields, hidden, version } = unsealed(base, row)
  const next = { ...fields, ...proposedFields(kind, content) } as FieldsOf[Kind]
  const from = { from: 'organisation', id } as const
  await change(tx, base, kind, record_id, { version, fields: next, hidden: hidden as Hidden<Kind>, from }, actor)
  if (row.publishedAt === null) await publish(tx, base, kind, record_id, actor)
  await confirm(tx, base, kind, record_id, actor)
  await closeProposalRow(tx, id, { outcome: 'taken', closed_at: base.now(), closed_by: actor.id })
}

export const leaveProposal = (tx: Write, base: Base, id: string, actor: Actor) =>
  closeProposalRow(tx, id, { outcome: 'left', closed_at: base.now(), closed_by: actor.id })

const placeOf = (row: string) => ({ table: 'map_proposal', column: 'sealed_content', row })
