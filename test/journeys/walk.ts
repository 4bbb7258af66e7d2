import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { allJobs } from '#app'
import type { Base } from '#base/base.ts'
import { type Relay, readable, relayForTests } from '#base/mail/relay-for-tests.ts'
import { fillPeople } from '#demo/people.ts'
import { freePort, launchBrowser, listen, quietChromium } from '#house/browser.ts'
import { fixture } from '#house/fixture.ts'
import { type Person, personAt } from './person.ts'

export type Script = boolean

/** Both ways every walk is walked. */
export const withAndWithoutScript: [string, Script][] = [
  ['with script', true],
  ['without script', false],
]

/** A running house with the invented workers and nothing received yet, and people who come to it in real browsers. */
export interface Town {
  /** The house itself: for what stands before the walk begins. */
  base: () => Base
  /** Someone with a phone, on the first page. Each has a browser of their own, or shares one of `together`. */
  sender: (script: Script, together?: BrowserContext) => Promise<Person>
  /** A worker at a desk, signed in, in the workspace. */
  worker: (name: string, script: Script) => Promise<Person>
  /** Someone whose browser keeps no cookies. */
  withoutCookies: (script: Script) => Promise<Person>
  /** A phone's browser in which several tabs may be opened. */
  phone: (script: Script) => Promise<BrowserContext>
  /** Does what the house does by itself at its hour. */
  run: (job: string) => Promise<void>
  /** What has reached an address through a real mail relay, oldest first. */
  mailbox: (address: string) => Promise<string[]>
}

/** For a test file: one house and one browser for all its walks. */
export async function town(): Promise<Town> {
  vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const house = fixture({ POLKU_ORIGIN: origin })
  const open: BrowserContext[] = []
  let browser: Browser
  let close: () => Promise<void>
  let relay: Relay | undefined
  beforeAll(async () => {
    await fillPeople(house.base)
    close = await listen(house.app, port)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    for (const context of open) await context.close()
    await browser?.close()
    await close?.()
    await relay?.close()
  })
  const kept = <T extends BrowserContext>(context: T): T => {
    open.push(context)
    return context
  }
  const phone = async (script: Script) => kept(await browser.newContext({ ...aPhone, javaScriptEnabled: script }))
  const start = async (page: Page): Promise<Person> => {
    const person = personAt(page)
    await page.goto(`${origin}/en`)
    return person
  }
  const run = async (name: string) => allJobs.find((job) => job.name === name)?.run(house.base, {})
  return {
    base: () => house.base,
    phone,
    run,
    mailbox: async (address) => {
      relay ??= await relayForTests()
      Object.assign(house.base.settings, { smtp: relay.url })
      await run('mail.send')
      return relay.taken.filter(({ to }) => to === address).map(({ text }) => readable(text))
    },
    sender: async (script, together) => start(await (together ?? (await phone(script))).newPage()),
    worker: async (name, script) => {
      const desk = kept(await browser.newContext({ ...aDesk, javaScriptEnabled: script }))
      const person = await start(await desk.newPage())
      await person.follow('For staff')
      await person.press(new RegExp(`^${name}:`))
      await person.sees(/^Hello/)
      return person
    },
    withoutCookies: async (script) => {
      const context = kept(await contextWithoutCookies(script))
      return start(await context.newPage())
    },
  }
}

const aPhone = { viewport: { width: 390, height: 844 }, locale: 'en-GB', hasTouch: true }
const aDesk = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' }

/** The browser's own setting "block all cookies", as people set it. */
async function contextWithoutCookies(script: Script): Promise<BrowserContext> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-chromium-'))
  mkdirSync(path.join(folder, 'Default'))
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(path.join(folder, 'Default', 'Preferences'), JSON.stringify(blocked))
  const context = await chromium.launchPersistentContext(folder, {
    ...quietChromium,
    ...aPhone,
    javaScriptEnabled: script,
  })
  context.once('close', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return context
}

/** Reads the code on the receipt, writes down its last five digits as asked, and goes on to the messages. */
export async function keepCode(sender: Person): Promise<string> {
  await sender.sees('Your code')
  const code = await sender.code()
  await sender.write('Type the last five digits of the code', code.slice(-5))
  await sender.press('Continue to the messages')
  await sender.sees('Messages')
  return code
}

/** From the first page to the messages, with the code typed as it was written down. */
export async function openMessages(person: Person, code: string): Promise<void> {
  await person.follow('Read answers with your code')
  await person.write('Code', code.replace(/(\d{5})(?=\d)/g, '$1 '))
  await person.press('Open')
}

/** From the workspace to the one row of a lane that waits for an answer, and into it. */
export async function openWaiting(worker: Person, lane: RegExp): Promise<void> {
  await worker.follow('Received')
  await worker.follow(lane)
  const waiting = worker.page.getByRole('row').filter({ hasText: 'waits:' })
  expect(await waiting.count()).toBe(1)
  await worker.followIn(waiting, /^[A-Z0-9-]+$/)
  await worker.sees(/^Reference/)
}

/** Finds a proposal by the name of the person it is about. */
export async function openByName(worker: Person, name: string): Promise<void> {
  await worker.follow('Received')
  await worker.write('Find a person', name)
  await worker.pressIn(worker.page.locator('form').filter({ has: worker.field('Find a person') }), 'Find')
  await worker.sees('What was found')
  await worker.followIn(worker.page.getByRole('row').nth(1), /^[A-Z0-9-]+$/)
  await worker.sees(/^Reference/)
}
