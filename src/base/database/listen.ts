import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/**
 * Hears each notice. Hears `null` after a broken connection was made again: something may have been missed, so look
 * afresh.
 */
export type OnNotify = (payload: string | null) => void

export interface Listener {
  listen: (channel: string, onNotify: OnNotify) => Promise<() => Promise<void>>
  close: () => Promise<void>
}

type Ears = Map<string, Set<OnNotify>>

/** One connection of its own for all channels of this process; opened at first use, and again whenever it breaks. */
export function makeListener(newClient: () => pg.Client): Listener {
  const ears: Ears = new Map()
  const connection = keepConnection(newClient, ears)
  const listen = async (channel: string, onNotify: OnNotify) => {
    if (!/^[a-z][a-z0-9_]*$/.test(channel)) throw new RangeError(`not a channel name: ${channel}`)
    const own = ears.get(channel) ?? new Set()
    ears.set(channel, own.add(onNotify))
    await (await connection.connected()).query(`listen "${channel}"`)
    return async () => {
      own.delete(onNotify)
      if (own.size > 0 || ears.get(channel) !== own) return
      ears.delete(channel)
      await (await connection.current())?.query(`unlisten "${channel}"`).catch(() => {})
    }
  }
  return { listen, close: connection.close }
}

function keepConnection(newClient: () => pg.Client, ears: Ears) {
  let client: Promise<pg.Client> | null = null
  let closed = false
  const open = async () => {
    const fresh = newClient()
    fresh.on('error', () => {})
    fresh.on('notification', ({ channel, payload }) => tell(ears.get(channel), payload ?? ''))
    await fresh.connect()
    fresh.once('end', () => reopen())
    for (const channel of ears.keys()) await fresh.query(`listen "${channel}"`)
    return fresh
  }
  const connected = () => {
    client ??= open().catch((error) => {
      client = null
      throw error
    })
    return client
  }
  const reopen = async () => {
    client = null
    for (let wait = 100; !closed && ears.size > 0; wait = Math.min(2 * wait, 5000)) {
      await sleep(wait, undefined, { ref: false })
      if (!closed && (await isMade(connected()))) return tellAll(ears)
    }
  }
  const close = async () => {
    closed = true
    await (await client?.catch(() => null))?.end()
  }
  return { connected, current: () => client, close }
}

const isMade = (connection: Promise<pg.Client>): Promise<boolean> =>
  connection.then(
    () => true,
    () => false,
  )

function tellAll(ears: ReadonlyMap<string, ReadonlySet<OnNotify>>): void {
  for (const own of ears.values()) tell(own, null)
}

function tell(own: ReadonlySet<OnNotify> | undefined, payload: string | null): void {
  for (const onNotify of own ?? []) onNotify(payload)
}
