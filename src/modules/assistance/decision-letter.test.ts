import { describe, expect, test } from 'vitest'
import type { Paper } from '#base/paper/pdf.ts'
import { fixture } from '#house/fixture.ts'
import type { DecisionContent, Deed } from './decision.ts'
import { letterPaper } from './decision-letter.ts'
import { entered, givenFields, pathOf, signed, withoutRight } from './decisions-for-tests.ts'
import { enter, linesAbout, openedFile } from './file-for-tests.ts'
import { type Letter, letterMatter } from './letter.ts'
import type { ClientDecisionTable } from './queries-decisions.ts'

const house = fixture()
const at = new Date('2026-11-23T09:00:00Z')

const row = (type: ClientDecisionTable['type'], deed: Deed | null, more: Partial<ClientDecisionTable> = {}) => ({
  ...{ id: 'x', client_id: 'c', type, deed, sealed: Buffer.alloc(0), provision: 'aliens-52b', law_day: '2026-11-23' },
  ...{ decider: 'nas', starts_on: '2026-11-24', ends_on: '2027-01-15', drafted_by: 'a', drafted_at: at },
  ...{ second_needed: true, reviewed_by: 'b', reviewed_at: at, signed_by: 'b', signed_at: at, recorded_at: null },
  ...{ withdrawn_at: null, corrects_id: null, served_on: null, served_by: null, service: null, sealed_service: null },
  appeal_until: null,
  ...more,
})

const content: DecisionContent = {
  ...{
    grounds: ['no-right-of-residence'],
    weighed: [],
    reasons: 'CANARY-REASONS',
    text: 'CANARY-TEXT',
    letterLang: 'fi',
  },
}

const letter = (more: Partial<Letter> = {}): Letter => ({
  ...{
    row: row('reflection-period', 'given'),
    matter: 'reflection-given',
    content,
    number: 'AAAA-BBBB',
    name: 'Keksitty Kaisa',
  },
  ...{ signer: 'Päätös Pirkko', court: '', began: null, correctsDay: null },
  ...more,
})

/** All that a paper says, in reading order. */
const said = ({ pieces }: Paper): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : piece.kind === 'list' ? piece.items.join('\n') : '')).join('\n')

const inLang = (one: Letter, lang: 'fi' | 'sv', plain: 'fi' | 'sv' | 'en' | null = null) =>
  said(letterPaper(one, house.base.speakers[lang], lang, plain && { say: house.base.speakers[plain], lang: plain }))

describe('the written notice of a reflection period', () => {
  test('says purpose, start, length, and that and on which grounds it may be interrupted, in Finnish and Swedish', () => {
    const fi = inLang(letter(), 'fi')
    for (const part of [
      'päättää rauhassa',
      'alkaa 24.11.2026',
      '53 päivää',
      '15.1.2027',
      'voidaan keskeyttää',
      'yhteyden epäiltyihin',
      'Yleinen järjestys',
    ])
      expect(fi).toContain(part)
    const sv = inLang(letter(), 'sv')
    for (const part of [
      'i lugn och ro',
      'börjar 24.11.2026',
      '53 dagar',
      '15.1.2027',
      'kan avbrytas',
      'misstänkta',
      'Allmän ordning',
    ])
      expect(sv).toContain(part)
  })

  test('of an extension counts from the first day of the period', () => {
    const one = letter({
      row: row('reflection-period', 'extended', { starts_on: null, ends_on: '2027-03-01' }),
      matter: 'reflection-extended',
      began: '2026-11-24',
    })
    expect(inLang(one, 'fi')).toContain('joka alkoi 24.11.2026, jatketaan 1.3.2027 asti')
    expect(inLang(one, 'fi')).toContain('98 päivää')
  })
})

test('a letter names the reasons, the provisions, who decided and by what title', () => {
  const fi = inLang(letter(), 'fi')
  for (const part of [
    'CANARY-REASONS',
    'Ulkomaalaislaki 52 b §',
    'Ulkomaalaislaki 52 c §',
    'Päätös Pirkko',
    'Joutsenon vastaanottokeskus',
    'Keksitty Kaisa',
    'Näin voit valittaa',
  ])
    expect(fi).toContain(part)
  const removal = letter({
    row: row('removal', null, {
      provision: 'reception-38f-1',
      decider: 'director',
      starts_on: null,
      ends_on: '2027-01-31',
    }),
    matter: 'removal',
    content: { ...content, grounds: ['no-more-need'] },
  })
  expect(inLang(removal, 'sv')).toContain('Hjälpinsatserna fortsätter till 31.1.2027')
  expect(inLang(removal, 'sv')).toContain('Direktören för förläggningen i Joutseno')
})

test('while no court is named the letter says so openly; once one is, it stands in the instructions', () => {
  expect(inLang(letter(), 'fi')).toContain('Hallinto-oikeuden nimi puuttuu')
  const named = inLang(letter({ court: 'Keksitty hallinto-oikeus' }), 'fi')
  expect(named).toContain('tähän tuomioistuimeen: Keksitty hallinto-oikeus')
  expect(named).not.toContain('nimi puuttuu')
})

test('a draft says that it is no decision, and a served letter tells its last day', () => {
  expect(inLang(letter({ row: row('reflection-period', 'given', { signed_at: null }) }), 'fi')).toContain(
    'Tämä ei ole päätös',
  )
  const served = row('reflection-period', 'given', { served_on: '2026-11-24', appeal_until: '2026-12-28' })
  expect(inLang(letter({ row: served }), 'fi')).toContain('Valitusaika päättyy 28.12.2026')
})

test('a page in plain words follows in the person’s own language, where there is one', () => {
  expect(inLang(letter(), 'fi', 'en')).toContain('You need not decide at once')
  expect(inLang(letter(), 'fi', 'en')).toContain('CANARY-TEXT')
  expect(inLang(letter(), 'fi', null)).not.toContain('CANARY-TEXT')
})

test('what others decided has no letter of ours', () => {
  expect(letterMatter(row('reflection-period', 'given', { recorded_at: at, signed_at: null }))).toBeNull()
  expect(letterMatter(row('recovery-period', null))).toBeNull()
  expect(letterMatter(row('admission', null))).toBe('admission')
})

test('the letter is a PDF to keep whose name tells nobody, and printing it leaves a line', async () => {
  const client = await withoutRight(house)
  const id = await signed(house, client, 'reflection-given', givenFields)
  const worker = await enter(house, 'worker')
  const answer = await worker.raw(`${pathOf(client, id)}/letter`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toMatch(/filename="[A-Z0-9]{4}-[A-Z0-9]{4}-2026-11-23\.pdf"/)
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect((await linesAbout(house, client)).map(({ action }) => action)).toContain('client.print-decision')
  expect((await (await enter(house, 'colleague')).get(`${pathOf(client, id)}/letter`)).status).toBe(404)
})

test('a withdrawn draft and a decision of another file have no letter here', async () => {
  const [client, other] = [await withoutRight(house), await openedFile(house)]
  const id = await signed(house, client, 'reflection-given', givenFields)
  await entered(house, other, 'status', { 'status.kind@1': 'none' })
  const worker = await enter(house, 'worker')
  expect((await worker.get(`${pathOf(other, id)}/letter`)).status).toBe(404)
  expect((await worker.get(pathOf(other, id))).status).toBe(404)
})
