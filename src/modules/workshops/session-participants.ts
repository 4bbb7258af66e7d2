import { createHash } from 'node:crypto'
import type { Base } from '#base/base.ts'
import { readSignedId, signedId } from '#base/crypto/link.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import type { Ask } from '#base/http/ask.ts'
import { type Visit, visitKey } from '#base/http/visit.ts'
import { minutes } from '#base/time/day.ts'
import { choice, text, type ValueOf } from '#base/ui/form.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { impersonal } from './personal.ts'
import { workshopByCode, workshopRow } from './queries-sessions.ts'
import { guessesSince, insertGuess, participantByHash, putParticipant } from './queries-sessions-people.ts'
import { readCode, type Workshop } from './session.ts'
import { tellBoard, workshopOf } from './sessions.ts'

const types = organisationTypes.items.map(({ code }) => code)

/** What a participant says: the kind of organisation, a name for the day, a table. */
export const joinForm = {
  type: choice(types, { needed: 'workshops.join.type.needed' }),
  name: impersonal(text({ max: 40, needed: 'workshops.join.name.needed' })),
  table: text({ max: 3, needed: 'workshops.join.table.needed' }),
}

export interface Participant {
  id: string
  workshop: string
  table: { id: string; number: number }
  type: string
  /** The day on which the questionnaire was answered. */
  feedbackOn: string | null
}

/** Who sits behind this browser, or null. */
export async function participantOf({ db, visit }: Pick<Ask<Read>, 'db' | 'visit'>): Promise<Participant | null> {
  const row = visit.known ? await participantByHash(db, hashOf(visit)) : undefined
  return row
    ? {
        id: row.id,
        workshop: row.workshop_id,
        table: { id: row.table_id, number: row.table },
        type: row.organisation_type,
        feedbackOn: row.feedback_on,
      }
    : null
}

/** What was tried to come in by. `later`: too many wrong codes, so a right one is not told from a wrong one. */
export type Entry = { workshop: Workshop } | 'wrong' | 'later'

/**
 * A code as typed, or the longer proof of the picture on the wall. Wrong codes slow down this visit, and everybody's typing;
 * the picture still lets in, since nobody can guess it.
 */
export async function entryBy(db: Read, base: Base, visit: Visit, typed: string): Promise<Entry> {
  const byPicture = readSignedId(base.secrets.link, picture, typed)
  if (byPicture) return enterable(await openById(db, byPicture))
  const since = new Date(base.now().getTime() - guessing.within)
  const { own, all } = await guessesSince(db, guessHash(visit), since)
  if (own >= guessing.ofVisit || all >= guessing.ofAll) return 'later'
  const code = readCode(typed)
  const id = code && (await workshopByCode(db, code))
  return enterable(id ? await workshopOf(db, id) : null)
}

/**
 * Wrong codes within ten minutes: of one visit, of everybody. There are 191 million codes, so that guessing without pause would
 * find the one of a workshop that stays open once in twelve years.
 */
const guessing = { within: minutes(10), ofVisit: 5, ofAll: 300 }

/** Notes a wrong code in a transaction of its own: the page that says so changes nothing. */
export const noteGuess = (tx: Write, base: Base, visit: Visit): Promise<unknown> =>
  insertGuess(tx, { id: idWithoutTime(base.random), visit: guessHash(visit), at: base.now() })

/** What the picture on the wall says: nobody types it. */
export const pictureOf = (base: Base, workshop: string): string => signedId(base.secrets.link, picture, workshop)

/** Takes a seat at a table, or changes it. */
export async function takeSeat(
  tx: Write,
  base: Base,
  visit: Visit,
  workshop: Workshop,
  { type, name, table }: ValueOf<typeof joinForm>,
): Promise<boolean> {
  const seat = workshop.tables.find(({ number }) => String(number) === table)
  if (!seat || type === null) return false
  await putParticipant(tx, {
    id: idWithoutTime(base.random),
    workshop_id: workshop.id,
    table_id: seat.id,
    organisation_type: type,
    name,
    hash: hashOf(visit),
  })
  await tellBoard(tx, base, workshop.id)
  return true
}

const picture = 'workshops.join'

async function openById(db: Read, id: string): Promise<Workshop | null> {
  return (await workshopRow(db, id)) ? workshopOf(db, id) : null
}

const enterable = (workshop: Workshop | null): Entry => (workshop?.code ? { workshop } : 'wrong')

/** The server keeps only this of a participant's secret. */
const hashOf = (visit: Visit): Buffer => createHash('sha256').update(visitKey(visit, 'workshop')).digest()

/** Another than the seat's, so that who guessed and who sits are not joined. */
const guessHash = (visit: Visit): Buffer => createHash('sha256').update(visitKey(visit, 'workshop-guess')).digest()
