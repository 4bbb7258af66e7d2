import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freePort, launchBrowser, listen, neutralSite } from '#house/browser.ts'
import { fixture } from '#house/fixture.ts'

const neutral = await neutralSite()
const port = await freePort()
const origin = `http://localhost:${port}`
const house = fixture({ POLKU_ORIGIN: origin, POLKU_LEAVE_TO: neutral.url })
const written = 'Esimerkki Eeva kirjoitti tämän'

const elsewhere = /^(http:\/\/127\.0\.0\.1:\d+\/|about:blank)$/

let browser: Browser
let close: () => Promise<void>
beforeAll(async () => {
  close = await listen(house.app, port)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await close?.()
  await neutral.close()
})

describe.each([
  ['with script', true],
  ['without script', false],
])('leaving %s', (_, javaScriptEnabled) => {
  let context: BrowserContext
  let page: Page
  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    neutral.requests.length = 0
  })
  afterEach(() => context.close())

  test('one press leads from a half-written form to the neutral site', async () => {
    await halfWritten(page)
    const begun = performance.now()
    await leave(page)
    console.log(`left ${javaScriptEnabled ? 'with' : 'without'} script in ${Math.round(performance.now() - begun)} ms`)
    expect(page.url()).toBe(neutral.url)
  })

  test('the neutral site learns nothing of where the person was', async () => {
    await halfWritten(page)
    await leave(page)
    const { headers } = neutral.requests.find(({ path }) => path === '/') ?? { headers: {} }
    expect(headers).toHaveProperty('host')
    for (const name of ['referer', 'origin', 'cookie']) expect(headers).not.toHaveProperty(name)
    expect(JSON.stringify(headers)).not.toContain(String(port))
  })

  test('the visit is forgotten and nothing is kept on the device', async () => {
    await halfWritten(page)
    expect(await visitCookies(context)).toContain('visit')
    await leave(page)
    expect((await context.cookies(origin)).map(({ name, value }) => `${name}=${value}`)).toEqual(['visit=left'])
    expect((await context.storageState()).origins).toEqual([])
  })

  test.each(['/fi/feedback', '/fi/guide', '/fi'])('Back after leaving %s shows nothing of ours', async (path) => {
    await halfWritten(page)
    if (path !== '/fi/feedback') await page.click(`a[href="${path}"]`)
    await leave(page)
    await back(page)
    await ledAway(page)
    expect(await page.content()).not.toContain(written)
  })

  test('who returns on purpose finds the site as it was, and an empty form', async () => {
    await halfWritten(page)
    await leave(page)
    await page.goto(`${origin}/fi`)
    await page.click('footer a[href="/fi/feedback"]')
    await page.waitForURL(`${origin}/fi/feedback`)
    expect(await page.inputValue('textarea')).toBe('')
    expect(await page.isChecked('input[value="other"]')).toBe(false)
    await back(page)
    expect(page.url()).toBe(`${origin}/fi`)
  })

  test('a browser that fetches the exit ahead loses nothing', async () => {
    await halfWritten(page)
    const answer = await context.request.get(`${origin}/leave`, {
      headers: { 'sec-purpose': 'prefetch' },
      maxRedirects: 0,
    })
    expect(answer.status()).toBe(204)
    expect(await visitCookies(context)).toContain('visit')
  })
})

describe('with script', () => {
  let page: Page
  beforeEach(async () => {
    page = await browser.newPage()
    page.setDefaultTimeout(15_000)
  })
  afterEach(() => page.context().close())

  test('however often one presses Back, and wherever the visit began, nothing of ours is shown', async () => {
    await halfWritten(page)
    await leave(page)
    for (let times = 0; times < 3; times++) {
      await back(page)
      await ledAway(page)
    }
  })

  test('Shift three times leaves, from within a text too', async () => {
    await halfWritten(page)
    await page.focus('textarea')
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift')
    await page.waitForURL(neutral.url)
  })

  test('capital letters do not', async () => {
    await halfWritten(page)
    await page.focus('textarea')
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`)
    await page.waitForTimeout(300)
    expect(page.url()).toBe(`${origin}/fi/feedback`)
  })

  test('the exit takes the place of the page it leaves in the history', async () => {
    await halfWritten(page)
    const before = await page.evaluate(() => history.length)
    await leave(page)
    expect(await page.evaluate(() => history.length)).toBe(before)
  })
})

/** From the first page to a form with words and a choice in it. */
async function halfWritten(page: Page): Promise<void> {
  await page.goto(`${origin}/fi`)
  await page.click('footer a[href="/fi/feedback"]')
  await page.fill('textarea', written)
  await page.check('input[value="other"]')
}

async function leave(page: Page): Promise<void> {
  await page.click('a[href="/leave"]')
  await page.waitForURL(neutral.url)
}

/** The Back button, however the page comes: from memory, from the cache or from the network. */
const back = (page: Page) => page.goBack({ waitUntil: 'commit', timeout: 10_000 }).catch(() => null)

/** Wherever Back leads in the end, it is not to us. */
const ledAway = (page: Page) => expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(elsewhere)

const visitCookies = async (context: BrowserContext) => (await context.cookies(origin)).map(({ name }) => name)
