import type { Base } from './base.ts'
import type { Read } from './database/handles.ts'
import type { Route } from './http/ask.ts'
import type { Part } from './http/part.ts'
import type { Rule } from './http/rule.ts'
import type { PlainKey } from './i18n/messages.ts'
import type { Words } from './i18n/words.ts'
import type { Job } from './jobs/jobs.ts'

/** What one module offers; `app.ts` gathers them. */
export interface Module {
  name: string
  /** Modules whose public face and tables it uses. */
  uses: readonly string[]
  /** Tables it owns: only its queries write them. */
  tables: readonly string[]
  words: Words
  routes: readonly Route[]
  menu?: readonly MenuItem[]
  /** Island scripts by name: entry files. */
  islands?: Readonly<Record<string, string>>
  /** What it shows on pages of modules that do not know it, by the place's name: `network.public`. */
  parts?: Readonly<Record<string, Part>>
  jobs?: readonly Job[]
  figures?: Readonly<Record<string, Figure>>
  /** Runs once per process after migration: first rows that must be there (reference data). Idempotent. */
  prepare?: (base: Base) => Promise<void>
}

export interface MenuItem {
  path: string
  label: PlainKey
  rule: Rule
}

/** Counts only: dimensions by name, never a person. */
export type FigureRow = Readonly<Record<string, string | number>> & { count: number }
export type Figure = (db: Read, period: { from: string; to: string }) => Promise<FigureRow[]>
