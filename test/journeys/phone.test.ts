import { describe, expect, test } from 'vitest'
import { keepCode, openMessages, town, withAndWithoutScript } from './walk.ts'

const here = await town()

describe.each(withAndWithoutScript)('what is told on the phone %s', (_, script) => {
  test('gets a code, which its owner must change at the first opening; then only the new one works', async () => {
    const worker = await here.worker('Esimerkki Eeva', script)
    await worker.follow('Received')
    await worker.follow('Record a phone proposal')
    await worker.sees('Phone proposal')
    await worker.choose('How old is the person?', '18 or older')
    await worker.choose('Does the person want a proposal', 'Yes, the person wants it')
    await worker.write(
      'Tell or ask in your own words',
      'Invented, told on the phone: fourteen hours a day in a kitchen.',
    )
    await worker.write('Family name', 'Puhelin-Keksitty')
    await worker.press('Store and make a code')
    await worker.sees('Read the code to the caller')
    const told = await worker.code()
    expect(told).toMatch(/^\d{20}$/)
    await worker.follow('The caller has the code')
    await worker.sees(/^Reference/)
    expect(await worker.words()).toContain('fourteen hours')

    const caller = await here.sender(script)
    await openMessages(caller, told)
    await caller.sees('Code')
    expect(await caller.words()).toContain('You got the code from another person. Change it now')
    expect(await caller.page.getByRole('button', { name: 'Make the code useless' }).count()).toBe(0)
    await caller.press('Change the code')
    const own = await keepCode(caller)
    expect(own).not.toBe(told)
    await caller.press('Close the messages')

    const other = await here.sender(script)
    await openMessages(other, told)
    await other.sees('Read the answers')
    expect(await other.words()).toContain('There are no messages with this code')
    await openMessages(other, own)
    await other.sees('Messages')
  })
})
