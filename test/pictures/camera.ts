import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { withPalette } from './palette.ts'

export type Lang = 'fi' | 'sv' | 'en'

export interface Camera {
  /** A visitor's new browser. */
  visitor: () => Promise<Page>
  /** A browser in which this invented worker is signed in. */
  worker: (name: string) => Promise<Page>
  address: (path: string) => string
  /** Takes the page at both widths, and looks for accessibility faults and pages too wide. */
  take: (page: Page, name: string, lang: Lang, way?: Way) => Promise<void>
  /** What was found wrong, a line each. */
  faults: string[]
}

/** Another way to look at a page than by day from the left. */
export type Way = 'dark' | 'print' | 'rtl'

/** Where pictures go, whether from top to bottom, and which are kept. */
export interface Shelf {
  folder: string
  full: boolean
  keeps: (lang: Lang, way: Way | undefined, width: number) => boolean
}

/** A repository carries every picture for ever: Finnish in both widths, English and other ways once. */
export const forTheDocs: Shelf['keeps'] = (lang, way, width) =>
  lang === 'fi' ? !way || width > 390 : lang === 'en' && !way && width > 390

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
/** A4 at 96 dots an inch. */
const paper = [{ width: 794, height: 1123 }]

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export function cameraOf(browser: Browser, origin: string, shelf: Shelf): Camera {
  const faults: string[] = []
  const visitor = async () => {
    const page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })).newPage()
    page.setDefaultTimeout(60_000)
    return page
  }
  return {
    faults,
    visitor,
    address: (at) => `${origin}${at}`,
    worker: async (name) => {
      const page = await visitor()
      await page.goto(`${origin}/fi/sign-in`)
      await page.getByRole('button', { name: new RegExp(`^${name}:`) }).click()
      await page.waitForURL('**/fi/work')
      return page
    },
    take: async (page, name, lang, way) => {
      await look(page, way)
      for (const size of way === 'print' ? paper : sizes) {
        const file = `${[name, way, lang, size.width].filter(Boolean).join('-')}.png`
        await page.setViewportSize(size)
        await page.evaluate('scrollTo(0, 0)')
        if (shelf.keeps(lang, way, size.width))
          writeFileSync(path.join(shelf.folder, file), await shot(page, shelf.full || way === 'print'))
        if (way !== 'print') faults.push(...(await faultsOn(page, lang)).map((fault) => `${file}: ${fault}`))
      }
      await look(page, undefined)
    },
  }
}

/** By Chromium's own word: Playwright's waits and styles cost as much again, and nothing moves here. */
async function shot(page: Page, full: boolean): Promise<Buffer> {
  const chromium = await page.context().newCDPSession(page)
  const { cssContentSize } = await chromium.send('Page.getLayoutMetrics')
  const { data } = await chromium.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: full,
    ...(full && { clip: { ...cssContentSize, scale: 1 } }),
  })
  await chromium.detach()
  return withPalette(Buffer.from(data, 'base64'))
}

async function look(page: Page, way: Way | undefined): Promise<void> {
  await page.emulateMedia({
    colorScheme: way === 'dark' ? 'dark' : 'light',
    media: way === 'print' ? 'print' : 'screen',
  })
  await page.evaluate(`document.documentElement.dir = '${way === 'rtl' ? 'rtl' : 'ltr'}'`)
}

/** Pages too wide are looked for in every language; what axe finds at a desk is the same in each. */
async function faultsOn(page: Page, lang: Lang): Promise<string[]> {
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  const atDesk = (page.viewportSize()?.width ?? 0) > 390
  return [...(beyond > 0 ? [`${beyond} px too wide`] : []), ...(lang !== 'fi' && atDesk ? [] : await axeFaults(page))]
}

async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(`${axe}; 0`)
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => ({ violations }))',
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
