import { type Answer, afterCommit, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { signForm, stateOfSignatory } from '../platform.ts'
import { platformIn } from '../platform-links.ts'
import { askToSign, confirmSigning } from '../platform-signing.ts'
import { type PrinciplesRow, principlesInForce } from '../queries-platform.ts'
import { signatoryRow } from '../queries-platform-signatories.ts'
import { inDemo } from './join.tsx'
import { platformOfPath } from './platform.tsx'
import { ConfirmSigningView, SignAskedView, SignView } from './platform-sign.view.tsx'

/** The form on which an organisation's representative signs; the text stands above it. */
export async function signing(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.platform.sign.title'), await formOf(ask, empty, false))
}

/** What is signed is the text that was read: if another has come meanwhile, it is shown first. */
export async function askSigning(ask: Writing): Promise<Answer> {
  const { db, base, say, lang } = ask
  const network = await platformOfPath(ask)
  const text = await inForce(ask, network.id)
  const read = readForm(signForm, ask.typed)
  const title = say('networks.platform.sign.title')
  if (ask.typed.get('text')?.[0] !== text.id) {
    return again(title, await formOf(ask, { typed: ask.typed, faults: [] }, true), { status: 409 })
  }
  if (!read.ok) return again(title, await formOf(ask, read, false))
  const { organisation, representative, position, email } = read.value
  const asked = { organisation, businessId: read.value['business-id'], representative, position, email, lang }
  const link = await askToSign(db, base, text, asked)
  ask.record({ action: 'signing.ask', object: ['network', network.id] })
  if (!inDemo(ask)) return see(ask.to(`/networks/${network.code}/principles/signing/asked`))
  return afterCommit(async () => page(say('networks.platform.asked.title'), <SignAskedView {...ask} link={link} />))
}

export async function signingAsked(ask: Reading): Promise<Answer> {
  await platformOfPath(ask)
  return page(ask.say('networks.platform.asked.title'), <SignAskedView {...ask} link={null} />)
}

/** The page behind the link of the mail; a scanner that opens it signs nothing. */
export async function confirmingSigning(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.platform.sign.title'), await confirmOf(ask, false))
}

export async function confirmSign(ask: Writing): Promise<Answer> {
  const id = platformIn(ask.base, 'signing', ask.params['token'])
  const text = ask.typed.get('text')?.[0] ?? ''
  if (!(await confirmSigning(ask.db, ask.base, id, text))) {
    return again(ask.say('networks.platform.sign.title'), await confirmOf(ask, true), { status: 409 })
  }
  ask.record({ action: 'signing.confirm', object: ['signatory', id] })
  return see(ask.to(`/signing/${ask.params['token']}`))
}

async function confirmOf(ask: Ask, changed: boolean) {
  const row = await signatoryRow(ask.db, platformIn(ask.base, 'signing', ask.params['token']))
  const text = await inForce(ask, row.network_id)
  const state = stateOfSignatory(row)
  const anew = changed || text.id !== row.asked_text_id
  return (
    <ConfirmSigningView {...ask} {...{ row, text, state, anew }} action={ask.to(`/signing/${ask.params['token']}`)} />
  )
}

async function formOf(ask: Ask, filled: Filled, changed: boolean) {
  const network = await platformOfPath(ask)
  return <SignView {...ask} {...{ network, filled, changed }} text={await inForce(ask, network.id)} />
}

async function inForce({ db }: Pick<Ask, 'db'>, network: string): Promise<PrinciplesRow> {
  const text = await principlesInForce(db, network)
  if (!text) throw new NotFound()
  return text
}
