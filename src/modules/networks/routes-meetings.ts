import { get, post, type Route, work } from '#base/http/ask.ts'
import { memberCalendar, publicCalendar } from './pages/calendar.tsx'
import { meeting, replyHere, turn } from './pages/meeting.tsx'
import {
  addToAgenda,
  changeOnAgenda,
  item,
  newItem,
  paper,
  raise,
  takeOff,
  takePaper,
} from './pages/meeting-agenda.tsx'
import { answering, keepAnswer, renewOwnFeed } from './pages/meeting-answer.tsx'
import { attendance, keepAttendance } from './pages/meeting-attendance.tsx'
import {
  cancelling,
  cancelMeeting,
  change,
  edit,
  inviteMembers,
  inviting,
  make,
  newMeeting,
} from './pages/meeting-edit.tsx'
import { choose, choosing, importing, takeFile } from './pages/meeting-import.tsx'
import { addDecidedAction, dropAction, minutes, minutesPaper, publish, writeMinutes } from './pages/meeting-minutes.tsx'
import { arrangedMeetings, memberMeetings, renewFeedHere } from './pages/meetings.tsx'
import { toAnswer } from './pages/meetings-own.tsx'
import { publicList } from './pages/meetings-public.tsx'
import { mayAnswer, mayAsVisitor, mayCalendar, mayImport, mayMeeting, mayMeetings } from './policy.ts'

const found = { indexed: true } as const
const bare = { bare: true } as const
/** A link from a mail: the path is the proof. */
const signed = { signed: true } as const
/** At most so many bytes at a time: papers, and a calendar file. */
const papers = { files: 10 * 1024 * 1024 } as const
const calendarFile = { files: 1024 * 1024 } as const

const open: readonly Route[] = [
  get('/networks/:network/meetings', mayAsVisitor.see, publicList, found),
  get('/meetings/answer/:token', mayAnswer.see, answering),
  post('/meetings/answer/:token', mayAnswer.answer, keepAnswer, signed),
  post('/meetings/answer/:token/calendar', mayAnswer.answer, renewOwnFeed, signed),
  post('/networks/membership/:token/meetings/:meeting', mayAnswer.answer, toAnswer, signed),
  get('/calendar/members/:token', mayCalendar.own, memberCalendar, bare),
  get('/calendar/:network', mayCalendar.see, publicCalendar, bare),
]

const members = work([
  get('/my-networks/:network/meetings', mayMeetings.list, memberMeetings),
  post('/my-networks/:network/calendar', mayMeetings.subscribe, renewFeedHere),
  get('/meetings/:meeting', mayMeeting.read, meeting),
  post('/meetings/:meeting/reply', mayMeeting.reply, replyHere),
  get('/meetings/:meeting/papers/:file', mayMeeting.read, paper),
  get('/meetings/:meeting/minutes', mayMeeting.read, minutes),
  get('/meetings/:meeting/minutes/pdf', mayMeeting.read, minutesPaper),
])

const coordination = work([
  get('/coordination/:network/meetings', mayMeetings.arrange, arrangedMeetings),
  get('/coordination/:network/meetings/new', mayMeetings.make, newMeeting),
  post('/coordination/:network/meetings', mayMeetings.make, make),
  get('/coordination/:network/meetings/import', mayMeetings.import, importing),
  post('/coordination/:network/meetings/import', mayMeetings.import, takeFile, calendarFile),
  get('/meetings/imports/:import', mayImport.choose, choosing),
  post('/meetings/imports/:import', mayImport.choose, choose),
  get('/meetings/:meeting/edit', mayMeeting.change, edit),
  post('/meetings/:meeting', mayMeeting.change, change),
  get('/meetings/:meeting/invitation', mayMeeting.invite, inviting),
  post('/meetings/:meeting/invitation', mayMeeting.invite, inviteMembers),
  get('/meetings/:meeting/cancellation', mayMeeting.cancel, cancelling),
  post('/meetings/:meeting/cancellation', mayMeeting.cancel, cancelMeeting),
  get('/meetings/:meeting/agenda/new', mayMeeting.change, newItem),
  post('/meetings/:meeting/agenda', mayMeeting.change, addToAgenda, papers),
  get('/meetings/:meeting/agenda/:item', mayMeeting.change, item),
  post('/meetings/:meeting/agenda/:item', mayMeeting.change, changeOnAgenda, papers),
  post('/meetings/:meeting/agenda/:item/up', mayMeeting.change, raise),
  post('/meetings/:meeting/agenda/:item/removal', mayMeeting.change, takeOff),
  post('/meetings/:meeting/papers/:file/removal', mayMeeting.change, takePaper),
  get('/meetings/:meeting/attendance', mayMeeting.record, attendance),
  post('/meetings/:meeting/attendance', mayMeeting.record, keepAttendance),
  post('/meetings/:meeting/minutes', mayMeeting.record, writeMinutes),
  post('/meetings/:meeting/minutes/publication', mayMeeting.record, publish),
  post('/meetings/:meeting/actions', mayMeeting.record, addDecidedAction),
  post('/meetings/:meeting/actions/:action/turn', mayMeeting.record, turn),
  post('/meetings/:meeting/actions/:action/removal', mayMeeting.record, dropAction),
])

/** Meetings and calendars: the open side, the members' and the coordinators'. */
export const meetingRoutes: readonly Route[] = [...open, ...members, ...coordination]
