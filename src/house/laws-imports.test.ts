import path from 'node:path'
import { expect, test } from 'vitest'
import { modules } from '#app'
import { uphold } from './law.ts'
import { everything, type Import, importsOf, isTest, moduleOf, type Source, sources } from './source.ts'

// Who may enter what (house.md §4, laws 1 and 3). `src/app.ts` is the table of contents and may open every module.

interface Arrow extends Import {
  file: string
}

const arrowsOf = (source: Source): Arrow[] => importsOf(source).map((found) => ({ file: source.file, ...found }))
const arrows = sources().flatMap(arrowsOf)
const testArrows = everything()
  .filter(({ file }) => isTest(file) && !file.startsWith('src/house/'))
  .flatMap(arrowsOf)
const usesOf = (name: string | null) => modules.find((module) => module.name === name)?.uses ?? []

test('the base knows no module, no country, no demo', () => {
  const wrong = arrows.filter(({ file, to }) => inside(file, 'src/base/') && to !== null && !inside(to, 'src/base/'))
  uphold(
    'base knows no module',
    wrong.map((arrow) => put(arrow, 'Let the app hand it to the base (src/app.ts).')),
  )
})

test('a country pack knows the base only', () => {
  const wrong = arrows.filter(
    ({ file, to }) => inside(file, 'src/packs/') && to !== null && !inside(to, 'src/packs/', 'src/base/'),
  )
  uphold(
    'packs know the base only',
    wrong.map((arrow) => put(arrow, 'Let the module read the pack instead.')),
  )
})

test('a module is entered only by the file with its own name, and only by those that list it in uses', () => {
  const wrong = arrows.filter(({ file, to }) => {
    const [from, into] = [moduleOf(file), moduleOf(to ?? '')]
    if (into === null || from === into) return false
    if (file === 'src/app.ts') return to !== face(into) && to !== `src/modules/${into}/module.ts`
    if (inside(file, 'src/demo/')) return to !== face(into) && to !== `src/modules/${into}/make.ts`
    return to !== face(into) || !usesOf(from).includes(into)
  })
  uphold(
    'modules have walls',
    wrong.map((arrow) => {
      const into = moduleOf(arrow.to ?? '') ?? ''
      return put(arrow, `Take it from ${face(into)} and list '${into}' in uses of this module.`)
    }),
  )
})

test('tests too enter another module by its face or its builders', () => {
  const wrong = testArrows.filter(({ file, to }) => {
    const [from, into] = [moduleOf(file), moduleOf(to ?? '')]
    return into !== null && from !== into && to !== face(into) && to !== `src/modules/${into}/make.ts`
  })
  uphold(
    'modules have walls',
    wrong.map((arrow) => put(arrow, 'Take it from the face or from make.ts.')),
  )
})

test('only tests and the house take from the house, and only the start and tests from the demo', () => {
  const wrong = arrows.filter(({ file, to }) => {
    if (inside(to ?? '', 'src/house/')) return true
    return inside(to ?? '', 'src/demo/') && !inside(file, 'src/demo/', 'src/main.ts')
  })
  uphold(
    'house and demo are entered by nobody',
    wrong.map((arrow) => put(arrow, 'Move it to where both may reach it.')),
  )
})

test('every module names modules that exist, and uses has no circle', () => {
  const names = modules.map(({ name }) => name)
  for (const { name, uses } of modules) {
    expect(names, `${name} uses`).toEqual(expect.arrayContaining([...uses]))
    expect(reach(name), `the uses of ${name} lead back to it`).not.toContain(name)
  }
})

test('what a module lists in uses it does use', () => {
  for (const { name, uses } of modules) {
    const entered = new Set(arrows.filter(({ file }) => moduleOf(file) === name).map(({ to }) => moduleOf(to ?? '')))
    expect(
      uses.filter((used) => !entered.has(used)),
      `src/modules/${name}/module.ts: take these off uses`,
    ).toEqual([])
  }
})

test('a relative import stays within its module, or its folder of the base', () => {
  const wrong = [...arrows, ...testArrows].filter(
    ({ file, name, to }) =>
      name.startsWith('.') && homeOf(file) !== homeOf(to ?? '') && !inside(to ?? '', `${path.dirname(file)}/`),
  )
  uphold(
    'relative imports stay at home',
    wrong.map((arrow) => put(arrow, 'Write it with #base, #modules or #packs.')),
  )
})

test('doors stand in routes.ts, which knows rules and pages only', () => {
  const wrong = arrows.filter(({ file, to }) => {
    if (!/^src\/modules\/[^/]+\/routes\.ts$/.test(file) || to === null) return false
    return !/\/(policy\.ts|pages\/[^/]+|entry\.ts|routes-[^/]+\.ts)$/.test(to) && !inside(to, 'src/base/http/')
  })
  uphold(
    'routes know rules and pages',
    wrong.map((arrow) => put(arrow, 'Give the page what it needs, not the route.')),
  )
})

test('a policy knows the base, and conditions that another module offers by its face', () => {
  const wrong = arrows.filter(
    ({ file, to }) =>
      file.endsWith('/policy.ts') && to !== null && !inside(to, 'src/base/') && to !== face(moduleOf(to) ?? ''),
  )
  uphold(
    'policies know the base',
    wrong.map((arrow) => put(arrow, 'A rule is a condition on rows and the actor only.')),
  )
})

test('a view is pure: it reaches no database, no clock and no file', () => {
  const outer = /^(node:|kysely|pg$)|queries|#base\/(database|jobs|mail|audit|config|crypto)/
  const wrong = arrows.filter(
    ({ file, name, typesOnly }) => file.endsWith('.view.tsx') && !typesOnly && outer.test(name),
  )
  uphold(
    'views are pure',
    wrong.map((arrow) => put(arrow, 'Load it in the page and hand it over as data.')),
  )
})

function reach(name: string, seen = new Set<string>()): string[] {
  const found = usesOf(name).filter((used) => !seen.has(used))
  for (const used of found) seen.add(used)
  return [...found, ...found.flatMap((used) => reach(used, seen))]
}

const face = (name: string) => `src/modules/${name}/${name}.ts`
const inside = (file: string, ...folders: string[]) => folders.some((folder) => file.startsWith(folder))

/** 'src/modules/referrals', 'src/base/http', 'src/packs'; the file itself where it stands freely. */
const homeOf = (file: string) => /^src\/(?:(?:modules|base)\/[^/]+(?=\/)|[a-z]+(?=\/))/.exec(file)?.[0] ?? 'src'

const put = ({ file, line, name }: Arrow, advice: string) => ({ file, line, put: `imports '${name}'. ${advice}` })
