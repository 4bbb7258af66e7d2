import type { Read } from '#base/database/handles.ts'
import { holds } from '#base/http/actor.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { contentOf } from '../documents.ts'
import { versionByNumber, versionInForce } from '../queries.ts'
import { type State, stateOf, type Version } from '../version.ts'

/** A version as it may be shown to this reader, and where its pages are. */
export interface Shown extends Pick<Ask, 'say' | 'lang' | 'to'> {
  version: Version
  state: State
  document: Mechanism
  /** A page of this version: `at('/steps/admit')`. The version in force has the short address. */
  at: (path: string) => string
  /** Number of the version in force. */
  inForce: number
}

/**
 * The version that the path names, or the one in force. A draft is shown to those who keep the document, a version in
 * consultation to whoever is signed in, the others to anybody. Throws `NotFound` for what this reader may not see.
 */
export async function shownTo(ask: Ask<Read>): Promise<Shown> {
  const { db, params, to, say, lang, now } = ask
  const current = await versionInForce(db, dayOf(now))
  const version = params.number === undefined ? current : await versionByNumber(db, numberIn(params.number))
  if (!version) throw new NotFound()
  const state = stateOf(version, dayOf(now), current?.number ?? 0)
  if (!maySee(ask, state)) throw new NotFound()
  const base = params.number === undefined ? '/mechanism' : `/mechanism/versions/${version.number}`
  return {
    say,
    lang,
    to,
    version,
    state,
    document: await contentOf(db, version),
    at: (path) => to(`${base}${path}`),
    inForce: current?.number ?? 0,
  }
}

export const keeps = ({ actor }: Pick<Ask, 'actor'>): boolean => holds(actor, 'network-coordinator', 'secretariat')

export function maySee(ask: Pick<Ask, 'actor'>, state: State): boolean {
  if (state === 'draft' || state === 'discarded') return keeps(ask)
  return state === 'consultation' ? ask.actor.kind === 'person' : true
}

/** Versions are counted from one; whatever else stands in the path is no version. */
export const numberIn = (text: string | undefined): number => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 0)

/** One of a list by the id in the path. */
export function oneOf<T extends { id: string }>(list: Iterable<T>, id: string | undefined): T {
  for (const item of list) if (item.id === id) return item
  throw new NotFound()
}
