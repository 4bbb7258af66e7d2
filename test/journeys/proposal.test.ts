import { describe, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { keepCode, openByName, openMessages, type Script, town, withAndWithoutScript } from './walk.ts'

const here = await town()
const reasons = 'Invented reasons: the papers were kept by another.'

test('a proposal with script, about another person is decided by an official, and its sender learns yes or no only', async () => {
  const family = 'Keksitty-Skripti'
  const sender = await here.sender(true)
  await sender.follow('I meet clients in my work')
  await sender.follow('Make a proposal')
  await everySection(sender, family)
  await backAndForth(sender)
  await changed(sender)
  await sender.press('Send')
  const code = await keepCode(sender)

  await decided(true, `Kerttu ${family}`, 'Victim of trafficking')

  const elsewhere = await here.sender(true)
  await openMessages(elsewhere, code)
  const read = await elsewhere.words()
  expect(read).toContain('The person you made the proposal on has been admitted to the assistance system')
  for (const hidden of [reasons, 'appeal', 'may be a victim', family]) expect(read).not.toContain(hidden)
})

test('a proposal without script, about oneself is admitted, and the person reads the reasons and how to appeal', async () => {
  const family = 'Itse-Ilman'
  const sender = await here.sender(false)
  await sender.follow('I need help')
  await sender.follow('Tell about your situation')
  await sender.choose('How old are you?', '18 or older')
  await sender.choose('Do you want help to be sought', 'Yes. I want help to be sought for me, and I can say who I am')
  await sender.press('Continue')
  await sender.write('Tell in your own words', 'Invented: I worked for two years without a day off.')
  await sender.press('Continue')
  await sender.write('Your family name', family)
  await sender.write('Your given name', 'Kaisa')
  await sender.press('Continue')
  for (const section of ['Are there children?', 'Which language do we use?', 'How is it safe to be in touch?']) {
    await sender.sees(section)
    await sender.press('Continue')
  }
  await sender.sees('What is needed at once?')
  await sender.press('Continue')
  await sender.sees('Check your answers')
  await sender.press('Send')
  const code = await keepCode(sender)

  await decided(false, `Kaisa ${family}`, 'Victim of trafficking')

  const elsewhere = await here.sender(false)
  await openMessages(elsewhere, code)
  const read = await elsewhere.words()
  expect(read).toContain('you are admitted to the assistance system')
  expect(read).toContain(reasons)
  expect(read).toContain('How to appeal')
  expect(read).toContain('the time to appeal ends on 23 December 2026')
})

describe.each(withAndWithoutScript)('a proposal %s', (_, script) => {
  test('written in two tabs: the second is shown what the first stored, and loses nothing', async () => {
    const phone = await here.phone(script)
    const first = await here.sender(script, phone)
    await toStory(first, 'Not asked yet')
    const second = await here.sender(script, phone)
    await toStory(second, 'Not asked yet')
    await first.write('Tell or ask in your own words', 'Invented, from the first tab.')
    await first.press('Continue')
    await first.sees('What have you noticed?')
    await second.write('Tell or ask in your own words', 'Invented, from the second tab.')
    await second.press('Continue')
    await second.sees('What has happened?')
    const shown = await second.words()
    expect(shown).toContain('The answers were changed in another tab')
    expect(shown).toContain('Invented, from the first tab.')
    expect(await second.field('Tell or ask in your own words').inputValue()).toBe('Invented, from the second tab.')
    await second.press('Continue')
    await second.sees('What have you noticed?')
    await first.follow('Events')
    expect(await first.field('Tell or ask in your own words').inputValue()).toBe('Invented, from the second tab.')
  })
})

async function toStory(sender: Person, consent: string): Promise<void> {
  await sender.follow('I am worried about someone')
  await sender.follow('Tell about their situation')
  await sender.choose('How old is the person?', '18 or older')
  await sender.choose('Does the person want a proposal', consent)
  await sender.press('Continue')
  await sender.sees('Who is writing?')
  await sender.press('Continue')
  await sender.sees('What has happened?')
}

/** All sections of a proposal about another person, up to the answers' own page. */
async function everySection(sender: Person, family: string): Promise<void> {
  await sender.sees('Two things first')
  await sender.choose('How old is the person?', '18 or older')
  await sender.choose('Does the person want a proposal', 'Yes, the person wants it')
  await sender.press('Continue')
  await sender.sees('Who is writing?')
  await sender.pick('In what role are you writing?', 'Reception centre')
  await sender.write('Organisation', 'Invented centre')
  await sender.write('Your e-mail address', 'esimerkki@example.org')
  await sender.press('Continue')
  await sender.sees('What has happened?')
  await sender.write('Tell or ask in your own words', 'Invented: the person told about work in a greenhouse.')
  await situation(sender, 'Forced labour', '2024')
  await situation(sender, 'Forced begging', '2025')
  expect(await sender.field('Tell or ask in your own words').inputValue()).toContain('greenhouse')
  await sender.press('Continue')
  await sender.sees('What have you noticed?')
  await sender.write('Anything else you have noticed', 'Invented: always somebody beside.')
  await sender.press('Continue')
  await sender.sees('Who is this about?')
  await sender.write('Family name', family)
  await sender.write('Given name', 'Kirsi')
  await sender.date('When was the person born?', '', '', '1990')
  await sender.choose('Sex', 'Woman or girl')
  await sender.press('Continue')
  await sender.sees('Are there children?')
  await sender.choose('Does the person have children?', 'Yes')
  await sender.press('Add a child')
  await sender.write('The child’s name', 'Lapsi Keksitty')
  await sender.press('Save')
  await sender.press('Continue')
  await sender.sees('Which language do we use?')
  await sender.pick('The language the person speaks best', 'Arabic')
  await sender.press('Continue')
  await sender.sees('How is it safe to be in touch?')
  await sender.press('Add a way')
  await sender.pick('How?', 'Phone call')
  await sender.write('Number, address or name', '+358 555 0123')
  await sender.choose('Is it safe to be in touch this way?', 'No')
  await sender.press('Save')
  await sender.press('Continue')
  await sender.sees('What is needed at once?')
  await sender.choose('What does the person need at once?', 'An interpreter', 'A lawyer')
  await sender.press('Continue')
  await sender.sees('Check your answers')
}

async function situation(sender: Person, form: string, year: string): Promise<void> {
  await sender.press('Add a situation')
  await sender.sees(/^Situation/)
  await sender.choose('What is it about?', form)
  await sender.date('When did it begin?', '', '', year)
  await sender.press('Save')
  await sender.sees('What has happened?')
}

/** Two pages back and forth again: every word is where it was. */
async function backAndForth(sender: Person): Promise<void> {
  await sender.back()
  await sender.sees('What is needed at once?')
  const lawyer = sender.page.getByRole('group', { name: 'What does the person need' }).getByLabel('A lawyer')
  expect(await lawyer.isChecked()).toBe(true)
  await sender.follow('Person')
  await sender.sees('Who is this about?')
  expect(await sender.field('Given name').inputValue()).toBe('Kirsi')
  await sender.back()
  expect(await lawyer.isChecked()).toBe(true)
  await sender.press('Continue')
  await sender.sees('Check your answers')
}

/** One answer is changed from the list of answers, and only it. */
async function changed(sender: Person): Promise<void> {
  const before = await sender.words()
  expect(before).toContain('Kirsi')
  expect(before).toContain('Situation 2')
  await sender.follow('Change Given name')
  await sender.sees('Who is this about?')
  await sender.write('Given name', 'Kerttu')
  await sender.press('Save and go back to checking')
  await sender.sees('Check your answers')
  expect(await sender.words()).toBe(before.replace('Kirsi', 'Kerttu'))
}

/** Intake drafts, another person looks, the official signs after showing who they are. */
async function decided(script: Script, name: string, ground: string): Promise<void> {
  const intake = await here.worker('Esimerkki Eeva', script)
  await openByName(intake, name)
  await intake.press('Take this')
  await intake.follow('Decision')
  await intake.sees('Draft of the decision')
  await intake.choose('Outcome', 'Admitted to the assistance system')
  expect(await intake.field('Ground').locator('option:checked').innerText()).toContain(ground)
  await intake.press('Continue')
  for (const test of ['By the circumstances the person may be a victim', 'The person needs assistance measures']) {
    await intake.choose(test, 'Met')
    await intake.page.getByLabel(`Reasons: ${test}`).fill(reasons)
  }
  await intake.press('Save the draft')
  expect(await intake.words()).toContain('The draft is yours. Someone else reviews it.')
  expect(await intake.page.getByRole('button', { name: 'Sign the decision' }).count()).toBe(0)

  const supervisor = await here.worker('Näyte Niina', script)
  await openByName(supervisor, name)
  await supervisor.follow('Open the decision')
  await supervisor.press('Mark as reviewed')

  const official = await here.worker('Malli Mikko', script)
  await openByName(official, name)
  await official.follow('Open the decision')
  await official.press('Sign the decision')
  const confirm = official.page.getByRole('heading', { name: 'Confirm that it is you' })
  if (await confirm.isVisible()) await official.press('Confirm (demonstration)')
  await official.sees(/^Decision Signed/)
  expect(await official.words()).toContain('Malli Mikko')
}
