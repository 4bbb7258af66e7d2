import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '#base/time/day.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { addEntry, changeEntry } from './entries.ts'
import { acting, consented, enter, linesAbout, openedFile, personId } from './file-for-tests.ts'
import { deadlinesOf } from './queries.ts'
import type { Values } from './section.ts'
import { type SectionCode, sectionOf } from './sections.ts'
import { giveWork } from './workers.ts'

const house = fixture()

const write = (client: string, code: SectionCode, values: Values) =>
  acting(house, 'worker', client, (act) => {
    const section = sectionOf(code)
    if (!section) throw new Error(`no section ${code}`)
    return addEntry(act, section, values)
  })
const dayFields = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year }
}
const today = () => dayOf(house.base.now())
const rowOf = (client: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('client').selectAll().where('id', '=', client).executeTakeFirstOrThrow(),
  )
const entryId = async (client: string, section: SectionCode) => {
  const { id } = await house.base.database.reading((db) =>
    db
      .selectFrom('client_entry')
      .select('id')
      .where('client_id', '=', client)
      .where('section', '=', section)
      .executeTakeFirstOrThrow(),
  )
  return id
}
const organisation = (type: string) =>
  house.base.database.reading((db) =>
    db
      .selectFrom('organisation')
      .selectAll()
      .where('type', '=', type)
      .where('valid_to', 'is', null)
      .executeTakeFirstOrThrow(),
  )

describe('the plan', () => {
  test('sums the nine measures: what is open, what was delivered and what it cost', async () => {
    const client = await openedFile(house)
    const service = {
      'service.measure@1': 'interpretation',
      'service.what@1': 'Invented',
      'service.from@1': today(),
      'service.unit@1': 'hour',
    }
    await write(client, 'service', { ...service, 'service.units@1': '2,5', 'service.cost@1': '100' })
    await write(client, 'service', { ...service, 'service.units@1': '1', 'service.cost@1': '50,5' })
    await write(client, 'goal', {
      'goal.text@1': 'Invented goal',
      'goal.measures@1': ['legal-aid'],
      'goal.by@1': addDays(today(), 9),
    })
    const browser = await enter(house, 'worker')
    await browser.get(`/en/clients/${client}/plan`)
    const [, table = ''] = /<tbody>(.*?)<\/tbody>/s.exec(browser.last.text) ?? []
    const rows = table.split('</tr>').map((row) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    expect(rows).toContain('Interpretation and translation 0 0 – 3.5 hours €150.5')
    expect(rows).toContainEqual(expect.stringMatching(/^Legal aid and advice 1 0 \d+ \w+ \d{4} – –$/))
    expect(rows).toHaveLength(3)
    expect(browser.last.text).toMatch(/Neither planned nor delivered: Advice and guidance, Safe accommodation,/)
  })

  test('a step of the referral mechanism becomes an action, and is done or not needed', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'worker')
    await browser.get(`/en/clients/${client}/plan`)
    expect(browser.last.text).toContain('0 of')
    expect(browser.last.text).toMatch(/<p class="quiet">[^<·]+ · [^<]*section 38/)
    await browser.get(`/en/clients/${client}/sections/action?step=assess-nas`)
    expect(browser.last.text).toContain('Assess and arrange help (no home municipality)')
    await browser.submit(`/sections/action`, {
      'action.what': 'Invented',
      'action.step': 'assess-nas',
      ...dayFields('action.done', today()),
    })
    await browser.get(`/en/clients/${client}/sections/action?step=nonsense`)
    expect(browser.last.status).toBe(200)
    await browser.submit(`/sections/action`, {
      'action.what': 'Invented',
      'action.step': 'safe-place',
      'action.outcome': 'not-needed',
    })
    await browser.get(`/en/clients/${client}/plan`)
    expect(browser.last.text).toContain('1 of')
    expect(browser.last.text).toContain('Not needed')
  })
})

describe('the organiser', () => {
  const change = async (browser: Client, client: string, fields: Record<string, string>) => {
    await browser.get(`/en/clients/${client}/organiser`)
    await browser.submit('/organiser', { reason: 'Invented reason of the change', ...fields })
    return browser.last
  }

  test('changes from a day, and the one before stays in the history', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'worker')
    const county = await organisation('service-organiser')
    const tomorrow = addDays(today(), 1)
    const done = await change(browser, client, {
      organiser: 'county',
      organisation: county.id,
      ...dayFields('day', tomorrow),
    })
    expect(done.path).toBe(`/en/clients/${client}/organiser`)
    expect(done.text).toContain('Invented reason of the change')
    expect(done.text).toContain(county.name_en)
    await browser.get(`/en/clients/${client}/plan`)
    expect(browser.last.text).toContain('The assistance system, since')
    expect((await linesAbout(house, client)).map(({ action }) => action)).toContain('client.change-organiser')
    const { rows } = await house.base.database.reading(async (db) => ({
      rows: await db
        .selectFrom('client_organiser')
        .selectAll()
        .where('client_id', '=', client)
        .orderBy('valid_from')
        .execute(),
    }))
    expect(rows.map(({ organiser, valid_from, valid_to }) => [organiser, valid_from, valid_to])).toEqual([
      ['nas', today(), today()],
      ['county', tomorrow, null],
    ])
    expect(JSON.stringify(rows)).not.toContain('Invented reason')
  })

  test('is refused with words beside the field: before admission, before the present one, the same, of another kind, ended', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'worker')
    const county = await organisation('service-organiser')
    const other = await organisation('police')
    const tomorrow = addDays(today(), 1)
    const refusals: [Record<string, string>, string][] = [
      [{ organiser: 'county', organisation: county.id, ...dayFields('day', '2020-01-01') }, 'before the admission'],
      [
        { organiser: 'county', organisation: county.id, ...dayFields('day', today()) },
        'after the present organiser began',
      ],
      [{ organiser: 'nas', ...dayFields('day', tomorrow) }, 'arranges already'],
      [{ organiser: 'county', ...dayFields('day', tomorrow) }, 'Choose an organisation that exists'],
      [
        { organiser: 'reception-centre', organisation: county.id, ...dayFields('day', tomorrow) },
        'Choose an organisation that exists',
      ],
      [{ organiser: 'county', organisation: other.id, ...dayFields('day', tomorrow) }, 'error'],
      [{ organiser: 'county', organisation: county.id }, 'error'],
    ]
    for (const [fields, words] of refusals) {
      const last = await change(browser, client, fields)
      expect([fields, last.status]).toEqual([fields, 422])
      expect(last.text).toContain(words)
      expect(last.text).toContain('Invented reason of the change')
    }
  })

  test('two workers change it at once: one change stands, the other sees why not', async () => {
    const client = await openedFile(house)
    const county = await organisation('service-organiser')
    const [one, two] = [await enter(house, 'worker'), await enter(house, 'worker')]
    for (const browser of [one, two]) await browser.get(`/en/clients/${client}/organiser`)
    const fields = {
      ...{ organiser: 'county', organisation: county.id, reason: 'Invented reason of the change' },
      ...dayFields('day', addDays(today(), 1)),
    }
    await Promise.all([one, two].map((browser) => browser.submit('/organiser', fields)))
    expect([one, two].map(({ last }) => last.status).toSorted()).toEqual([200, 422])
    const rows = await house.base.database.reading((db) =>
      db.selectFrom('client_organiser').select('valid_to').where('client_id', '=', client).execute(),
    )
    expect(rows.map(({ valid_to }) => valid_to).toSorted()).toEqual([today(), null])
  })

  test('is no matter of who does not work with the client', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'colleague')
    await browser.get(`/en/clients/${client}/organiser`)
    expect(browser.last.status).toBe(404)
  })
})

describe('children', () => {
  /** A file with which the official works too. */
  const withOfficial = async () => {
    const client = await openedFile(house)
    const official = await personId(house, 'official')
    await acting(house, 'worker', client, (act) => giveWork(act, official, 'pair'))
    return client
  }

  test('a child gets a file of its own: what is known moves there, and only who reaches both sees both', async () => {
    const client = await withOfficial()
    const entry = await write(client, 'child', {
      'child.name@1': 'Keksitty Lapsi',
      'child.born@1': '2014-05-06',
      'child.note@1': 'Invented note.',
    })
    const browser = await enter(house, 'official')
    await browser.get(`/en/clients/${client}/background`)
    expect(browser.last.text).toContain('Admit the child')
    await browser.get(`/en/clients/${client}/children/${entry}`)
    await browser.submit(`/children/${entry}`, dayFields('day', today()))
    const child = browser.last.path.split('/').at(-1) ?? ''
    expect(browser.last.text).toContain('Keksitty Lapsi')
    expect(await rowOf(child)).toMatchObject({ parent_id: client, child: true, age_group: 'under-18' })
    expect((await linesAbout(house, child)).map(({ action }) => action)).toContain('client.admit')
    const due = await house.base.database.reading((db) => deadlinesOf(db, child))
    expect(due.map(({ kind, due_on }) => [kind, due_on])).toEqual([['adult', '2032-05-01']])
    await browser.get(`/en/clients/${child}/background`)
    expect(browser.last.text).toContain(`/en/clients/${client}"`)
    const worker = await enter(house, 'worker')
    await worker.get(`/en/clients/${client}/background`)
    expect(worker.last.text).not.toContain(child)
    await worker.get(`/en/clients/${child}`)
    expect(worker.last.status).toBe(404)
  })

  test('is refused: twice, on a day before the parent’s or to come, for a grown one, for another’s entry, by no official', async () => {
    const client = await withOfficial()
    const child = await write(client, 'child', { 'child.name@1': 'Keksitty Toinen' })
    const grown = await write(client, 'child', { 'child.name@1': 'Keksitty Iso', 'child.born@1': '2000' })
    const foreign = await write(await openedFile(house), 'child', { 'child.name@1': 'Muun Lapsi' })
    const browser = await enter(house, 'official')
    const tried = async (entry: string, day: string) => {
      await browser.get(`/en/clients/${client}/children/${entry}`)
      if (browser.last.status !== 200) return browser.last
      await browser.submit(`/children/${entry}`, dayFields('day', day))
      return browser.last
    }
    expect((await tried(child, '2020-01-01')).text).toContain('before the parent’s admission')
    expect((await tried(child, addDays(today(), 1))).text).toContain('in the future')
    expect((await tried(grown, today())).text).toContain('18 or older')
    expect((await tried(foreign, today())).status).toBe(404)
    expect((await tried(child, today())).status).toBe(200)
    expect((await tried(child, today())).text).toContain('has a file already')
    const worker = await enter(house, 'worker')
    await worker.get(`/en/clients/${client}/children/${child}`)
    expect(worker.last.status).toBe(404)
  })

  test('a best-interests record needs the child’s views, or why there are none', async () => {
    const client = await openedFile(house)
    const browser = await enter(house, 'worker')
    const record = {
      'best-interests.child': 'Keksitty Lapsi',
      'best-interests.assessment': 'Invented assessment',
      'best-interests.conclusion': 'Invented conclusion',
      ...dayFields('best-interests.day', today()),
    }
    const sent = async (fields: Record<string, string>) => {
      await browser.get(`/en/clients/${client}/sections/best-interests`)
      await browser.submit('/sections/best-interests', { ...record, ...fields })
      return browser.last
    }
    expect((await sent({ 'best-interests.heard': 'yes' })).text).toContain('Write the child’s own views')
    expect((await sent({ 'best-interests.heard': 'no' })).text).toContain('Write why the child was not heard')
    expect((await sent({ 'best-interests.heard': 'no', 'best-interests.not-heard': 'Three months old.' })).status).toBe(
      200,
    )
  })
})

test('the paper of a plan carries no safety line, and no name of a protected identity', async () => {
  const client = await openedFile(house)
  const safety = await entryId(client, 'safety')
  await acting(house, 'worker', client, (act) => changeEntry(act, safety, 1, { 'safety.line@1': 'Invented danger.' }))
  const browser = await enter(house, 'worker')
  const printed = async () => {
    await browser.get(`/en/clients/${client}/plan`)
    return browser.last.text
  }
  expect(await printed()).toMatch(/<div class="no-print"><div[^>]*>(?:(?!<\/div>).)*Invented danger\./s)
  expect(await printed()).not.toMatch(/<h1[^>]*>[^<]*<span class="no-print">/)
  const by = await personId(house, 'worker')
  await house.base.database.writing((tx) =>
    tx
      .updateTable('client')
      .set({ protected_by: by, protected_at: house.base.now() })
      .where('id', '=', client)
      .execute(),
  )
  expect(await printed()).toMatch(/<h1[^>]*>[^<]*<span class="no-print">[^<]+<\/span>/)
})

test('a day of birth that was mended to a grown one ends the birthday that was due', async () => {
  const client = await openedFile(house)
  const year = house.base.now().getUTCFullYear()
  const dueAdult = async () =>
    (await house.base.database.reading((db) => deadlinesOf(db, client))).filter(({ kind }) => kind === 'adult').length
  const id = await entryId(client, 'identity')
  const born = (seen: number, day: string) =>
    acting(house, 'worker', client, (act) =>
      changeEntry(act, id, seen, { 'identity.given-name@1': 'Keksitty', 'identity.born@1': day }),
    )
  await born(1, `${year - 12}-03-04`)
  expect(await dueAdult()).toBe(1)
  await born(2, `${year - 32}-03-04`)
  expect(await dueAdult()).toBe(0)
})

test('codes of lists and figures follow what the entries say; who may be a child is one', async () => {
  const client = await openedFile(house, 'worker', {
    ...consented,
    values: { ...consented.values, 'person.born@1': '' },
  })
  const before = await rowOf(client)
  expect(before.exploitation).toBe('forced-labour')
  await write(client, 'episode', {
    'episode.forms@1': ['sexual-exploitation'],
    'episode.primary@1': 'sexual-exploitation',
  })
  expect((await rowOf(client)).exploitation).toBe('sexual-exploitation')
  const other = await openedFile(house, 'worker', {
    ...consented,
    values: { ...consented.values, 'person.born@1': String(house.base.now().getUTCFullYear() - 18) },
  })
  expect(await rowOf(other)).toMatchObject({ child: true, age_group: 'under-18', sex: 'woman', citizenship: 'EE' })
})
