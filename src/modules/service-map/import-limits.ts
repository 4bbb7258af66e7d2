/** The most an upload may bring, and what an archive may swell to. */
export const uploadMost = 20 * 1024 * 1024
export const unpackedMost = 80 * 1024 * 1024

/** More records than this are several imports. */
export const recordsMost = 20_000

/** Deeper than any catalogue nests. */
export const depthMost = 40
