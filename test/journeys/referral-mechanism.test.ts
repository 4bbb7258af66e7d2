import { describe, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { town, withAndWithoutScript } from './walk.ts'

const here = await town()

describe.each(withAndWithoutScript)('the referral mechanism %s', (_, script) => {
  test('a nurse finds what to do: from the role to a step, its hand-over, and the drawing or the list', async () => {
    const nurse = await here.sender(script)
    await nurse.page.goto(new URL('/en/mechanism', nurse.page.url()).href)
    await nurse.sees('How people are guided to help')
    await nurse.follow('Start here: what do I do?')
    await nurse.follow('Reception-centre nurse')
    await nurse.sees('Reception-centre nurse: what do I do?')
    expect(await nurse.words()).toContain('Call 112')
    await nurse.follow(/^3\.1 Make a proposal/)
    await nurse.sees('3.1 Make a proposal')
    expect(await nurse.words()).toContain('in the end only yes or no')
    await nurse.follow('As a drawing')
    expect(await nurse.page.locator('svg.lanes').first().isVisible()).toBe(false)
    expect(await nurse.words()).toContain('1.4 Talk alone with the person')
    await nurse.page.setViewportSize({ width: 1280, height: 900 })
    expect(await nurse.page.locator('section.lanes-frame svg.lanes').first().isVisible()).toBe(true)
    await nurse.page.locator('svg.lanes a').filter({ hasText: '2.1' }).first().click()
    await nurse.sees('2.1 Ask advice without names')
  })
})

test('a coordinator drafts by forms, a second person approves, and everybody reads the new version', async () => {
  const coordinator = await here.worker('Verkosto Vilma', true)
  await coordinator.follow('Referral mechanism')
  await coordinator.press('Begin a new draft')
  await coordinator.sees('Draft')
  const number = /(\d+)$/.exec(coordinator.page.url())?.[1] ?? ''
  await coordinator.unfold('Steps (')
  await coordinator.follow(/Make a proposal/)
  await coordinator.page.getByRole('group', { name: 'Name' }).getByLabel('in English').fill('Write the proposal')
  await coordinator.press('Save')
  await coordinator.sees('Draft')
  expect(await coordinator.words()).toContain('1 changed part')
  const secretary = await second(number)
  await coordinator.page.reload()
  await coordinator.unfold('Publish')
  await coordinator.page.getByRole('group', { name: 'In force from' }).getByLabel('Day').fill('23')
  await coordinator.page.getByRole('group', { name: 'In force from' }).getByLabel('Month').fill('11')
  await coordinator.page.getByRole('group', { name: 'In force from' }).getByLabel('Year').fill('2026')
  await coordinator.write('Why nobody was asked for comments', 'A clearer name only.')
  await coordinator.press('Publish')
  await coordinator.press('Confirm (demonstration)')
  await coordinator.sees('How people are guided to help')
  await secretary.page.goto(new URL('/en/mechanism/steps/write-proposal', secretary.page.url()).href)
  await secretary.sees('3.1 Write the proposal')
  expect(await secretary.words()).toContain(`Version ${number}, in force from 23 November 2026`)
})

async function second(number: string): Promise<Person> {
  const secretary = await here.worker('Sihteeri Sampo', true)
  await secretary.page.goto(new URL(`/en/mechanism-work/${number}`, secretary.page.url()).href)
  await secretary.unfold('I approve this draft')
  await secretary.press('I approve this draft')
  await secretary.sees('Draft')
  return secretary
}
