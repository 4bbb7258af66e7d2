import { describe, expect, test } from 'vitest'
import {
  addMonths,
  daysOf,
  extendFault,
  kindOfPeriod,
  pauseFault,
  periodState,
  type Running,
  resumedEnd,
  resumeFault,
  spanFault,
  stopFault,
} from './period.ts'

const reflection = kindOfPeriod('reflection')
const agreed = kindOfPeriod('agreed')
const span = (startsOn: string, endsOn: string) => ({ startsOn, endsOn })
const running = (startsOn: string, endsOn: string, more: Partial<Running> = {}): Running => ({
  ...{ kind: 'reflection', startsOn, endsOn, pausedOn: null, stoppedOn: null },
  ...more,
})

describe('a reflection period', () => {
  test('lasts 30 days at least', () => {
    expect(spanFault(reflection, span('2026-12-01', '2026-12-30'))).toBe('too-short')
    expect(spanFault(reflection, span('2026-12-01', '2026-12-31'))).toBeNull()
    expect(spanFault(reflection, span('2026-12-01', '2026-11-30'))).toBe('backwards')
  })

  test('lasts six months in all, extensions and earlier periods included', () => {
    expect(spanFault(reflection, span('2026-12-01', '2027-06-01'))).toBeNull()
    expect(spanFault(reflection, span('2026-12-01', '2027-06-02'))).toBe('too-long')
    expect(spanFault(reflection, span('2026-12-01', '2027-06-01'), 1)).toBe('too-long')
    expect(extendFault(reflection, running('2026-12-01', '2027-01-15'), '2027-06-01')).toBeNull()
    expect(extendFault(reflection, running('2026-12-01', '2027-01-15'), '2027-06-02')).toBe('too-long')
    expect(extendFault(reflection, running('2026-12-01', '2027-01-15'), '2027-01-15')).toBe('not-later')
    expect(
      extendFault(reflection, running('2026-12-01', '2027-01-15', { stoppedOn: '2026-12-20' }), '2027-02-01'),
    ).toBe('not-running')
  })

  test('is not paused, and is stopped before its end by a decision only', () => {
    const period = running('2026-12-01', '2027-01-15')
    expect(pauseFault(reflection, period, '2026-12-10')).toBe('no-pause')
    expect(stopFault(reflection, period, '2026-12-10', false)).toBe('by-decision-only')
    expect(stopFault(reflection, period, '2026-12-10', true)).toBeNull()
    expect(stopFault(reflection, period, '2027-01-16', false)).toBeNull()
  })

  test('counts only the days that it ran', () => {
    expect(daysOf(running('2026-12-01', '2026-12-31'))).toBe(30)
    expect(daysOf(running('2026-12-01', '2026-12-31', { stoppedOn: '2026-12-11' }))).toBe(10)
  })
})

test('a recovery period of its time lasts 30 days and 60 more at most', () => {
  const recovery = kindOfPeriod('recovery')
  expect(spanFault(recovery, span('2020-01-01', '2020-03-31'))).toBeNull()
  expect(spanFault(recovery, span('2020-01-01', '2020-04-01'))).toBe('too-long')
  expect(spanFault(recovery, span('2020-01-01', '2020-01-20'))).toBe('too-short')
})

describe('an agreed period', () => {
  const period = running('2026-12-01', '2026-12-31', { kind: 'agreed' })

  test('rests and goes on: its last day moves by the days of the pause', () => {
    expect(pauseFault(agreed, period, '2026-12-10')).toBeNull()
    expect(pauseFault(agreed, period, '2027-01-01')).toBe('outside')
    const paused = { ...period, pausedOn: '2026-12-10' }
    expect(resumedEnd(paused, '2026-12-20')).toBe('2027-01-10')
    expect(resumeFault(agreed, paused, '2026-12-09')).toBe('backwards')
    expect(resumeFault(agreed, period, '2026-12-20')).toBe('not-paused')
  })

  test('is ahead, runs, rests, is stopped or over', () => {
    const states = [
      [period, '2026-11-30'],
      [period, '2026-12-31'],
      [{ ...period, pausedOn: '2026-12-10' }, '2027-02-01'],
      [{ ...period, stoppedOn: '2026-12-10' }, '2026-12-10'],
      [period, '2027-01-01'],
    ] as const
    expect(states.map(([one, day]) => periodState(one, day))).toEqual(['ahead', 'runs', 'paused', 'stopped', 'over'])
  })
})

test('a month later is the same day, or the last of a month that lacks it', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2026-12-01', 6)).toBe('2027-06-01')
})
