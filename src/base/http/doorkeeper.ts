import type { Read, Write } from '#base/database/handles.ts'
import type { Actor } from './actor.ts'
import type { PageAnswer } from './answer.ts'
import type { Writing } from './ask.ts'

/** Knows people by their session; the accounts module gives one to the base. */
export interface Doorkeeper {
  /** The person behind a session's secret, or null when it is unknown, idle too long, over or revoked. */
  identify: (db: Read, session: string, now: Date) => Promise<Actor | null>
  /** Notes that the session is alive; at most one write a minute. */
  touch: (db: Write, session: string, now: Date) => Promise<void>
  /** Ends the session for good. */
  end: (db: Write, session: string, now: Date) => Promise<void>
  /**
   * Before a grave act: null when the person has confirmed who they are within five minutes (also by this very
   * request); otherwise the page that asks for it and carries everything posted, so that nothing typed is lost.
   */
  confirm: (ask: Writing) => Promise<PageAnswer | null>
  /** Where a visitor is sent to sign in. */
  signIn: string
}
