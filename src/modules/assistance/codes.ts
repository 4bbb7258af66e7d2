import { dayOf } from '#base/time/day.ts'
import { ageGroupOf } from '#packs/fi/lists/people.ts'
import { type Hand, newFileId } from './act.ts'
import { addMonths } from './period.ts'
import { clientOf, endDeadline, putDeadline, updateClient } from './queries.ts'
import type { Section, Values } from './section.ts'

/** The codes of the client's row, by which lists and figures go, follow what the entries say. */
export async function keepCodes(act: Hand, { code }: Section, values: Values): Promise<void> {
  if (code === 'identity') await keepPerson(act, values)
  if (code === 'episode') await keepForm(act, values)
}

async function keepPerson({ tx, base, client }: Hand, values: Values): Promise<void> {
  const [sex, citizenships, born] = ['sex', 'citizenships', 'born'].map((name) => values[`identity.${name}@1`])
  const years = typeof born === 'string' ? leastYears(born, dayOf(base.now())) : null
  const known = {
    ...(typeof sex === 'string' && { sex }),
    ...(Array.isArray(citizenships) && { citizenship: citizenships[0] ?? null }),
    ...(years !== null && { child: years < 18, age_group: ageGroupOf(years)?.code ?? null }),
  }
  if (Object.keys(known).length > 0) await updateClient(tx, client, known)
  // A day of birth that was mended leaves no birthday behind that never comes.
  if (typeof born !== 'string' || years === null || years >= 18) {
    await endDeadline(tx, 'adult', client, dayOf(base.now()))
    return
  }
  const { team_id } = await clientOf(tx, client)
  // A whole date would tell the birthday: its month is enough to prepare for the change.
  const due_on = `${addMonths(latestBirth(born), 18 * 12).slice(0, 7)}-01`
  await putDeadline(tx, {
    id: newFileId(base),
    client_id: client,
    team_id,
    kind: 'adult',
    object_id: client,
    due_on,
    done_on: null,
  })
}

/** The form of exploitation that a worker called the main one; else the first that anybody noted. */
async function keepForm({ tx, client }: Hand, values: Values): Promise<void> {
  const { exploitation } = await clientOf(tx, client)
  const primary = values['episode.primary@1']
  const forms = values['episode.forms@1']
  const found = typeof primary === 'string' ? primary : (exploitation ?? (Array.isArray(forms) ? forms[0] : null))
  await updateClient(tx, client, { exploitation: found ?? null })
}

/** Whole years that somebody has lived at least: of a partly known day of birth the latest counts. */
export const leastYears = (born: string, today: string): number => yearsOn(latestBirth(born), today)

const latestBirth = (born: string): string =>
  born.length === 4 ? `${born}-12-31` : born.length === 7 ? `${born}-28` : born

/** Whole years from one day to another. */
function yearsOn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  return today.slice(5) < born.slice(5) ? years - 1 : years
}
