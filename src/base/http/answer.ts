import type { VNode } from 'preact'
import type { Write } from '#base/database/handles.ts'

/** One line for the audit trail: what was done to which object. Never content. */
export interface Deed {
  action: string
  object?: readonly [type: string, id: string]
  /** A code, never free text. */
  purpose?: string
  outcome?: 'done' | 'refused'
}

export interface PageAnswer {
  kind: 'page'
  status: number
  title: string
  body: VNode
  aside?: VNode
  /** Written before the page leaves: every look at content leaves a line. */
  looks: readonly Deed[]
  headers: Readonly<Record<string, string>>
  /** Island scripts by name (see `assets.ts`), for pages that are nicer, or only work, with script. */
  scripts: readonly string[]
  /** The small marks that reading leaves (opened on this day, inbox still open); its own transaction. */
  mark?: (tx: Write) => Promise<void>
}

export interface BytesAnswer {
  kind: 'bytes'
  status: number
  type: string
  body: string | Uint8Array<ArrayBuffer> | ReadableStream
  headers: Readonly<Record<string, string>>
  looks: readonly Deed[]
}

export type Answer = PageAnswer | BytesAnswer | { kind: 'see'; to: string; cookies?: readonly string[] } | AfterCommit

/** The change is committed first; then the slow step runs and gives the real answer. */
export interface AfterCommit {
  kind: 'after'
  next: () => Promise<Answer>
}

type PageOptions = Partial<Pick<PageAnswer, 'status' | 'aside' | 'looks' | 'headers' | 'scripts' | 'mark'>>

export const page = (title: string, body: VNode, options: PageOptions = {}): PageAnswer => ({
  kind: 'page',
  status: 200,
  looks: [],
  headers: {},
  scripts: [],
  ...options,
  title,
  body,
})

/** The same page with what was typed and what is wrong with it. */
export const again = (title: string, body: VNode, options: PageOptions = {}): PageAnswer =>
  page(title, body, { status: 422, ...options })

/** To another page of ours after a change, so that going back or reloading sends nothing twice. */
export const see = (to: string, cookies: readonly string[] = []): Answer => ({ kind: 'see', to, cookies })

export const afterCommit = (next: () => Promise<Answer>): Answer => ({ kind: 'after', next })

export const bytes = (type: string, body: BytesAnswer['body'], options: Partial<BytesAnswer> = {}): BytesAnswer => ({
  kind: 'bytes',
  status: 200,
  type,
  body,
  headers: {},
  looks: [],
  ...options,
})

/** Not there, or not theirs to see: the same. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** Known to be theirs to see, but not to do now. `why` is a word of the interface. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Someone changed it meanwhile. */
export class Conflict extends Error {
  override name = 'Conflict'
}
