import { expect, test } from 'vitest'
import type { Person } from './person.ts'
import { town } from './walk.ts'

const here = await town()

test('with script: a reader asks for a network’s mails and confirms; the coordinator writes, tests, sends once', async () => {
  const reader = await here.sender(true)
  await go(reader, '/en/networks/turku-network/mails')
  await reader.press('Ask for mails')
  expect(await reader.page.getByRole('alert').innerText()).toContain('Write the e-mail address')
  await reader.write('E-mail address', 'vaeltaja.one@example.org')
  await reader.choose('How often', 'At once')
  await reader.press('Ask for mails')
  await reader.sees('Look into your e-mail')
  await reader.follow(/mails.confirmation/)
  await reader.press('Yes, I want mails')
  await reader.sees(/You are on the list/)

  const coordinator = await here.worker('Verkosto Vilma', true)
  await coordinator.follow('Networks')
  await coordinator.followIn(coordinator.page.getByRole('row').filter({ hasText: 'Turku' }), /Turku/)
  await coordinator.follow('Mails')
  await coordinator.follow('Write a letter')
  await coordinator.write('Title', 'Walk one')
  await coordinator.write('Text', 'We meet in spring.')
  await coordinator.press('Preview')
  expect(await coordinator.words()).toContain('Send a test to yourself first.')
  await coordinator.press('Send a test to me')
  await coordinator.press(/^Send to \d+ recipients?$/)
  expect(await coordinator.words()).toMatch(/Recipients \d+/)
  await coordinator.follow('Mails')
  expect(await coordinator.words()).toContain('Walk one')
})

test('without script: an organisation signs the principles, is accepted, and stands on the public list', async () => {
  const representative = await here.sender(false)
  await go(representative, '/en/networks/civil-society-platform')
  await representative.follow('Read the principles and see who has signed')
  await representative.follow('Sign for an organisation')
  await representative.write('Organisation', 'Vaellus two ry')
  await representative.write('Name of the representative', 'Edustaja Essi')
  await representative.write('Position in the organisation', 'chair')
  await representative.write('E-mail address', 'essi.two@example.org')
  await representative.page.getByLabel('I may sign this for the organisation').check()
  await representative.press('Send')
  await representative.follow(/\/signing\//)
  await representative.sees('Confirm the signature')
  await representative.press('Sign')
  await representative.sees('Signature')

  const coordinator = await here.worker('Alusta Aino', false)
  await coordinator.follow('Networks')
  await coordinator.followIn(coordinator.page.getByRole('row').filter({ hasText: 'Platform' }), 'Coordinate')
  await coordinator.follow('Signatories')
  await coordinator.follow('Vaellus two ry')
  await coordinator.press('Put on the list')

  await go(representative, '/en/networks/civil-society-platform/principles')
  expect(await representative.words()).toContain('Vaellus two ry')
  expect(await representative.words()).not.toContain('Edustaja Essi')
})

const go = (person: Person, path: string) => person.page.goto(new URL(path, person.page.url()).href)
