import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { coordinator, type Desk, invite, lettersTo, member, plan, upload } from './meeting-for-tests.ts'
import { addMember, worker } from './people-for-tests.ts'

const house = fixture()
let desk: Desk
let reader: Client
let id: string
let item: string

const held = new Date('2027-03-24T14:00:00Z')
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')

beforeAll(async () => {
  desk = await coordinator(house)
  await member(house, 'Jäsen Jaana', { organisation: 'Esimerkki ry' })
  await member(house, 'Jäsen Jarkko', { organisation: 'Mallilan kaupunki' })
  reader = await worker(house, 'professional', 'nas', 'Ammattilainen Aino')
  await addMember(house, 'Ammattilainen Aino', 'turku-network')
  id = await plan(desk)
  await desk.client.get(`/en/meetings/${id}/agenda/new`)
  await upload(
    desk.client,
    `/en/meetings/${id}/agenda`,
    { title: 'Vastuunjako', presenter: 'Esittelijä Essi', body: 'Ehdotus' },
    [{ field: 'paper', name: 'Päätösehdotus.pdf', content: pdf }],
  )
  await upload(desk.client, `/en/meetings/${id}/agenda`, { title: 'Muut asiat', presenter: '', body: '' }, [])
  await invite(desk, id)
  for (const name of ['Jäsen Jaana', 'Jäsen Jarkko']) {
    const [letter] = await lettersTo(house, name)
    await house.client().post(letter?.answer ?? '', { answer: name === 'Jäsen Jaana' ? 'yes' : 'no', people: '2' })
  }
  item = (await itemIds())[0] ?? ''
})

const itemIds = async () =>
  (
    await house.base.database.reading((db) =>
      db.selectFrom('agenda_item').select('id').where('meeting_id', '=', id).orderBy('position').execute(),
    )
  ).map((row) => row.id)

/** A signed-in session ends after a while: days later people sign in again. */
async function later(moment: Date): Promise<void> {
  house.now = moment
  desk = await coordinator(house)
  reader = await worker(house, 'professional', 'nas', 'Ammattilainen Aino')
}

describe('the agenda', () => {
  test('carries papers that members of the network read, and nobody else', async () => {
    const page = await reader.get(`/en/meetings/${id}`)
    expect(page.text).toContain('Päätösehdotus.pdf')
    const [path = ''] = /\/en\/meetings\/[^"]*\/papers\/[0-9a-f-]{36}/.exec(page.text) ?? []
    const paper = await reader.raw(path)
    expect(paper.status).toBe(200)
    expect(Buffer.from(await paper.arrayBuffer())).toEqual(pdf)
    expect(paper.headers.get('content-disposition')).toContain('attachment')
    expect((await house.client().get(path)).path).toBe('/en/sign-in')
    const other = await worker(house, 'network-coordinator', 'riku', 'Toinen Tuula')
    expect((await other.get(path)).status).toBe(404)
    const elsewhere = await plan(desk, { title: 'Toinen' })
    expect((await desk.client.get(path.replace(id, elsewhere))).status).toBe(404)
  })

  test('takes no paper whose content is another than allowed, and keeps what was typed', async () => {
    await desk.client.get(`/en/meetings/${id}/agenda/new`)
    const script = { field: 'paper', name: 'a.pdf', content: '<script>alert(1)</script>' }
    const back = await upload(desk.client, `/en/meetings/${id}/agenda`, { title: 'Kolmas', presenter: '', body: 'x' }, [
      script,
    ])
    expect(back.status).toBe(422)
    expect(await back.text()).toContain('Kolmas')
    expect(await itemIds()).toHaveLength(2)
  })

  test('is put in another order, and changed', async () => {
    const [first = '', second = ''] = await itemIds()
    await desk.client.get(`/en/meetings/${id}`)
    await desk.client.submit(`/agenda/${second}/up`)
    expect(await itemIds()).toEqual([second, first])
    await desk.client.submit(`/agenda/${first}/up`)
    expect(await itemIds()).toEqual([first, second])
    await desk.client.get(`/en/meetings/${id}/agenda/${second}`)
    await upload(
      desk.client,
      `/en/meetings/${id}/agenda/${second}`,
      { title: 'Muut esille tulevat', presenter: '', body: '' },
      [],
    )
    expect((await desk.client.get(`/en/meetings/${id}`)).text).toContain('Muut esille tulevat')
  })

  test('gives up a paper, and an item with its papers', async () => {
    await desk.client.get(`/en/meetings/${id}/agenda/new`)
    await upload(desk.client, `/en/meetings/${id}/agenda`, { title: 'Poistuva', presenter: '', body: '' }, [
      { field: 'paper', name: 'yksi.pdf', content: pdf },
    ])
    const gone = (await itemIds()).at(-1) ?? ''
    const files = () =>
      house.base.database.reading((db) =>
        db.selectFrom('stored_file').select('id').where('owner_id', '=', gone).execute(),
      )
    expect(await files()).toHaveLength(1)
    await desk.client.get(`/en/meetings/${id}/agenda/${gone}`)
    await desk.client.submit(`/agenda/${gone}/removal`)
    expect(await files()).toEqual([])
    expect((await desk.client.get(`/en/meetings/${id}/agenda/${gone}`)).status).toBe(404)
  })
})

describe('afterwards', () => {
  test('who was there is ticked from those who said so, with others written in: organisations, no names', async () => {
    expect((await desk.client.post(`/en/meetings/${id}/attendance`, {})).status).toBe(409)
    await later(held)
    const form = await desk.client.get(`/en/meetings/${id}/attendance`)
    expect(form.text).toMatch(/value="Esimerkki ry"/)
    expect(form.text).not.toMatch(/Mallilan kaupunki|Jaana/)
    const lines = {
      'organisation.0': 'Esimerkki ry',
      'people.0': '2',
      'there.0': 'yes',
      'organisation.1': 'Seurakunta',
      'people.1': '1',
      'there.1': 'yes',
      'organisation.2': 'Poissa oy',
      'people.2': '4',
    }
    const wrong = await desk.client.post(`/en/meetings/${id}/attendance`, { ...lines, 'people.1': 'many' })
    expect([wrong.status, wrong.text.includes('Seurakunta')]).toEqual([422, true])
    await desk.client.post(`/en/meetings/${id}/attendance`, lines)
    expect(desk.client.last.text).toContain('Attendance: 3 people, 2 organisations')
    // Who is written in by hand was there: the form itself says so, and needs no tick.
    await desk.client.get(`/en/meetings/${id}/attendance`)
    const written = { 'there.0': 'yes', 'organisation.2': 'Myöhemmin muistettu', 'people.2': '1' }
    await desk.client.submit('/attendance', { ...written, 'organisation.0': 'Esimerkki ry', 'people.0': '2' })
    expect(desk.client.last.text).toContain('Myöhemmin muistettu')
    await desk.client.get(`/en/meetings/${id}/attendance`)
    await desk.client.post(`/en/meetings/${id}/attendance`, lines)
    expect(desk.client.last.text).toContain('Attendance: 3 people, 2 organisations')
    expect(desk.client.last.text).toContain('Held')
  })

  test('the minutes are written under each item, with actions, and read by members once they are published', async () => {
    await desk.client.get(`/en/meetings/${id}/minutes`)
    await desk.client.post(`/en/meetings/${id}/minutes`, {
      [`minutes.${item}`]: 'Keskusteltiin vastuista.',
      [`decision.${item}`]: 'Poliisi vastaa.',
    })
    await desk.client.get(`/en/meetings/${id}/minutes`)
    expect((await desk.client.post(`/en/meetings/${id}/actions`, { task: 'x', owner: '' })).status).toBe(422)
    await desk.client.post(`/en/meetings/${id}/actions`, {
      task: 'Päivitä yhteystiedot',
      owner: 'Mallilan kaupunki',
      'due.day': '30',
      'due.month': '4',
      'due.year': '2027',
      item,
    })
    expect((await reader.get(`/en/meetings/${id}/minutes`)).status).toBe(404)
    const others = `/en/my-networks/${desk.network}/meetings`
    expect((await reader.get(others)).text).not.toContain('Päivitä yhteystiedot')
    expect((await reader.get(`/en/meetings/${id}`)).text).not.toContain('Poliisi vastaa')
    await desk.client.get(`/en/meetings/${id}/minutes`)
    await desk.client.submit('/minutes/publication')
    expect((await reader.get(others)).text).toContain('Päivitä yhteystiedot')
    const read = await reader.get(`/en/meetings/${id}/minutes`)
    for (const words of ['Keskusteltiin vastuista.', 'Poliisi vastaa.', 'Päivitä yhteystiedot', 'Seurakunta'])
      expect(read.text).toContain(words)
  })

  test('they come on paper too', async () => {
    const paper = await reader.raw(`/en/meetings/${id}/minutes/pdf`)
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('text beyond the most comes back whole, and nothing is kept of it', async () => {
    await desk.client.get(`/en/meetings/${id}/minutes`)
    const long = 'ä'.repeat(8001)
    const back = await desk.client.post(`/en/meetings/${id}/minutes`, {
      [`minutes.${item}`]: long,
      [`decision.${item}`]: '',
    })
    expect([back.status, back.text.includes(long), back.text.includes('Päivitä yhteystiedot')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await desk.client.get(`/en/meetings/${id}/minutes`)).text).toContain('Keskusteltiin vastuista.')
  })

  test('the next meeting opens with what is not done, until somebody marks it done', async () => {
    const next = await plan(desk, { title: 'Syystapaaminen', 'day.month': '9' })
    const page = await desk.client.get(`/en/meetings/${next}`)
    expect(page.text).toMatch(/Open actions of earlier meetings[\s\S]*Päivitä yhteystiedot/)
    expect(page.text.indexOf('Päivitä yhteystiedot')).toBeLessThan(page.text.indexOf('id="agenda"'))
    await later(new Date('2027-05-02T09:00:00Z'))
    expect((await desk.client.get(`/en/meetings/${next}`)).text).toContain('Late')
    await desk.client.submit('/turn')
    expect((await desk.client.get(`/en/meetings/${next}`)).text).not.toContain('Päivitä yhteystiedot')
    expect((await desk.client.get(`/en/meetings/${id}`)).text).toMatch(/Done on 2 May 2027, Koordinaattori Kerttu/)
    await desk.client.submit('/turn')
    expect((await desk.client.get(`/en/meetings/${next}`)).text).toContain('Päivitä yhteystiedot')
  })

  test('an action of another network is out of reach', async () => {
    const tampere = await worker(house, 'platform-coordinator', 'riku', 'Alusta Aila')
    const [action] = await house.base.database.reading((db) => db.selectFrom('meeting_action').select('id').execute())
    await tampere.get('/en/work')
    expect((await tampere.post(`/en/meetings/${id}/actions/${action?.id}/turn`)).status).toBe(404)
    for (const wrong of ['nothing', '00000000-0000-7000-8000-000000000000']) {
      await desk.client.get(`/en/meetings/${id}`)
      expect((await desk.client.post(`/en/meetings/${id}/actions/${wrong}/turn`)).status).toBe(404)
    }
  })
})
