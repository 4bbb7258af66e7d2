import type { Read } from '#base/database/handles.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Paper, Piece } from '#base/paper/piece.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { placeLine, sayWhen } from './meeting-calendar.ts'
import { namesIn } from './network.ts'
import { type MeetingRow, meetingRow } from './queries-meetings.ts'
import {
  type ActionRow,
  type AgendaItemTable,
  actionsOf,
  itemsOf,
  openActionsBefore,
} from './queries-meetings-agenda.ts'
import { attendanceOf } from './queries-meetings-replies.ts'

/** All that the minutes of a meeting hold. */
export interface Minutes {
  meeting: MeetingRow
  items: readonly AgendaItemTable[]
  actions: readonly ActionRow[]
  opensWith: readonly ActionRow[]
  attendance: readonly { organisation: string; people: number }[]
}

export async function minutesOf(db: Read, id: string): Promise<Minutes> {
  const meeting = await meetingRow(db, id)
  return {
    meeting,
    items: await itemsOf(db, id),
    actions: await actionsOf(db, id),
    opensWith: await openActionsBefore(db, meeting.network_id, meeting.starts_at, { drafts: true }),
    attendance: await attendanceOf(db, id),
  }
}

/** The minutes on paper. */
export function paperOf(minutes: Minutes, say: Say, lang: Lang): Paper {
  const { meeting, items, actions, attendance } = minutes
  const published = meeting.minutes_at
    ? say('networks.minutes.published', { on: sayDay(dayOf(meeting.minutes_at), lang) })
    : say('networks.minutes.draft')
  const pieces: Piece[] = [
    { kind: 'heading', level: 1, text: meeting.title },
    { kind: 'text', text: `${namesIn(meeting)[lang]}. ${sayWhen(meeting, lang)}. ${placeLine(meeting)}`.trim() },
    { kind: 'text', text: published, quiet: true },
    ...(attendance.length > 0 ? attendancePieces(attendance, say) : []),
    { kind: 'heading', level: 2, text: say('networks.agenda.title') },
    ...items.flatMap((item, at) => itemPieces(item, at, say)),
    ...(actions.length > 0 ? actionPieces(actions, say, lang) : []),
  ]
  return { title: `${say('networks.minutes.title')}: ${meeting.title}`, lang, pieces, footer: namesIn(meeting)[lang] }
}

const attendancePieces = (attendance: Minutes['attendance'], say: Say): Piece[] => [
  { kind: 'heading', level: 2, text: say('networks.attendance.heading') },
  {
    kind: 'table',
    head: [say('networks.attendance.organisation'), say('networks.attendance.people')],
    rows: attendance.map(({ organisation, people }) => [organisation, String(people)]),
    widths: [4, 1],
  },
]

function itemPieces({ title, presenter, body, minutes, decision }: AgendaItemTable, at: number, say: Say): Piece[] {
  const text = (words: string): Piece[] => (words === '' ? [] : [{ kind: 'text', text: words }])
  return [
    { kind: 'heading', level: 3, text: `${at + 1}. ${title}` },
    ...(presenter ? [{ kind: 'text', text: presenter, quiet: true } as const] : []),
    ...text(body),
    ...text(minutes),
    ...text(decision === '' ? '' : `${say('networks.minutes.decision')}: ${decision}`),
  ]
}

const actionPieces = (actions: readonly ActionRow[], say: Say, lang: Lang): Piece[] => [
  { kind: 'heading', level: 2, text: say('networks.meeting.decided') },
  {
    kind: 'table',
    head: [say('networks.action.task'), say('networks.action.owner'), say('networks.action.due')],
    rows: actions.map(({ task, owner, due_on }) => [task, owner, due_on ? sayDay(due_on, lang) : '–']),
    widths: [4, 2, 1],
  },
]
