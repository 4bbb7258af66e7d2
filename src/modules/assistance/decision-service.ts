import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import { NotFound, Refused } from '#base/http/answer.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { appealCourt, appealUntil, serviceChannels } from '#packs/fi/appeal.ts'
import { type Act, touch } from './act.ts'
import { contentIn } from './decision-content.ts'
import { type Entry, entriesOf, readEntries } from './entries.ts'
import { type FileKeys, fileKeys } from './keys.ts'
import { beginPeriod, correctPeriod } from './periods.ts'
import { lockClient } from './queries.ts'
import { type ClientDecisionTable, correctServiceRow, decisionRow, serveRow } from './queries-decisions.ts'
import { periodsOf } from './queries-periods.ts'

/** Handed over face to face: the one way that needs no contact marked safe. */
export const inPerson = 'in-person'

export interface Service {
  day: string
  /** `in-person`, or the id of the contact entry by which it was served. */
  by: string
  /** The court of the appeal instructions, where nothing else names it. */
  court: string
}

export type ServiceFault = 'served' | 'before-decision' | 'in-future' | 'not-safe' | 'no-court' | null

interface SealedService {
  contact: string | null
  court: string
}

/**
 * Notes that a signed decision reached the person, by a way that is marked safe; the time to appeal runs from the day after. The
 * court must be named by the pack, the decision or the form.
 */
export async function serveDecision(act: Act, id: string, { day, by, court }: Service): Promise<ServiceFault> {
  const { tx, base, client } = act
  await lockClient(tx, client)
  const row = await decisionRow(tx, client, id)
  if (!row) throw new NotFound()
  const keys = await fileKeys(tx, base, client)
  const contact = safeContacts(await readEntries(tx, keys, client, ['contact'])).find((entry) => entry.id === by)
  const named = courtIn(keys, row) || court
  const fault = serviceFault(row, { day, today: dayOf(base.now()), safe: by === inPerson || contact !== undefined })
  if (fault) return fault
  if (named === '' && !appealCourt.names) return 'no-court'
  const until = appealUntil(day)
  const kept: SealedService = { contact: contact?.id ?? null, court: named }
  const service = contact ? String(contact.values['contact.channel@1']) : inPerson
  const served = await serveRow(tx, id, {
    ...{ served_on: day, served_by: act.by, service, appeal_until: until },
    sealed_service: seal(keys.of('file'), JSON.stringify(kept), servicePlace(id)),
  })
  if (!served) return 'served'
  const span = { startsOn: addDays(day, 1), endsOn: until }
  if (await beginPeriod(act, { kind: 'appeal', provision: null, ...span, reason: service, decision: id }))
    throw new Refused()
  await touch(act)
  return null
}

/** Puts a wrong day of service right, for a reason; the time to appeal moves with it and its history keeps the old. */
export async function correctService(act: Act, id: string, day: string, reason: string): Promise<ServiceFault> {
  const { tx, base, client } = act
  await lockClient(tx, client)
  const row = await decisionRow(tx, client, id)
  if (!row) throw new NotFound()
  if (!row.served_on) throw new Refused()
  const fault = serviceFault({ ...row, served_on: null }, { day, today: dayOf(base.now()), safe: true })
  if (fault) return fault
  const until = appealUntil(day)
  await correctServiceRow(tx, id, { served_on: day, appeal_until: until })
  const period = (await periodsOf(tx, client)).find((one) => one.kind === 'appeal' && one.decision_id === id)
  if (!period) throw new Refused()
  const span = { startsOn: addDays(day, 1), endsOn: until }
  if (await correctPeriod(act, period.id, span, { reason, decision: id })) throw new Refused()
  return null
}

/** Contacts by which a written decision may go: marked safe, and of a channel that can carry it. */
export const safeContacts = (entries: readonly Entry[]): readonly Entry[] =>
  entriesOf(entries, 'contact').filter(
    ({ values }) =>
      values['contact.safe@1'] === 'yes' && serviceChannels.codes.includes(String(values['contact.channel@1'])),
  )

/** The court that the letter names, as an official wrote it; '' when nobody has. */
export function courtIn(keys: FileKeys, row: Pick<ClientDecisionTable, 'id' | 'sealed' | 'sealed_service'>): string {
  const key = keys.of('file')
  const served =
    row.sealed_service && (JSON.parse(openText(key, row.sealed_service, servicePlace(row.id))) as SealedService)
  return served?.court || contentIn(key, row).said?.court || ''
}

function serviceFault(
  { signed_at, served_on }: Pick<ClientDecisionTable, 'signed_at' | 'served_on'>,
  { day, today, safe }: { day: string; today: string; safe: boolean },
): ServiceFault {
  if (!signed_at) throw new Refused()
  if (served_on) return 'served'
  if (day > today) return 'in-future'
  if (day < dayOf(signed_at)) return 'before-decision'
  return safe ? null : 'not-safe'
}

const servicePlace = (id: string): Place => ({ table: 'client_decision', column: 'sealed_service', row: id })
