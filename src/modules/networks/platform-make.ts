import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { networkIdOf, personByAddress } from './queries-make.ts'
import { type PrinciplesRow, principlesInForce } from './queries-platform.ts'
import { currentSignatories, insertSignatory, insertSigning } from './queries-platform-signatories.ts'
import { changeStatement, insertBacking, statementRow } from './queries-platform-statements.ts'
import type { StatementTexts } from './statement.ts'
import { commentStatement, draftStatement } from './statements.ts'

const platform = 'civil-society-platform'

/** An invented organisation's signature. */
export interface InventedSignatory {
  organisation: string
  representative: string
  position: string
  email: string
  state: 'waiting' | 'signed' | 'withdrawn'
}

/** Puts an organisation's signature in at `base.now()`, accepted in the name of the person with that address; no mail leaves. */
export async function addSignatory(base: Base, by: string, invented: InventedSignatory): Promise<void> {
  const { state, ...who } = invented
  await base.database.writing(async (tx) => {
    const text = await inForce(tx)
    const now = base.now()
    const id = newId(now, base.random)
    const coordinator = await personByAddress(tx, by)
    const accepted = state === 'waiting' ? null : now
    await insertSignatory(tx, {
      id,
      network_id: text.network_id,
      ...who,
      business_id: null,
      web: null,
      lang: 'fi',
      asked_text_id: text.id,
      asked_at: now,
      confirmed_at: now,
      accepted_at: accepted,
      accepted_by: accepted && coordinator,
      refused_at: null,
      refused_by: null,
      refused_reason: null,
      withdrawn_at: state === 'withdrawn' ? now : null,
      withdrawn_by: null,
      withdrawn_reason: state === 'withdrawn' ? '' : null,
    })
    const { representative, position } = who
    const signing = { id: newId(now, base.random), signatory_id: id, text_id: text.id, representative, position }
    await insertSigning(tx, { ...signing, channel: 'mail-link', signed_at: now })
  })
}

export interface InventedStatement {
  texts: StatementTexts
  comment?: string
  /** Which organisations stand behind it; with `published` it is public. */
  backs?: readonly string[]
  published?: true
}

export async function addStatement(base: Base, by: string, invented: InventedStatement): Promise<void> {
  await base.database.writing(async (tx) => {
    const { network_id } = await inForce(tx)
    const author = await personByAddress(tx, by)
    const id = await draftStatement(tx, base, network_id, invented.texts, author)
    if (invented.comment) await commentStatement(tx, base, await statementRow(tx, id), invented.comment, author)
    for (const { id: signatory, organisation } of await currentSignatories(tx, network_id)) {
      if (!invented.backs) continue
      const backs = invented.backs.includes(organisation)
      await insertBacking(tx, {
        id: newId(base.now(), base.random),
        statement_id: id,
        version: 1,
        signatory_id: signatory,
        asked_at: base.now(),
        asked_by: author,
        answer: backs ? 'backs' : null,
        representative: backs ? 'Esimerkki Edustaja' : null,
        answered_at: backs ? base.now() : null,
      })
    }
    if (invented.published) await changeStatement(tx, id, 1, { published_at: base.now(), published_by: author })
  })
}

async function inForce(tx: Write): Promise<PrinciplesRow> {
  const text = await principlesInForce(tx, await networkIdOf(tx, platform))
  if (!text) throw new Error('no principles in force')
  return text
}
