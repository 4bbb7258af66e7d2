import type { Base } from '#base/base.ts'
import type { Key } from '#base/crypto/keyring.ts'
import { contentKey, unwrap, wrap } from '#base/crypto/team-key.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import { currentTeamKey, teamPair } from '#modules/accounts/accounts.ts'
import { type ClientRow, insertKeys, type KeyTable, keysOf } from './queries.ts'
import { replaceKey } from './queries-retention.ts'
import { type Compartment, compartments } from './section.ts'

/** The opened keys of one file. `of` throws `NotFound` for a compartment that has been erased. */
export interface FileKeys {
  of: (compartment: Compartment) => Key
  has: (compartment: Compartment) => boolean
}

const boundTo = (client: string, compartment: Compartment) => `client/${client}/${compartment}`

/** Makes a new file's keys, one for each compartment, wrapped to its team. */
export async function makeFileKeys(tx: Write, base: Base, client: string, team: string): Promise<FileKeys> {
  const to = await currentTeamKey(tx, team)
  const keys = compartments.map((compartment) => ({ compartment, key: contentKey(base.random(32)) }))
  await insertKeys(
    tx,
    keys.map(({ compartment, key }) => ({
      client_id: client,
      compartment,
      team_key_id: to.id,
      wrapped: wrap(key, to.publicKey, boundTo(client, compartment)),
    })),
  )
  return keysFrom((compartment) => keys.find((one) => one.compartment === compartment)?.key)
}

/** A new key in the place of a compartment's; what is not sealed anew under it is unreadable from then on. */
export async function renewKey(
  tx: Write,
  base: Base,
  { id, team_id }: ClientRow,
  compartment: Compartment,
): Promise<Key> {
  const to = await currentTeamKey(tx, team_id)
  const key = contentKey(base.random(32))
  const wrapped = wrap(key, to.publicKey, boundTo(id, compartment))
  await replaceKey(tx, { client: id, compartment }, { team_key_id: to.id, wrapped })
  return key
}

/** Opens a file's keys when each is first asked for. Throws `SealBroken` when one was tampered with. */
export async function fileKeys(db: Read, base: Base, client: string): Promise<FileKeys> {
  const rows = await keysOf(db, client)
  const pairs = new Map<string, Awaited<ReturnType<typeof teamPair>>>()
  for (const { team_key_id: id } of rows) if (!pairs.has(id)) pairs.set(id, await teamPair(db, base, id))
  const opened = new Map<Compartment, Key>()
  const open = ({ team_key_id, wrapped, compartment }: KeyTable): Key | undefined => {
    const pair = pairs.get(team_key_id)
    if (pair && !opened.has(compartment)) opened.set(compartment, unwrap(pair, wrapped, boundTo(client, compartment)))
    return opened.get(compartment)
  }
  return keysFrom((compartment) => {
    const row = rows.find((one) => one.compartment === compartment)
    return row && open(row)
  })
}

function keysFrom(find: (compartment: Compartment) => Key | undefined): FileKeys {
  return {
    has: (compartment) => find(compartment) !== undefined,
    of: (compartment) => {
      const key = find(compartment)
      if (!key) throw new NotFound()
      return key
    },
  }
}
