import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate/node'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '#app'
import { langs } from '#base/i18n/lang.ts'
import { freePort, launchBrowser, listen } from './browser.ts'
import { fixture } from './fixture.ts'

const port = await freePort()
const origin = `http://localhost:${port}`
const house = fixture({ POLKU_ORIGIN: origin })

/** What stands for a parameter in a public door's path. A door without an example needs a state and has its own walk. */
const examples: Record<string, readonly string[]> = {
  '/start/:way': ['me', 'someone', 'work'],
  '/networks/:network': ['turku-network', 'civil-society-platform', 'police-network'],
  '/networks/:network/join': ['turku-network/join', 'civil-society-platform/join', 'government-network/join'],
  '/networks/:network/join/sent': ['turku-network/join/sent'],
  '/networks/:network/meetings': ['turku-network/meetings'],
  '/networks/:network/mails': ['turku-network/mails'],
  '/networks/:network/mails/asked': ['turku-network/mails/asked'],
  '/networks/:network/principles': ['civil-society-platform/principles'],
  '/networks/:network/principles/:number': ['civil-society-platform/principles/1'],
  '/networks/:network/principles/signing': ['civil-society-platform/principles/signing'],
  '/networks/:network/principles/signing/asked': ['civil-society-platform/principles/signing/asked'],
  '/help/region/:network': ['turku-network', 'north-savo-network'],
  '/mechanism/stages/:part': ['help'],
  '/mechanism/steps/:part': ['admit'],
  '/mechanism/roles/:part': ['nurse'],
  '/mechanism/situations/:part': ['child'],
  '/mechanism/drawing/:part': ['help'],
  '/guide/:page': 'about help system rights children contact watched professionals privacy accessibility'.split(' '),
}

const doors = modules
  .flatMap((module) => module.routes)
  .filter(({ method, options }) => method === 'GET' && options.face !== 'work' && !options.bare)
  .flatMap(({ path }) =>
    path.includes(':') ? (examples[path] ?? []).map((word) => path.replace(/:.*/, word)) : [path],
  )
const paths = [...doors.map((path) => (path === '/' ? '' : path)), '/nothing-here']

const html = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How the renderer writes, not what it says.
    'doctype-style': 'off',
    'no-implicit-input-type': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    // Boxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // Questions have dots in their ids (`story.message@1`).
    'valid-id': ['error', { relaxed: true }],
    // Numbers are kept together by the style sheet.
    'tel-non-breaking': 'off',
    // Our own files, from our own host.
    'require-sri': 'off',
  },
})

describe.each(langs)('public pages in %s', (lang) => {
  test.each(paths)('%s is right HTML', async (path) => {
    const { text } = await house.client().get(`/${lang}${path}`)
    const { results } = await html.validateString(text)
    expect(results.flatMap(({ messages }) => messages.map(faultOf))).toEqual([])
  })
})

const faultOf = ({ ruleId, message, selector }: { ruleId: string; message: string; selector: string | null }) =>
  `${ruleId}: ${message} (${selector})`

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe('in a browser', () => {
  let browser: Browser
  let page: Page
  let close: () => Promise<void>
  beforeAll(async () => {
    close = await listen(house.app, port)
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  })
  afterAll(async () => {
    await browser?.close()
    await close?.()
  })

  // Faults of words are found in each language's HTML above; what only a browser tells, colours and what covers what, is the same in each.
  test.each(paths)('%s has no accessibility fault, and fits a phone in every language', async (path) => {
    for (const lang of ['sv', 'en', 'fi'] as const) {
      await page.goto(`${origin}/${lang}${path}`)
      const tooWide = await page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - innerWidth)')
      expect([lang, tooWide]).toEqual([lang, 0])
    }
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })')
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})
