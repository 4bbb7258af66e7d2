import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { reaches } from '#base/http/rule.ts'
import { choice, empty, type Filled, readForm } from '#base/ui/form.ts'
import { namesOf, teamMembers } from '#modules/accounts/accounts.ts'
import { actOf, clientIn } from '../act.ts'
import { may } from '../policy.ts'
import { clientOf, workersOf } from '../queries.ts'
import { endPair, giveWork, workRoles } from '../workers.ts'
import { WorkersView } from './workers.view.tsx'

/** Who works with the client, and giving the work to others. Nothing else of the file is shown. */
export async function workersPage(ask: Reading): Promise<Answer> {
  return page(ask.say('assistance.workers'), await view(ask, empty))
}

export async function giveTo(ask: Writing): Promise<Answer> {
  const { team_id } = await clientOf(ask.db, clientIn(ask))
  const members = await teamMembers(ask.db, team_id, workRoles, ask.now)
  const form = {
    person: choice(
      members.map(({ id }) => id),
      { needed: 'assistance.needed' },
    ),
    part: choice(['responsible', 'pair'] as const, { needed: 'assistance.needed' }),
  }
  const read = readForm(form, ask.typed)
  if (!read.ok) return again(ask.say('assistance.workers'), await view(ask, read))
  const { person, part } = read.value
  if (person && part) await giveWork(actOf(ask), person, part)
  ask.record({ action: 'client.give-work', object: ['client', clientIn(ask)], purpose: part ?? '' })
  return back(ask)
}

export async function endWorker(ask: Writing): Promise<Answer> {
  await endPair(actOf(ask), ask.typed.get('person')?.[0] ?? '')
  ask.record({ action: 'client.end-work', object: ['client', clientIn(ask)] })
  return back(ask)
}

/** Who has just given the file away may stand outside it now. */
async function back(ask: Writing): Promise<Answer> {
  const within = await reaches(ask.db, may.assign, ask.actor, clientIn(ask))
  return see(ask.to(within ? `/clients/${clientIn(ask)}/workers` : '/clients'))
}

async function view(ask: Ask, filled: Filled) {
  const { db, say, to, token, now } = ask
  const { id, number, team_id } = await clientOf(db, clientIn(ask))
  const workers = await workersOf(db, id)
  const names = await namesOf(
    db,
    workers.map(({ person_id }) => person_id),
  )
  const members = await teamMembers(db, team_id, workRoles, now)
  return <WorkersView {...{ say, to, token, filled, id, number, workers, names, members }} />
}
