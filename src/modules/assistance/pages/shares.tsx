import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { choice, choices, type Filled, type Form, fill, readForm, text } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { shareBases, sharePurposes, sharingPractice } from '#packs/fi/sharing.ts'
import { codesOf, itemOf, nameOf } from '#packs/pack.ts'
import { actOf, clientIn } from '../act.ts'
import { clientOf } from '../queries.ts'
import { fieldsOf, looksOf, receiverRows, sharesOf } from '../queries-shares.ts'
import { wholeDay } from '../section.ts'
import { type SharedSection, sharedSections, shareState } from '../share.ts'
import { revokeShare, share, textIn } from '../shares.ts'
import { filePage, openFile } from './file-head.tsx'
import { ShareFormView } from './share-form.view.tsx'
import { SharePurposesView } from './share-purposes.view.tsx'
import { SharesView } from './shares.view.tsx'

/** The shares of a file: with whom, what, until when, what they answered and who of them looked. */
export async function sharesPage(ask: Reading): Promise<Answer> {
  const { db, say, lang, to, token, now } = ask
  const head = await openFile(ask, [])
  const rows = await sharesOf(db, head.row.id)
  const ids = rows.map(({ id }) => id)
  const [fields, looks] = [await fieldsOf(db, ids), await looksOf(db, ids)]
  const people = rows.flatMap((row) => [row.shared_by, row.answered_by, row.done_by, row.revoked_by])
  const shares = rows.map((row) => ({
    ...row,
    state: shareState(row, dayOf(now)),
    request: textIn(head.keys, row, 'sealed_request'),
    reason: textIn(head.keys, row, 'sealed_reason'),
    note: textIn(head.keys, row, 'sealed_note'),
    fields: fields.filter(({ share_id }) => share_id === row.id).map(({ field }) => field),
    looks: looks.filter(({ share_id }) => share_id === row.id),
  }))
  const view = { say, lang, to, token, client: head.row.id, shares, writes: head.acts.has('write') }
  return filePage(ask, head, 'shares', <SharesView {...view} names={await namesOf(db, people)} />)
}

/** First for which purpose, then the form in which what that needs at least is ticked. */
export async function newShare(ask: Reading): Promise<Answer> {
  const { say, lang, to, now, query } = ask
  const client = clientIn(ask)
  const purpose = itemOf(sharePurposes, query.get('purpose')?.[0] ?? '')
  const title = say('assistance.share.new')
  if (!purpose) return page(title, <SharePurposesView {...{ say, lang, to, client }} />)
  const sections = sharedSections(await clientOf(ask.db, client))
  const ticked = Object.fromEntries(
    sections.map((section: SharedSection) => [
      `fields-${section.code}`,
      section.fields.map(({ id }) => id).filter((id) => purpose.fields.includes(id)),
    ]),
  )
  const ends = addDays(dayOf(now), sharingPractice.answerDays * 4)
  return page(title, await formView(ask, purpose.code, fill(formOf(sections, dayOf(now)), { ...ticked, ends })))
}

export async function putShare(ask: Writing): Promise<Answer> {
  const today = dayOf(ask.now)
  const sections = sharedSections(await clientOf(ask.db, clientIn(ask)))
  const read = readForm(formOf(sections, today), ask.typed)
  const purpose = itemOf(sharePurposes, ask.typed.get('purpose')?.[0] ?? '')?.code ?? ''
  const form = (filled: Filled) => formView(ask, purpose, filled)
  if (!read.ok) return again(ask.say('assistance.share.new'), await form(read))
  const { organisation, basis, request, ends } = read.value
  const fields = [...ask.typed].flatMap(([name, values]) => (name.startsWith('fields-') ? values : []))
  const asked = { organisation: organisation as string, purpose, basis: basis as string, fields }
  const fault = await share(actOf(ask), { ...asked, request: request as string, endsOn: ends as string })
  if (fault) return again(ask.say('assistance.share.new'), await form({ typed: ask.typed, faults: [fault] }))
  ask.record({ action: 'client.share', object: ['client', clientIn(ask)], purpose })
  return see(ask.to(`/clients/${clientIn(ask)}/shares`))
}

export async function revoke(ask: Writing): Promise<Answer> {
  await revokeShare(actOf(ask), ask.params['share'] ?? '')
  ask.record({ action: 'client.revoke-share', object: ['client', clientIn(ask)] })
  return see(ask.to(`/clients/${clientIn(ask)}/shares`))
}

const needed = { needed: 'assistance.needed' } as const

const formOf = (sections: readonly SharedSection[], today: string): Form => ({
  organisation: text({ max: 36, needed: 'assistance.share.fault.organisation' }),
  purpose: choice(codesOf(sharePurposes, today), needed),
  basis: choice(codesOf(shareBases, today), needed),
  ...Object.fromEntries(sections.map(({ code, fields }) => [`fields-${code}`, choices(fields.map(({ id }) => id))])),
  request: text({ max: 4000, needed: 'assistance.share.fault.request' }),
  ends: wholeDay(needed),
})

async function formView(ask: Ask, purpose: string, filled: Filled) {
  const { db, say, lang, to, token, now } = ask
  const today = dayOf(now)
  const client = await clientOf(db, clientIn(ask))
  const types = [...new Set(shareBases.items.flatMap(({ receivers }) => receivers))]
  const organisations = await receiverRows(db, lang, types, today)
  const shown = { say, lang, to, token, filled, client: client.id, sections: sharedSections(client), organisations }
  return <ShareFormView {...shown} purpose={purpose} purposeName={nameOf(sharePurposes, purpose, lang)} />
}
