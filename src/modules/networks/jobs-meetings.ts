import type { Job } from '#base/jobs/jobs.ts'
import { remindOfMeetings, tidyMeetings } from './meeting-reminders.ts'
import { askLatecomers } from './meetings.ts'

export const meetingJobs: readonly Job[] = [
  // Before all else that mails once a day: a meeting of tomorrow cannot wait for another day.
  { name: 'networks.meeting-reminders', every: '0 8 * * *', run: remindOfMeetings },
  { name: 'networks.meeting-latecomers', every: '20 8,15 * * *', run: askLatecomers },
  { name: 'networks.meeting-tidy', every: '35 3 * * *', run: tidyMeetings },
]
