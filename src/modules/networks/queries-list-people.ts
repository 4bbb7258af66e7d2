import type { Read } from '#base/database/handles.ts'

/** Where a test mail goes. */
export const personContact = (db: Read, person: string) =>
  db.selectFrom('person').select(['email', 'lang']).where('id', '=', person).executeTakeFirstOrThrow()
