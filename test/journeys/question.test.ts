import { describe, expect, test } from 'vitest'
import { keepCode, openMessages, openWaiting, town, withAndWithoutScript } from './walk.ts'

const here = await town()

describe.each(withAndWithoutScript)('a question %s', (_, script) => {
  test('is asked without a name, answered from a phrase, read with the code elsewhere and answered back', async () => {
    const sender = await here.sender(script)
    await sender.sees('How can we help?')
    await sender.follow('I need help')
    await sender.follow('Ask a question')
    await sender.sees('Ask without a name')
    await sender.write('Tell or ask in your own words', 'Keksitty kysymys: my boss keeps my papers. Is that allowed?')
    await sender.press('Send')
    const code = await keepCode(sender)
    expect(code).toMatch(/^\d{20}$/)
    expect(await sender.words()).toContain('It has not been opened yet')

    const worker = await here.worker('Esimerkki Eeva', script)
    await openWaiting(worker, /^Ordinary/)
    expect(await worker.words()).toContain('my boss keeps my papers')
    await worker.press('Take this')
    await worker.follow('Ask for more')
    await worker.sees('Ask for one thing')
    await worker.unfold('Start from a phrase')
    await worker.follow('Before making contact')
    await worker.press('Send the question')
    await worker.sees(/^Reference/)

    const elsewhere = await here.sender(script)
    await openMessages(elsewhere, code)
    await elsewhere.sees('Messages')
    const read = await elsewhere.words()
    expect(read).toContain('When and how is it safe for you?')
    expect(read).toContain('Your message was opened on 23')
    expect(read).not.toContain('my boss keeps my papers')
    await elsewhere.write('Your answer', 'Invented: on Sundays, here on this page.')
    await elsewhere.press('Send the answer')
    const after = await elsewhere.words()
    expect(after).not.toContain('on Sundays')
    expect(after).toContain('You have sent one more message from here')

    await openWaiting(worker, /^Ordinary/)
    expect(await worker.words()).toContain('on Sundays')
    await worker.follow('Answer')
    await worker.write('Message', 'Invented answer: nobody may keep your papers.')
    await worker.press('Send the answer')
    await worker.sees(/^Reference/)
    await worker.press('Close')
    expect(await worker.page.getByRole('button', { name: 'Reopen' }).isVisible()).toBe(true)
  })

  test('that is empty comes back with what is wrong, and nothing is sent', async () => {
    const sender = await here.sender(script)
    await sender.follow('I am worried about someone')
    await sender.follow('Ask what you can do')
    await sender.choose('Is anyone in danger right now?', 'No')
    await sender.press('Send')
    await sender.sees('Ask without a name')
    expect(await sender.page.getByRole('alert').innerText()).toContain('This is needed')
    expect(await sender.page.getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true)
  })

  test('meets a browser without cookies: clear words, phone numbers, and the text is kept', async () => {
    const sender = await here.withoutCookies(script)
    await sender.follow('I need help')
    await sender.follow('Ask a question')
    await sender.write('Tell or ask in your own words', 'Invented words that must not be lost.')
    for (const button of ['Send', 'Send again']) {
      await sender.press(button)
      await sender.sees('Send this once more')
      const words = await sender.words()
      expect(words).toContain('your browser blocks cookies')
      expect(words).toContain('112')
      expect(words).toContain('02954 63177')
      expect(await sender.field('What you wrote').inputValue()).toBe('Invented words that must not be lost.')
    }
  })
})
