/** A picture in named parts: `board-step-2` → its markup. */
export type Parts = ReadonlyMap<string, string>

/** Who looks at one picture: hears what changed, already in bytes. */
export interface Room {
  /** Another reader, who gets the whole picture first. Gives the way out. */
  enter: (read: (bytes: Uint8Array) => void) => () => void
  /** Something changed: the picture is made anew, and only what differs is sent. */
  change: () => void
}

/**
 * One picture for many screens. However many look and however fast it changes, at most one is being made at a time; a
 * change meanwhile makes one more. `empty` is told when the last reader has gone.
 */
export function roomOf(make: () => Promise<Parts>, empty: () => void): Room {
  const readers = new Set<(bytes: Uint8Array) => void>()
  let shown: Parts | null = null
  let making = false
  let stale = false

  const renew = async () => {
    stale = true
    if (making) return
    making = true
    while (stale && readers.size > 0) {
      stale = false
      try {
        const next = await make()
        const news = changed(shown, next)
        shown = next
        if (news) for (const read of readers) read(news)
      } catch {
        // The database may be gone for a while: what is shown stays, and the next change or reader tries again.
        stale = true
        break
      }
    }
    making = false
  }

  return {
    enter: (read) => {
      if (shown) read(whole(shown))
      readers.add(read)
      if (!making && (!shown || stale)) renew()
      return () => {
        readers.delete(read)
        if (readers.size === 0) empty()
      }
    },
    change: () => void renew(),
  }
}

/** The parts that differ, and the names of those that are gone, as one event; null when nothing does. */
export function changed(old: Parts | null, next: Parts): Uint8Array | null {
  const parts = [...next].filter(([name, markup]) => old?.get(name) !== markup)
  const gone = [...(old?.keys() ?? [])].filter((name) => !next.has(name)).map((name) => [name, ''] as const)
  return parts.length + gone.length > 0 ? eventOf([...parts, ...gone]) : null
}

const whole = (parts: Parts) => eventOf([...parts])

const eventOf = (parts: readonly (readonly [string, string])[]): Uint8Array =>
  new TextEncoder().encode(`event: parts\ndata: ${JSON.stringify(parts)}\n\n`)
