import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

declare const writes: unique symbol

/** A handle that only reads; PostgreSQL refuses a write through it too. `sql` templates execute on it as well. */
export type Read = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor' | 'dynamic'
>

/** A handle of one open transaction that may change things. Also serves where a `Read` is asked for. */
export type Write = Transaction<Tables> & { readonly [writes]: true }
