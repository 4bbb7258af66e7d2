import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { appeal, appealCourt, appealInstructions } from './appeal.ts'
import { emergency, helpline } from './contacts.ts'
import { exploitationForms } from './forms.ts'
import { admissionGrounds, inForceOn, recoveryPeriod, reflectionPeriod, removalGrounds, signingOf } from './law.ts'
import { phraseIn, phrases } from './phrases.ts'
import { provisions } from './provisions.ts'
import { dataClasses, keptUntil, retention, retentionOf } from './retention.ts'

const codes = (items: readonly { code: string }[]) => items.map((item) => item.code)

test('every provision that anything rests on is in the list', () => {
  const named = [
    ...admissionGrounds.items.map((ground) => ground.provision),
    ...removalGrounds.items.map((ground) => ground.provision),
    ...retention.flatMap((rule) => rule.provision ?? []),
    ...exploitationForms.items.flatMap((form) => form.namedInLaw?.provision ?? []),
    appeal.provision,
    reflectionPeriod.provision,
    recoveryPeriod.provision,
  ]
  const known = codes(provisions.items)
  expect(named.filter((code) => !known.includes(code))).toEqual([])
  expect(new Set(known).size).toBe(known.length)
})

describe('the law of a day', () => {
  test('admission of a victim rests on two tests since 2023', () => {
    const victim = inForceOn('2023-01-01').grounds.find((ground) => ground.code === 'victim')
    expect(victim?.tests.map((part) => part.code)).toEqual(['may-be-victim', 'needs-help'])
    expect(victim?.discretionary).toBe(false)
    expect(inForceOn('2022-12-31').grounds).toEqual([])
  })

  test('recovery period and formal identification live only in 2015–2022', () => {
    const old = ['recovery-period', 'formal-identification']
    expect(codes(inForceOn('2022-12-31').decisionTypes)).toEqual(expect.arrayContaining(old))
    expect(codes(inForceOn('2023-01-01').decisionTypes)).toEqual([
      'admission',
      'rejection',
      'removal',
      'reflection-period',
    ])
    expect(inForceOn('2022-12-31').recoveryPeriod?.days).toBe(30)
    expect(inForceOn('2023-01-01').recoveryPeriod).toBeUndefined()
  })

  test('no ground rests on a provision that is not in force with it', () => {
    for (const day of ['2023-01-01', '2026-06-12']) {
      const { grounds, provisions: held } = inForceOn(day)
      expect(grounds.filter((ground) => !codes(held).includes(ground.provision))).toEqual([])
    }
  })
})

test('those of 15–17 consent themselves as children, and an unsure age goes the child’s way', () => {
  expect(signingOf('under-15')).toEqual({ asChild: true, signer: 'for-the-child' })
  expect(signingOf('15-17')).toEqual({ asChild: true, signer: 'self' })
  expect(signingOf('adult')).toEqual({ asChild: false, signer: 'self' })
  expect(signingOf('not-sure')).toEqual({ asChild: true, signer: 'to-be-settled' })
})

describe('retention', () => {
  test('has one rule for each class of data', () => {
    expect(codes(retention)).toEqual([...dataClasses])
  })

  test('follows the Act for the register and our own rule for what never becomes a matter', () => {
    expect(dataClasses.map((dataClass) => retentionOf(dataClass).keep)).toEqual([
      { count: 10, unit: 'year' },
      { count: 5, unit: 'year' },
      'while-needed',
      { count: 6, unit: 'month' },
      { count: 90, unit: 'day' },
      { count: 90, unit: 'day' },
      { count: 14, unit: 'day' },
      { count: 90, unit: 'day' },
      { count: 30, unit: 'day' },
      { count: 30, unit: 'day' },
    ])
    expect(retention.filter((rule) => (rule.provision === undefined) !== (rule.mark === '?'))).toEqual([])
  })

  test.each([
    ['2026-01-01', { count: 90, unit: 'day' }, '2026-04-01'],
    ['2024-02-29', { count: 5, unit: 'year' }, '2029-02-28'],
    ['2023-08-31', { count: 6, unit: 'month' }, '2024-02-29'],
    ['2026-12-31', { count: 14, unit: 'day' }, '2027-01-14'],
    ['2026-11-30', { count: 10, unit: 'year' }, '2036-11-30'],
  ] as const)('counted from %s, %o ends on %s', (start, keep, end) => {
    expect(keptUntil(keep, start)).toBe(end)
  })

  test('what is kept while needed has no last day', () => {
    expect(keptUntil('while-needed', '2026-01-01')).toBeNull()
  })
})

describe('appeal', () => {
  test.each(langs)('the instructions in %s name the court and the days and leave no gap', (lang) => {
    const { title, paragraphs } = appealInstructions(lang, 'Esimerkki-oikeus')
    const text = [title, ...paragraphs].join(' ')
    expect(text).toContain('Esimerkki-oikeus')
    expect(text).toContain('30')
    expect(text).not.toMatch(/[{}]/)
  })

  test('the court is not guessed', () => {
    expect(appealCourt).toEqual({ names: undefined, mark: '?' })
  })
})

describe('phrases', () => {
  test('there are enough, each with a code of its own', () => {
    expect(new Set(codes(phrases.items)).size).toBe(phrases.items.length)
    expect(phrases.items.length).toBeGreaterThanOrEqual(13)
  })

  test('each is short and says when to use it', () => {
    for (const phrase of phrases.items) {
      expect(phrase.hint).toBeDefined()
      for (const lang of langs) expect(phrase.names[lang].length).toBeLessThanOrEqual(520)
    }
  })

  test.each(langs)('in danger the %s phrase gives the numbers of the contacts', (lang) => {
    expect(phraseIn('danger-now', lang)).toContain(emergency.display)
    expect(phraseIn('danger-now', lang)).toContain(helpline.display)
  })

  test.each(langs)('the time to appeal in %s is that of the law', (lang) => {
    expect(phraseIn('not-admitted-self', lang)).toContain(` ${appeal.days} `)
  })

  test('the proposer of another person is told yes or no and no more', () => {
    expect(phraseIn('not-admitted-proposer', 'en')).toContain('may not tell the reasons')
    expect(phraseIn('nonsense', 'en')).toBeUndefined()
  })
})
