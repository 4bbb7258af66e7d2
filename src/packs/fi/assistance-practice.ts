import type { Mark } from '../pack.ts'

/** How the assistance system works with files. No source sets these: careful defaults that each installation may change. */
export const assistancePractice = {
  /** Teams that keep files, by code. The first is proposed. */
  teams: ['nas-assistance', 'nas-south'],
  /** Hours for which a file of somebody else's stays open for a reason. */
  openingHours: 3,
  /** More different files than this in an hour alarm; more than `stopAbove` are not opened. */
  alarmAbove: 30,
  stopAbove: 100,
  /** Months after removal at which one asks how the person is; no statute sets them. */
  followUpMonths: [3, 6, 12, 24],
  /** Months after removal and its measures for which health data may still be needed: the appeal, the hand-over of the person. */
  specialMonths: 3,
  /** Days ahead of erasure from which a supervisor sees what is due. */
  erasureAheadDays: 90,
  mark: '?' as Mark,
} as const
