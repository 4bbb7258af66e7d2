import { type Answer, again, page, Refused, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { commentForm, consentForm, ownReasonForm, takesComments } from '../platform.ts'
import { platformIn } from '../platform-links.ts'
import { signAnew, withdrawSigning } from '../platform-signing.ts'
import { commentPrinciples } from '../platform-texts.ts'
import { type PrinciplesRow, principlesInForce, principlesRows } from '../queries-platform.ts'
import { type SignatoryTable, signatoryRow, signingsOf } from '../queries-platform-signatories.ts'
import { SignatureView } from './platform-own.view.tsx'

/** An organisation's own page, by the link in its mails: what it signed, what is new, how to withdraw. */
export async function signature(ask: Reading): Promise<Answer> {
  const row = await rowOf(ask)
  return page(ask.say('networks.platform.own.title'), await viewOf(ask, row, fill(consentForm, row), false))
}

export async function signNewVersion(ask: Writing): Promise<Answer> {
  const { db, base, say } = ask
  const row = await rowOf(ask)
  const read = readForm(consentForm, ask.typed)
  const title = say('networks.platform.own.title')
  if (!read.ok) return again(title, await viewOf(ask, row, read, false))
  const { representative, position } = read.value
  const signed = await signAnew(db, base, row.id, ask.typed.get('text')?.[0] ?? '', { representative, position })
  if (!signed) return again(title, await viewOf(ask, row, { typed: ask.typed, faults: [] }, true), { status: 409 })
  return done(ask, row, 'signing.sign')
}

export async function commentOnDraft(ask: Writing): Promise<Answer> {
  const row = await rowOf(ask)
  const draft = openDraft(await principlesRows(ask.db, row.network_id), ask.now)
  const read = readForm(commentForm, ask.typed)
  if (!draft || !row.accepted_at || row.withdrawn_at) throw new Refused()
  if (!read.ok) return again(ask.say('networks.platform.own.title'), await viewOf(ask, row, read, false))
  await commentPrinciples(ask.db, ask.base, draft.id, row.id, read.value.comment)
  return done(ask, row, 'principles.comment')
}

export async function withdrawOwn(ask: Writing): Promise<Answer> {
  const row = await rowOf(ask)
  const read = readForm(ownReasonForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.platform.own.title'), await viewOf(ask, row, read, false))
  await withdrawSigning(ask.db, ask.base, row.id, read.value.reason, null)
  return done(ask, row, 'signing.withdraw')
}

const rowOf = (ask: Ask): Promise<SignatoryTable> =>
  signatoryRow(ask.db, platformIn(ask.base, 'signature', ask.params['token']))

const openDraft = (texts: readonly PrinciplesRow[], now: Date): PrinciplesRow | undefined =>
  texts.find((text) => takesComments(text, dayOf(now)))

function done(ask: Writing, { id }: SignatoryTable, action: string): Answer {
  ask.record({ action, object: ['signatory', id] })
  return see(ask.to(`/signature/${ask.params['token']}?saved=yes`))
}

async function viewOf(ask: Ask, row: SignatoryTable, filled: Filled, changed: boolean) {
  const texts = await principlesRows(ask.db, row.network_id)
  return (
    <SignatureView
      {...ask}
      {...{ row, filled, changed }}
      signings={await signingsOf(ask.db, row.id)}
      inForce={(await principlesInForce(ask.db, row.network_id)) ?? null}
      draft={openDraft(texts, ask.now) ?? null}
      action={ask.to(`/signature/${ask.params['token']}`)}
      saved={ask.query.has('saved')}
    />
  )
}
