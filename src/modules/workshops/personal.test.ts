import fc from 'fast-check'
import { expect, test } from 'vitest'
import { text } from '#base/ui/form.ts'
import { impersonal, personalIn } from './personal.ts'

// Every code and number here is made up by the rules; none is taken from anybody.

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const checkOf = (nine: string) => checkCharacters[Number(nine) % 31] ?? ''
const signs = { 1800: ['+'], 1900: [...'-YXWVU'], 2000: [...'ABCDEF'] } as const

const codes = fc
  .record({
    century: fc.constantFrom(1800, 1900, 2000),
    day: fc.integer({ min: 0, max: 36_523 }),
    number: fc.integer({ min: 2, max: 999 }),
    sign: fc.nat(),
  })
  .map(({ century, day, number, sign }) => {
    const date = new Date(Date.UTC(century, 0, 1 + day)).toISOString()
    const six = `${date.slice(8, 10)}${date.slice(5, 7)}${date.slice(2, 4)}`
    const three = String(number).padStart(3, '0')
    const of = signs[century as 1800 | 1900 | 2000]
    return { six, sign: of[sign % of.length] ?? '', three, check: checkOf(`${six}${three}`) }
  })

const inside = (code: string) => `Hän kertoi (${code}), että passi on muualla.`
const wide = (code: string) => code.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const written = fc.constantFrom<(code: string) => string>(
  (code) => code,
  (code) => code.toLowerCase(),
  wide,
  (code) => `${code.slice(0, 6)} ${code.slice(6, 7)} ${code.slice(7)}`,
  (code) => `${code.slice(0, 2)}.${code.slice(2, 4)}.${code.slice(4)}`,
  (code) => [...code].join(' '),
  (code) => code.replace('-', '–'),
  (code) => `${code.slice(0, 6)}\u200b${code.slice(6)}`,
)

test('every valid identity code is found, of any century, however it is written', () => {
  fc.assert(
    fc.property(codes, written, ({ six, sign, three, check }, write) => {
      expect(personalIn(inside(write(`${six}${sign}${three}${check}`)))?.kind).toBe('identity-code')
    }),
  )
})

test('a code whose check character does not fit is none', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 1, max: 30 }), ({ six, sign, three, check }, off) => {
      const other = checkCharacters[(checkCharacters.indexOf(check) + off) % 31]
      expect(personalIn(inside(`${six}${sign}${three}${other}`))?.kind).not.toBe('identity-code')
    }),
  )
})

test.each([
  '310299-900A',
  '300200A900B',
  '321301-9001',
  '000000-0000',
])('a day that does not exist makes no code: %s', (code) => {
  for (const check of checkCharacters) expect(personalIn(code.slice(0, 10) + check)?.kind).not.toBe('identity-code')
})

test('the sign may be missing when the check character is a letter', () => {
  expect(personalIn('tunnus 131052308T')?.kind).toBe('identity-code')
  expect(personalIn('131052308')).toBeNull()
})

test.each([
  '040 555 0123',
  '0405550123',
  '040-5550123',
  '(040) 5550 123',
  '040.555.0123',
  '050 12345',
  '050 123 4567',
  '050-1234567',
  '(09) 123 456',
  '09 555 0123',
  '09/5550123',
  '040/5550123',
  '029 555 0123',
  '0800 555 01',
  '+358 40 555 0123',
  '+358405550123',
  '+358 (0)40 555 0123',
  '00358 40 555 0123',
  '358 40 555 0123',
  '+46 70 555 01 23',
  '+372 5550 1234',
  '+380 44 555 01 23',
  '+66 2 555 0123',
  '+7 (495) 555-01-23',
  '+1 555 012 3456',
  '0046 70 555 01 23',
  '０４０ ５５５ ０１２３',
  '٠٤٠ ٥٥٥ ٠١٢٣',
  '040 – 555 0123',
  'Soita 24/7 040 5550123 vaikka yöllä',
  'klo 8.30 alkaen 0405550123.',
])('a phone number is found: %s', (number) => {
  expect(personalIn(`Soita ${number}`)?.kind).toBe('phone')
})

test('Finnish mobile numbers are found in every grouping', () => {
  const mobile = fc.tuple(
    fc.constantFrom('040', '041', '044', '045', '046', '050'),
    fc.integer({ min: 1_000_000, max: 9_999_999 }),
  )
  const grouped = fc.constantFrom<(code: string, rest: string) => string>(
    (code, rest) => `${code}${rest}`,
    (code, rest) => `${code} ${rest}`,
    (code, rest) => `${code}-${rest.slice(0, 3)} ${rest.slice(3)}`,
    (code, rest) => `+358${code.slice(1)} ${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`,
  )
  fc.assert(
    fc.property(mobile, grouped, ([code, number], write) => {
      expect(personalIn(`Numero on ${write(code, String(number))}, soita.`)?.kind).toBe('phone')
    }),
  )
})

test.each([
  'Ihmiskauppalain 746/2011 33 § ja 301/2004 52 b §',
  'direktiivi 2011/36/EU, 32011L0036',
  'Kokous 01.02.2026 klo 08.30–16.00',
  'Kesällä 1.6.–31.8.2026 ja 01.02.–03.04.2026',
  '2026-02-01, 01-02-2026, 1/2/2026, 04052026',
  'klo 08.00, 09.30 ja 10.15. Sitten 08:30.',
  'kello 8.30 9.30 10.30',
  'palkka 0,50 €/kg, 0.75 €, 1 250,00 €, 12 000 000 euroa',
  '+10 000 000 €, +12 %, +3 °C',
  'Velkaa on 4 200 € ja korkoa 0,0450000 %',
  '00100 Helsinki, 53300 Lappeenranta, 04200 Kerava',
  '00100 00120 00990',
  'Y-tunnus 0201256-6, 1234567-8, FI02012566, FI 02012566',
  'SMDno-2026-123, diaarinumero VN/1234/2026',
  'huone 012, bussi 045, linja 09',
  'viikko 05/2026, lukuvuosi 2025–2026',
  '100–120 hengen työpaja, 5–8 vaihetta',
  '@esimerkki kirjoitti, 3 @ 5 €',
  'rikoslain 25 luvun 3 ja 3 a §',
  '10 + 20 + 30 = 60',
])('no false alarm: %s', (harmless) => {
  expect(personalIn(harmless)).toBeNull()
})

test('short numbers that everybody may call are let through on purpose: a case tells whom people turn to', () => {
  for (const number of ['112', '116 006', '116006', '116 111', '116 117', '116 000', '116 123'])
    expect([number, personalIn(`Soita ${number} heti.`)]).toEqual([number, null])
})

test.each(
  [...'YXWVU-']
    .map((sign) => [`131052${sign}308T`, sign])
    .concat([...'ABCDEF'].map((sign) => [`010101${sign}900${checkOf('010101900')}`, sign])),
)('the century mark of %s is known', (code) => {
  expect(personalIn(code)?.kind).toBe('identity-code')
})

test('days, times and amounts never alarm', () => {
  const two = (number: number) => String(number).padStart(2, '0')
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1950, max: 2049 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
  )
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 99_999_999 }), ([day, month, year, hour, minute], amount) => {
      const said = [
        `${day}.${month}.${year} klo ${two(hour)}.${two(minute)}`,
        `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}–${two(hour)}:${two(minute)}`,
        `${year}-${two(month)}-${two(day)}`,
        `${amount.toLocaleString('fi-FI')} €`,
        `${(amount / 100).toLocaleString('sv-FI')} euro`,
      ]
      for (const one of said) expect([one, personalIn(one)]).toEqual([one, null])
    }),
  )
})

test.each([
  'esimerkki.eeva@example.org',
  'eeva(at)example.org',
  'eeva [ät] example.org',
  'EEVA@EXAMPLE.ORG',
])('an e-mail address is found: %s', (address) => {
  expect(personalIn(`kirjoita ${address} heti`)?.kind).toBe('email')
})

test('a contact field takes an organisation’s number and address, but no identity code', () => {
  const allowed = ['phone', 'email'] as const
  expect(personalIn('029 555 0123, paivystys@example.org', allowed)).toBeNull()
  expect(personalIn('131052-308T', allowed)?.kind).toBe('identity-code')
})

test('a field that stops it says what it found, and leaves other faults alone', () => {
  const field = impersonal(text({ max: 20 }))
  expect(field.read(['soita 0405550123'], () => '')).toEqual({
    fault: { key: 'workshops.personal.phone', params: { found: '0405550123' } },
  })
  expect(field.read(['hyvä'], () => '')).toEqual({ value: 'hyvä' })
  expect(field.read(['x'.repeat(21)], () => '')).toMatchObject({ fault: { key: 'ui.fault.too-long' } })
})

test('a long text is read in a moment', () => {
  for (const piece of ['0 4 ', '1 3 1 ', '+358 (', 'a.b@', '01.02.', '040-']) {
    expect(() => personalIn(piece.repeat(4000))).not.toThrow()
  }
})
