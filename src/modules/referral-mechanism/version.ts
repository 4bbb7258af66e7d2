/** A version as its row says it. Days YYYY-MM-DD. */
export interface Version {
  id: string
  number: number
  based_on_id: string | null
  /** Grows with each change of the draft: what an editor had in hand when saving. */
  revision: number
  begun_at: Date
  begun_by: string | null
  opened_at: Date | null
  comments_until_on: string | null
  closed_at: Date | null
  published_at: Date | null
  published_by: string | null
  valid_from: string | null
  without_why: string | null
  discarded_at: Date | null
}

/**
 * draft → consultation → draft again, with comments to answer → published → in force → superseded; a draft may be discarded.
 * `coming`: published, its day not yet there.
 */
export const states = ['draft', 'consultation', 'coming', 'in-force', 'superseded', 'discarded'] as const
export type State = (typeof states)[number]

/** `inForce`: the number of the version in force on that day. */
export function stateOf(version: Version, day: string, inForce: number): State {
  if (version.discarded_at) return 'discarded'
  if (version.valid_from !== null) {
    if (version.valid_from > day) return 'coming'
    return version.number === inForce ? 'in-force' : 'superseded'
  }
  return takesComments(version, day) ? 'consultation' : 'draft'
}

/** Through the whole last day, Finnish time. */
export const takesComments = ({ opened_at, closed_at, comments_until_on }: Version, day: string): boolean =>
  opened_at !== null && closed_at === null && comments_until_on !== null && day <= comments_until_on

/** While others comment on a text, it stands still. */
export const mayChange = (version: Version, day: string): boolean =>
  version.published_at === null && version.discarded_at === null && !takesComments(version, day)

/** From the country pack: nobody has published it, no authority has confirmed it. */
export const isFromPack = ({ published_at, published_by }: Version): boolean =>
  published_at !== null && published_by === null
