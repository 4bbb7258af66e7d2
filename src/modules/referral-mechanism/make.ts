import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import type { Actor } from '#base/http/actor.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { comment } from './comments.ts'
import { allVersions, personAt } from './queries.ts'
import { beginDraft, changeDraft, openConsultation } from './versions.ts'

interface Made {
  /** E-mail addresses of an editor and of a professional. */
  editor: string
  professional: string
  organisation: string
  said: { part: string; said: string }
  change: (document: Mechanism) => Mechanism
}

/** For tests and the demo: a second version in consultation for three weeks, with one comment. Does nothing where one stands. */
export async function makeConsultation(base: Base, made: Made): Promise<void> {
  await base.database.writing(async (tx) => {
    if ((await allVersions(tx)).length > 1) return
    const editor = await actorAt(tx, base, made.editor, '')
    const number = await beginDraft(tx, base, editor)
    await changeDraft(tx, base, editor, { number, revision: 1 }, { act: 'changed', part: made.said.part }, made.change)
    await openConsultation(tx, base, editor, { number, revision: 2 }, addDays(dayOf(base.now()), 21))
    await comment(tx, base, await actorAt(tx, base, made.professional, made.organisation), number, made.said)
  })
}

async function actorAt(db: Read, base: Base, email: string, organisation: string): Promise<Actor> {
  const person = await personAt(db, email)
  if (!person) throw new Error(`nobody has the address ${email}`)
  return { kind: 'person', id: person.id, name: person.name, organisation, duties: [], at: base.now() }
}
