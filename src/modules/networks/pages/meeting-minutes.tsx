import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Fault, type Filled, readForm } from '#base/ui/form.ts'
import { actionForm } from '../meeting.ts'
import { addAction, keepMinutes, publishMinutes } from '../meeting-minutes.ts'
import { minutesOf, paperOf } from '../meeting-paper.ts'
import { mayMeeting } from '../policy.ts'
import { meetingRow } from '../queries-meetings.ts'
import { deleteAction, itemsOf } from '../queries-meetings-agenda.ts'
import { idIn, idOf } from './meeting-edit.tsx'
import { MinutesForm, MinutesView } from './meeting-minutes.view.tsx'

/** The coordinator writes them; members read them once they are published. */
export async function minutes(ask: Reading): Promise<Answer> {
  const { may, whole } = await open(ask)
  if (may)
    return page(ask.say('networks.minutes.title'), <MinutesForm {...ask} {...whole} filled={empty} said={null} />)
  return page(ask.say('networks.minutes.title'), <MinutesView {...ask} {...whole} />)
}

export async function minutesPaper(ask: Reading): Promise<Answer> {
  const { whole } = await open(ask)
  const name = `${whole.meeting.code}-${dayOf(whole.meeting.starts_at)}`
  return pdfAnswer(name, await pdf(paperOf(whole, ask.say, ask.lang)))
}

/** Keeps what was typed under every item, however long it took. */
export async function writeMinutes(ask: Writing): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  const said = typedMinutes(ask, await itemsOf(ask.db, meeting.id))
  const faults = [...said].flatMap(([id, parts]) =>
    (['minutes', 'decision'] as const).flatMap((part): Fault[] => {
      const length = [...parts[part]].length
      return length > longest
        ? [{ field: `${part}.${id}`, key: 'ui.fault.too-long', params: { max: longest, length } }]
        : []
    }),
  )
  if (faults.length > 0) return refused(ask, { typed: ask.typed, faults }, said)
  await keepMinutes(ask.db, meeting.id, said)
  return see(ask.to(`/meetings/${meeting.id}/minutes?saved=yes`))
}

export async function addDecidedAction(ask: Writing): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  const read = readForm(actionForm, ask.typed)
  if (!read.ok) return refused(ask, read, null)
  const item = (await itemsOf(ask.db, meeting.id)).find(({ id }) => id === ask.typed.get('item')?.[0])
  await addAction(ask.db, ask.base, meeting, { ...read.value, item: item?.id ?? null }, ask.actor.id)
  return see(ask.to(`/meetings/${meeting.id}/minutes#actions`))
}

/** Takes back an action written by mistake. */
export async function dropAction(ask: Writing): Promise<Answer> {
  await deleteAction(ask.db, idOf(ask), idIn(ask.params['action']))
  return see(ask.to(`/meetings/${idOf(ask)}/minutes#actions`))
}

export async function publish(ask: Writing): Promise<Answer> {
  await publishMinutes(ask.db, ask.base, idOf(ask), ask.lang, ask.actor.id)
  return see(ask.to(`/meetings/${idOf(ask)}/minutes?saved=yes`))
}

const longest = 8000

async function open(ask: Ask<Read>) {
  const { db, actor } = ask
  const whole = await minutesOf(db, idOf(ask))
  const may = (await allowedActs(db, actor, { record: mayMeeting.record }, whole.meeting.id)).has('record')
  if (!may && !whole.meeting.minutes_at) throw new NotFound()
  return { may, whole }
}

function typedMinutes({ typed }: Writing, items: readonly { id: string }[]) {
  const one = (name: string) => typed.get(name)?.[0]?.trim() ?? ''
  return new Map(items.map(({ id }) => [id, { minutes: one(`minutes.${id}`), decision: one(`decision.${id}`) }]))
}

async function refused(ask: Writing, filled: Filled, said: ReturnType<typeof typedMinutes> | null): Promise<Answer> {
  const whole = await minutesOf(ask.db, idOf(ask))
  return again(ask.say('networks.minutes.title'), <MinutesForm {...ask} {...whole} {...{ filled, said }} />)
}
