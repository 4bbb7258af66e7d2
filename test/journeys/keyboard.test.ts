import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Person } from './person.ts'
import { town } from './walk.ts'

const here = await town()
const words = 'Invented question from the keyboard.'

test('a question is sent and its answer opened with Tab, Enter and Space alone', async () => {
  const sender = await here.sender(true)
  await enter(sender, sender.page.getByRole('link', { name: 'I need help' }))
  await enter(sender, sender.page.getByRole('link', { name: 'Ask a question' }))
  await sender.sees('Ask without a name')
  await tabTo(sender, sender.field('Tell or ask in your own words'))
  await sender.page.keyboard.type(words)
  const no = sender.page.getByRole('radio', { name: 'No', exact: true })
  await tabTo(sender, sender.page.getByRole('radio', { name: 'Yes', exact: true }))
  await sender.page.keyboard.press('ArrowDown')
  expect(await no.isChecked()).toBe(true)
  await enter(sender, sender.page.getByRole('button', { name: 'Send' }))
  await sender.sees('Your code')
  const code = await sender.code()
  await tabTo(sender, sender.field('Type the last five digits of the code'))
  await sender.page.keyboard.type(code.slice(-5))
  await leads(sender, () => sender.page.keyboard.press('Enter'))
  await sender.sees('Messages')
  await enter(sender, sender.page.getByRole('button', { name: 'Close the messages' }))
  await enter(sender, sender.page.getByRole('link', { name: 'Read answers with your code' }))
  await tabTo(sender, sender.field('Code'))
  await sender.page.keyboard.type(code)
  await leads(sender, () => sender.page.keyboard.press('Enter'))
  await sender.sees('Messages')
})

test('the first Tab offers the way past the menus, and a worker signs in and opens the queue without a mouse', async () => {
  const sender = await here.sender(true)
  await sender.page.keyboard.press('Tab')
  expect(await focused(sender.page.getByRole('link', { name: 'To the content' }))).toBe(true)
  await enter(sender, sender.page.getByRole('link', { name: 'For staff' }))
  await enter(sender, sender.page.getByRole('button', { name: /^Esimerkki Eeva/ }))
  await sender.sees(/^Hello/)
  await enter(sender, sender.page.getByRole('navigation').getByRole('link', { name: 'Received' }))
  await sender.sees('Received')
  await tabTo(sender, sender.page.getByText('Filter', { exact: true }))
  await sender.page.keyboard.press('Space')
  await tabTo(sender, sender.field('Language'))
})

async function enter(sender: Person, target: Locator): Promise<void> {
  await tabTo(sender, target)
  await leads(sender, () => sender.page.keyboard.press('Enter'))
}

const leads = (sender: Person, act: () => Promise<void>) => Promise.all([sender.page.waitForEvent('load'), act()])

/** Presses Tab until the target has the focus; each stop on the way is seen, and nothing lies over it. */
async function tabTo(sender: Person, target: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    if (await focused(target)) return
    await sender.page.keyboard.press('Tab')
    expect(await sender.page.evaluate(hiddenFocus)).toBeNull()
  }
  throw new Error(`no way to ${target} by Tab`)
}

const focused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.includes(document.activeElement as (typeof found)[number]))

/** In the page: what has the focus and is not marked, or is covered; null when all is well. */
function hiddenFocus(): string | null {
  const at = document.activeElement
  if (!at || at === document.body) return null
  const { x, y, width, height } = at.getBoundingClientRect()
  const name = `${at.tagName} ${at.textContent?.slice(0, 40)}`
  if (y + height < 0 || y > window.innerHeight) return `out of sight: ${name}`
  const { outlineStyle, boxShadow } = getComputedStyle(at)
  if (outlineStyle === 'none' && boxShadow === 'none') return `not marked: ${name}`
  const seen = [3, height / 2, height - 3].some((down) => {
    const over = document.elementFromPoint(x + width / 2, y + down)
    return over && (at.contains(over) || over.contains(at) || over.closest('label'))
  })
  return seen ? null : `covered: ${name}`
}
