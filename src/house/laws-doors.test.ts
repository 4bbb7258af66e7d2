import { expect, test } from 'vitest'
import { modules } from '#app'
import { roles } from '#base/http/actor.ts'
import { langs } from '#base/i18n/lang.ts'
import { uphold } from './law.ts'

// Every door has a rule, and deny is the default (house.md §4, law 4).

const doors = modules.flatMap(({ name, routes }) => routes.map((route) => ({ module: name, ...route })))
const fileOf = (module: string) => `src/modules/${module}/routes.ts`

test('every door names a rule, and each rule says in words whom it admits', () => {
  const wrong = doors.flatMap(({ module, method, path, rule }) => {
    const named = rule.noun !== '' && rule.action !== '' && rule.conditions.length > 0
    const spoken = rule.conditions.every(({ who }) => who.trim() !== '')
    return named && spoken ? [] : [{ file: fileOf(module), put: `${method} ${path}: say who may, as a condition.` }]
  })
  uphold('a rule on every door', wrong)
})

test('no two doors have the same method and path', () => {
  const all = doors.map(({ method, path }) => `${method} ${path}`)
  expect(all.filter((door, place) => all.indexOf(door) !== place)).toEqual([])
})

test('no path begins with a language: the base puts it there', () => {
  expect(doors.filter(({ path }) => langs.some((lang) => path === `/${lang}` || path.startsWith(`/${lang}/`)))).toEqual(
    [],
  )
})

test('paths are small words, and tell nothing of the subject to who looks over the shoulder', () => {
  const telling = /traffick|victim|abuse|exploit|uhri|ihmiskaup|offer|människohand/i
  for (const { path, options } of doors) {
    // Files and feeds carry their ending, and the open interface the words of its standard.
    const spoken = options.bare ? path.replace(/\.(xml|ics|csv|json|\d)(?=$|\/)/g, '').replaceAll('_', '-') : path
    expect(spoken).toMatch(/^\/([a-z0-9-]+|:[a-z]+(\{[^}]+\})?)?(\/([a-z0-9-]+|:[a-z]+(\{[^}]+\})?))*$/)
    if (options.face !== 'work') expect(path).not.toMatch(telling)
  }
})

test('what changes something stands behind a POST, what only shows behind a GET', () => {
  for (const { method, path, read, write, still } of doors) {
    expect([method, path, [read, write, still].filter(Boolean).length]).toEqual([method, path, 1])
    expect([method, path, write !== undefined]).toEqual([method, path, method === 'POST'])
  }
})

test('a change of what is on record leaves a line: only what lets in, drafts and views may leave none', () => {
  const silent = doors.filter(({ method, options }) => method === 'POST' && options.audited === false)
  const nouns = [...new Set(silent.map(({ rule }) => rule.noun))].sort()
  // A search that is posted, so that what was looked for stands in no address, changes nothing.
  expect(nouns).toEqual(['open-data', 'own', 'search', 'sender', 'sign-in'])
})

test('a door of the workspace never admits visitors', () => {
  const visitor = { kind: 'anyone', id: 'anyone', name: '', organisation: '', duties: [], at: new Date(0) } as const
  const open = doors.filter(
    ({ options, rule }) => options.face === 'work' && rule.conditions.some(({ reach }) => reach(visitor) !== false),
  )
  expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

test('somebody signed in without any duty reaches no row of others', () => {
  const idle = {
    kind: 'person',
    id: '00000000-0000-7000-8000-000000000000',
    name: '',
    organisation: '',
    duties: [],
    at: new Date(0),
  } as const
  const wide = doors.filter(
    ({ rule, options }) =>
      options.face === 'work' && rule.table !== null && rule.conditions.some(({ reach }) => reach(idle) === true),
  )
  expect(wide.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

test('an administrator and an auditor reach no content of referrals', () => {
  const closed = ['administrator', 'auditor', 'data-protection-officer', 'statistician'] as const
  for (const role of closed) {
    const duties = [{ role, organisation: 'o', team: 't' }]
    const actor = { kind: 'person', id: 'p', name: '', organisation: '', duties, at: new Date(0) } as const
    const open = doors.filter(
      ({ rule }) => rule.table?.startsWith('referral ') && rule.conditions.some(({ reach }) => reach(actor) !== false),
    )
    expect(open.map(({ method, path }) => `${role}: ${method} ${path}`)).toEqual([])
  }
  expect(roles).toEqual(expect.arrayContaining([...closed]))
})
