import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client, Fields } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { mechanism } from '#packs/fi/referral-mechanism/mechanism.ts'
import { stepsInForce } from './referral-mechanism.ts'

const house = fixture()
const begin = new Date('2026-11-23T09:00:00Z')
let first: Client
let second: Client
let professional: Client

beforeAll(async () => {
  first = await signedIn(house, 'network-coordinator')
  second = await signedIn(house, 'secretariat')
  professional = await signedIn(house, 'professional')
})

let number = 0
beforeEach(async () => {
  house.now = begin
  await house.base.database.writing(async (tx) => {
    await tx.deleteFrom('mechanism_comment').execute()
    await tx.deleteFrom('mechanism_approval').execute()
    const later = tx.selectFrom('mechanism_version').select('id').where('begun_by', 'is not', null)
    await tx.deleteFrom('mechanism_revision').where('version_id', 'in', later).execute()
    await tx.deleteFrom('mechanism_version').where('begun_by', 'is not', null).execute()
  })
  await first.get('/en/mechanism-work')
  const reply = await first.submit('/mechanism-work/drafts')
  expect(reply.status).toBe(200)
  number = Number(/mechanism-work\/(\d+)$/.exec(reply.path)?.[1])
})

const at = (path = '') => `/en/mechanism-work/${number}${path}`
const version = () => `/en/mechanism/versions/${number}`
const versions = () =>
  house.base.database.reading((db) => db.selectFrom('mechanism_version').selectAll().orderBy('number').execute())
const draft = async () => (await versions()).at(-1)

async function act(client: Client, path: string, fields: Fields = {}) {
  await client.get(at())
  return client.submit(path, fields)
}

const day = (name: string, value: string): Fields => {
  const [year = '', month = '', date = ''] = value.split('-')
  return { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: date }
}

/** The form of a part as a browser without script would send it, with some fields written over. */
async function save(client: Client, part: string, fields: Fields) {
  const page = await client.get(at(`/parts/${part}`))
  return client.post(at(`/parts/${part}`), { ...typedIn(page.text), ...fields })
}

function typedIn(html: string): Record<string, string[]> {
  const form =
    /<form(?:[^>"]|"[^"]*")*action="[^"]*\/parts\/[^"]*"(?:[^>"]|"[^"]*")*>(.*?)<\/form>/s.exec(html)?.[1] ?? ''
  const found: Record<string, string[]> = {}
  const put = (name: string, value: string) => {
    found[name] = [...(found[name] ?? []), plain(value)]
  }
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  for (const [tag] of form.matchAll(/<input(?:[^>"]|"[^"]*")*>/g)) {
    const kind = attribute(tag, 'type')
    if ((kind === 'checkbox' || kind === 'radio') && !/\schecked/.test(tag)) continue
    put(attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '')
  }
  for (const [, name = '', value = ''] of form.matchAll(
    /<textarea(?:[^>"]|"[^"]*")*name="([^"]*)"(?:[^>"]|"[^"]*")*>(.*?)<\/textarea>/gs,
  ))
    put(name, value)
  for (const [, name = '', inside = ''] of form.matchAll(
    /<select(?:[^>"]|"[^"]*")*name="([^"]*)"(?:[^>"]|"[^"]*")*>(.*?)<\/select>/gs,
  )) {
    const chosen = /<option(?:[^>"]|"[^"]*")*\sselected(?:[^>"]|"[^"]*")*>/.exec(inside)?.[0]
    put(name, (chosen && attribute(chosen, 'value')) ?? '')
  }
  return found
}

const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const documentNow = async (client = first) =>
  JSON.parse((await client.get(`${version()}/json`)).text).document as typeof mechanism

describe('a draft', () => {
  test('begins as a copy of the version in force, and is seen by those who keep the document only', async () => {
    expect(await documentNow()).toEqual(JSON.parse(JSON.stringify(mechanism)))
    for (const view of ['', '/drawing', '/steps/admit', '/bpmn', '/json', '/print', '/answers']) {
      expect([view, (await house.client().get(version() + view)).status]).toEqual([view, 404])
      expect([view, (await professional.get(version() + view)).status]).toEqual([view, 404])
    }
    expect((await second.get(version())).text).toContain('This is a draft')
    expect((await house.client().get('/en/mechanism/versions')).text).not.toContain(`Version ${number}`)
    expect((await house.client().get(`/en/mechanism/changes?from=1&to=${number}`)).status).toBe(404)
  })

  test('is one at a time', async () => {
    await first.get('/en/mechanism-work')
    expect((await first.post('/en/mechanism-work/drafts')).status).toBe(403)
    expect(await versions()).toHaveLength(2)
  })

  test('every part opens as a form and, saved as it is, says the same', async () => {
    const parts = [
      ...mechanism.steps.slice(0, 6).map(({ id }) => `steps/${id}`),
      ...mechanism.steps.slice(-4).map(({ id }) => `steps/${id}`),
      ...mechanism.decisions.map(({ id }) => `decisions/${id}`),
      ...mechanism.handovers.slice(0, 4).map(({ id }) => `handovers/${id}`),
      'ends/closed',
      'stages/help',
      'lanes/county',
      'roles/nurse',
      'situations/child',
      'document/document',
    ]
    for (const part of parts) {
      const reply = await save(first, part, {})
      expect([part, reply.status]).toEqual([part, 200])
    }
    expect(await documentNow()).toEqual(JSON.parse(JSON.stringify(mechanism)))
  })

  test('a step is changed by its form, and the public page of the draft shows it', async () => {
    await save(first, 'steps/admit', {
      'names.en': 'Say yes',
      'todo.fi': 'Yksi\nKaksi',
      'todo.sv': 'Ett\nTvå',
      'todo.en': 'One\nTwo',
    })
    const page = (await first.get(`${version()}/steps/admit`)).text
    expect(page).toContain('Say yes')
    expect(page).toContain('<li>Two</li>')
    expect((await house.client().get('/en/mechanism/steps/admit')).text).not.toContain('Say yes')
  })

  test('a form comes back with what was typed when something is wrong, and nothing is saved', async () => {
    const before = (await draft())?.revision
    const uneven = await save(first, 'steps/admit', { 'todo.fi': 'Yksi\nKaksi', 'todo.sv': 'Ett', 'todo.en': 'One' })
    expect(uneven.status).toBe(422)
    expect(uneven.text).toContain('Each language needs the same number of lines.')
    expect(uneven.text).toContain('Yksi\nKaksi')
    for (const wrong of [
      { materials: 'javascript:alert(1) | a | b | c' },
      { lane: 'nobody' },
      { next: 'moon' },
      { 'names.fi': 'x'.repeat(2001) },
    ])
      expect((await save(first, 'steps/admit', wrong)).status).toBe(422)
    for (const wrong of [{ questions: 'home: a | b | c' }, { outcomes: 'yes: Kyllä | Ja | Yes' }])
      expect((await save(first, 'decisions/organiser', wrong)).status).toBe(422)
    expect((await draft())?.revision).toBe(before)
  })

  test('markup in a text is shown as text, on the page, in the drawing and in the file', async () => {
    await save(first, 'steps/admit', { 'names.en': '<script>alert(1)</script>{{7*7}}' })
    for (const view of ['/steps/admit', '/drawing', '/print', '/bpmn'])
      expect((await first.get(version() + view)).text).not.toContain('<script>alert')
  })

  test('two editors: who saves on an old revision meets a conflict, and what they typed comes back', async () => {
    await second.get(at('/parts/steps/admit'))
    const typed = typedIn(second.last.text)
    const token = /name="token" value="([^"]+)"/.exec(second.last.text)?.[1] ?? ''
    await save(first, 'steps/admit', { 'names.en': 'First was here' })
    const reply = await second.post(at('/parts/steps/admit'), { ...typed, token, source: 'Words of the second editor' })
    expect(reply.status).toBe(409)
    expect(reply.text).toContain('Words of the second editor')
    expect((await documentNow()).steps.find(({ id }) => id === 'admit')?.names.en).toBe('First was here')
  })

  test('a new step gets an id of its name, is reached once something leads to it, and the checks say so until then', async () => {
    const fields = {
      'names.fi': 'Uusi kohta',
      'names.sv': 'Nytt steg',
      'names.en': 'New step',
      stage: 'help',
      lane: 'nas',
      'todo.fi': 'Tee',
      'todo.sv': 'Gör',
      'todo.en': 'Do',
      mark: 'K',
      next: 'closed',
    }
    await save(first, 'steps/new', fields)
    expect((await first.get(at())).text).toContain('cannot be reached from the beginning')
    await save(first, 'steps/support-and-counsel', { next: ['residence', 'new-step'] })
    expect((await first.get(at())).text).toContain('all in order')
    const { steps } = await documentNow()
    expect(steps.find(({ id }) => id === 'new-step')).toMatchObject({ stage: 'help', next: ['closed'] })
  })

  test('a step moves among those of its stage; a removed one is stepped over, its hand-overs go, and the history brings it back', async () => {
    await first.get(at())
    await first.submit('/parts/steps/call-112/move', { way: 'up' })
    expect((await documentNow()).steps.slice(0, 2).map(({ id }) => id)).toEqual(['call-112', 'notice-signs'])
    await first.get(at('/parts/steps/give-advice/removal'))
    expect(first.last.text).toContain('Explain the help')
    await first.submit('/parts/steps/give-advice/removal')
    const without = await documentNow()
    expect(without.steps.find(({ id }) => id === 'ask-advice')?.next).toEqual(['explain-system'])
    expect(without.handovers.some(({ id }) => id === 'question')).toBe(false)
    await first.get(at('/history'))
    await first.submit('/restoration', { wanted: '1' })
    expect(await documentNow()).toEqual(JSON.parse(JSON.stringify(mechanism)))
    expect((await first.get(at('/history'))).text).toContain('brought back')
  })

  test('a decision’s table answers every combination; a new answer shows as a gap until it is given', async () => {
    const page = await first.get(at('/parts/decisions/organiser'))
    expect((page.text.match(/<select[^>]*name="outcome"/g) ?? []).length).toBe(4)
    await first.submit('/decisions/organiser/table', { outcome: ['county', 'county', 'reception', 'reception'] })
    expect((await first.get(at())).text).toContain('nothing leads to the outcome')
    const { questions } = typedIn((await first.get(at('/parts/decisions/organiser'))).text)
    const asked = `${questions?.[0] ?? ''}\nmaybe: Ehkä | Kanske | Maybe`
    await save(first, 'decisions/organiser', { questions: asked })
    expect((await first.get(at())).text).toContain('the table has no answer for')
    await first.get(at('/parts/decisions/organiser'))
    await first.submit('/decisions/organiser/table', {
      outcome: ['county', 'county', 'county', 'reception', 'nas', 'nas'],
    })
    expect((await first.get(at())).text).toContain('all in order')
  })

  test('an outcome that is not offered is not put into the table unseen: the checks name it', async () => {
    await first.get(at('/parts/decisions/organiser'))
    await first.submit('/decisions/organiser/table', { outcome: ['moon'] })
    expect((await first.get(at())).status).toBe(200)
  })

  test('discarded, is gone for all but its keepers, and another may be begun', async () => {
    await act(first, '/discarding')
    expect((await first.get(at())).status).toBe(404)
    expect((await first.get(version())).text).toContain('This draft was discarded')
    expect((await professional.get(version())).status).toBe(404)
    await first.get('/en/mechanism-work')
    expect((await first.submit('/mechanism-work/drafts')).path).toBe(`/en/mechanism-work/${number + 1}`)
  })
})

describe('publication', () => {
  const reason = { why: 'A spelling mistake only.', _confirm: 'demo' }

  test('needs two people: nobody publishes on their own approval alone', async () => {
    await act(first, '/approval')
    await first.get(at())
    expect(first.last.text).toContain('Somebody else must approve the draft')
    const alone = await first.post(at('/publication'), { revision: '1', ...day('from', '2026-12-01'), ...reason })
    expect(alone.status).toBe(403)
    expect((await draft())?.published_at).toBeNull()
    await second.get(at())
    const reply = await second.submit('/publication', { ...day('from', '2026-12-01'), ...reason })
    expect(reply.path).toBe(version())
    expect((await draft())?.valid_from).toBe('2026-12-01')
  })

  test('an approval holds for the draft as it was: after a change it must be given again', async () => {
    await act(second, '/approval')
    await save(first, 'steps/admit', { 'names.en': 'Changed after the approval' })
    await first.get(at())
    expect(first.last.text).toContain('Somebody else must approve the draft')
    const stale = await second.post(at('/approval'), { revision: '1' })
    expect(stale.status).toBe(409)
  })

  test('is refused while anything is to be put right', async () => {
    await save(first, 'steps/admit', { 'names.sv': '' })
    await act(second, '/approval')
    await first.get(at())
    expect(first.last.text).toContain('a text is missing in sv')
    const reply = await first.post(at('/publication'), { revision: '2', ...day('from', '2026-12-01'), ...reason })
    expect(reply.status).toBe(403)
  })

  test('is from today or later, and without a consultation says why', async () => {
    await act(second, '/approval')
    expect((await act(first, '/publication', { ...day('from', '2026-11-22'), ...reason })).status).toBe(422)
    expect((await act(first, '/publication', { ...day('from', '2026-12'), ...reason })).status).toBe(422)
    expect((await act(first, '/publication', { ...day('from', '2026-12-01'), _confirm: 'demo' })).text).toContain(
      'Write why nobody was asked',
    )
    expect((await draft())?.published_at).toBeNull()
  })

  test('comes into force on its day and supersedes; the old version keeps its address', async () => {
    await save(first, 'steps/admit', { 'names.en': 'Say yes' })
    await act(second, '/approval')
    await act(first, '/publication', { ...day('from', '2026-12-01'), ...reason })
    const visitor = house.client()
    expect((await visitor.get('/en/mechanism/steps/admit')).text).not.toContain('Say yes')
    expect((await visitor.get(version())).text).toContain('approved but not yet in force')
    house.now = new Date('2026-12-01T09:00:00Z')
    expect((await visitor.get('/en/mechanism/steps/admit')).text).toContain('Say yes')
    expect((await visitor.get('/en/mechanism')).text).toContain(`Version ${number}, in force from 1 December 2026`)
    expect((await visitor.get('/en/mechanism/versions/1/steps/admit')).text).toContain('This is an old version')
    const steps = await house.base.database.reading((db) => stepsInForce(db, '2026-12-01'))
    expect(steps.find(({ id }) => id === 'admit')?.names.en).toBe('Say yes')
    const changes = (await visitor.get(`/en/mechanism/changes?from=1&to=${number}`)).text
    expect(changes).toContain('Decision: admitted and identified')
    expect(changes).toContain('<ins>Say yes</ins>')
    expect(changes).toContain('1 changed part')
  })

  test('is what the next draft is held against: only what that draft changes counts as changed', async () => {
    await save(first, 'steps/admit', { 'names.en': 'Say yes' })
    await act(second, '/approval')
    await act(first, '/publication', { ...day('from', '2026-11-23'), ...reason })
    await first.get('/en/mechanism-work')
    const next = (await first.submit('/mechanism-work/drafts')).path
    expect((await first.get(next)).text).not.toContain('changed part')
    number = Number(/(\d+)$/.exec(next)?.[1])
    await save(first, 'steps/admit', { 'names.en': 'Say yes or no' })
    expect((await first.get(next)).text).toContain('1 changed part')
  })

  test('ends all changes: nobody can edit, comment, discard or publish again', async () => {
    await act(second, '/approval')
    await act(first, '/publication', { ...day('from', '2026-11-23'), ...reason })
    await first.get('/en/mechanism-work')
    for (const path of [
      '/parts/steps/admit/move',
      '/discarding',
      '/approval',
      '/publication',
      '/comments',
      '/consultation',
      '/restoration',
    ])
      expect([
        path,
        (
          await first.post(at(path), {
            revision: '1',
            _confirm: 'demo',
            way: 'up',
            said: 'Late.',
            wanted: '1',
            ...day('until', '2026-12-14'),
          })
        ).status,
      ]).toEqual([path, 404])
    expect((await first.get(at())).status).toBe(404)
  })
})

describe('a consultation', () => {
  beforeEach(async () => {
    await act(first, '/consultation', day('until', '2026-12-14'))
  })

  test('shows the draft to whoever is signed in, to no visitor, and lets it stand still', async () => {
    expect((await professional.get(version())).text).toContain('This version is in consultation')
    expect((await house.client().get(version())).status).toBe(404)
    expect((await first.get(at('/parts/steps/admit'))).status).toBe(403)
    expect((await first.post(at('/parts/steps/admit/move'), { revision: '1', way: 'up' })).status).toBe(403)
  })

  test('takes comments of professionals; each is answered before publication, then public without their name', async () => {
    await professional.get(at('/comments'))
    expect((await professional.submit('/comments', { part: 'admit', said: '' })).status).toBe(422)
    await professional.submit('/comments', { part: 'admit', said: 'Say who tells the child.' })
    expect(professional.last.text).toContain('Say who tells the child.')
    house.now = new Date('2026-12-15T09:00:00Z')
    first = await signedIn(house, 'network-coordinator')
    second = await signedIn(house, 'secretariat')
    professional = await signedIn(house, 'professional')
    await act(second, '/approval')
    expect((await first.get(at())).text).toContain('Not all comments are answered')
    const said = await house.base.database.reading((db) => db.selectFrom('mechanism_comment').selectAll().execute())
    await first.get(at(`?comment=${said[0]?.id}`))
    await first.submit(`/comments/${said[0]?.id}/answer`, { outcome: 'partly', why: '' })
    expect([first.last.status, first.last.text.match(/id="f-why-fault"/g)]).toEqual([422, ['id="f-why-fault"']])
    await first.submit(`/comments/${said[0]?.id}/answer`, { outcome: 'partly', why: 'The guide says it.' })
    await act(second, '/approval')
    const done = await act(first, '/publication', { ...day('from', '2026-12-16'), _confirm: 'demo' })
    expect(done.path).toBe(version())
    const answers = (await house.client().get(`${version()}/answers`)).text
    expect(answers).toContain('Say who tells the child.')
    expect(answers).toContain('Accepted in part')
    expect(answers).toContain('The guide says it.')
    expect(answers).not.toContain('Esimerkki professional')
  })

  test('takes no comment after its last day, nor after it was ended', async () => {
    await professional.get(at('/comments'))
    const token = /name="token" value="([^"]+)"/.exec(professional.last.text)?.[1] ?? ''
    await act(first, '/consultation/end')
    expect((await professional.post(at('/comments'), { token, said: 'Too late.' })).status).toBe(404)
    expect((await draft())?.closed_at).not.toBeNull()
    expect((await first.get(at('/parts/steps/admit'))).status).toBe(200)
  })
})

describe('who is not a keeper', () => {
  test('finds no door of the draft', async () => {
    for (const path of ['', '/parts/steps/admit', '/history', '/regions'])
      expect([path, (await professional.get(at(path))).status]).toEqual([path, 404])
    await professional.get('/en/mechanism-work')
    expect(professional.last.text).not.toContain('Begin a new draft')
    for (const path of ['/approval', '/publication', '/discarding', '/consultation', '/gaps'])
      expect([path, (await professional.post(at(path), { revision: '1' })).status]).toEqual([path, 404])
  })
})

test('a hand-over that nobody receives is named as a gap in the register, once, from its button', async () => {
  await first.get(at('/regions'))
  const before = await gaps()
  const form = /name="handover" value="([^"]+)"[^>]*>\s*<input[^>]*name="network" value="([^"]+)"/.exec(first.last.text)
  const named = { handover: form?.[1] ?? '', network: form?.[2] ?? '' }
  const reply = await first.post(at('/gaps'), named)
  expect(reply.text).toContain('The gap is in the register')
  await first.post(at('/gaps'), named)
  const after = await gaps()
  expect(after.length).toBe(before.length + 1)
  expect((await first.post(at('/gaps'), { ...named, handover: 'nothing' })).status).toBe(404)
  expect((await first.post(at('/gaps'), { ...named, network: 'nowhere' })).status).toBe(404)
})

const gaps = () => house.base.database.reading((db) => db.selectFrom('map_gap').select('id').execute())
