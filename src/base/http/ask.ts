import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Actor } from './actor.ts'
import type { Answer, Deed, PageAnswer } from './answer.ts'
import { type Allowed, anyone, type Rule, rules } from './rule.ts'
import type { Typed } from './typed.ts'
import type { Upload } from './uploads.ts'
import type { Visit } from './visit.ts'

/** One request, as a page's handler holds it. */
export interface Ask<D = Read> {
  base: Base
  db: D
  actor: Actor
  lang: Lang
  say: Say
  now: Date
  /** Path without language: '/messages'. */
  path: string
  params: Readonly<Record<string, string>>
  query: Typed
  typed: Typed
  /** What was sent beside the fields, where the door takes files. */
  files: readonly Upload[]
  visit: Visit
  /** For the hidden field `token` of every form. */
  token: string
  /** The signed-in session's secret, or ''. */
  session: string
  /** The rows that this door's rule reaches. */
  allowed: Allowed
  /** A path of ours in this language: `to('/messages')`. */
  to: (path: string) => string
  /** Sends a cookie with the answer. */
  sendCookie: (line: string) => void
  /** Audit lines of this change, instead of the door's own single line. */
  record: (deed: Deed) => void
}

export type Reading = Ask<Read>
export type Writing = Ask<Write>

/** All that a page may know which is the same for everybody. */
export type Scene = Pick<Ask, 'base' | 'lang' | 'say' | 'path' | 'params' | 'to'>

export interface Route {
  method: 'GET' | 'POST'
  path: string
  rule: Rule
  read?: (ask: Reading) => Promise<Answer> | Answer
  write?: (ask: Writing) => Promise<Answer> | Answer
  still?: (scene: Scene) => PageAnswer
  options: RouteOptions
}

export interface RouteOptions {
  /** Which face the door belongs to; decides layout and what happens to visitors. Default: 'public'. */
  face?: 'public' | 'work'
  /** A public page that anybody may find by search; still pages always are. */
  indexed?: boolean
  /** Opens a form: the visit's cookie is set. POST doors always need it. */
  form?: boolean
  /** A grave act: the person confirms who they are, at most five minutes ago. */
  grave?: boolean
  /** False where nothing is on record yet (a sender's draft). Default: true. */
  audited?: boolean
  /** Opened by a page, not by a person: does not keep the session alive. */
  quiet?: boolean
  /** Answers data, not pages: no language in the path. */
  bare?: boolean
  /**
   * The path carries its own proof (`signedId`), so no form's token is asked for: a mail provider posts here by itself
   * (RFC 8058). Whatever the browser holds gives such a door no more power.
   */
  signed?: boolean
  /** Takes files beside the fields, in all at most so many bytes. */
  files?: number
  /**
   * Open data: programs of any site may read it (CORS) and ask it by POST, also in JSON; nobody is known at it, and trouble is told
   * as `application/problem+json` (RFC 9457).
   */
  open?: boolean
}

export const get = (path: string, rule: Rule, read: NonNullable<Route['read']>, options: RouteOptions = {}): Route => ({
  method: 'GET',
  path,
  rule,
  read,
  options,
})

export const post = (
  path: string,
  rule: Rule,
  write: NonNullable<Route['write']>,
  options: RouteOptions = {},
): Route => ({
  method: 'POST',
  path,
  rule,
  write,
  options,
})

/** A page that is the same for everybody: no database, no cookie; rendered once, sent from memory, kept by any cache. */
export const still = (path: string, render: NonNullable<Route['still']>): Route => ({
  method: 'GET',
  path,
  rule: everybody.read,
  still: render,
  options: {},
})

const everybody = rules('page', null, { read: [anyone] })

/** Doors of the workspace: visitors are asked to sign in first. */
export const work = (routes: readonly Route[]): Route[] =>
  routes.map((route) => ({ ...route, options: { face: 'work', ...route.options } }))
