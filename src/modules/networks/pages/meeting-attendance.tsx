import type { Read } from '#base/database/handles.ts'
import { type Answer, again, Conflict, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import type { Fault } from '#base/ui/form.ts'
import { expected } from '../meeting.ts'
import { noteAttendance } from '../meeting-replies.ts'
import { meetingRow } from '../queries-meetings.ts'
import { attendanceOf, repliesOf } from '../queries-meetings-replies.ts'
import { AttendanceForm, type Line } from './meeting-attendance.view.tsx'
import { idOf } from './meeting-edit.tsx'

/** Who was there, by organisation: ticked from those who said that they would come, others written in. */
export async function attendance(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.attendance.title'), await viewOf(ask, await linesOf(ask), []))
}

export async function keepAttendance(ask: Writing): Promise<Answer> {
  const meeting = await meetingRow(ask.db, idOf(ask))
  if (meeting.cancelled_at || meeting.starts_at > ask.now) throw new Conflict()
  const lines = typedLines(ask.typed)
  const faults = lines.flatMap(faultOf)
  if (faults.length > 0) return again(ask.say('networks.attendance.title'), await viewOf(ask, lines, faults))
  await noteAttendance(ask.db, ask.base, meeting.id, summed(lines), ask.actor.id)
  return see(ask.to(`/meetings/${meeting.id}`))
}

const freeLines = 5

/** What was noted; or, the first time, what is expected, ready to be ticked. */
async function linesOf({ db, params }: Ask<Read>): Promise<Line[]> {
  const noted = await attendanceOf(db, idOf({ params }))
  const coming = expected(await repliesOf(db, idOf({ params })))
  const known = noted.map(({ organisation, people }) => ({ organisation, people: String(people), there: true }))
  const names = new Set(noted.map(({ organisation }) => organisation))
  const rest = [...coming]
    .filter(([organisation]) => !names.has(organisation))
    .map(([organisation, people]) => ({ organisation, people: String(people), there: noted.length === 0 }))
  // Who writes somebody in means that they were there.
  const free = Array.from({ length: freeLines }, () => ({ organisation: '', people: '', there: true }))
  return [...known, ...rest, ...free]
}

/** The lines as they came back; a line of its own is written rather than ticked. */
function typedLines(typed: Typed): Line[] {
  const one = (name: string) => typed.get(name)?.[0]?.trim() ?? ''
  const last = Math.max(...[...typed.keys()].map((name) => Number(/^organisation\.(\d{1,3})$/.exec(name)?.[1] ?? 0)))
  return Array.from({ length: last + 1 }, (_, at) => ({
    organisation: one(`organisation.${at}`),
    people: one(`people.${at}`),
    there: one(`there.${at}`) === 'yes',
  })).filter(({ organisation, people }) => organisation !== '' || people !== '')
}

function faultOf({ organisation, people, there }: Line, at: number): Fault[] {
  if (!there) return []
  if (organisation === '' || organisation.length > 160) {
    return [{ field: `organisation.${at}`, key: 'networks.attendance.fault.organisation' }]
  }
  const fits = /^\d{1,3}$/.test(people) && Number(people) >= 1 && Number(people) <= 500
  return fits ? [] : [{ field: `people.${at}`, key: 'networks.attendance.fault.people' }]
}

function summed(lines: readonly Line[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const { organisation, people, there } of lines) {
    if (there) all.set(organisation, Math.min(500, (all.get(organisation) ?? 0) + Number(people)))
  }
  return all
}

async function viewOf(ask: Ask<Read>, lines: readonly Line[], faults: readonly Fault[]) {
  const meeting = await meetingRow(ask.db, idOf(ask))
  return <AttendanceForm {...ask} {...{ meeting, lines, faults }} />
}
