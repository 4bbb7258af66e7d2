import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { mechanism } from '#packs/fi/referral-mechanism/mechanism.ts'
import { stepExists, stepsInForce } from './referral-mechanism.ts'

const house = fixture()

const views = ['', '/drawing', '/roles', '/situations', '/regions', '/print', '/files', '/versions']

describe.each(langs)('the document in %s', (lang) => {
  test.each(views)('%s is there for anybody, without a cookie, with version and date', async (view) => {
    const client = house.client()
    const reply = await client.get(`/${lang}/mechanism${view}`)
    expect(reply.status).toBe(200)
    expect(client.cookies.size).toBe(0)
    expect(reply.text).toMatch(/(Versio|Version) 1/)
  })

  test('every part has a page of its own, also under the address of its version', async () => {
    const parts = [
      ...[...mechanism.steps, ...mechanism.decisions].map(({ id }) => `/steps/${id}`),
      ...mechanism.stages.flatMap(({ id }) => [`/stages/${id}`, `/drawing/${id}`]),
      ...mechanism.roles.map(({ id }) => `/roles/${id}`),
      ...mechanism.situations.map(({ id }) => `/situations/${id}`),
    ]
    for (const base of ['/mechanism', '/mechanism/versions/1'])
      for (const part of parts) {
        const { status } = await house.client().get(`/${lang}${base}${part}`)
        expect([base + part, status]).toEqual([base + part, 200])
      }
  })
})

test('links of the version in force stay short, those of a numbered page stay with its number', async () => {
  const now = (await house.client().get('/en/mechanism')).text
  const numbered = (await house.client().get('/en/mechanism/versions/1')).text
  expect(now).toContain('href="/en/mechanism/steps/admit"')
  expect(numbered).toContain('href="/en/mechanism/versions/1/steps/admit"')
  expect(numbered).not.toContain('href="/en/mechanism/steps/')
})

test('what is not there is not found', async () => {
  const paths = [
    '/versions/2',
    '/versions/0',
    '/versions/01',
    '/versions/x',
    '/steps/nothing',
    '/roles/x',
    '/drawing/x',
  ]
  for (const path of [
    ...paths,
    '/stages/x',
    '/situations/x',
    '/versions/1/steps/x',
    '/changes?from=1&to=9',
    '/changes',
  ])
    expect([path, (await house.client().get(`/en/mechanism${path}`)).status]).toEqual([path, 404])
})

test('a reception-centre nurse finds what to do, and what may be told back', async () => {
  const { text } = await house.client().get('/en/mechanism/roles/reception-nurse')
  expect(text).toContain('Assess and arrange help (applicant)')
  expect(text).toContain('Notify child welfare')
  expect(text).toContain('in the end only yes or no')
  expect(text).not.toContain('Grant a reflection period')
})

test('each page says what was not verified', async () => {
  const { text } = await house.client().get('/en/mechanism/steps/follow-up')
  expect(text).toContain('Not verified: a setting that the user decides.')
  expect((await house.client().get('/en/mechanism')).text).toContain('No authority has confirmed it.')
})

test('each hand-over shows for every region how many could receive it, or that somebody is missing', async () => {
  const { text } = await house.client().get('/en/mechanism/regions')
  for (const name of ['South Karelia', 'Ostrobothnia', 'North Savo', 'Turku', 'Oulu', 'Tampere'])
    expect(text).toContain(name)
  const asked = mechanism.handovers.filter(({ receiver }) => receiver !== null).length
  expect((text.match(/class="ds-tag"/g) ?? []).length).toBe(asked * 6)
})

test('the files open in other programs and carry the version', async () => {
  const bpmn = await house.client().get('/fi/mechanism/versions/1/bpmn')
  expect(bpmn.headers.get('content-type')).toContain('application/xml')
  expect(bpmn.text).toContain('Kysy neuvoa ilman nimiä')
  const json = await house.client().get('/en/mechanism/versions/1/json')
  expect(JSON.parse(json.text).document).toEqual(JSON.parse(JSON.stringify(mechanism)))
  expect(json.headers.get('content-disposition')).toBe('attachment; filename="mechanism-1.json"')
})

test('other modules are told the steps in force', async () => {
  const steps = await house.base.database.reading((db) => stepsInForce(db))
  expect(steps.map(({ id }) => id)).toEqual(mechanism.steps.map(({ id }) => id))
  expect(await house.base.database.reading((db) => stepExists(db, 'admit'))).toBe(true)
  expect(await house.base.database.reading((db) => stepExists(db, 'nothing'))).toBe(false)
  expect(await house.base.database.reading((db) => stepsInForce(db, '2020-01-01'))).toEqual([])
})

test('two processes that start at once make one first version', async () => {
  await Promise.all([house.another(), house.another()])
  const rows = await house.base.database.reading((db) => db.selectFrom('mechanism_version').selectAll().execute())
  expect(rows).toHaveLength(1)
})

test('a professional reads the same as anybody', async () => {
  const client = await signedIn(house, 'professional')
  expect((await client.get('/fi/mechanism/steps/admit')).status).toBe(200)
})
