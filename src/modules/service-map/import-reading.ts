import { clean } from '#base/http/typed.ts'
import type { Fault, Repair } from './import-record.ts'

/**
 * One object of a file, member by member. What is never taken is the remainder. Members are read as own properties only, so that one
 * named like something of JavaScript's own is a member like any other.
 */
export interface Reader {
  /** The member, whatever it is; it counts as taken. */
  take: (name: string) => unknown
  /** A text, cleaned; undefined where there is none. Not a text: noted and left aside. */
  text: (name: string, most?: number) => string | undefined
  number: (name: string) => number | undefined
  /** Objects in a list; what is no object is left aside. */
  all: (name: string) => Reader[]
  one: (name: string) => Reader | undefined
  texts: (name: string) => string[]
  note: (where: string, what: Fault, value: unknown, did: Repair['did'], instead?: string) => void
  /** Puts a member back among what we have no place for. */
  aside: (name: string, value: unknown) => void
  /** What was not taken here and below. */
  rest: () => Record<string, unknown>
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const longest = 10_000

/** Reads an object; repairs go into the given list. `path`: where it stands in the file. */
export function readerOf(object: Record<string, unknown>, repairs: Repair[], path = ''): Reader {
  const taken = new Set<string>()
  const below: [string, Reader[]][] = []
  const asides: [string, unknown][] = []
  const at = (name: string) => (path ? `${path}.${name}` : name)
  const take = (name: string): unknown => {
    taken.add(name)
    return Object.hasOwn(object, name) ? object[name] : undefined
  }
  const reader: Reader = {
    take,
    text: (name, most = longest) => textOf(reader, name, take(name), most),
    number: (name) => numberOf(take(name)),
    all: (name) => {
      const value = take(name)
      const list = Array.isArray(value) ? value : isObject(value) ? [value] : []
      const odd = list.filter((item) => !isObject(item))
      if (odd.length > 0) asides.push([name, odd])
      const readers = list.filter(isObject).map((item) => readerOf(item, repairs, at(name)))
      below.push([name, readers])
      return readers
    },
    one: (name) => {
      const value = take(name)
      if (!isObject(value)) return undefined
      const found = readerOf(value, repairs, at(name))
      below.push([name, [found]])
      return found
    },
    texts: (name) => {
      const value = take(name)
      const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
      return list.filter((item) => typeof item === 'string').map((item) => clean(item).trim())
    },
    note: (where, what, value, did, instead) => {
      repairs.push({ where: at(where), what, value: short(value), did, ...(instead === undefined ? {} : { instead }) })
    },
    aside: (name, value) => {
      asides.push([name, value])
    },
    rest: () => restOf(object, taken, below, asides),
  }
  return reader
}

function textOf(reader: Reader, name: string, value: unknown, most: number): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    reader.note(name, 'not-text', value, 'left-out')
    reader.aside(name, value)
    return undefined
  }
  const text = clean(String(value)).trim()
  if (text.length <= most) return text || undefined
  reader.note(name, 'too-long', text, most === longest ? 'mended' : 'noted', String(most))
  return text.slice(0, longest)
}

/** Not a number: NaN, for the caller to note. */
function numberOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value
  return typeof number === 'number' ? number : Number.NaN
}

function restOf(
  object: Record<string, unknown>,
  taken: ReadonlySet<string>,
  below: readonly [string, Reader[]][],
  asides: readonly [string, unknown][],
): Record<string, unknown> {
  const left = Object.entries(object).filter(([name, value]) => !taken.has(name) && value !== null && value !== '')
  const deeper = below.flatMap(([name, readers]): [string, unknown][] => {
    const rests = readers.map((one) => one.rest()).filter((one) => Object.keys(one).length > 0)
    return rests.length > 0 ? [[name, rests]] : []
  })
  return Object.fromEntries([...left, ...deeper, ...asides].filter(([, value]) => !isNothing(value)))
}

const isNothing = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return clean(text.length > 200 ? `${text.slice(0, 199)}…` : text)
}
