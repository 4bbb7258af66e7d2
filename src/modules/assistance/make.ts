import type { Base } from '#base/base.ts'
import type { Act } from './act.ts'
import { takeOver } from './admission.ts'
import { admitChild } from './children.ts'
import { addEntry } from './entries.ts'
import { changeOrganiser } from './organisers.ts'
import type { Values } from './section.ts'
import { type SectionCode, sectionOf } from './sections.ts'
import { giveWork } from './workers.ts'

export { hasClients } from './queries-desk.ts'

/** Opens the file of an admitted person by the module's own verb, and gives its id. For tests and the demo, never in production. */
export async function addClient(
  base: Base,
  by: string,
  referral: string,
  to: { team: string; worker: string },
): Promise<string> {
  onlyInDemo(base)
  return base.database.writing((tx) => takeOver(tx, base, by, referral, { ...to, former: null }))
}

/** What is done with an invented client, by the module's own verbs. */
export interface Deeds {
  /** A new entry; its id. */
  write: (code: SectionCode, values: Values) => Promise<string>
  share: (person: string) => Promise<void>
  arrange: (organiser: string, organisation: string | null, from: string, reason: string) => Promise<void>
  admitChild: (entry: string, day: string) => Promise<void>
}

/** Works on an invented client's file in one transaction. For tests and the demo, never in production. */
export async function workOn(
  base: Base,
  by: string,
  client: string,
  deeds: (deed: Deeds) => Promise<void>,
): Promise<void> {
  onlyInDemo(base)
  await base.database.writing((tx) => deeds(deedsOf({ tx, base, by, client })))
}

function deedsOf(act: Act): Deeds {
  return {
    write: (code, values) => {
      const section = sectionOf(code)
      if (!section) throw new Error(`no section ${code}`)
      return addEntry(act, section, values)
    },
    share: (person) => giveWork(act, person, 'pair'),
    arrange: async (organiser, organisation, from, reason) =>
      mustBeRight(await changeOrganiser(act, { organiser, organisation, from, reason })),
    admitChild: async (entry, day) => {
      const done = await admitChild(act, entry, day)
      mustBeRight('fault' in done ? done.fault : null)
    },
  }
}

function mustBeRight(fault: string | null): void {
  if (fault) throw new Error(`something invented was refused: ${fault}`)
}

function onlyInDemo(base: Base): void {
  if (base.settings.mode !== 'demo') throw new Error('invented clients are for the demo only')
}
