import type { DataClass } from '#packs/fi/retention.ts'

/** The classes of a file's data, in the order in which they go. */
export const fileClasses = [
  'observations',
  'special-categories',
  'other-data',
  'identifiers',
] as const satisfies readonly DataClass[]
export type FileClass = (typeof fileClasses)[number]
