import { teamsOf } from '#base/http/actor.ts'
import { type Answer, again, Conflict, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { assistancePractice } from '#packs/fi/assistance-practice.ts'
import { holdReasons } from '#packs/fi/lists/assistance.ts'
import { codesOf } from '#packs/pack.ts'
import { actOf, clientIn } from '../act.ts'
import { hold, liftHold, noteOfHold } from '../holds.ts'
import { fileKeys } from '../keys.ts'
import { clientOf } from '../queries.ts'
import { dueErasures, erasuresOf, holdOf, holdsOf } from '../queries-retention.ts'
import { eraseClass, keptMonths } from '../retention.ts'
import { KeepingView, RetentionView } from './keeping.view.tsx'

/** What of the team's files is erased next, and what has been. Numbers, classes and days; no file is opened. */
export async function retentionPage(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang, to, now } = ask
  const teams = teamsOf(actor, 'supervisor')
  const until = addDays(dayOf(now), assistancePractice.erasureAheadDays)
  const due = await dueErasures(db, keptMonths, { until, teams, only: null, most: 500 })
  const erased = await erasuresOf(db, teams, 500)
  const names = await namesOf(
    db,
    erased.map(({ erased_by }) => erased_by),
  )
  return page(say('assistance.retention'), <RetentionView {...{ say, lang, to, due, erased, names, until }} />)
}

/** One file's holds, and what of it is erased when; for its supervisor, who need not work with the client. */
export const keepingPage = async (ask: Reading): Promise<Answer> => {
  const client = clientIn(ask)
  return page(ask.say('assistance.keeping'), await view(ask, empty), {
    looks: [{ action: 'client.read-keeping', object: ['client', client] }],
  })
}

const form = (today: string) => ({
  reason: choice(codesOf(holdReasons, today), { needed: 'assistance.needed' }),
  note: text({ max: 4000 }),
})

export async function holdFile(ask: Writing): Promise<Answer> {
  const read = readForm(form(dayOf(ask.now)), ask.typed)
  if (!read.ok) return again(ask.say('assistance.keeping'), await view(ask, read))
  const { reason, note } = read.value
  if (await holdOf(ask.db, clientIn(ask))) throw new Conflict()
  if (reason) await hold(actOf(ask), reason, note)
  ask.record({ action: 'client.hold', object: ['client', clientIn(ask)], purpose: reason ?? '' })
  return back(ask)
}

export async function liftFile(ask: Writing): Promise<Answer> {
  await liftHold(actOf(ask))
  return back(ask)
}

/** Health data whose need has ended go at once. */
export async function eraseHealth(ask: Writing): Promise<Answer> {
  const why = { basis: 'need-ended', by: ask.actor.id } as const
  await eraseClass(ask.db, ask.base, clientIn(ask), 'special-categories', why)
  ask.record({ action: 'client.erase', object: ['client', clientIn(ask)], purpose: 'special-categories' })
  return back(ask)
}

const back = (ask: Writing): Answer => see(ask.to(`/clients/${clientIn(ask)}/keeping`))

async function view(ask: Ask, filled: Filled) {
  const { db, say, lang, to, token } = ask
  const row = await clientOf(db, clientIn(ask))
  const keys = await fileKeys(db, ask.base, row.id)
  const holds = (await holdsOf(db, row.id)).map((one) => ({ ...one, note: noteOfHold(keys, one) }))
  const shown = {
    row,
    holds,
    due: await dueErasures(db, keptMonths, { until: '9999-12-31', teams: null, only: row.id, most: 10 }),
    names: await namesOf(
      db,
      holds.flatMap(({ held_by, lifted_by }) => [held_by, lifted_by]),
    ),
  }
  return <KeepingView {...{ say, lang, to, token, filled }} {...shown} />
}
