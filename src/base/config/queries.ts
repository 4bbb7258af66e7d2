import type { Write } from '#base/database/handles.ts'

type Mode = 'demo' | 'production'

declare module '#base/database/tables.ts' {
  interface Tables {
    installation: { id: boolean; mode: Mode; since: Date }
  }
}

/** What the database is for; the first who asks decides. */
export async function installationMode(tx: Write, mode: Mode, now: Date): Promise<Mode> {
  await tx
    .insertInto('installation')
    .values({ id: true, mode, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await tx.selectFrom('installation').select('mode').executeTakeFirstOrThrow()).mode
}
