import type { Lang, Names } from '#base/i18n/lang.ts'

/** When something holds. Days are `YYYY-MM-DD`; both ends belong to the period, an absent end is open. */
export type Period = { readonly from?: string; readonly to?: string }

/** A period whose beginning is known. */
export type Dated = { readonly from: string; readonly to?: string }

/**
 * How well a fact is known: V read in the primary text, P primary page read in part, S secondary source,
 * D derived by us, K background knowledge not verified, ? looked for and not found.
 */
export const marks = ['V', 'P', 'S', 'D', 'K', '?'] as const
export type Mark = (typeof marks)[number]

/** One choice of a list. The code never changes its meaning: a new meaning is a new code. */
export type CodeItem<Code extends string = string> = Period & {
  readonly code: Code
  readonly names: Names
  readonly hint?: Names
  readonly mark?: Mark
}

/** A list of choices. The version is stored with an answer and grows when an item's meaning or the set changes. */
export type CodeList<Item extends CodeItem = CodeItem> = {
  readonly id: string
  readonly version: number
  readonly items: readonly Item[]
}

/** The codes of a list as a type, for lists whose codes the program itself knows by name. */
export type CodeOf<List> = List extends CodeList<infer Item> ? Item['code'] : never

/** A list whose codes are kept as a type. */
export const codeList = <const Code extends string>(
  id: string,
  version: number,
  items: readonly CodeItem<Code>[],
): CodeList<CodeItem<Code>> => ({ id, version, items })

/** The same words in the three languages, in the order of `langs`. */
export const names = (fi: string, sv: string, en: string): Names => ({ fi, sv, en })

/** Whether a period covers a day (`YYYY-MM-DD`). */
export const covers = (period: Period, day: string): boolean =>
  (period.from === undefined || period.from <= day) && (period.to === undefined || day <= period.to)

/** The items that hold on a day, in their own order. */
export const inForce = <Item extends Period>(items: readonly Item[], day: string): readonly Item[] =>
  items.filter((item) => covers(item, day))

/** The item with a code, also when no longer in force: an old answer must stay readable. */
export const itemOf = <Item extends CodeItem>(list: CodeList<Item>, code: string): Item | undefined =>
  list.items.find((item) => item.code === code)

/** The name of a code in a language, also of one no longer in force; an unknown code is its own name. */
export const nameOf = (list: CodeList, code: string, lang: Lang): string => itemOf(list, code)?.names[lang] ?? code

/** The codes that may be chosen on a day. */
export const codesOf = <Item extends CodeItem>(list: CodeList<Item>, day: string): readonly Item['code'][] =>
  inForce(list.items, day).map((item) => item.code)
