import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#base/http/actor.ts'
import { letterOf } from '#base/mail/letter.ts'
import { addDays } from '#base/time/day.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { scanMails } from '#house/mail-scanner.ts'
import { signedIn } from '#house/signed-in.ts'
import { addDemoPerson } from '#modules/accounts/accounts.ts'
import { inventService } from './api-for-tests.ts'
import { askAll } from './asking.ts'
import { draftContact } from './drafting.ts'
import { addMonths, change, confirm } from './keeping.ts'
import { makeService } from './make.ts'
import { recordRow } from './queries.ts'
import { dueOf } from './queries-fresh.ts'
import { kinds } from './record.ts'
import { tableOf } from './sealing.ts'
import { unsealed } from './seen.ts'
import { words } from './words.gen.ts'

const house = fixture()
let service = ''
let keeper: Client
const email = 'duty@example.org'

beforeAll(async () => {
  keeper = await signedIn(house, 'network-coordinator')
  service = await makeService(house.base, {
    provider: { name: { fi: 'Esimerkkiyhdistys' } },
    service: { name: { fi: 'Esimerkkituki' }, needs: ['advice'], areas: ['county:pirkanmaa'] },
    contact: {
      role: { fi: 'Päivystys' },
      phone: '+358505550103',
      email,
      person: 'Esimerkki Elli',
      consentDay: '2026-01-02',
    },
    hidden: { contact: { person: { tier: 'professional', reason: 'person' } } },
  })
})

/** Mails planned so far, as their receivers read them. */
async function letters() {
  const rows = await house.base.database.reading((db) =>
    db.selectFrom('mail').selectAll().orderBy('planned_at').execute(),
  )
  return rows.map((row) => {
    const { subject, text, envelope } = letterOf(house.base, row)
    return { kind: row.kind, to: String(envelope?.to), subject: String(subject), text: String(text) }
  })
}

const linkIn = (text: string) => /http:\/\/localhost:3000(\/\S+)/.exec(text)?.[1] ?? ''
const asks = async () => (await letters()).filter(({ kind }) => kind === 'service-map.mail.confirm')

test('an organisation is asked once, and one person gets one mail a day for all their organisations', async () => {
  await askAll(house.base)
  await makeService(house.base, {
    provider: { name: { fi: 'Toinen yhdistys' } },
    contact: { role: { fi: 'Sama ihminen' }, email: 'DUTY@example.org' },
  })
  await askAll(house.base)
  const sent = await asks()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.text).not.toContain('Elli')
  expect(sent[0]?.subject).toBe('Tarkista tietonne palvelukartalla')
})

test('addresses from the country pack are not written to: nobody there has agreed to it', async () => {
  expect((await asks()).some(({ text }) => text.includes('migri'))).toBe(false)
})

test('opening the link changes nothing, however often; what is hidden does not show behind it', async () => {
  const path = linkIn((await asks())[0]?.text ?? '')
  const scanned = await scanMails(house)
  expect([scanned.broken, scanned.changed]).toEqual([[], []])
  const { text } = await house.client().get(path)
  expect(text).toContain('Esimerkkituki')
  expect(text).not.toContain('Elli')
  const [, id = ''] = /map-answer\/([^.]+)\./.exec(path) ?? []
  expect((await house.client().get(path.replace(id, '00000000-0000-7000-8000-000000000000'))).status).toBe(404)
  expect((await house.client().get(`/fi/help/services/${service}`)).text).toContain('ei ole vielä vahvistanut')
})

test('what is wrong is proposed, and stands on the map once a keeper takes it', async () => {
  const organisation = house.client()
  const path = linkIn((await asks())[0]?.text ?? '').replace('/fi/', '/en/')
  const { text } = await organisation.get(path)
  const wrong = [...text.matchAll(/href="(\/en\/map-answer\/[^"]*\/wrong\/[0-9a-f-]+)"/g)].map(([, href = '']) => href)
  for (const href of wrong) if ((await organisation.get(href)).text.includes('Contact:')) break
  expect((await organisation.submit('', { message: '131052-308T has moved' })).text).toContain('personal identity code')
  await organisation.submit('', { message: 'Invented: the number has changed.', phone: '050 555 0999' })
  expect(organisation.last.text).toContain('Thank you')

  const list = await keeper.get('/en/map/reports')
  const proposal = /href="(\/en\/map\/proposals\/[0-9a-f-]+)"/.exec(list.text)?.[1] ?? ''
  const shown = await keeper.get(proposal)
  expect(shown.text).toContain('the number has changed')
  expect(shown.text).toContain('+358505550999')
  await keeper.submit('/taking')
  const { text: page } = await house.client().get(`/en/help/services/${service}`)
  expect(page).toContain('tel:+358505550999')
  expect(page).toContain('Confirmed on 23 November 2026')
})

test('what is ticked is confirmed by one press, and says so in public', async () => {
  const organisation = house.client()
  const path = linkIn((await asks())[0]?.text ?? '')
  await organisation.get(path)
  const boxes = [...organisation.last.text.matchAll(/name="record" value="([^"]+)"/g)].map(([, id = '']) => id)
  expect(boxes).toHaveLength(2)
  const done = await organisation.submit(path, { record: boxes })
  expect(done.text).toContain('Kaikki on vahvistettu')
  const { text } = await house.client().get(`/fi/help/services/${service}`)
  expect(text).toContain('Tiedot vahvistettu 23.11.2026')
})

test('what changed after it was shown is not confirmed unread', async () => {
  const other = await makeService(house.base, {
    provider: { name: { en: 'Changing association' } },
    contact: { role: { en: 'Desk' }, email: 'desk@example.org', phone: '+358505550104' },
  })
  await askAll(house.base)
  const path = linkIn((await asks()).at(-1)?.text ?? '')
  const organisation = house.client()
  await organisation.get(path)
  const boxes = () => [...organisation.last.text.matchAll(/name="record" value="([^"]+)"/g)].map(([, id = '']) => id)
  const shown = boxes()
  await house.base.database.writing(async (tx) => {
    const row = await recordRow(tx, 'service', other, visitor)
    if (!row) throw new Error('no service')
    const { fields, hidden, version } = unsealed(house.base, row)
    const next = {
      version,
      fields: { ...fields, about: { en: 'Something else' } },
      hidden,
      from: { from: 'own' } as const,
    }
    await change(tx, house.base, 'service', other, next, null)
  })
  const done = await organisation.submit(path, { record: shown })
  expect(done.text).toContain('Yksi tieto odottaa vielä')
  await organisation.get(path)
  expect(organisation.last.text).toContain('Something else')
  await organisation.submit(path, { record: boxes() })
  expect(organisation.last.text).toContain('Kaikki on vahvistettu')
})

describe('a contact that a workshop agreed on', () => {
  const agreed = (name: string, mail: string) =>
    house.base.database.writing((tx) =>
      draftContact(
        tx,
        house.base,
        {
          network: 'turku-network',
          provider: { name, type: 'ngo' },
          role: 'Night phone',
          phone: '+358505550105',
          email: mail,
          need: 'shelter',
          lang: 'en',
          source: { kind: 'workshop', id: '00000000-0000-4000-8000-000000000001', label: 'x' },
        },
        visitor,
      ),
    )
  const to = async (address: string) => (await letters()).filter((letter) => letter.to === address)
  const region = async () => (await house.client().get('/en/help?need=shelter&region=varsinais-suomi')).text

  test('is asked of the organisation, stays unseen while the link is opened, and is public once they press', async () => {
    await agreed('Example night house', 'night@example.org')
    await askAll(house.base)
    const [mail] = await to('night@example.org')
    const path = linkIn(mail?.text ?? '').replace('/fi/', '/en/')
    const organisation = house.client()
    for (let time = 0; time < 2; time++) await organisation.get(path)
    expect(organisation.last.text).toContain('Not on the map yet')
    expect(await region()).not.toContain('Example night house')
    const boxes = [...organisation.last.text.matchAll(/name="record" value="([^"]+)"/g)].map(([, id = '']) => id)
    expect(boxes).toHaveLength(3)
    await organisation.submit(path, { record: boxes })
    expect(organisation.last.text).toContain('Thank you')
    expect(await region()).toContain('Example night house')
    expect(await region()).toContain('tel:+358505550105')
  })

  test('of an organisation that we know is asked at the address that we know', async () => {
    await agreed('Example night house', 'stranger@example.org')
    house.now = new Date('2026-12-08T09:00:00Z')
    await askAll(house.base)
    expect(await to('stranger@example.org')).toEqual([])
    expect(await to('night@example.org')).toHaveLength(2)
  })
})

test('what a service is and does is due after twelve months, how to reach it after six', async () => {
  const made = await house.base.database.writing(async (tx) => {
    const one = await inventService(tx, house.base)
    for (const [kind, id] of [
      ['provider', one.provider],
      ['service', one.service],
      ['place', one.place],
      ['contact', one.contact],
    ] as const)
      await confirm(tx, house.base, kind, id ?? '', null)
    return one
  })
  const dueAfter = (months: number) =>
    house.base.database.reading(async (db) => {
      const due = await dueOf(db, made.provider, addMonths(house.now.toISOString().slice(0, 10), months))
      return due.map(({ kind }) => kind)
    })
  expect(await dueAfter(5)).toEqual([])
  expect(await dueAfter(6)).toEqual(['contact'])
  expect(await dueAfter(11)).toEqual(['contact'])
  expect(await dueAfter(12)).toEqual(['provider', 'service', 'contact', 'place'])
})

test('contacts are due after six months and then say since when nobody confirmed them; they never vanish', async () => {
  house.now = new Date('2027-05-24T09:00:00Z')
  const { text } = await house.client().get(`/fi/help/services/${service}`)
  expect(text).toContain('Ei vahvistettu 23.11.2026 jälkeen')
  expect((await house.client().get('/fi/help?need=advice&region=pirkanmaa')).text).toContain('Esimerkkituki')
  await askAll(house.base)
  expect((await asks()).length).toBeGreaterThan(1)
})

test('after thirty days the coordinator is told, once a week, and after sixty the NAS; an old link holds no more', async () => {
  const old = linkIn((await asks())[0]?.text ?? '')
  expect((await house.client().get(old)).status).toBe(404)
  const told = async () => (await letters()).filter(({ kind }) => /coordinator|nas$/.test(kind)).length
  const before = await told()
  house.now = new Date('2027-06-28T09:00:00Z')
  await askAll(house.base)
  const after = await told()
  expect(after).toBeGreaterThan(before)
  await askAll(house.base)
  house.now = new Date('2027-06-29T09:00:00Z')
  await askAll(house.base)
  expect(await told()).toBe(after)
})

test('where others coordinate, they are told after thirty days, and the NAS after sixty', async () => {
  const riku = { name: 'Esimerkki Riku', email: 'riku@example.org', lang: 'fi', role: 'network-coordinator' } as const
  await addDemoPerson(house.base, { ...riku, organisation: 'riku' })
  await house.base.database.writing(async (tx) => {
    for (const kind of kinds) await tx.updateTable(tableOf[kind]).set({ due_on: '2030-01-01' }).execute()
  })
  await makeService(house.base, {
    provider: { name: { fi: 'Hiljainen yhdistys' } },
    networks: ['civil-society-platform'],
  })
  const toldOn = async (day: string) => {
    const before = (await letters()).length
    house.now = new Date(`${day}T09:00:00Z`)
    await askAll(house.base)
    return (await letters()).slice(before).map(({ kind, to }) => [kind.split('.').at(-1), to])
  }
  const began = house.now.toISOString().slice(0, 10)
  expect(await toldOn(addDays(began, 29))).toEqual([])
  expect(await toldOn(addDays(began, 30))).toEqual([['coordinator', riku.email]])
  expect(await toldOn(addDays(began, 36))).toEqual([])
  expect(await toldOn(addDays(began, 60))).toEqual([
    ['coordinator', riku.email],
    ['nas', 'network-coordinator.nas-intake@example.org'],
  ])
})

test('a scanner that opens every link of every mail of ours changes nothing', async () => {
  const own = Object.keys(words.en).flatMap((key) => /^service-map\.mail\.[^.]+(?=\.subject$)/.exec(key) ?? [])
  const scanned = await scanMails(house)
  expect([scanned.kinds, scanned.changed]).toEqual([own.toSorted(), []])
  // Links hold sixty days.
  expect(scanned.broken.every((one) => one.includes('/map-answer/') && one.endsWith('404'))).toBe(true)
})
