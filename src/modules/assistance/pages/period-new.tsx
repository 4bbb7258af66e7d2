import { type Answer, again, page } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm } from '#base/ui/form.ts'
import { periodKinds } from '#packs/fi/periods.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { codesOf } from '#packs/pack.ts'
import { actOf, clientIn } from '../act.ts'
import { beginPeriod } from '../periods.ts'
import { done, faulty } from './period-faults.ts'
import { NewPeriodView } from './period-new.view.tsx'
import { day, needed, reason } from './periods.tsx'

const newForm = (today: string) => ({
  kind: choice(
    periodKinds.items.filter(({ by }) => by === 'hand').map(({ code }) => code),
    needed,
  ),
  provision: choice(codesOf(provisions, today)),
  starts: day,
  ends: day,
  reason,
})

export function newPeriod(ask: Reading): Answer {
  return page(ask.say('assistance.period.new'), newView(ask, empty))
}

export async function putPeriod(ask: Writing): Promise<Answer> {
  const read = readForm(newForm(dayOf(ask.now)), ask.typed)
  if (!read.ok) return again(ask.say('assistance.period.new'), newView(ask, read))
  const { kind, provision, starts, ends, reason: why } = read.value
  const wanted = { kind: kind ?? '', provision, startsOn: starts, endsOn: ends, reason: why }
  const fault = await beginPeriod(actOf(ask), wanted)
  if (fault) return again(ask.say('assistance.period.new'), newView(ask, faulty(ask, fault, newForm(dayOf(ask.now)))))
  return done(ask, 'begin')
}

function newView(ask: Ask, filled: Filled) {
  const { say, lang, to, token, now } = ask
  return <NewPeriodView {...{ say, lang, to, token, filled, client: clientIn(ask), today: dayOf(now) }} />
}
