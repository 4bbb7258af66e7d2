import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Conflict, Refused } from '#base/http/answer.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { platformBodies, platformPrinciples } from '#packs/fi/platform-principles.ts'
import { networkByCode } from './networks.ts'
import { tell } from './platform-signing.ts'
import { lockNetwork } from './queries.ts'
import {
  changePrinciples,
  insertBody,
  insertPrinciples,
  insertPrinciplesComment,
  type PrinciplesRow,
  type PrinciplesTable,
  principlesInForce,
} from './queries-platform.ts'
import { currentSignatories } from './queries-platform-signatories.ts'

export type Texts = Pick<PrinciplesTable, 'body_fi' | 'body_sv' | 'body_en' | 'change_fi' | 'change_sv' | 'change_en'>

/** How long signatories may comment on a draft. */
export const commentDays = 28

/** Brings the country pack's principles and bodies in; what coordinators have written since stays. */
export async function preparePlatform(base: Base): Promise<void> {
  await base.database.writing(async (tx) => {
    const now = base.now()
    const platform = await networkByCode(tx, 'civil-society-platform', dayOf(now))
    if (!platform) return
    for (const { number, from, body, source, mark } of platformPrinciples) {
      const texts = {
        body_fi: body.fi,
        body_sv: body.sv,
        body_en: body.en,
        change_fi: '',
        change_sv: '',
        change_en: '',
      }
      await insertPrinciples(tx, {
        ...fresh(base, platform.id, number, texts, null),
        source: `${source} (${mark})`,
        in_force_on: from ?? null,
        published_at: now,
      })
    }
    for (const { code, relation, names } of platformBodies) {
      await insertBody(tx, {
        id: newId(now, base.random),
        network_id: platform.id,
        code,
        relation,
        name_fi: names.fi,
        name_sv: names.sv,
        name_en: names.en,
        since_on: null,
        added_at: now,
        added_by: null,
        ended_on: null,
        ended_by: null,
      })
    }
  })
}

/** Begins the next version from the one in force. Throws `Conflict` when somebody else has begun it. */
export async function draftPrinciples(tx: Write, base: Base, network: string, by: string): Promise<string> {
  const now = await principlesInForce(tx, network)
  const texts = { body_fi: '', body_sv: '', body_en: '', ...now, change_fi: '', change_sv: '', change_en: '' }
  const row = fresh(base, network, (now?.number ?? 0) + 1, texts, by)
  if (!(await insertPrinciples(tx, row))) throw new Conflict()
  return row.id
}

/** Whether it was still the version that the writer had read. */
export const rewritePrinciples = (
  tx: Write,
  base: Base,
  row: PrinciplesRow,
  version: number,
  texts: Texts,
  by: string,
) => changePrinciples(tx, row.id, version, { ...texts, version: version + 1, changed_at: base.now(), changed_by: by })

/** Shows the draft in public and asks every signatory for comments. */
export async function consultPrinciples(tx: Write, base: Base, row: PrinciplesRow, by: string): Promise<void> {
  const now = base.now()
  const until = addDays(dayOf(now), commentDays)
  if (row.published_at || row.consulted_at) throw new Refused()
  await changePrinciples(tx, row.id, row.version, { consulted_at: now, consulted_by: by, comments_until_on: until })
  for (const signatory of await currentSignatories(tx, row.network_id))
    await tell(tx, base, signatory, 'networks.mail.platform-draft')
}

/** An organisation's comment on the draft. */
export const commentPrinciples = (tx: Write, base: Base, text: string, signatory: string, body: string) =>
  insertPrinciplesComment(tx, {
    id: newId(base.now(), base.random),
    text_id: text,
    signatory_id: signatory,
    body,
    written_at: base.now(),
  })

/** Puts the version that was read in force from today, and asks every signatory to sign it: nobody is taken to agree. */
export async function publishPrinciples(
  tx: Write,
  base: Base,
  row: PrinciplesRow,
  version: number,
  by: string,
): Promise<boolean> {
  if (row.published_at) throw new Refused()
  await lockNetwork(tx, row.network_id)
  const now = base.now()
  const change = { in_force_on: dayOf(now), published_at: now, published_by: by }
  if (!(await changePrinciples(tx, row.id, version, change))) return false
  for (const signatory of await currentSignatories(tx, row.network_id))
    await tell(tx, base, signatory, 'networks.mail.platform-new')
  return true
}

function fresh(base: Base, network: string, number: number, texts: Texts, by: string | null): PrinciplesTable {
  const { body_fi, body_sv, body_en, change_fi, change_sv, change_en } = texts
  const now = base.now()
  return {
    id: newId(now, base.random),
    network_id: network,
    number,
    ...{ body_fi, body_sv, body_en, change_fi, change_sv, change_en },
    source: null,
    version: 1,
    written_at: now,
    written_by: by,
    changed_at: now,
    changed_by: by,
    consulted_at: null,
    consulted_by: null,
    comments_until_on: null,
    in_force_on: null,
    published_at: null,
    published_by: null,
  }
}
