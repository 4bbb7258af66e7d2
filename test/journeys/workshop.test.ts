import type { BrowserContext } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Person, personAt } from './person.ts'
import { town } from './walk.ts'

const here = await town()

/** A phone at a table, without an account. */
async function participant(context: BrowserContext, from: Person, code: string, table: string): Promise<Person> {
  const person = personAt(await context.newPage())
  await person.page.goto(new URL('/en/join', from.page.url()).href)
  await person.write('Code', code)
  await person.press('Continue')
  await person.pick('Where do you work?', 'Non-governmental organisation')
  await person.write('A name for the day', `Keksitty ${table}`)
  await person.choose('Table', `Table ${table}`)
  await person.press('Come in')
  return person
}

const answer = async (
  person: Person,
  word: string,
  type: string,
  organisation: string,
  more: Record<string, string> = {},
) => {
  await person.choose('What do you say?', word)
  await person.pick('Kind of organisation', type)
  await person.write('Name of the organisation', organisation)
  if (Object.keys(more).length > 0) await person.unfold('Contact, condition or legal doubt')
  for (const [label, text] of Object.entries(more)) await person.write(label, text)
  await person.press('Store')
  await person.page.getByText('The answer is on the board.').waitFor()
}

describe('a workshop with a facilitator, a wall and four tables', () => {
  let vilma: Person
  let wall: Person
  const phones: Person[] = []

  beforeAll(async () => {
    vilma = await here.worker('Verkosto Vilma', true)
    await vilma.follow('Workshops')
    await vilma.follow('Plan a workshop')
    await vilma.page.getByLabel(/^A summer on the berry farm/).check()
    await vilma.pick('Network', 'Turku IKV network')
    await vilma.choose('Language of the answers', 'English')
    await vilma.press('Plan')
    await vilma.press('Open the workshop')
  })

  test('comes in by the code, with and without script', async () => {
    const code = (await vilma.page.locator('.join-code').innerText()).replace(/\s/g, '')
    wall = personAt(await vilma.page.context().newPage())
    await wall.page.goto(`${vilma.page.url()}/screen`)
    for (const table of ['1', '2', '3', '4']) {
      phones.push(await participant(await here.phone(table !== '4'), vilma, code, table))
    }
    for (const phone of phones) await phone.sees('Waiting for the beginning')
    await wall.page.getByText('4 participants, 4 tables').waitFor()
  })

  test('sees the first step by itself as soon as the facilitator shows it; without script after a reload', async () => {
    await vilma.press('Show step 1')
    for (const phone of phones.slice(0, 3)) await phone.sees('1. At the health centre')
    await wall.sees('1. At the health centre')
    await phones[3]?.follow('Load the page again')
    await phones[3]?.sees('1. At the health centre')
  })

  test('answers, and every open board has it without being loaded', async () => {
    const [one, two, three, four] = phones
    if (!one || !two || !three || !four) throw new Error('four phones are here')
    await two.write('In your own words', 'Half a sentence that')
    const reach = { 'Function to contact': 'Advice', Telephone: '+358 555 0777' }
    await answer(one, 'Leads', 'Non-governmental organisation', 'Esimerkkijärjestö', reach)
    for (const person of [two, three, wall, vilma]) await person.page.getByText('Esimerkkijärjestö').first().waitFor()
    expect(await two.field('In your own words').inputValue()).toBe('Half a sentence that')
    await answer(four, 'Acts', 'Police', 'Esimerkkilän poliisi')
    await three.page.getByText('Esimerkkilän poliisi').first().waitFor()
    const card = three.page.locator('.board-card').filter({ hasText: 'Esimerkkilän poliisi' })
    await three.pressIn(card, /^Dispute/)
    await wall.page.getByText('Disputed by tables 3').waitFor()
  })

  test('whose connection dropped sees afterwards what it missed, and what was typed is still there', async () => {
    const [one, two] = phones
    if (!one || !two) throw new Error('two phones are here')
    await two.page.context().setOffline(true)
    await answer(one, 'Is told', 'Parish', 'Esimerkkilän seurakunta')
    await two.page.context().setOffline(false)
    await two.page.getByText('Esimerkkilän seurakunta').first().waitFor({ timeout: 20_000 })
    expect(await two.field('In your own words').inputValue()).toBe('Half a sentence that')
    await two.page.reload()
    expect(await two.field('In your own words').inputValue()).toBe('Half a sentence that')
  })

  test('who types is told of the next step and not taken there', async () => {
    const [one, two] = phones
    if (!one || !two) throw new Error('two phones are here')
    await vilma.press('Show step 2')
    await one.sees('2. The inspection')
    await two.page.getByText('The workshop has moved on. Go there.').waitFor()
    expect(await two.field('In your own words').inputValue()).toBe('Half a sentence that')
  })

  test('is consolidated and closed; the contact is a draft of the map, the report stands', async () => {
    await vilma.press('End the answering and consolidate')
    await vilma.sees('Consolidation')
    expect(await vilma.words()).toContain('another table disputes it')
    await phones[2]?.page.getByText('Answering is over. Thank you.').waitFor()
    await vilma.press('Close')
    await vilma.sees(/^Report/)
    const words = await vilma.words()
    expect(words).toContain('Esimerkkijärjestö: Advice')
    expect(words).toContain('draft')
    expect(words).toContain('Non-governmental organisation')
    expect(words).not.toContain('Keksitty 1')
  })

  test('becomes a contact of the region, once it is confirmed and published', async () => {
    const publish = async () => {
      if (await vilma.page.getByRole('button', { name: 'Publish', exact: true }).count()) await vilma.press('Publish')
    }
    await vilma.follow('Esimerkkijärjestö: Advice')
    await publish()
    const contact = vilma.page.url()
    await vilma.follow('Esimerkkijärjestö')
    await vilma.sees('Esimerkkijärjestö')
    await publish()
    await vilma.followIn(vilma.page.getByRole('region', { name: 'Services' }), /^Advice/)
    await publish()
    await vilma.page.goto(contact)
    await vilma.press('The details are right')
    const visitor = phones[0]
    await visitor?.page.goto(new URL('/en/help/region/turku-network', contact).href)
    expect(await visitor?.words()).toContain('Esimerkkijärjestö')
    expect((await visitor?.words())?.replace(/\D/g, '')).toContain('5550777')
  })
})
