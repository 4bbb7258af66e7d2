import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { Refused } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { planMail } from '#base/mail/mail.ts'
import { minutes } from '#base/time/day.ts'
import { signingKept } from './platform.ts'
import { platformPath } from './platform-links.ts'
import { lockNetwork } from './queries.ts'
import { type PrinciplesRow, principlesInForce } from './queries-platform.ts'
import {
  changeSignatory,
  deleteIdleSignatories,
  insertSignatory,
  insertSigning,
  lockSignatory,
  type SignatoryTable,
  signingsAskedFor,
} from './queries-platform-signatories.ts'

export interface Asked {
  organisation: string
  businessId: string
  representative: string
  position: string
  email: string
  lang: Lang
}

/**
 * Notes that somebody wants to sign a version for an organisation and writes to their address. Answers the link's path, or
 * null where that address was written to three times within the hour.
 */
export async function askToSign(tx: Write, base: Base, text: PrinciplesRow, asked: Asked): Promise<string | null> {
  const now = base.now()
  if ((await signingsAskedFor(tx, asked.email, new Date(now.getTime() - minutes(60)))) >= 3) return null
  const id = newId(now, base.random)
  const { businessId, ...rest } = asked
  await insertSignatory(tx, {
    id,
    network_id: text.network_id,
    ...rest,
    business_id: businessId === '' ? null : businessId,
    web: null,
    asked_text_id: text.id,
    asked_at: now,
    ...nothingYet,
  })
  const path = platformPath(base, 'signing', asked.lang, id)
  const { email: to, lang } = asked
  await planMail(tx, base, {
    to,
    kind: 'networks.mail.platform-confirm',
    lang,
    path,
    params: { organisation: asked.organisation },
  })
  return path
}

const nothingYet = {
  confirmed_at: null,
  accepted_at: null,
  accepted_by: null,
  refused_at: null,
  refused_by: null,
  refused_reason: null,
  withdrawn_at: null,
  withdrawn_by: null,
  withdrawn_reason: null,
} satisfies Partial<SignatoryTable>

/**
 * The representative signs the text that stood on the page. False when another text is in force by now: nobody signs what
 * they have not read. A second time changes nothing.
 */
export async function confirmSigning(tx: Write, base: Base, id: string, text: string): Promise<boolean> {
  const row = await lockSignatory(tx, id)
  if (row.confirmed_at) return true
  const inForce = await textInForce(tx, row.network_id)
  if (inForce?.id !== text) return false
  await changeSignatory(tx, id, { confirmed_at: base.now(), asked_text_id: text })
  await sign(tx, base, row, text, row)
  return true
}

/** A version that came later, signed by who represents the organisation now. False as above. */
export async function signAnew(
  tx: Write,
  base: Base,
  id: string,
  text: string,
  who: Pick<SignatoryTable, 'representative' | 'position'>,
): Promise<boolean> {
  const row = await lockSignatory(tx, id)
  if (!row.accepted_at || row.withdrawn_at) throw new Refused()
  const inForce = await textInForce(tx, row.network_id)
  if (inForce?.id !== text) return false
  await changeSignatory(tx, id, who)
  await sign(tx, base, row, text, who)
  return true
}

/** The coordinator puts the organisation on the list. */
export async function acceptSigning(tx: Write, base: Base, id: string, by: string): Promise<void> {
  const row = await lockSignatory(tx, id)
  if (!row.confirmed_at || row.accepted_at || row.refused_at) throw new Refused()
  await changeSignatory(tx, id, { accepted_at: base.now(), accepted_by: by })
  await tell(tx, base, row, 'networks.mail.platform-accepted')
}

export async function refuseSigning(tx: Write, base: Base, id: string, reason: string, by: string): Promise<void> {
  const row = await lockSignatory(tx, id)
  if (!row.confirmed_at || row.accepted_at || row.refused_at) throw new Refused()
  await changeSignatory(tx, id, { refused_at: base.now(), refused_by: by, refused_reason: reason })
  const { email: to, lang } = row
  await planMail(tx, base, {
    to,
    kind: 'networks.mail.platform-refused',
    lang,
    params: { organisation: row.organisation, reason },
  })
}

/** Takes the organisation off the list from today; what it signed stays as history. `by` is null through its own link. */
export async function withdrawSigning(
  tx: Write,
  base: Base,
  id: string,
  reason: string,
  by: string | null,
): Promise<void> {
  const row = await lockSignatory(tx, id)
  if (!row.accepted_at) throw new Refused()
  if (row.withdrawn_at) return
  await changeSignatory(tx, id, { withdrawn_at: base.now(), withdrawn_by: by, withdrawn_reason: reason })
}

/** Writes to an organisation with the link by which it keeps its signature. */
export const tell = (
  tx: Write,
  base: Base,
  { id, email, lang, organisation }: Pick<SignatoryTable, 'id' | 'email' | 'lang' | 'organisation'>,
  kind: `networks.mail.platform-${string}`,
) =>
  planMail(tx, base, {
    to: email,
    kind,
    lang,
    path: platformPath(base, 'signature', lang, id),
    params: { organisation },
  })

export const forgetSignings = (base: Base) =>
  base.database.writing((tx) => {
    const before = (days: number) => new Date(base.now().getTime() - minutes(days * 1440))
    return deleteIdleSignatories(tx, before(signingKept.unconfirmed), before(signingKept.refused))
  })

async function textInForce(tx: Write, network: string) {
  await lockNetwork(tx, network)
  return principlesInForce(tx as Read, network)
}

const sign = (
  tx: Write,
  base: Base,
  { id }: Pick<SignatoryTable, 'id'>,
  text: string,
  { representative, position }: Pick<SignatoryTable, 'representative' | 'position'>,
) =>
  insertSigning(tx, {
    id: newId(base.now(), base.random),
    signatory_id: id,
    text_id: text,
    representative,
    position,
    channel: 'mail-link',
    signed_at: base.now(),
  })
