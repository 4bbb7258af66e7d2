import type { Base } from '#base/base.ts'
import { openText, type Place, seal } from '#base/crypto/envelope.ts'
import type { Key } from '#base/crypto/keyring.ts'
import { contentKey, rewrap, unwrap, wrap } from '#base/crypto/team-key.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import { currentTeamKey, teamPair } from '#modules/accounts/accounts.ts'
import type { Answers } from './answers.ts'
import { insertKeys, keysOf, updateKey } from './queries.ts'

/**
 * The two keys of a referral. `told` seals what the sender told and our notes: only the team opens it. `thread` seals the
 * talk afterwards: the team and the sender's inbox open it.
 */
export interface ContentKeys {
  told: Key
  thread: Key
}

/** What the sender told, as sealed in one piece. */
export interface Told {
  answers: Answers
  /** The moment of sending, for intake only; open columns keep the day. */
  sentAt: string
}

const boundTo = (referral: string, kind: string) => `referral/${referral}/${kind}`

/** Makes the keys of a new referral and wraps them to its team. */
export async function makeKeys(tx: Write, base: Base, referral: string, team: string): Promise<ContentKeys> {
  const to = await currentTeamKey(tx, team)
  const keys = { told: contentKey(base.random(32)), thread: contentKey(base.random(32)) }
  await insertKeys(
    tx,
    (['told', 'thread'] as const).map((kind) => ({
      referral_id: referral,
      kind,
      team_key_id: to.id,
      wrapped: wrap(keys[kind], to.publicKey, boundTo(referral, kind)),
      inbox_wrapped: null,
    })),
  )
  return keys
}

/** Opens a referral's keys with its team's pair. Throws `NotFound` once they are erased, `SealBroken` when tampered with. */
export async function teamKeys(db: Read, base: Base, referral: string): Promise<ContentKeys> {
  const rows = await keysOf(db, referral)
  const open = async (kind: 'told' | 'thread') => {
    const row = rows.find((one) => one.kind === kind)
    if (!row) throw new NotFound()
    return unwrap(await teamPair(db, base, row.team_key_id), row.wrapped, boundTo(referral, kind))
  }
  return { told: await open('told'), thread: await open('thread') }
}

/** Hands the keys to another team by wrapping them anew; the content is not touched. */
export async function rewrapToTeam(tx: Write, base: Base, referral: string, team: string): Promise<void> {
  const to = await currentTeamKey(tx, team)
  for (const row of await keysOf(tx, referral)) {
    const pair = await teamPair(tx, base, row.team_key_id)
    const wrapped = rewrap(pair, row.wrapped, boundTo(referral, row.kind), to.publicKey)
    await updateKey(tx, referral, row.kind, { wrapped, team_key_id: to.id })
  }
}

export const keyBinding = boundTo

export const sealTold = (keys: ContentKeys, referral: string, told: Told): Buffer =>
  seal(keys.told, JSON.stringify(told), toldPlace(referral))

export const openTold = (keys: ContentKeys, referral: string, sealed: Uint8Array): Told =>
  JSON.parse(openText(keys.told, sealed, toldPlace(referral))) as Told

export const sealMessage = (key: Key, id: string, text: string): Buffer => seal(key, text, messagePlace(id))
export const openMessage = (key: Key, id: string, sealed: Uint8Array): string => openText(key, sealed, messagePlace(id))

const toldPlace = (referral: string): Place => ({ table: 'told', column: 'sealed', row: referral })
const messagePlace = (id: string): Place => ({ table: 'message', column: 'sealed', row: id })
