import { describe, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { town, withAndWithoutScript } from './walk.ts'

const here = await town()

describe.each(withAndWithoutScript)('a network %s', (_, script) => {
  test('is joined from a phone, its next meeting answered, and followed in a calendar', async () => {
    const title = `Syystapaaminen ${script ? 'yksi' : 'kaksi'}`
    await planned(script, title)

    const visitor = await here.sender(script)
    await visitor.page.goto(`${new URL(visitor.page.url()).origin}/en/networks`)
    await visitor.sees('Networks')
    await visitor.follow('Oulu IKV network')
    await visitor.sees('Oulu IKV network')
    expect(await visitor.words()).toContain('12 December 2028')
    expect(await visitor.words()).not.toContain(title)
    await joined(visitor, script)
    expect(await visitor.words()).toContain(title)
    await visitor.press(new RegExp(`^Answer the invitation ${title}$`))

    await visitor.sees(title)
    expect(await visitor.words()).toContain('https://example.org/etahuone')
    await visitor.choose('Your answer', 'I will take part online')
    await visitor.write('How many come from your organisation?', '2')
    await visitor.press('Send the answer')
    expect(await visitor.words()).toContain('your answer is kept')
    expect(await visitor.words()).toContain('You answered: I will take part online.')

    await visitor.press(/Make/)
    const calendar = await followed(visitor, /\/calendar\/members\//)
    expect(calendar).toContain(`SUMMARY:${title}`)
    expect(calendar).toContain('DTSTART;TZID=Europe/Helsinki:20281212T130000')
    expect(calendar).toContain('URL:https://example.org/etahuone')
    expect(calendar).not.toContain('ATTENDEE')
  })
})

/** The coordinator plans a meeting and asks the members. */
async function planned(script: boolean, title: string): Promise<void> {
  const worker = await here.worker('Verkosto Vilma', script)
  await worker.follow('Networks')
  const row = worker.page.getByRole('row').filter({ hasText: 'Oulu' })
  await worker.followIn(row, /oordina/)
  await worker.follow('Meetings')
  await worker.follow('New meeting')
  await worker.write('Title', title)
  await worker.date('Day', '12', '12', '2028')
  await worker.write('Begins at', '13')
  await worker.write('Ends at', '15.30')
  await worker.write('Town', 'Oulu')
  await worker.write('Link for taking part online', 'https://example.org/etahuone')
  await worker.press('Save')
  await worker.sees(title)
  await worker.follow('Invite the members')
  await worker.sees('Invite the members')
  await worker.press(/^(Send|Publish)/)
  await worker.sees(title)
  expect(await worker.words()).toContain('Invited')
}

/** Joins from the network's page and confirms by the link, which the demo shows instead of mailing it. */
async function joined(visitor: Person, script: boolean): Promise<void> {
  await visitor.follow(/^Join/)
  await visitor.page.fill('[name="name"]', 'Esimerkki Erkki')
  await visitor.page.fill('[name="email"]', `esimerkki.erkki.${script}@example.org`)
  await visitor.page.fill('[name="organisation"]', 'Esimerkkilän yhdistys')
  await visitor.page.selectOption('[name="type"]', 'ngo')
  await visitor.page.check('[name="lang"][value="en"]')
  await visitor.page.check('[name="consent"]')
  await submitted(visitor, 'form[action$="/join"] button')
  await submitted(visitor, '[data-link]')
  await submitted(visitor, 'main form button')
  await submitted(visitor, '[data-link]')
}

async function submitted({ page }: Person, what: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(what).first().click()])
}

/** What a calendar program gets from the address that stands on the page. */
async function followed({ page }: Person, address: RegExp): Promise<string> {
  const [url = ''] = (await page.getByRole('main').innerText()).split(/\s+/).filter((word) => address.test(word))
  const answer = await page.request.get(url)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  return (await answer.text()).replaceAll('\r\n ', '')
}
