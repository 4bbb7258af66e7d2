import { type Answer, again, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm } from '#base/ui/form.ts'
import { organisationNames, organisationsOfType } from '#modules/accounts/accounts.ts'
import { organisers } from '#packs/fi/lists/assistance.ts'
import { actOf, clientIn } from '../act.ts'
import { changeOrganiser, type OrganiserFault, organiserAdvised, organiserReason, typesOf } from '../organisers.ts'
import { organisersOf } from '../queries.ts'
import { filePage, openFile } from './file-head.tsx'
import { OrganiserView } from './organiser.view.tsx'
import { day, needed, reason } from './periods.tsx'

/** Who arranges the measures, over time, and the change to another. */
export async function organiserPage(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, ['status'])
  return filePage(ask, head, 'plan', await view(ask, head, empty))
}

export async function putOrganiser(ask: Writing): Promise<Answer> {
  const form = {
    organiser: choice(
      organisers.items.map(({ code }) => code),
      needed,
    ),
    organisation: choice((await choices(ask)).map(({ id }) => id)),
    day,
    reason,
  }
  const read = readForm(form, ask.typed)
  if (!read.ok) return retry(ask, read)
  const { organiser, organisation, day: from, reason: why } = read.value
  const fault = await changeOrganiser(actOf(ask), { organiser: organiser ?? '', organisation, from, reason: why })
  if (fault)
    return retry(ask, {
      typed: ask.typed,
      faults: [{ field: fieldOf[fault], key: `assistance.organiser.fault.${fault}` }],
    })
  ask.record({ action: 'client.change-organiser', object: ['client', clientIn(ask)], purpose: organiser ?? '' })
  return see(ask.to(`/clients/${clientIn(ask)}/organiser`))
}

const fieldOf: Readonly<Record<NonNullable<OrganiserFault>, string>> = {
  'before-admission': 'day',
  'before-present': 'day',
  same: 'organiser',
  which: 'organisation',
}

async function retry(ask: Writing, filled: Filled): Promise<Answer> {
  const head = await openFile(ask, ['status'])
  return again(ask.say('assistance.file.title', { number: head.row.number }), await view(ask, head, filled))
}

/** Organisations among which a named organiser is chosen; which day counts is checked when the day is known. */
async function choices({ db, now }: Ask) {
  const types = Object.values(typesOf)
  return (await Promise.all(types.map((type) => organisationsOfType(db, type, dayOf(now))))).flat()
}

async function view(ask: Ask, head: Awaited<ReturnType<typeof openFile>>, filled: Filled) {
  const { db, say, lang, to, token, now } = ask
  const rows = await organisersOf(db, head.row.id)
  const named = await organisationNames(
    db,
    rows.flatMap(({ organisation_id }) => organisation_id ?? []),
  )
  const history = rows.map((row) => ({ row, reason: organiserReason(head.keys, row) })).toReversed()
  const advised = organiserAdvised(head.entries, dayOf(now))
  const shown = { say, lang, to, token, filled, history, named, advised, client: head.row.id }
  return <OrganiserView {...shown} writes={head.acts.has('write')} organisations={await choices(ask)} />
}
