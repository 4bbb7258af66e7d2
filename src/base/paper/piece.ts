import type { Lang } from '#base/i18n/lang.ts'

/** One thing on a printed page, in reading order. */
export type Piece =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string; quiet?: boolean }
  | { kind: 'banner'; text: string }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  /** `widths` are shares of the page's width. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }
  /** Ruled lines to write on by hand. */
  | { kind: 'lines'; count: number; label?: string }
  /** Boxes to tick by hand. */
  | { kind: 'boxes'; label: string; choices: readonly string[] }
  | { kind: 'qr'; text: string; caption: string }
  | { kind: 'break' }

export interface Paper {
  title: string
  lang: Lang
  pieces: readonly Piece[]
  /** Stands at the foot of each page, before the page's number. */
  footer?: string
  landscape?: boolean
  /** Small type and margins, for what must fit on one page. */
  compact?: boolean
}
