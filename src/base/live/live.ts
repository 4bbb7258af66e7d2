import { sql } from 'kysely'
import type { Database } from '#base/database/connect.ts'
import type { Write } from '#base/database/handles.ts'
import { type Parts, type Room, roomOf } from './picture.ts'

/** News that something changed, to every process and every open page. Carries topics, never content. */
export interface Live {
  /** Told on commit, to all processes. */
  tell: (tx: Write, topic: string) => Promise<void>
  /** An event stream that says `change` whenever one of the topics does, and beats every 15 s. */
  stream: (topics: readonly string[]) => ReadableStream<Uint8Array>
  /**
   * An event stream of a picture that is the same for all who look at it: made once per change by `make`, the same bytes
   * pushed to everybody under `key`. Its event `parts` holds what differs as JSON, `[[name, markup], …]`, all of it at
   * first; empty markup where a part is gone. Who reads too slowly is cut off and comes back.
   */
  shared: (key: string, topics: readonly string[], make: () => Promise<Parts>) => ReadableStream<Uint8Array>
  stop: () => Promise<void>
}

const channel = 'polku'
const beat = 15_000
/** So many events may wait for one reader. */
const backlog = 64

type Listeners = Set<(topic: string | null) => void>

export async function makeLive(database: Database): Promise<Live> {
  const listeners: Listeners = new Set()
  const rooms = new Map<string, Room>()
  const stop = await database.listen(channel, (topic) => {
    for (const listener of listeners) listener(topic)
  })
  return {
    tell: async (tx, topic) => {
      await sql`select pg_notify(${channel}, ${topic})`.execute(tx)
    },
    stream: (topics) => streamOf((send) => hear(listeners, topics, () => send(change))),
    shared: (key, topics, make) => streamOf((send) => roomAt(rooms, key, listeners, topics, make).enter(send)),
    stop,
  }
}

/** Null as a topic: the connection was lost for a while, so anything may have changed. */
function hear(listeners: Listeners, topics: readonly string[], then: () => void): () => void {
  const listener = (topic: string | null) => {
    if (topic === null || topics.includes(topic)) then()
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function roomAt(
  rooms: Map<string, Room>,
  key: string,
  listeners: Listeners,
  topics: readonly string[],
  make: () => Promise<Parts>,
): Room {
  const there = rooms.get(key)
  if (there) return there
  const close = () => {
    deafen()
    rooms.delete(key)
  }
  const room = roomOf(make, close)
  const deafen = hear(listeners, topics, room.change)
  rooms.set(key, room)
  return room
}

function streamOf(join: (send: (bytes: Uint8Array) => void) => () => void): ReadableStream<Uint8Array> {
  let close = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (bytes: Uint8Array) => {
        controller.enqueue(bytes)
        if ((controller.desiredSize ?? 0) > -backlog) return
        close()
        controller.close()
      }
      const timer = setInterval(() => send(pulse), beat)
      send(retry)
      const leave = join(send)
      close = () => {
        leave()
        clearInterval(timer)
      }
    },
    cancel: () => close(),
  })
}

const line = (text: string) => new TextEncoder().encode(text)
const change = line('event: change\ndata: 1\n\n')
const pulse = line(': beat\n\n')
const retry = line('retry: 3000\n\n')
