import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { uphold } from './law.ts'
import { everyFile, everything, isNode, isTest, lineAt, nodesOf, sourceOf, sources } from './source.ts'

// How files are named, placed and how long they are (house.md §3 and §4, law 8).

const everyPath = () => [...everyFile(), ...fs.globSync('{src,scripts,bench,database,docs}/**/*.*')]

test('no folder is named for what has no name', () => {
  const nameless = /^(utils?|helpers?|common|shared|libs?|services?|managers?|misc|core)$/
  const wrong = everyPath().filter((file) =>
    path
      .dirname(file)
      .split('/')
      .some((part) => nameless.test(part)),
  )
  uphold(
    'folders have names',
    wrong.map((file) => ({ file, put: 'Name the folder after what it holds.' })),
  )
})

test('no file is named for what has no name either, and none is an index', () => {
  const nameless = /^(index|utils?|helpers?|common|shared|misc|types|constants)\.[a-z]+$/
  const wrong = everyPath().filter((file) => nameless.test(path.basename(file)))
  uphold(
    'files have names',
    wrong.map((file) => ({ file, put: 'Name the file after what it holds.' })),
  )
})

test('folders lie at most four deep', () => {
  const wrong = everyFile().filter((file) => path.dirname(file).split('/').length > 4)
  uphold(
    'four levels',
    wrong.map((file) => ({ file, put: 'Move it up: src, part, module, pages is as deep as it goes.' })),
  )
})

test('names of files and folders are small words with hyphens', () => {
  const wrong = everyFile().filter((file) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.(view|test|gen))?\.tsx?$/.test(file))
  uphold(
    'small names',
    wrong.map((file) => ({ file, put: 'Write it in small letters and hyphens.' })),
  )
})

test('files are a screen or four', () => {
  const long = measured().filter(({ lines }) => lines > 350)
  uphold(
    'short files',
    long.map(({ file, lines }) => ({ file, put: `has ${lines} lines. Split it; 350 is the most.` })),
  )
})

// The aims are 60 and 180. Pages in markup are longer than verbs, so what stands may only shrink from here (decision 26).
const medianToday = 74
const longToday = 200

test('half of all files are a screen long at most, and 95 of 100 are not much longer than two', () => {
  const lengths = measured()
    .map(({ lines }) => lines)
    .sort((a, b) => a - b)
  expect(at(lengths, 0.5), 'median lines of a file').toBeLessThanOrEqual(medianToday)
  expect(at(lengths, 0.95), '95th percentile of lines of a file').toBeLessThanOrEqual(longToday)
})

test('nothing is exported by default', () => {
  const wrong = everything().flatMap((source) =>
    nodesOf(source, 'ExportDefaultDeclaration').map(({ start }) => ({
      file: source.file,
      line: lineAt(source.text, start),
      put: 'Export it by its name.',
    })),
  )
  uphold('no default exports', wrong)
})

test('nothing is of any type, forced or numbered', () => {
  const says: Readonly<Record<string, string>> = {
    TSAnyKeyword: 'Say what it is, or unknown.',
    TSNonNullExpression: 'Handle what is not there instead of !.',
    TSEnumDeclaration: 'Write a union of words instead of an enum.',
  }
  const wrong = everything().flatMap((source) =>
    nodesOf(source, ...Object.keys(says)).map(({ type, start }) => ({
      file: source.file,
      line: lineAt(source.text, start),
      put: says[type] ?? '',
    })),
  )
  uphold('no any', wrong)
})

test('the clock and chance are arguments', () => {
  const wrong = sources().flatMap((source) =>
    nodesOf(source, 'NewExpression', 'CallExpression')
      .filter(isClockOrChance)
      .map(({ start }) => ({
        file: source.file,
        line: lineAt(source.text, start),
        put: 'Take now or random as an argument.',
      })),
  )
  uphold(
    'now and chance are arguments',
    wrong.filter(({ file }) => !ownClock.test(file)),
  )
})

/** Where the process begins, and where chance is the mechanism itself: nonces and passwords of the private cluster. */
const ownClock =
  /^src\/(main\.ts|base\/(crypto\/(envelope|keyring)|database\/[a-z-]+|backup\/with-database)\.ts|.*-command\.ts)$/

test('the environment is read at the start only', () => {
  const wrong = sources().flatMap((source) =>
    nodesOf(source, 'MemberExpression')
      .filter(({ object, property }) => named(object) === 'process' && named(property) === 'env')
      .map(({ start }) => ({ file: source.file, line: lineAt(source.text, start), put: 'Take it as a setting.' })),
  )
  const start = /^src\/(main\.ts|base\/database\/[a-z-]+\.ts|.*-command\.ts)$/
  uphold(
    'settings come as arguments',
    wrong.filter(({ file }) => !start.test(file)),
  )
})

test('a test has a name that states something, and the file stands beside what it tests', () => {
  const wrong = everyFile()
    .filter((file) => file.includes('.test.') && !file.startsWith('src/house/'))
    .filter((file) => !fs.globSync(`${path.dirname(file)}/*.{ts,tsx}`).some((other) => !isTest(other)))
  uphold(
    'tests stand beside',
    wrong.map((file) => ({ file, put: 'Move it beside what it tests.' })),
  )
})

test('no test is passed over, and none stands alone', () => {
  const wrong = [...everything(), ...journeys()].flatMap((source) =>
    nodesOf(source, 'MemberExpression')
      .filter(
        ({ object, property }) =>
          /^(test|describe|it)$/.test(named(object) ?? '') && /^(only|skip|todo|fails)$/.test(named(property) ?? ''),
      )
      .map(({ start }) => ({
        file: source.file,
        line: lineAt(source.text, start),
        put: 'Make it run, or take it out.',
      })),
  )
  uphold('every test runs', wrong)
})

const journeys = () => fs.globSync('test/**/*.ts').map(sourceOf)

/** Scripts of ours, without tests, what programs wrote, and the country's data. */
const measured = () => sources().filter(({ file }) => !file.startsWith('src/packs/') || file === 'src/packs/pack.ts')

const at = (sorted: readonly number[], part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? 0

const named = (node: unknown): string | null => (isNode(node) && node.type === 'Identifier' ? String(node.name) : null)

function isClockOrChance({ type, callee, arguments: given }: { type: string; [part: string]: unknown }): boolean {
  if (type === 'NewExpression') return named(callee) === 'Date' && Array.isArray(given) && given.length === 0
  if (!isNode(callee)) return false
  if (callee.type === 'Identifier') return /^random(Bytes|UUID|Int)$/.test(String(callee.name))
  const call = `${named(callee.object)}.${named(callee.property)}`
  return /^(Date\.now|Math\.random|crypto\.(randomUUID|getRandomValues|randomBytes))$/.test(call)
}
