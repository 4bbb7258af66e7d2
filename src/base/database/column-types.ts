import pg from 'pg'

const { builtins, getTypeParser } = pg.types
const arrays = { date: 1182, int8: 1016 }

/** How columns arrive: `int8` as a number, `date` as 'YYYY-MM-DD'; all else as the driver has it. */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format: 'text') =>
    own.get(type) ?? getTypeParser(type, format)) as typeof getTypeParser,
}

const own = new Map<number, (text: string) => unknown>([
  [builtins.INT8, wholeNumber],
  [builtins.DATE, (text) => text],
  [arrays.date, (text) => listOf(text)],
  [arrays.int8, (text) => listOf(text).map((item) => (item === null ? null : wholeNumber(item)))],
])

/** Throws where a double would round: counts never get there, and nothing else is kept as `int8`. */
function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError('int8 beyond the safe integers')
  return number
}

/** `text[]` has the same notation; the driver reads it. */
function listOf(text: string): (string | null)[] {
  const textArray: number = 1009
  return getTypeParser(textArray, 'text')(text)
}
