import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import { Conflict, NotFound } from '#base/http/answer.ts'
import { dayOf } from '#base/time/day.ts'
import { type Card, type CardContact, type CardForm, contactOf } from './answers-card.ts'
import { type CardRow, cardRow, cardRows, changeCard, insertCard, isId, toggleMark } from './queries-answers.ts'
import { holdWorkshop } from './queries-sessions.ts'
import type { Workshop } from './session.ts'
import { tellBoard, workshopOf } from './sessions.ts'

/** Everything that stands on the board, contacts opened. */
export async function cardsOf(db: Read, base: Base, workshop: string): Promise<Card[]> {
  return (await cardRows(db, workshop)).map((row) => cardOf(base, row))
}

/** One card of this workshop. Throws `NotFound`. */
export async function oneCard(db: Read, base: Base, workshop: string, id: string): Promise<Card> {
  const row = isId(id) ? await cardRow(db, workshop, id) : undefined
  if (!row) throw new NotFound()
  return cardOf(base, row)
}

/** Who wrote it, at which table, at which step. */
export type Writer = { step: string; table: string } & (
  | { source: 'live'; participant: string }
  | { source: 'paper'; person: string | null }
)

/** Puts an answer on the board, once for this form's `once`. */
export async function addCard(
  tx: Write,
  base: Base,
  workshop: string,
  value: CardForm,
  writer: Writer & { once: string },
): Promise<void> {
  const id = idWithoutTime(base.random)
  const made = await insertCard(tx, {
    id,
    workshop_id: workshop,
    step: writer.step,
    table_id: writer.table,
    participant_id: writer.source === 'live' ? writer.participant : null,
    typed_by: writer.source === 'paper' ? writer.person : null,
    source: writer.source,
    once: createHash('sha256').update(`${workshop}/${writer.once}`).digest(),
    ...columnsOf(base, id, value),
    written_on: dayOf(base.now()),
  })
  if (made) await tellBoard(tx, base, workshop)
}

/** Changes an answer as it was seen. Throws `Conflict` when somebody changed it meanwhile. */
export async function editCard(tx: Write, base: Base, workshop: string, seen: Seen, value: CardForm): Promise<void> {
  if (!(await changeCard(tx, seen, columnsOf(base, seen.id, value)))) throw new Conflict()
  await tellBoard(tx, base, workshop)
}

/** Takes an answer off the board. `by`: the facilitator, null for its writer. */
export async function withdrawCard(
  tx: Write,
  base: Base,
  workshop: string,
  seen: Seen,
  by: string | null,
): Promise<void> {
  if (!(await changeCard(tx, seen, { withdrawn_at: base.now(), withdrawn_by: by }))) throw new Conflict()
  await tellBoard(tx, base, workshop)
}

/** Another table agrees or disputes; nobody marks their own table's. */
export async function markCard(
  tx: Write,
  base: Base,
  workshop: string,
  { card, table, kind }: { card: Card; table: { id: string; number: number }; kind: 'agree' | 'dispute' },
): Promise<void> {
  if (card.table === table.number) return
  await toggleMark(tx, { card_id: card.id, table_id: table.id, kind })
  await tellBoard(tx, base, workshop)
}

/** The workshop as it stands, held so that its phase does not change before this answer is in. */
export async function holdingWorkshop(tx: Write, id: string): Promise<Workshop> {
  await holdWorkshop(tx, id)
  return workshopOf(tx, id)
}

type Seen = { id: string; version: number }

function columnsOf(base: Base, id: string, value: CardForm) {
  const contact = contactOf(value)
  return {
    word: value.word ?? 'acts',
    organisation_type: value.type,
    organisation: value.organisation,
    need: value.need,
    text: value.text,
    condition: value.condition,
    doubt: value.doubt,
    sealed_contact: contact && seal(base.secrets.field[0], JSON.stringify(contact), placeOf(id)),
  }
}

const cardOf = (base: Base, row: CardRow): Card => ({
  id: row.id,
  step: row.step,
  table: row.table,
  participant: row.participant_id,
  source: row.source,
  word: row.word,
  type: row.organisation_type ?? '',
  organisation: row.organisation,
  need: row.need ?? '',
  text: row.text,
  condition: row.condition,
  doubt: row.doubt,
  contact: row.sealed_contact && opened(base, row.id, row.sealed_contact),
  version: row.version,
  agree: row.agree,
  dispute: row.dispute,
})

const opened = (base: Base, id: string, sealed: Buffer): CardContact =>
  JSON.parse(openText(base.secrets.field, sealed, placeOf(id)))

const placeOf = (row: string) => ({ table: 'workshop_card', column: 'sealed_contact', row })
