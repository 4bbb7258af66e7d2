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

/** One connection of its own for all channels of this process; opened at first use, and again whenever it breaks. */
export function makeListener(newClient: () => pg.Client): Listener {
  const ears = new Map<string, Set<OnNotify>>()
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
  const reopen = async () => {
    client = null
    for (let wait = 100; !closed && ears.size > 0; wait = Math.min(2 * wait, 5000)) {
      await sleep(wait, undefined, { ref: false })
      const isBack =
        !closed &&
        (await connected().then(
          () => true,
          () => false,
        ))
      if (isBack) return tellAll(ears)
    }
  }
  const connected = () => {
    client ??= open().catch((error) => {
      client = null
      throw error
    })
    return client
  }

  const listen = async (channel: string, onNotify: OnNotify) => {
    if (!/^[a-z][a-z0-9_]*$/.test(channel)) throw new RangeError(`not a channel name: ${channel}`)
    const own = ears.get(channel) ?? new Set()
    ears.set(channel, own.add(onNotify))
    await (await connected()).query(`listen "${channel}"`)
    return async () => {
      own.delete(onNotify)
      if (own.size > 0 || ears.get(channel) !== own) return
      ears.delete(channel)
      await (await client)?.query(`unlisten "${channel}"`).catch(() => {})
    }
  }
  const close = async () => {
    closed = true
    await (await client?.catch(() => null))?.end()
  }
  return { listen, close }
}

function tellAll(ears: ReadonlyMap<string, ReadonlySet<OnNotify>>): void {
  for (const own of ears.values()) tell(own, null)
}

function tell(own: ReadonlySet<OnNotify> | undefined, payload: string | null): void {
  for (const onNotify of own ?? []) onNotify(payload)
}
