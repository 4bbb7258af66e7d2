import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { choice, empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { addCard, cardsOf, holdingWorkshop } from '../answers.ts'
import { cardForm, lackIn } from '../answers-card.ts'
import { idOnce } from '../once.ts'
import { addCounted, participantCounts } from '../queries-sessions-people.ts'
import type { Workshop } from '../session.ts'
import { workshopOf } from '../sessions.ts'
import { PaperView } from './session-paper.view.tsx'

/** Typing in what was written on paper: one table and step at a time, one answer after the other. */
export const paper = async (ask: Reading): Promise<Answer> =>
  paperPage(ask, await workshopOf(ask.db, ask.params.workshop ?? ''), empty)

export async function typedIn(ask: Writing): Promise<Answer> {
  const workshop = await holdingWorkshop(ask.db, ask.params.workshop ?? '')
  const place = placeOf(ask, workshop)
  const read = readForm(cardForm, ask.typed)
  if (!read.ok) return paperPage(ask, workshop, read)
  const lack = workshop.state.phase === 'closed' || !place.step || !place.table ? over : lackIn(read.value)
  if (lack || !place.step || !place.table) return paperPage(ask, workshop, { typed: ask.typed, faults: [lack ?? over] })
  await addCard(ask.db, ask.base, workshop.id, read.value, {
    step: place.step.id,
    table: place.table.id,
    source: 'paper',
    person: ask.actor.id,
    once: ask.typed.get('once')?.[0] ?? '',
  })
  return see(
    ask.to(`/workshops/${workshop.id}/paper?step=${place.number}&table=${place.table.number}&stored=yes#f-word`),
  )
}

/** How many of a type sat at a table: numbers for the report, without names. */
export async function countedIn(ask: Writing): Promise<Answer> {
  const workshop = await holdingWorkshop(ask.db, ask.params.workshop ?? '')
  const { number, table } = placeOf(ask, workshop)
  const read = readForm(peopleForm, ask.typed)
  if (!read.ok) return paperPage(ask, workshop, empty, read)
  const { 'people-type': type, count } = read.value
  if (!type || !table || workshop.state.phase === 'closed')
    return paperPage(ask, workshop, { typed: ask.typed, faults: [over] })
  const once = ask.typed.get('once')?.[0] ?? ''
  const ids = Array.from({ length: Number(count) }, (_, at) => idOnce('counted', workshop.id, once, String(at)))
  await addCounted(ask.db, ids, { workshop_id: workshop.id, table_id: table.id, organisation_type: type })
  return see(ask.to(`/workshops/${workshop.id}/paper?step=${number}&table=${table.number}`))
}

const peopleForm = {
  'people-type': choice(
    organisationTypes.items.map(({ code }) => code),
    { needed: 'workshops.join.type.needed' },
  ),
  count: text({
    max: 2,
    needed: 'workshops.typing.count.needed',
    like: { pattern: /^([1-9]|[1-5]\d|60)$/, fault: 'workshops.typing.count.needed' },
  }),
}

const over = { field: 'word', key: 'workshops.play.closed' } as const

/** Which step and table, as typed or as in the address. */
function placeOf(ask: Ask<Read>, { scenario, tables }: Workshop) {
  const typed = (name: string) => Number((ask.typed.get(name) ?? ask.query.get(name))?.[0] ?? 1)
  const number = scenario.document.steps[typed('step') - 1] ? typed('step') : 1
  return {
    number,
    step: scenario.document.steps[number - 1],
    table: tables.find((one) => one.number === typed('table')) ?? tables[0],
  }
}

async function paperPage(ask: Ask<Read>, workshop: Workshop, filled: Filled, people: Filled = empty): Promise<Answer> {
  const place = placeOf(ask, workshop)
  const cards = (await cardsOf(ask.db, ask.base, workshop.id)).filter(
    ({ step, table }) => step === place.step?.id && table === place.table?.number,
  )
  const view = (
    <PaperView
      {...ask}
      workshop={workshop}
      number={place.number}
      table={place.table?.number ?? 1}
      cards={cards}
      counts={await participantCounts(ask.db, workshop.id)}
      filled={filled}
      people={people}
      once={ask.typed.get('once')?.[0] ?? ask.base.random(16).toString('base64url')}
      stored={ask.query.has('stored')}
    />
  )
  const title = ask.say('workshops.typing.title')
  return filled.faults.length + people.faults.length > 0 ? again(title, view) : page(title, view)
}
