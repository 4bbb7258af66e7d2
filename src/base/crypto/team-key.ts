import type { Place } from './envelope.ts'
import type { Keyring } from './keyring.ts'
import { makePair, type Pair } from './sodium.ts'
import { openPair, sealPair } from './wrap.ts'

export { contentKey, rewrap, unwrap, wrap } from './wrap.ts'

/** A team's pair as it is stored. */
export interface TeamPair {
  readonly publicKey: Uint8Array
  readonly sealedPrivateKey: Buffer
}

/** A new pair for a team, its private half sealed under the keyring's current key (table `team_key`, row = team's id). */
export function makeTeamPair(keyring: Keyring, team: string): TeamPair {
  const pair = makePair()
  return { publicKey: pair.publicKey, sealedPrivateKey: sealPair(keyring[0], pair, placeOf(team)) }
}

/** Opens a team's stored pair. Throws `SealBroken`, also when its public half was exchanged. */
export function openTeamPair(
  keyring: Keyring,
  team: string,
  stored: { publicKey: Uint8Array; sealedPrivateKey: Uint8Array },
): Pair {
  return openPair(keyring, stored.publicKey, stored.sealedPrivateKey, placeOf(team))
}

/** The private half sealed again under the current key, after a rotation. Throws `SealBroken`. */
export function resealTeamPair(keyring: Keyring, team: string, stored: TeamPair): TeamPair {
  const pair = openTeamPair(keyring, team, stored)
  return { publicKey: pair.publicKey, sealedPrivateKey: sealPair(keyring[0], pair, placeOf(team)) }
}

function placeOf(team: string): Place {
  return { table: 'team_key', column: 'private_key', row: team }
}
