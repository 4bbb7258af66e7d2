import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { reaches } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { openingPurposes } from '#packs/fi/lists/assistance.ts'
import { codesOf } from '#packs/pack.ts'
import { actOf, clientIn } from '../act.ts'
import { mustNotFlood, openForReason } from '../opening.ts'
import { may } from '../policy.ts'
import { clientOf } from '../queries.ts'
import { OpeningView } from './opening.view.tsx'

/** Before a file of somebody else's: why it is opened. Whoever reaches it anyway is led in. */
export async function knock(ask: Reading): Promise<Answer> {
  if (await reaches(ask.db, may.read, ask.actor, clientIn(ask))) return see(ask.to(`/clients/${clientIn(ask)}`))
  return page(ask.say('assistance.opening'), await view(ask, empty))
}

export async function open(ask: Writing): Promise<Answer> {
  const read = readForm(formOn(dayOf(ask.now)), ask.typed)
  if (!read.ok) return again(ask.say('assistance.opening'), await view(ask, read))
  const { purpose, reason } = read.value
  await mustNotFlood(ask)
  if (purpose) await openForReason(actOf(ask), purpose, reason)
  ask.record({ action: 'client.open-for-reason', object: ['client', clientIn(ask)], purpose: purpose ?? '' })
  return see(ask.to(`/clients/${clientIn(ask)}`))
}

const formOn = (day: string) => ({
  purpose: choice(codesOf(openingPurposes, day), { needed: 'assistance.needed' }),
  reason: text({ max: 2000, needed: 'assistance.opening.reason.needed' }),
})

async function view(ask: Ask, filled: Filled) {
  const { say, lang, to, token } = ask
  const { id, number } = await clientOf(ask.db, clientIn(ask))
  return <OpeningView {...{ say, lang, to, token, filled, id, number }} />
}
