import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mechanism } from '#packs/fi/referral-mechanism/mechanism.ts'
import type { Decision, Mechanism, Step } from '#packs/referral-mechanism.ts'
import { flawsOf } from './checks.ts'
import { combinations, decisionFaults, fits } from './checks-decisions.ts'
import { documentShape } from './document.ts'
import { edgesOf, nodesOf } from './flow.ts'

const codes = (document: Mechanism) => new Set(flawsOf(document).map(({ code }) => code))
const withStep = (id: string, change: Partial<Step>): Mechanism => ({
  ...mechanism,
  steps: mechanism.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
})
const withDecision = (id: string, change: (decision: Decision) => Partial<Decision>): Mechanism => ({
  ...mechanism,
  decisions: mechanism.decisions.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
})

describe('the first Finnish version', () => {
  test('has the shape of a document and nothing to put right', () => {
    expect(documentShape.parse(mechanism)).toEqual(mechanism)
    expect(flawsOf(mechanism)).toEqual([])
  })

  test('is large enough to be of use, and marks what was not read', () => {
    expect(mechanism.steps.length).toBeGreaterThanOrEqual(25)
    expect(mechanism.handovers.length).toBeGreaterThanOrEqual(15)
    const marks = [...mechanism.steps, ...mechanism.handovers].map(({ mark }) => mark)
    expect(marks).toContain('K')
    expect(marks.filter((mark) => mark === 'V').length).toBeGreaterThan(marks.length / 2)
  })

  test('has a way for a child, an asylum seeker, who has no right of residence, who refuses, who is in danger', () => {
    const told = [...mechanism.steps, ...mechanism.decisions].flatMap(({ situations }) => situations)
    for (const { id } of mechanism.situations) expect([id, told.includes(id)]).toEqual([id, true])
    expect(mechanism.situations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['child', 'asylum', 'no-residence', 'refused', 'danger']),
    )
  })

  test('says of every step its source, and of hand-overs what goes over, by which way, with whose consent, what comes back', () => {
    for (const { id, source } of [...mechanism.steps, ...mechanism.decisions, ...mechanism.handovers])
      expect([id, source.length > 0]).toEqual([id, true])
    for (const { id, what, way, consentText, back } of mechanism.handovers)
      for (const said of [what, way, consentText, back]) expect([id, said.fi.length > 0]).toEqual([id, true])
    expect(mechanism.steps.filter(({ limit }) => limit !== null).length).toBeGreaterThan(3)
    expect(mechanism.steps.filter(({ law }) => law.length > 0).length).toBeGreaterThan(10)
  })

  test('never lets the proposer learn more than yes or no', () => {
    const told = mechanism.handovers.filter(({ to }) => to === 'learn-outcome')
    expect(told.map(({ what }) => what.en)).toEqual(['Yes or no, nothing else', 'Yes or no, nothing else'])
  })

  test('asks no consent where a child or life is in danger, and asks it for the proposal', () => {
    const consent = (id: string) => mechanism.handovers.find((one) => one.id === id)?.consent
    expect(['emergency', 'child-notification', 'proposal', 'question'].map(consent)).toEqual([
      'law',
      'law',
      'needed',
      'none',
    ])
  })
})

describe('the checks find', () => {
  test('any arrow that leads nowhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mechanism.steps), (step) => {
        expect(codes(withStep(step.id, { next: ['nothing-here'] }))).toContain('nowhere')
      }),
      { numRuns: 20 },
    )
  })

  test('any step that nothing leads to, or from which no end is reached', () => {
    const step = mechanism.steps[0] as Step
    const alone = { ...step, id: 'alone', next: ['closed'] }
    expect(flawsOf({ ...mechanism, steps: [...mechanism.steps, alone] })).toEqual([
      { code: 'not-reached', about: 'alone', detail: '' },
    ])
    const circle = [
      { ...step, id: 'round', next: ['about'] },
      { ...step, id: 'about', next: ['round'] },
    ]
    const stuck = withStep('admit', { next: ['round', 'organiser', 'learn-outcome'] })
    expect(codes({ ...stuck, steps: [...stuck.steps, ...circle] })).toEqual(new Set(['stuck']))
  })

  test('any step cut off, whichever arrow is taken out', () => {
    const all = edgesOf(mechanism).filter(({ outcome, from }) => outcome === null && from !== 'start')
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ from, to }) => {
        const step = mechanism.steps.find(({ id }) => id === from)
        const cut = withStep(from, { next: (step?.next ?? []).filter((one) => one !== to) })
        const into = edgesOf(cut).some((edge) => edge.to === to)
        expect(flawsOf(cut).length > 0 || into).toBe(true)
        if (!into) expect(codes(cut)).toContain('not-reached')
      }),
      { numRuns: 30 },
    )
  })

  test('any text that is silent in one language', () => {
    const langs = ['fi', 'sv', 'en'] as const
    fc.assert(
      fc.property(fc.constantFrom(...mechanism.steps), fc.constantFrom(...langs), (step, lang) => {
        expect(flawsOf(withStep(step.id, { names: { ...step.names, [lang]: ' ' } }))).toContainEqual({
          code: 'text',
          about: step.id,
          detail: lang,
        })
      }),
      { numRuns: 20 },
    )
  })

  test.each<[string, Mechanism]>([
    ['law', withStep('admit', { law: ['reception-999'] })],
    ['law', withStep('admit', { limit: { names: mechanism.title, law: 'nothing' } })],
    ['situation', withStep('admit', { situations: ['weather'] })],
    ['stage', withStep('admit', { stage: 'nowhere' })],
    ['lane', withStep('admit', { lane: 'nobody' })],
    ['twice', { ...mechanism, steps: [...mechanism.steps, mechanism.steps[0] as Step] }],
    [
      'lane-unused',
      {
        ...mechanism,
        lanes: [...mechanism.lanes, { ...(mechanism.lanes[0] as Mechanism['lanes'][number]), id: 'idle' }],
      },
    ],
    [
      'stage-empty',
      {
        ...mechanism,
        stages: [...mechanism.stages, { ...(mechanism.stages[0] as Mechanism['stages'][number]), id: 'idle' }],
      },
    ],
    ['no-end', { ...mechanism, ends: [] }],
    ['role-lane', { ...mechanism, roles: [{ id: 'x', names: mechanism.title, lanes: ['nobody'] }] }],
    ['handover-arrow', { ...mechanism, handovers: mechanism.handovers.map((one) => ({ ...one, to: 'admit' })) }],
    ['handover-lane', withStep('give-advice', { lane: 'encounter' })],
    [
      'need',
      {
        ...mechanism,
        handovers: mechanism.handovers.map((one) => ({ ...one, receiver: { need: 'luck', types: [] } })),
      },
    ],
    ['type', { ...mechanism, lanes: mechanism.lanes.map((one) => ({ ...one, types: ['circus'] })) }],
  ])('%s', (code, broken) => {
    expect([...codes(broken)]).toContain(code)
  })
})

describe('a decision', () => {
  test('with any rule taken out leaves something unanswered', () => {
    const all = mechanism.decisions.flatMap(({ id, rules }) => rules.map((_, at) => [id, at] as const))
    fc.assert(
      fc.property(fc.constantFrom(...all), ([id, at]) => {
        expect(codes(withDecision(id, ({ rules }) => ({ rules: rules.toSpliced(at, 1) })))).toContain('gap')
      }),
      { numRuns: 30 },
    )
  })

  test('with any rule said twice answers twice', () => {
    const all = mechanism.decisions.flatMap(({ id, rules }) => rules.map((rule) => [id, rule] as const))
    fc.assert(
      fc.property(fc.constantFrom(...all), ([id, rule]) => {
        expect(codes(withDecision(id, ({ rules }) => ({ rules: [...rules, rule] })))).toContain('overlap')
      }),
      { numRuns: 30 },
    )
  })

  test('is in order exactly when one rule fits each combination', () => {
    const values = ['a', 'b', 'c']
    const rule = fc.record({
      when: fc.record({ x: fc.subarray(values, { minLength: 1 }), y: fc.subarray(values, { minLength: 1 }) }),
      outcome: fc.constantFrom('yes', 'no'),
    })
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
        const input = (id: string) => ({
          id,
          names: mechanism.title,
          values: values.map((value) => ({ id: value, names: mechanism.title })),
        })
        const outcomes = ['yes', 'no'].map((id) => ({ id, names: mechanism.title, to: 'closed' }))
        const decision = { ...(mechanism.decisions[0] as Decision), inputs: [input('x'), input('y')], outcomes, rules }
        const fitting = combinations(decision).map((answers) => rules.filter((one) => fits(one, answers)).length)
        const wrong = decisionFaults(decision).filter(({ code }) => code === 'gap' || code === 'overlap').length
        expect(wrong).toBe(fitting.filter((count) => count !== 1).length)
      }),
    )
  })

  test('refuses what it does not know: outcomes, answers, too many combinations', () => {
    const known = 'organiser'
    const names = mechanism.title
    expect(
      codes(withDecision(known, ({ rules }) => ({ rules: rules.map((one) => ({ ...one, outcome: 'moon' })) }))),
    ).toContain('outcome-unknown')
    expect(
      codes(withDecision(known, ({ rules }) => ({ rules: [...rules, { when: { home: ['mars'] }, outcome: 'nas' }] }))),
    ).toContain('value-unknown')
    expect(
      codes(withDecision(known, ({ outcomes }) => ({ outcomes: [...outcomes, { id: 'idle', names, to: 'closed' }] }))),
    ).toContain('outcome-unused')
    const values = Array.from({ length: 8 }, (_, at) => ({ id: `v${at}`, names }))
    const wide = ['a', 'b', 'c', 'd'].map((id) => ({ id, names, values }))
    expect(codes(withDecision(known, () => ({ inputs: wide, rules: [] })))).toContain('many')
  })
})

test('the shape refuses what no document is', () => {
  const broken: unknown[] = [
    null,
    {},
    { ...mechanism, extra: 1 },
    withStep('admit', { materials: [{ names: mechanism.title, href: 'javascript:alert(1)' }] }),
    withStep('admit', { materials: [{ names: mechanism.title, href: '//elsewhere.example' }] }),
    { ...mechanism, title: { fi: 'x', sv: 'x' } },
    { ...mechanism, steps: [{ ...mechanism.steps[0], id: 'Not An Id' }] },
  ]
  expect(broken.map((one) => documentShape.safeParse(one).success)).toEqual(broken.map(() => false))
  expect(nodesOf(mechanism).size).toBe(mechanism.steps.length + mechanism.decisions.length + mechanism.ends.length)
})
