import type { Locator, Page } from 'playwright-core'

type Name = string | RegExp

/** Somebody at a browser, who knows a page by what stands on it: headings, labels, links and buttons. */
export interface Person {
  page: Page
  /** Waits until the page's main heading is this. */
  sees: (heading: Name) => Promise<void>
  follow: (link: Name) => Promise<void>
  followIn: (place: Locator, link: Name) => Promise<void>
  press: (button: Name) => Promise<void>
  pressIn: (place: Locator, button: Name) => Promise<void>
  field: (label: string) => Locator
  write: (label: string, text: string) => Promise<void>
  /** One or more of the answers in sight under a question. */
  choose: (question: string, ...answers: string[]) => Promise<void>
  /** One answer of a list that opens. */
  pick: (question: string, answer: string) => Promise<void>
  /** A day in its three boxes. */
  date: (question: string, day: string, month: string, year: string) => Promise<void>
  /** Opens what is folded. */
  unfold: (title: string) => Promise<void>
  back: () => Promise<void>
  /** The digits of the code on the page. */
  code: () => Promise<string>
  /** All words of the page's main part. */
  words: () => Promise<string>
}

export function personAt(page: Page): Person {
  page.setDefaultTimeout(25_000)
  /** Everything pressed or followed here leads to a new page: no step begins before it stands. */
  const goes = async (target: Locator) => {
    await Promise.all([page.waitForEvent('load'), target.click()])
  }
  const field = (label: string) => page.getByLabel(label, { exact: true }).or(page.getByLabel(`${label} (needed)`))
  const question = (name: string) => page.getByRole('group', { name })
  return {
    page,
    field,
    sees: (name) => page.getByRole('heading', { level: 1, name }).waitFor(),
    follow: (name) => goes(page.getByRole('link', { name }).first()),
    followIn: (place, name) => goes(place.getByRole('link', { name })),
    press: (name) => goes(page.getByRole('button', exactly(name))),
    pressIn: (place, name) => goes(place.getByRole('button', exactly(name))),
    write: (label, text) => field(label).fill(text),
    choose: async (name, ...answers) => {
      for (const answer of answers) await question(name).getByLabel(answer, { exact: true }).check()
    },
    pick: async (name, label) => {
      await field(name).selectOption({ label })
    },
    date: async (name, day, month, year) => {
      await question(name).getByLabel('Day').fill(day)
      await question(name).getByLabel('Month').fill(month)
      await question(name).getByLabel('Year').fill(year)
    },
    unfold: (title) => page.locator('summary').filter({ hasText: title }).click(),
    back: async () => {
      // A page kept in memory comes without loading.
      await page.goBack({ waitUntil: 'commit' })
    },
    code: async () => (await page.locator('.code').innerText()).replace(/\D/g, ''),
    words: () => page.getByRole('main').innerText(),
  }
}

const exactly = (name: Name) => (typeof name === 'string' ? { name, exact: true } : { name })
