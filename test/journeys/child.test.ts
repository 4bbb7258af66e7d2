import { describe, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { keepCode, openWaiting, town, withAndWithoutScript } from './walk.ts'

const here = await town()

/** Everything that would tell who somebody is. */
const identifying = [
  'Family name',
  'Given name',
  'When was the person born?',
  'Which country is the person a citizen of?',
  'Permit or right to be in Finland',
  'Customer number at the Finnish Immigration Service',
  'Home municipality in Finland',
  'Lawyer',
  'The exact place',
  'The child’s name',
  'Add a child',
  'Add a way',
  'Number, address or name',
  'Someone through whom the person can be reached',
  'That person’s phone number',
]

describe.each(withAndWithoutScript)('the child’s way %s', (_, script) => {
  test('somebody signs for a person of unsure age', async () => {
    const sender = await gate(await here.sender(script), 'I am not sure', 'Yes, the person wants it')
    await sender.sees('Who signs?')
    await sender.choose('Who signs for the person?', 'Nobody yet')
    await sender.press('Continue')
    await sender.sees('Who is writing?')
  })

  test('from fifteen on a person consents themselves', async () => {
    const sender = await gate(await here.sender(script), '15–17', 'Yes, the person wants it')
    await sender.sees('Who is writing?')
    expect(await sender.page.getByRole('link', { name: 'Signing' }).count()).toBe(0)
  })
})

test('the child’s way without script: without consent nothing asks who the person is, and intake sees a child and is told not to ask', async () => {
  const sender = await gate(await here.sender(false), 'I am not sure', 'Not asked yet')
  await sender.sees('Who is writing?')
  await asksNothing(sender)
  await sender.press('Continue')
  await sender.write('Tell or ask in your own words', 'Invented: a young one who never goes to school.')
  await asksNothing(sender)
  await sender.press('Add a situation')
  await asksNothing(sender)
  await sender.choose('What is it about?', 'Forced domestic work')
  await sender.press('Save')
  await sender.press('Continue')
  for (const section of [
    'What have you noticed?',
    'Who is this about?',
    'Are there children?',
    'Which language do we use?',
    'How is it safe to be in touch?',
    'What is needed at once?',
  ]) {
    await sender.sees(section)
    await asksNothing(sender)
    await sender.press('Continue')
  }
  await sender.sees('Check your answers')
  await asksNothing(sender)
  await sender.press('Send')
  await keepCode(sender)

  const worker = await here.worker('Esimerkki Eeva', false)
  await openWaiting(worker, /^Child/)
  const read = await worker.words()
  expect(read).toContain('A child, or the age is not sure: always urgent.')
  expect(read).toContain('There is no consent. Do not ask who the person is.')
  await worker.follow('Answer')
  await worker.write('Message', 'Invented answer.')
  await worker.press('Send the answer')
})

async function gate(sender: Person, age: string, consent: string): Promise<Person> {
  await sender.follow('I am worried about someone')
  await sender.follow('Tell about their situation')
  await sender.choose('How old is the person?', age)
  await sender.choose('Does the person want a proposal', consent)
  await sender.press('Continue')
  return sender
}

async function asksNothing(sender: Person): Promise<void> {
  const asked = await sender.page.locator('main :is(label, legend, dt, button)').allInnerTexts()
  expect(asked.length).toBeGreaterThan(0)
  for (const name of identifying) expect(asked.map((words) => words.trim())).not.toContain(name)
}
