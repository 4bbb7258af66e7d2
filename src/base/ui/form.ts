import { plainDigits } from '#base/crypto/digits.ts'
import type { Typed } from '#base/http/typed.ts'
import type { MessageKey } from '#base/i18n/messages.ts'

/** What is wrong with one field, as a word of the interface with its parameters. */
export interface Fault {
  field: string
  key: MessageKey
  params?: Record<string, string | number>
}

/** One field: how its typed values are read, and how a stored value is typed back into it. */
export interface Field<V> {
  read(values: readonly string[], part: (name: string) => string): { value: V } | { fault: Omit<Fault, 'field'> }
  show(value: V): Readonly<Record<string, readonly string[]>>
}

export type Form = Readonly<Record<string, Field<unknown>>>
export type ValueOf<F> = { -readonly [K in keyof F]: F[K] extends Field<infer V> ? V : never }

/** A form as shown: what stands in its fields and what is wrong with them. */
export interface Filled {
  typed: Typed
  faults: readonly Fault[]
}

export const empty: Filled = { typed: new Map(), faults: [] }

export type ReadForm<V> = { ok: true; value: V } | ({ ok: false } & Filled)

/** Reads a posted form. Unknown names are ignored; what was typed always comes back. */
export function readForm<F extends Form>(form: F, typed: Typed): ReadForm<ValueOf<F>> {
  const value: Record<string, unknown> = {}
  const faults: Fault[] = []
  for (const [name, field] of Object.entries(form)) {
    const result = field.read(typed.get(name) ?? [], (part) => typed.get(`${name}.${part}`)?.[0]?.trim() ?? '')
    if ('fault' in result) faults.push({ field: name, ...result.fault })
    else value[name] = result.value
  }
  return faults.length > 0 ? { ok: false, typed, faults } : { ok: true, value: value as ValueOf<F> }
}

/** A stored value typed back into its form. */
export function fill<F extends Form>(form: F, value: Partial<ValueOf<F>>): Filled {
  const typed = new Map<string, readonly string[]>()
  for (const [name, field] of Object.entries(form)) {
    const stored = (value as Record<string, unknown>)[name]
    if (stored === undefined) continue
    const shown = (field as Field<unknown>).show(stored)
    for (const [part, values] of Object.entries(shown)) typed.set(part ? `${name}.${part}` : name, values)
  }
  return { typed, faults: [] }
}

interface TextOptions {
  max?: number
  /** The word that says what to write, when it may not stay empty. */
  needed?: MessageKey
  /** Also checked once something is written; the word says how it should look. */
  like?: { pattern: RegExp; fault: MessageKey }
}

/** One line or many; empty is ''. Longest 200 characters unless told. */
export const text = ({ max = 200, needed, like }: TextOptions = {}): Field<string> => ({
  read: (values) => {
    if (values.length > 1) return { fault: { key: 'ui.fault.once' } }
    const value = (values[0] ?? '').trim()
    const length = [...value].length
    if (needed && length === 0) return { fault: { key: needed } }
    if (length > max) return { fault: { key: 'ui.fault.too-long', params: { max, length } } }
    if (like && length > 0 && !like.pattern.test(value)) return { fault: { key: like.fault } }
    return { value }
  },
  show: (value) => ({ '': [value] }),
})

export const email = (options: TextOptions = {}) =>
  text({ max: 254, like: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u, fault: 'ui.fault.email' }, ...options })

export const phone = (options: TextOptions = {}) =>
  text({ max: 40, like: { pattern: /^[+(]?[\p{Nd}][\p{Nd}\s()./-]{3,}$/u, fault: 'ui.fault.phone' }, ...options })

/** One of what was offered; nothing chosen is null. */
export const choice = <C extends string>(
  offered: readonly C[],
  { needed }: { needed?: MessageKey } = {},
): Field<C | null> => ({
  read: (values) => {
    const [first, second] = values.filter((value) => value !== '')
    if (second !== undefined) return { fault: { key: 'ui.fault.once' } }
    if (first === undefined) return needed ? { fault: { key: needed } } : { value: null }
    const found = offered.find((code) => code === first)
    return found === undefined ? { fault: { key: 'ui.fault.not-offered' } } : { value: found }
  },
  show: (value) => ({ '': value === null ? [] : [value] }),
})

/** Any of what was offered, each once. */
export const choices = <C extends string>(
  offered: readonly C[],
  { needed }: { needed?: MessageKey } = {},
): Field<C[]> => ({
  read: (values) => {
    const wanted = new Set(values)
    const found = offered.filter((code) => wanted.has(code))
    if (found.length < wanted.size) return { fault: { key: 'ui.fault.not-offered' } }
    return needed && found.length === 0 ? { fault: { key: needed } } : { value: found }
  },
  show: (value) => ({ '': value }),
})

/** One box to tick. */
export const tick = ({ needed }: { needed?: MessageKey } = {}): Field<boolean> => ({
  read: (values) => {
    const value = values.includes('yes')
    return needed && !value ? { fault: { key: needed } } : { value }
  },
  show: (value) => ({ '': value ? ['yes'] : [] }),
})

/** A day of which only the year, or year and month, may be known: 'YYYY', 'YYYY-MM', 'YYYY-MM-DD' or ''. */
export const partialDay = ({ needed }: { needed?: MessageKey } = {}): Field<string> => ({
  read: (_, part) => {
    const [year, month, day] = ['year', 'month', 'day'].map((name) => plainDigits(part(name))) as [
      string,
      string,
      string,
    ]
    if (`${year}${month}${day}` === '') return needed ? { fault: { key: needed } } : { value: '' }
    const value = [year, twoDigits(month), twoDigits(day)].filter((piece) => piece !== '').join('-')
    const whole = year !== '' && (day === '' || month !== '') && isPartialDay(value)
    return whole ? { value } : { fault: { key: 'ui.fault.day' } }
  },
  show: (value) => {
    const [year = '', month = '', day = ''] = value.split('-')
    return { year: [year], month: [month], day: [day] }
  },
})

/** Whether the text is a day of the calendar, or the year or year and month of one. */
export function isPartialDay(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const twoDigits = (text: string) => (text === '' ? '' : text.padStart(2, '0'))
