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

interface Answer {
  word: string
  type?: string
  organisation?: string
  need?: string
  text?: string
  contact?: Readonly<Record<string, string>>
}

/** Who leads and how they are reached; and what nobody does here. The same live and on paper. */
const agreed: Answer = {
  word: 'Leads',
  type: 'Non-governmental organisation',
  organisation: 'Esimerkkijärjestö',
  need: 'Advice',
  contact: { 'Function to contact': 'Advice', Telephone: '+358 555 0777', 'E-mail': 'neuvonta@example.org' },
}
const missing: Answer = {
  word: 'Is missing',
  need: 'Interpretation and translation',
  text: 'Nobody interprets at night.',
}

/** Fills in one answer; `folded`: the contact must be opened first, as on a phone. */
async function fillIn(person: Person, { word, type, organisation, need, text, contact }: Answer, folded: boolean) {
  await person.choose('What do you say?', word)
  if (type) await person.pick('Kind of organisation', type)
  if (organisation) await person.write('Name of the organisation', organisation)
  if (need) await person.pick('For which need', need)
  if (text) await person.write('In your own words', text)
  if (contact && folded) await person.unfold('Contact, condition or legal doubt')
  for (const [label, value] of Object.entries(contact ?? {})) await person.write(label, value)
}

async function answer(person: Person, given: Answer): Promise<void> {
  await fillIn(person, given, true)
  await person.press('Store')
  await person.page.getByText('The answer is on the board.').waitFor()
}

/** What came of a workshop, by its report: contacts for the map, gaps for the register. */
const outcomesIn = (person: Person) =>
  Promise.all(
    ['Contacts to the map', 'To the gap register'].map((name) =>
      person.page
        .locator('section:not(:has(section))')
        .filter({ has: person.page.getByRole('heading', { level: 3, name }) })
        .locator('li')
        .allInnerTexts(),
    ),
  )

let outcomes: string[][] = []
/** The link that the organisation got. */
let link = ''

describe('a workshop in six browsers: a facilitator, a wall and four tables', () => {
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
    wall = await here.worker('Verkosto Vilma', true)
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
    await answer(one, agreed)
    for (const person of [two, three, wall, vilma]) await person.page.getByText('Esimerkkijärjestö').first().waitFor()
    expect(await two.field('In your own words').inputValue()).toBe('Half a sentence that')
    await answer(four, { word: 'Acts', type: 'Police', organisation: 'Esimerkkilän poliisi' })
    await three.page.getByText('Esimerkkilän poliisi').first().waitFor()
    const card = three.page.locator('.board-card').filter({ hasText: 'Esimerkkilän poliisi' })
    await three.pressIn(card, /^Dispute/)
    await wall.page.getByText('Disputed by tables 3').waitFor()
  })

  test('names what is missing; it stands on the board as a gap', async () => {
    const [, , , four] = phones
    if (!four) throw new Error('four phones are here')
    await answer(four, missing)
    await wall.page.locator('.board-card[data-word="missing"]').getByText('gap').waitFor()
  })

  test('whose connection dropped sees afterwards what it missed, and what was typed is still there', async () => {
    const [one, two] = phones
    if (!one || !two) throw new Error('two phones are here')
    await two.page.context().setOffline(true)
    await answer(one, { word: 'Is told', type: 'Parish', organisation: 'Esimerkkilän seurakunta' })
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
    outcomes = await outcomesIn(vilma)
    const words = await vilma.words()
    expect(words).toContain('Esimerkkijärjestö: Advice')
    expect(words).toContain('draft')
    expect(words).toContain('Non-governmental organisation')
    expect(words).not.toContain('Keksitty 1')
  })

  test('leaves what is missing in the register of gaps, with the network that found it', async () => {
    await vilma.follow('To the gaps')
    await vilma.sees('Register of gaps')
    const row = vilma.page.getByRole('row').filter({ hasText: 'Nobody interprets at night' })
    expect(await row.innerText()).toContain('Turku IKV network')
  })

  test('asks the organisation by mail; opening the link changes nothing, one press makes it public, on the card too', async () => {
    expect(await region('turku-network')).not.toContain('Esimerkkijärjestö')
    await here.run('service-map.ask')
    const [mail = ''] = await here.mailbox('neuvonta@example.org')
    link = /http:\S+\/map-answer\/\S+/.exec(mail)?.[0]?.replace('/fi/', '/en/') ?? ''
    // As a mail scanner opens links, before anybody reads the mail.
    for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(link, { method })).status).toBe(200)
    const organisation = personAt(await (await here.phone(true)).newPage())
    await organisation.page.goto(link)
    await organisation.sees('Are these details right?')
    expect(await organisation.words()).toContain('Not on the map yet')
    expect(await region('turku-network')).not.toContain('Esimerkkijärjestö')

    await organisation.press('Confirm what is ticked')
    await organisation.sees('Thank you')
    const visitor = await here.sender(false)
    await visitor.page.goto(new URL('/en/help?need=advice&region=varsinais-suomi', link).href)
    await visitor.followIn(visitor.page.locator('.service-card').filter({ hasText: 'Esimerkkijärjestö' }), /^Advice/)
    expect((await visitor.words()).replace(/\s/g, '')).toContain('+3585550777'.slice(4))
    expect(await visitor.words()).toContain('Confirmed on 23 November 2026')
    expect(await region('turku-network')).toContain('Esimerkkijärjestö')
  })

  test('the card with it prints on one A4', async () => {
    const reader = await here.sender(true)
    await reader.page.goto(new URL('/en/help/region/turku-network', reader.page.url()).href)
    await reader.page.emulateMedia({ media: 'print' })
    await reader.page.setViewportSize({ width: 794, height: 1123 })
    const picture = await reader.page.screenshot({ fullPage: true })
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([794, 1123])
  })
})

/** The words of a region's card, as anybody sees them. */
async function region(network: string): Promise<string> {
  const reader = await here.sender(false)
  await reader.page.goto(new URL(`/en/help/region/${network}`, reader.page.url()).href)
  return reader.words()
}

describe('the same answers, typed in from paper for another network', () => {
  test('give the same map', async () => {
    const vilma = await here.worker('Verkosto Vilma', false)
    await vilma.follow('Workshops')
    await vilma.follow('Plan a workshop')
    await vilma.page.getByLabel(/^A summer on the berry farm/).check()
    await vilma.pick('Network', 'Oulu IKV network')
    await vilma.choose('Language of the answers', 'English')
    await vilma.press('Plan')
    await vilma.follow('Type in from paper')
    for (const given of [agreed, missing]) {
      await fillIn(vilma, given, false)
      await vilma.press('Store and add the next')
      await vilma.page.getByText('Stored.').waitFor()
    }
    await vilma.follow('Back')
    await vilma.follow('Consolidation')
    await vilma.press('Begin to consolidate')
    await vilma.press('Close')
    await vilma.sees(/^Report/)
    expect(await outcomesIn(vilma)).toEqual(outcomes)

    expect(await region('oulu-network')).not.toContain('Esimerkkijärjestö')
    const organisation = personAt(await (await here.phone(false)).newPage())
    await organisation.page.goto(link)
    await organisation.press('Confirm what is ticked')
    await organisation.sees('Thank you')
    const cards = await Promise.all(['oulu-network', 'turku-network'].map(region))
    for (const card of cards) expect(card.replace(/\D/g, '')).toContain('5550777')
  })
})
