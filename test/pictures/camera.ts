import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { withPalette } from './palette.ts'

export interface Camera {
  /** A visitor's new browser. */
  visitor: () => Promise<Page>
  /** A browser in which this invented worker is signed in. */
  worker: (name: string) => Promise<Page>
  address: (path: string) => string
  /** Takes the page at both widths, and looks for accessibility faults and pages too wide. */
  take: (page: Page, name: string, lang: string, way?: Way) => Promise<void>
  /** What was found wrong, a line each. */
  faults: string[]
}

/** Another way to look at a page than by day from the left. */
export type Way = 'dark' | 'print' | 'rtl'

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
/** A4 at 96 dots an inch. */
const paper = [{ width: 794, height: 1123 }]

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export function cameraOf(browser: Browser, origin: string, folder: string, full: boolean): Camera {
  const faults: string[] = []
  const visitor = async () => {
    const page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })).newPage()
    page.setDefaultTimeout(30_000)
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
        const shot = await page.screenshot({ fullPage: full || way === 'print', animations: 'disabled' })
        writeFileSync(path.join(folder, file), withPalette(shot))
        if (way !== 'print') faults.push(...(await faultsOn(page)).map((fault) => `${file}: ${fault}`))
      }
      await look(page, undefined)
    },
  }
}

async function look(page: Page, way: Way | undefined): Promise<void> {
  await page.emulateMedia({
    colorScheme: way === 'dark' ? 'dark' : 'light',
    media: way === 'print' ? 'print' : 'screen',
  })
  await page.evaluate(`document.documentElement.dir = '${way === 'rtl' ? 'rtl' : 'ltr'}'`)
}

async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })')
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(beyond > 0 ? [`${beyond} px too wide`] : []),
  ]
}
