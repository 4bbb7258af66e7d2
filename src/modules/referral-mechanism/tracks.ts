/** A piece of an arrow in a channel: from where to where along it. Pieces to one target may lie on each other. */
export interface Span {
  channel: number
  from: number
  to: number
  target: string
}

/** Lays spans of each channel side by side: each on the first track where it meets no span of another target. */
export function tracksOf(spans: readonly Span[]) {
  const given = new Map<Span, number>()
  const counts = new Map<number, number>()
  for (const [channel, all] of Map.groupBy(spans, (span) => span.channel)) {
    const tracks: Span[][] = []
    for (const span of all.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
      const fit = tracks.findIndex((track) =>
        track.every((other) => other.target === span.target || apart(other, span)),
      )
      const at = fit < 0 ? tracks.push([]) - 1 : fit
      tracks[at]?.push(span)
      given.set(span, at)
    }
    counts.set(channel, tracks.length)
  }
  return { counts, track: (span: Span): number => given.get(span) ?? 0 }
}

const apart = (one: Span, other: Span) => one.to + 3 < other.from || other.to + 3 < one.from
