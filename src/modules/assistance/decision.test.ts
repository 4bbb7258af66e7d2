import { describe, expect, test } from 'vitest'
import { type Draft, isRecorded, matters, provisionOf } from './decision.ts'
import { draftFault, type Scene } from './decision-rules.ts'
import { reviewFault, signFault, stateOf, withdrawFault } from './decision-steps.ts'
import { rightOn } from './residence.ts'

const at = new Date('2026-12-01T09:00:00Z')
const drafted = {
  ...{
    drafted_by: 'a',
    second_needed: true,
    reviewed_at: null,
    signed_at: null,
    withdrawn_at: null,
    recorded_at: null,
  },
}
const reviewed = { ...drafted, reviewed_at: at }

describe('a decision', () => {
  test('is drafted, read, signed, written down or withdrawn by who has done what', () => {
    const rows = [
      drafted,
      reviewed,
      { ...reviewed, signed_at: at },
      { ...drafted, recorded_at: at },
      { ...drafted, withdrawn_at: at },
    ]
    expect(rows.map(stateOf)).toEqual(['drafted', 'reviewed', 'signed', 'recorded', 'withdrawn'])
  })

  test('is read by another person than its drafter, and signed by neither alone', () => {
    expect([reviewFault(drafted, 'a'), reviewFault(drafted, 'b')]).toEqual(['own-draft', null])
    expect(signFault(drafted, 'b')).toBe('not-reviewed')
    expect(signFault(reviewed, 'a')).toBe('own-draft')
    expect(signFault(reviewed, 'b')).toBeNull()
    expect(signFault({ ...drafted, second_needed: false }, 'a')).toBeNull()
  })

  test('takes no step once it is over', () => {
    for (const over of [{ signed_at: at }, { withdrawn_at: at }, { recorded_at: at }]) {
      const row = { ...reviewed, ...over }
      expect([reviewFault(row, 'b'), signFault(row, 'b'), withdrawFault(row)]).toEqual(['over', 'over', 'over'])
    }
  })
})

const scene: Scene = {
  today: '2026-12-01',
  day: '2026-12-01',
  admittedOn: '2026-11-23',
  right: 'no',
  period: null,
  used: 0,
}
const period = { kind: 'reflection', startsOn: '2026-12-01', endsOn: '2027-01-15', pausedOn: null, stoppedOn: null }
const running: Scene = { ...scene, period }
const written = { grounds: [], weighed: [], reasons: 'Invented reasons.', text: 'Invented text.' }
const given: Draft = {
  ...{ matter: 'reflection-given', decider: 'nas', decidedOn: null, startsOn: '2026-12-01', endsOn: '2027-01-15' },
  content: written,
}
const extended: Draft = {
  ...{ matter: 'reflection-extended', decider: 'nas', decidedOn: null, startsOn: null, endsOn: '2027-03-01' },
  content: { ...written, said: { circumstances: 'Invented illness.' } },
}
const interrupted: Draft = {
  ...extended,
  matter: 'reflection-interrupted',
  endsOn: null,
  content: { ...written, grounds: ['renewed-ties'] },
}
const removal: Draft = {
  ...interrupted,
  matter: 'removal',
  decider: 'designated-official',
  content: { ...written, grounds: ['no-more-need'] },
}
const recovery: Draft = {
  ...{ matter: 'recovery-period', decider: 'designated-official', decidedOn: '2020-03-02' },
  ...{ startsOn: '2020-03-02', endsOn: '2020-04-01', content: { ...written, text: '' } },
}
const formal: Draft = { ...recovery, matter: 'formal-identification', decider: 'nas', startsOn: null, endsOn: null }

describe('a reflection period', () => {
  test('is for a person whose file says that there is no right of residence', () => {
    expect(draftFault(given, scene)).toBeNull()
    expect(draftFault(given, { ...scene, right: 'yes' })).toBe('has-right')
    expect(draftFault(extended, { ...running, right: 'yes' })).toBe('has-right')
  })

  test('where the file does not say it, the official says how it was checked', () => {
    const unknown: Scene = { ...scene, right: 'not-known' }
    expect(draftFault(given, unknown)).toBe('check-needed')
    expect(
      draftFault({ ...given, content: { ...written, said: { checked: 'Asked the police.' } } }, unknown),
    ).toBeNull()
  })

  test('keeps within the law: 30 days, six months in all, not before admission, one at a time', () => {
    const spans = [
      ['2026-12-01', '2026-12-30', 'too-short'],
      ['2026-12-01', '2027-06-02', 'too-long'],
      ['2026-11-22', '2027-01-15', 'before-admission'],
      ['2026-12-01', '2026-11-30', 'backwards'],
    ] as const
    for (const [startsOn, endsOn, fault] of spans) expect(draftFault({ ...given, startsOn, endsOn }, scene)).toBe(fault)
    expect(draftFault({ ...given, endsOn: null }, scene)).toBe('days-needed')
    expect(draftFault(given, running)).toBe('runs-already')
    const over = { ...period, startsOn: '2026-06-01', endsOn: '2026-11-01' }
    expect(draftFault({ ...given, endsOn: '2027-02-01' }, { ...scene, period: over })).toBe('too-long')
  })

  test('is extended for personal circumstances that are written, while it runs', () => {
    expect(draftFault(extended, running)).toBeNull()
    expect(draftFault({ ...extended, content: written }, running)).toBe('circumstances')
    expect(draftFault(extended, scene)).toBe('no-period')
    expect(draftFault({ ...extended, endsOn: '2027-06-02' }, running)).toBe('too-long')
    expect(draftFault({ ...extended, endsOn: '2027-01-15' }, running)).toBe('not-later')
  })

  test('is interrupted on a ground of the law', () => {
    expect(draftFault(interrupted, running)).toBeNull()
    expect(draftFault({ ...interrupted, content: written }, running)).toBe('ground')
    expect(draftFault(interrupted, scene)).toBe('no-period')
  })

  test('of the police or the border check authority is written down with its day, not signed', () => {
    const police = { ...given, decider: 'police' }
    expect([isRecorded(given), isRecorded(police)]).toEqual([false, true])
    expect(draftFault(police, scene)).toBe('days-needed')
    expect(draftFault({ ...police, decidedOn: '2026-12-02' }, scene)).toBe('in-future')
    // They may have decided before the person was admitted (§ 52c).
    const before = { ...police, decidedOn: '2026-11-20', startsOn: '2026-11-20', content: { ...written, text: '' } }
    expect(draftFault(before, scene)).toBeNull()
    expect(draftFault({ ...given, decidedOn: '2026-12-01' }, scene)).toBe('days-needed')
  })
})

test('every decision has reasons, and one of ours a text to the person', () => {
  for (const draft of [given, extended, interrupted, removal]) {
    const file = draft === given || draft === removal ? scene : running
    expect([draft.matter, draftFault({ ...draft, content: { ...draft.content, reasons: '' } }, file)]).toEqual([
      draft.matter,
      'reasons',
    ])
    expect([draft.matter, draftFault({ ...draft, content: { ...draft.content, text: '' } }, file)]).toEqual([
      draft.matter,
      'text',
    ])
  }
})

test('removal rests on a ground in force, of a person who is a client', () => {
  expect(draftFault(removal, scene)).toBeNull()
  expect(draftFault({ ...removal, content: written }, scene)).toBe('ground')
  expect(draftFault({ ...removal, content: { ...written, grounds: ['renewed-ties'] } }, scene)).toBe('ground')
  expect(draftFault(removal, { ...scene, admittedOn: null })).toBe('no-client')
  expect(draftFault({ ...removal, endsOn: '2026-11-30' }, scene)).toBe('backwards')
  expect(provisionOf(removal, '2026-12-01')).toBe('reception-38f-1')
  expect(provisionOf({ ...removal, content: { ...written, grounds: ['public-order'] } }, '2026-12-01')).toBe(
    'reception-38f-2',
  )
})

describe('decisions of 2015–2022', () => {
  test('are written down by the law of their day, also in the file of one who is no client', () => {
    expect(draftFault(recovery, { ...scene, admittedOn: null })).toBeNull()
    expect(draftFault({ ...recovery, decidedOn: '2023-01-01' }, scene)).toBe('not-then')
    expect(draftFault({ ...recovery, decidedOn: '2015-06-30' }, scene)).toBe('not-then')
    expect(draftFault({ ...recovery, endsOn: '2020-06-02' }, scene)).toBe('too-long')
    expect(draftFault({ ...recovery, decidedOn: null }, scene)).toBe('days-needed')
  })

  test('formal identification by the assistance system itself needs the hearing of the expert team', () => {
    expect(draftFault(formal, scene)).toBe('heard')
    expect(
      draftFault({ ...formal, content: { ...formal.content, said: { heard: 'On 2 March 2020.' } } }, scene),
    ).toBeNull()
    expect(draftFault({ ...formal, decider: 'prosecutor' }, scene)).toBeNull()
  })
})

test('the right of residence of a day is what the entries of that day say', () => {
  const entry = (kind: string, from = '', to = '', ended = '') => ({ kind, from, to, ended })
  const day = '2026-12-01'
  expect(rightOn([], day)).toBe('not-known')
  expect(rightOn([entry('not-known')], day)).toBe('not-known')
  expect(rightOn([entry('none')], day)).toBe('no')
  expect(rightOn([entry('none'), entry('asylum-seeker')], day)).toBe('yes')
  expect(rightOn([entry('permit', '2026-01-01', '2026-11-30'), entry('none', '2026-12-01')], day)).toBe('no')
  expect(rightOn([entry('permit', '', '', '2026-11-30'), entry('none')], day)).toBe('no')
  expect(rightOn([entry('permit', '2026-12-02')], day)).toBe('not-known')
})

test('every matter names a provision', () => {
  expect(matters.map((matter) => provisionOf({ matter, content: written }, '2026-12-01')).every(Boolean)).toBe(true)
})
