import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { FileKeys } from './keys.ts'
import type { ThreatJointTable, ThreatMeasureTable, ThreatMemberTable, ThreatRow } from './queries-threat.ts'

export const threatStates = ['opened', 'rating', 'joint', 'superseded'] as const
export type ThreatState = (typeof threatStates)[number]

/** How a measure is over. */
export const measureEnds = ['done', 'dropped'] as const

/** What whoever opens an assessment writes; `about` alone is shown to a member before they declare. */
export interface Opening {
  about: string
  question: string
  background: string
}

export interface Rating {
  level: string
  reasons: string
}

/** The joint view; its codes stand open beside it, this is what was written. */
export interface Joint extends Rating {
  effects: readonly string[]
  reviewOn: string
}

type Members = readonly ThreatMemberTable[]

export function threatState(row: Pick<ThreatRow, 'joint_at' | 'superseded_at'>, begun: boolean): ThreatState {
  if (row.superseded_at) return 'superseded'
  if (row.joint_at) return 'joint'
  return begun ? 'rating' : 'opened'
}

export const hasBegun = (members: Members): boolean => members.some(({ conflict }) => conflict === 'none')

/** Those whose rating is still awaited: asked, not out, not excused with a reason. */
export const awaited = (members: Members): Members =>
  members.filter(
    ({ conflict, ended_at, rated_at, missing_at }) =>
      conflict !== 'declared' && ended_at === null && rated_at === null && missing_at === null,
  )

export const rated = (members: Members): Members =>
  members.filter(({ rated_at, conflict }) => rated_at !== null && conflict !== 'declared')

/** Who sits there now. */
export const sitting = (members: Members): Members =>
  members.filter(({ conflict, ended_at }) => conflict !== 'declared' && ended_at === null)

export const ownSeat = (members: Members, person: string): ThreatMemberTable | undefined =>
  sitting(members).find(({ person_id }) => person_id === person)

/** Ratings are seen when none is awaited any more, and by a member only once their own stands. */
export function seesRatings(members: Members, person: string): boolean {
  const own = ownSeat(members, person)
  return awaited(members).length === 0 && (own === undefined || own.rated_at !== null)
}

const placeOf = (table: string, column: string, row: string): Place => ({ table, column, row })
const json = (text: string): unknown => JSON.parse(text)
const keyIn = (keys: FileKeys) => keys.of('threat')

const openingPlace = (id: string) => placeOf('client_threat', 'sealed', id)
const ratingPlace = (id: string) => placeOf('client_threat_member', 'sealed_rating', id)
const missingPlace = (id: string) => placeOf('client_threat_member', 'sealed_missing', id)
const measurePlace = (id: string) => placeOf('client_threat_measure', 'sealed', id)
/** Bound to its number: an old one put in the new one's place does not open. */
const jointPlace = (id: string, version: number) => placeOf('client_threat_joint', 'sealed', `${id}/${version}`)

export const sealOpening = (keys: FileKeys, id: string, opening: Opening) =>
  seal(keyIn(keys), JSON.stringify(opening), openingPlace(id))
export const sealRating = (keys: FileKeys, id: string, rating: Rating) =>
  seal(keyIn(keys), JSON.stringify(rating), ratingPlace(id))
export const sealMissing = (keys: FileKeys, id: string, reason: string) => seal(keyIn(keys), reason, missingPlace(id))
export const sealMeasure = (keys: FileKeys, id: string, text: string) => seal(keyIn(keys), text, measurePlace(id))
export const sealJoint = (keys: FileKeys, { id, version }: Pick<ThreatRow, 'id' | 'version'>, joint: Joint) =>
  seal(keyIn(keys), JSON.stringify(joint), jointPlace(id, version))

// Each of these throws `SealBroken` when the row was changed or moved.
export const openOpening = (keys: FileKeys, { id, sealed }: ThreatRow) =>
  json(openText(keyIn(keys), sealed, openingPlace(id))) as Opening
export const openRating = (keys: FileKeys, { id, sealed_rating }: ThreatMemberTable): Rating | null =>
  sealed_rating && (json(openText(keyIn(keys), sealed_rating, ratingPlace(id))) as Rating)
export const openMissing = (keys: FileKeys, { id, sealed_missing }: ThreatMemberTable): string | null =>
  sealed_missing && openText(keyIn(keys), sealed_missing, missingPlace(id))
export const openMeasure = (keys: FileKeys, { id, sealed }: ThreatMeasureTable): string =>
  openText(keyIn(keys), sealed, measurePlace(id))
export const openJoint = (keys: FileKeys, { threat_id, version, sealed }: ThreatJointTable) =>
  json(openText(keyIn(keys), sealed, jointPlace(threat_id, version))) as Joint
