import { createHash } from 'node:crypto'
import { idWithoutTime } from '#base/database/id.ts'

/** The id of what a form stores, the same for the same form's `once`: who sends it twice makes one row. */
export const idOnce = (...words: readonly string[]): string =>
  idWithoutTime((length) => createHash('sha256').update(words.join('\u0000')).digest().subarray(0, length))
