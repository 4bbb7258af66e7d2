import { describe, expect, test } from 'vitest'
import { town, withAndWithoutScript } from './walk.ts'

const here = await town()

describe.each(withAndWithoutScript)('help is found %s', (_, script) => {
  test('by need and postal code on a phone: what, how to reach it, how fresh; nothing of it in the address line', async () => {
    const person = await here.sender(script)
    const { page } = person
    await page.goto(new URL('/en/help', page.url()).href)
    await person.sees('Where is there help?')
    await page.getByLabel('What do you need?').selectOption({ label: 'Police and protection' })
    await person.write('Where? Postal code or municipality', '53100')
    await page.getByRole('button', { name: 'Find' }).click()
    await person.sees('Where is there help?')
    const words = await person.words()
    expect(words).toContain('Lappeenranta')
    expect(words).toContain('Southeastern Finland Police Department')
    expect(words).toContain('Not yet confirmed by the organisation')
    expect(page.url()).toMatch(/\/en\/help$/)
    await person.follow(/Report of a crime/)
    await person.sees(/Report of a crime/)
    expect(await page.title()).toBe('Service')
    await person.follow('Report an error')
    await person.write('What is wrong?', 'Invented: the site has moved.')
    await person.press('Send')
    await person.sees('Thank you')
  })

  test('by a region of the map, and an empty answer tells what to do', async () => {
    const person = await here.sender(script)
    const { page } = person
    await page.goto(new URL('/en/help?need=tracing', page.url()).href)
    await page.locator('svg a').first().click()
    await person.sees('Where is there help?')
    expect(await person.words()).toContain('There is no service on the map yet')
    await person.follow('Show the same for all of Finland')
    expect(page.url()).toMatch(/help\?need=tracing$/)
  })
})
