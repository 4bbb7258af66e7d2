import { sql } from 'kysely'
import type { Database } from '#base/database/connect.ts'
import type { Write } from '#base/database/handles.ts'

/** News that something changed, to every process and every open page. Carries topics, never content. */
export interface Live {
  /** Told on commit, to all processes. */
  tell: (tx: Write, topic: string) => Promise<void>
  /** An event stream that says `change` whenever one of the topics does, and beats every 15 s. */
  stream: (topics: readonly string[]) => ReadableStream<Uint8Array>
  stop: () => Promise<void>
}

const channel = 'polku'
const beat = 15_000

export async function makeLive(database: Database): Promise<Live> {
  const listeners = new Set<(topic: string | null) => void>()
  const stop = await database.listen(channel, (topic) => {
    for (const listener of listeners) listener(topic)
  })
  return {
    tell: async (tx, topic) => {
      await sql`select pg_notify(${channel}, ${topic})`.execute(tx)
    },
    stream: (topics) => streamOf(listeners, topics),
    stop,
  }
}

function streamOf(
  listeners: Set<(topic: string | null) => void>,
  topics: readonly string[],
): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  let close = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (line: string) => controller.enqueue(text.encode(line))
      // Null: the connection was lost for a while, so anything may have changed.
      const listener = (topic: string | null) => {
        if (topic === null || topics.includes(topic)) send('event: change\ndata: 1\n\n')
      }
      const timer = setInterval(() => send(': beat\n\n'), beat)
      listeners.add(listener)
      close = () => {
        listeners.delete(listener)
        clearInterval(timer)
      }
      send('retry: 3000\n\n')
    },
    cancel: () => close(),
  })
}
