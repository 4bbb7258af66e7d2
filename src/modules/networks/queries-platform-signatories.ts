import type { Read, Write } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'

export interface SignatoryTable {
  id: string
  network_id: string
  organisation: string
  business_id: string | null
  web: string | null
  representative: string
  position: string
  email: string
  lang: Lang
  asked_text_id: string
  asked_at: Date
  confirmed_at: Date | null
  accepted_at: Date | null
  accepted_by: string | null
  refused_at: Date | null
  refused_by: string | null
  refused_reason: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_reason: string | null
}

export interface SigningTable {
  id: string
  signatory_id: string
  text_id: string
  representative: string
  position: string
  channel: 'mail-link' | 'coordinator'
  signed_at: Date
}

declare module '#base/database/tables.ts' {
  interface Tables {
    signatory: SignatoryTable
    signing: SigningTable
  }
}

export const insertSignatory = (tx: Write, row: SignatoryTable) => tx.insertInto('signatory').values(row).execute()

export const signatoryRow = (db: Read, id: string) =>
  db
    .selectFrom('signatory')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

export const lockSignatory = (tx: Write, id: string) =>
  tx
    .selectFrom('signatory')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound())

export const changeSignatory = (tx: Write, id: string, change: Partial<SignatoryTable>) =>
  tx.updateTable('signatory').set(change).where('id', '=', id).execute()

/** How often that address was named lately, by whomever. */
export async function signingsAskedFor(db: Read, email: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('signatory')
    .select((g) => g.fn.countAll<number>().as('count'))
    .where((g) => g(g.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return row.count
}

/** A version is signed once by an organisation; a second time changes nothing. */
export const insertSigning = (tx: Write, row: SigningTable) =>
  tx
    .insertInto('signing')
    .values(row)
    .onConflict((conflict) => conflict.columns(['signatory_id', 'text_id']).doNothing())
    .execute()

/** Versions an organisation has signed, oldest first. */
export const signingsOf = (db: Read, signatory: string) =>
  db
    .selectFrom('signing as s')
    .innerJoin('principles_text as t', 't.id', 's.text_id')
    .select(['s.id', 's.representative', 's.position', 's.signed_at', 't.number', 't.id as text_id'])
    .where('s.signatory_id', '=', signatory)
    .orderBy('t.number')
    .execute()

/** Those who signed and did not withdraw, or those who withdrew: with the newest version signed and its day. */
export const signatoriesPublic = (db: Read, network: string, withdrawn: boolean) =>
  db
    .selectFrom('signatory as g')
    .innerJoin('signing as s', 's.signatory_id', 'g.id')
    .innerJoin('principles_text as t', 't.id', 's.text_id')
    .distinctOn(['g.organisation', 'g.id'])
    .select(['g.id', 'g.organisation', 'g.withdrawn_at', 't.number', 's.signed_at'])
    .where('g.network_id', '=', network)
    .where('g.accepted_at', 'is not', null)
    .where('g.withdrawn_at', withdrawn ? 'is not' : 'is', null)
    .orderBy('g.organisation')
    .orderBy('g.id')
    .orderBy('t.number', 'desc')
    .execute()

/** Everything the coordinator sees: what waits first. */
export const signatoryRows = (db: Read, network: string) =>
  db
    .selectFrom('signatory')
    .select([
      'id',
      'organisation',
      'representative',
      'asked_at',
      'confirmed_at',
      'accepted_at',
      'refused_at',
      'withdrawn_at',
    ])
    .where('network_id', '=', network)
    .orderBy(
      (g) => g.and([g('confirmed_at', 'is not', null), g('accepted_at', 'is', null), g('refused_at', 'is', null)]),
      'desc',
    )
    .orderBy('organisation')
    .execute()

/** Who stands on the list now, with where to write. */
export const currentSignatories = (db: Read, network: string) =>
  db
    .selectFrom('signatory')
    .select(['id', 'organisation', 'email', 'lang'])
    .where('network_id', '=', network)
    .where('accepted_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('organisation')
    .execute()

/** Whether another of that name or business ID stands on the list already. */
export const sameOrganisation = (
  db: Read,
  row: Pick<SignatoryTable, 'id' | 'network_id' | 'organisation' | 'business_id'>,
) =>
  db
    .selectFrom('signatory')
    .select('id')
    .where('network_id', '=', row.network_id)
    .where('id', '<>', row.id)
    .where('accepted_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .where((g) =>
      g.or([
        g(g.fn('lower', ['organisation']), '=', row.organisation.toLowerCase()),
        ...(row.business_id ? [g('business_id', '=', row.business_id)] : []),
      ]),
    )
    .executeTakeFirst()

/** Askings that came to nothing. What was once accepted stays for good. */
export async function deleteIdleSignatories(tx: Write, unconfirmed: Date, refused: Date): Promise<void> {
  await tx
    .deleteFrom('signatory')
    .where('accepted_at', 'is', null)
    .where((g) =>
      g.or([g.and([g('confirmed_at', 'is', null), g('asked_at', '<', unconfirmed)]), g('refused_at', '<', refused)]),
    )
    .execute()
}
