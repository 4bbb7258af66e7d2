import { describe, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { town, withAndWithoutScript } from './walk.ts'

const here = await town()

describe.each(withAndWithoutScript)('membership of a network %s', (_, script) => {
  const address = `vaeltaja.${script ? 'one' : 'two'}@example.org`

  test('is asked for, confirmed, opened by the coordinator, changed and left', async () => {
    const member = await here.sender(script)
    await go(member, '/en/networks')
    await member.sees('Networks')
    await member.follow(/Oulu IKV network/)
    await member.follow('Join')
    await member.press('Send')
    expect(await member.page.getByRole('alert').innerText()).toContain('Write your name')
    await member.write('Name', 'Vaeltaja Ville')
    await member.write('E-mail', address)
    await member.write('Organisation', 'Esimerkkilän seurakunta')
    await member.pick('Type of organisation', 'Parish')
    await member.choose('What other members may see of you', 'My name', 'My organisation')
    await member.page.getByLabel('I agree to this').check()
    await member.press('Send')
    await member.sees('Look in your e-mail')
    await followShown(member)
    await member.sees('Do you join Oulu IKV network?')
    await member.press('Yes, I join')
    await member.sees('Confirmed')
    await followShown(member)
    const own = member.page.url()

    const coordinator = await here.worker('Verkosto Vilma', script)
    await coordinator.follow('Networks')
    const row = coordinator.page.getByRole('row').filter({ hasText: 'Oulu' })
    await coordinator.followIn(row, 'Coordinate')
    await coordinator.follow('Vaeltaja Ville')
    expect(await coordinator.words()).toContain('Esimerkkilän seurakunta')
    await coordinator.press('Open')
    await coordinator.sees('Confirm that it is you')
    await coordinator.press('Confirm (demonstration)')
    await coordinator.sees('The invitation has been sent')

    await member.page.goto(own)
    await member.sees('Your membership: Oulu IKV network')
    expect(await member.words()).toContain('Asked to join, consent given')
    await member.press('I leave')
    expect(await member.words()).toContain('Your data will be erased on')
    await go(coordinator, '/en/my-networks')
    await coordinator.followIn(coordinator.page.getByRole('row').filter({ hasText: 'Oulu' }), 'Coordinate')
    expect(await coordinator.words()).not.toContain('Vaeltaja Ville')
  })
})

/** The link that only a demonstration shows, because no mail leaves it. */
const followShown = async ({ page }: Person) => {
  await Promise.all([page.waitForEvent('load'), page.locator('[data-link]').click()])
}

const go = (person: Person, path: string) => person.page.goto(new URL(path, person.page.url()).href)
