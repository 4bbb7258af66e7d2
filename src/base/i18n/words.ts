import { IntlMessageFormat } from 'intl-messageformat'
import { type Lang, langs } from './lang.ts'
import type { MessageKey, Messages } from './messages.ts'

/** Says one message in the reader's language: `say('ui.exit')`, `say('ui.days', { count: 3 })`. */
export type Say = <K extends MessageKey>(key: K, ...params: Messages[K] extends null ? [] : [Messages[K]]) => string

export type Words = Record<Lang, Record<string, string>>

/** Gathers the words of all parts into one speaker per language; throws when two parts claim one key. */
export function makeSpeakers(parts: readonly Words[]): Record<Lang, Say> {
  const speakers = langs.map((lang) => [lang, speaker(lang, gather(parts.map((part) => part[lang])))] as const)
  return Object.fromEntries(speakers) as Record<Lang, Say>
}

function gather(lists: readonly Record<string, string>[]): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, text] of lists.flatMap(Object.entries<string>)) {
    if (all.has(key)) throw new Error(`two parts claim the word ${key}`)
    all.set(key, text)
  }
  return all
}

function speaker(lang: Lang, words: Map<string, string>): Say {
  const formats = new Map<string, IntlMessageFormat>()
  const formatOf = (key: string, text: string) => {
    const format = formats.get(key) ?? new IntlMessageFormat(text, lang)
    formats.set(key, format)
    return format
  }
  return (key, ...params) => {
    const text = words.get(key)
    if (text === undefined) throw new Error(`no word ${key} in ${lang}`)
    return /[{'<]/.test(text) ? String(formatOf(key, text).format(params[0] ?? {})) : text
  }
}
