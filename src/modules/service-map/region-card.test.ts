import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { freePort, launchBrowser, listen } from '#house/browser.ts'
import { fixture } from '#house/fixture.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { inventService, officeHours } from './api-for-tests.ts'
import type { Hours } from './record.ts'
import { mostLines, shortHours } from './region-card.ts'

const port = await freePort()
const origin = `http://localhost:${port}`
const house = fixture({ POLKU_ORIGIN: origin })

const long = (text: string) => ({
  fi: `${text} `.repeat(9).trim(),
  sv: `${text} `.repeat(9).trim(),
  en: `${text} `.repeat(9).trim(),
})

beforeAll(async () => {
  await house.base.database.writing(async (tx) => {
    for (let at = 0; at < mostLines + 5; at++)
      await inventService(tx, house.base, {
        provider: { name: long(`Pitkänimijärjestö${at}`), businessId: undefined as never },
        service: {
          name: long(`Kotouttamispalvelu${at}`),
          needs: [needs.items[at % needs.items.length]?.code ?? 'advice'],
          areas: ['county:north-savo'],
          hours: { ...officeHours, week: [...officeHours.week, { weekday: 6, from: 600, to: 855 }] },
        },
        contact: { phone: `+35850555${String(at).padStart(4, '0')}` },
        place: null,
      })
    await inventService(tx, house.base, {
      service: { name: { fi: 'Salainen turvapaikka' }, areas: ['county:north-savo'], needs: ['shelter'] },
      contact: { phone: '+358505559999', role: { fi: 'Yö' } },
      hidden: { contact: { phone: { tier: 'professional', reason: 'work-only' } } },
      place: null,
    })
  })
})

/** Pages of a PDF, counted by their own objects. */
const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

describe.each(langs)('the card of a full region in %s', (lang) => {
  let browser: Browser
  let close: () => Promise<void>
  beforeAll(async () => {
    close = await listen(house.app, port)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await close?.()
  })

  test('prints on one A4, with day and QR', async () => {
    const page = await browser.newPage()
    await page.goto(`${origin}/${lang}/help/region/north-savo-network`)
    expect(await page.locator('tbody tr').count()).toBe(mostLines)
    expect(await page.locator('.region-foot svg path').count()).toBe(1)
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1)

    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })

  test('is one page as PDF too', async () => {
    const response = await house.client().raw(`/${lang}/help/region/north-savo-network/sheet`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(pagesOf(new Uint8Array(await response.arrayBuffer()))).toBe(1)
  })
})

test('every need has its first contact before any has a second, and what is hidden is not on it', async () => {
  const { text } = await house.client().get('/fi/help/region/north-savo-network')
  expect(text).not.toMatch(/050 555 9999|0505559999/)
  for (let at = 0; at < needs.items.length && at < mostLines; at++)
    expect(text).toMatch(new RegExp(`Kotouttamispalvelu(${at}|${at + needs.items.length}) `))
  expect(text).toMatch(/palvelua lisää/)
})

test('a network without a region has no card', async () => {
  for (const code of ['government-network', 'atlantis', '..'])
    expect((await house.client().get(`/en/help/region/${code}`)).status).toBe(404)
})

test('hours are told in few signs', () => {
  const say = house.base.speakers
  const odd: Hours = { ...officeHours, week: [1, 3, 4, 5].map((weekday) => ({ weekday, from: 510, to: 960 })) }
  expect(shortHours(officeHours, 'fi', say.fi)).toBe('ma–pe 9–16')
  expect(shortHours(odd, 'en', say.en)).toBe('Mon, Wed–Fri 8:30–16')
  expect(shortHours({ ...officeHours, kind: 'always' }, 'sv', say.sv)).toBe('alltid öppet')
  expect(shortHours(undefined, 'en', say.en)).toBe('not known')
})
