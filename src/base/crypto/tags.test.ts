import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeKeyring, rotated } from './keyring.ts'
import { candidateTags, normalBirthDate, normalEmail, normalName, normalPhone, tag } from './tags.ts'

const keyring = makeKeyring(randomBytes)

describe('a look-up tag', () => {
  test('is equal for equal texts and differs for another text, use or key', () => {
    const mine = tag(keyring, 'name', 'eeva esimerkki')
    expect(tag(keyring, 'name', 'eeva esimerkki')).toEqual(mine)
    expect(tag(keyring, 'name', 'eeva esimerkk')).not.toEqual(mine)
    expect(tag(keyring, 'email', 'eeva esimerkki')).not.toEqual(mine)
    const namesake = [{ id: keyring[0].id, bytes: randomBytes(32) }] as const
    expect(tag(namesake, 'name', 'eeva esimerkki')).not.toEqual(mine)
  })

  test('written before a rotation is among the candidates after it', () => {
    const after = rotated(keyring, randomBytes)
    const candidates = candidateTags(after, 'phone', '+3585550100')
    expect(candidates).toContainEqual(tag(keyring, 'phone', '+3585550100'))
    expect(candidates[0]).toEqual(tag(after, 'phone', '+3585550100'))
  })
})

describe('the same phone number', () => {
  test.each([
    '+358 555 0100',
    '00358 555-0100',
    '0555 0100',
    '+358 (0)555 0100',
    '٠٥٥٥٠١٠٠',
    '＋３５８５５５０１００',
    ' (0555) 01.00 ',
  ])('is read from %s', (typed) => {
    expect(normalPhone(typed, '358')).toBe('+3585550100')
  })

  test.each(['', 'ei ole', '112', '1'.repeat(18)])('is not read from "%s"', (typed) => {
    expect(normalPhone(typed, '358')).toBeNull()
  })
})

describe('the same name', () => {
  test.each([
    ['Esimerkki Eeva', 'EEVA  ESIMERKKI'],
    ['Åsa Exempelström', 'asa exempelstrom'],
    ["O'Esimerkki-Malli Eeva", 'eeva o esimerkki malli'],
    ['مُحَمَّد مثال', 'محمد مثال'],
    ['İnci Örnek', 'inci ornek'],
    ['\u202eEeva\u202c Esimerkki', 'Eeva Esimerkki'],
    ['Ｅｅｖａ', 'eeva'],
  ])('is %s and %s', (one, other) => {
    expect(normalName(one)).toBe(normalName(other))
  })

  test('keeps the vowel signs of scripts that need them', () => {
    expect(normalName('राम')).not.toBe(normalName('रमी'))
  })

  test('is none when nothing is left', () => {
    expect(normalName(' -- ')).toBeNull()
  })
})

test('the same e-mail address is read in any case and width', () => {
  expect(normalEmail(' Eeva.Esimerkki@Example.ORG ')).toBe('eeva.esimerkki@example.org')
  expect(normalEmail('ｅｅｖａ@example.org')).toBe('eeva@example.org')
  expect(normalEmail('eeva')).toBeNull()
  expect(normalEmail('@example.org')).toBeNull()
})

test('a birth date holds only its known parts', () => {
  expect(normalBirthDate({ year: 1999, month: 5, day: 3 })).toBe('1999-05-03')
  expect(normalBirthDate({ year: 1999 })).toBe('1999-?-?')
  expect(normalBirthDate({ month: 5, day: 3 })).toBe('?-05-03')
  expect(normalBirthDate({})).toBeNull()
})
