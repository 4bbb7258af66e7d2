import fs from 'node:fs'
import { expect, test } from 'vitest'
import { uphold } from './law.ts'
import { everyFile, importsOf, isTest, packageOf, type Source, sourceOf, sources } from './source.ts'

/**
 * Where each outside package is at home (house.md §4, law 7): one folder of the base, or one module. Two are a language
 * rather than a tool and so are spoken in more places: `kysely` wherever SQL may stand, `preact` wherever markup stands;
 * `zod` stands wherever something comes in from outside the process.
 */
const homes: Readonly<Record<string, RegExp>> = {
  '@fastify/busboy': /^src\/base\/http\//,
  '@formatjs/icu-messageformat-parser': /^src\/base\/i18n\//,
  '@hono/node-server': /^src\/main\.ts$/,
  '@node-rs/argon2': /^src\/base\/crypto\//,
  '@simplewebauthn/browser': /^src\/modules\/accounts\//,
  '@simplewebauthn/server': /^src\/modules\/accounts\//,
  'age-encryption': /^src\/base\/backup\//,
  'file-type': /^src\/base\/files\//,
  esbuild: /^src\/base\/http\//,
  hono: /^src\/(base\/http\/|app\.ts$)/,
  'ical.js': /^src\/modules\/networks\//,
  'intl-messageformat': /^src\/base\/i18n\//,
  kysely: /^src\/(base\/(database|backup|http|live|audit|mail)\/|modules\/[^/]+\/(queries|policy)[^/]*\.ts$)/,
  'libsodium-wrappers': /^src\/base\/crypto\//,
  micromark: /^src\/modules\/portal\//,
  nodemailer: /^src\/base\/mail\//,
  'openid-client': /^src\/modules\/accounts\//,
  papaparse: /^src\/base\/paper\//,
  pdfkit: /^src\/base\/paper\//,
  pg: /^src\/base\/database\//,
  'pg-boss': /^src\/base\/jobs\//,
  'pg-copy-streams': /^src\/base\/database\//,
  preact: /^src\/(base\/(http|ui)\/|modules\/[^/]+\/|packs\/).*\.tsx?$/,
  'preact-render-to-string': /^src\/(base\/http\/|modules\/portal\/guide-html)/,
  uqr: /^src\/base\/paper\//,
  'write-excel-file': /^src\/base\/paper\//,
  zod: /^src\/(base\/(config|database|backup|http)\/|modules\/[^/]+\/[^/]+\.ts$)/,
}

/** In package.json, but imported by no script of ours. */
const others: Readonly<Record<string, string>> = {
  '@digdir/designsystemet-css': 'styles, taken in by src/base/ui/style',
  '@expo-google-fonts/source-sans-3': 'the font of printed documents, read by src/base/paper',
  '@fontsource-variable/source-sans-3': 'the font of the workspace, taken in by src/base/ui/style',
  '@digdir/designsystemet': 'command that makes theme.css',
  '@biomejs/biome': 'command',
  typescript: 'command',
}

const outside = (source: Source) =>
  importsOf(source)
    .filter(({ name, to }) => to === null && !name.startsWith('node:'))
    .map((found) => ({ ...found, file: source.file, of: packageOf(found.name) }))

test('each outside package is imported where it is at home', () => {
  const wrong = sources()
    .flatMap(outside)
    .filter(({ file, of }) => !homes[of]?.test(file))
  uphold(
    'packages have a home',
    wrong.map(({ file, line, of }) => ({
      file,
      line,
      put: homes[of]
        ? `'${of}' is at home in ${homes[of].source}. Offer what you need from there.`
        : `'${of}' has no home. Choose one in src/house/laws-packages.test.ts and say why in docs/decisions.`,
    })),
  )
})

test('every home is lived in', () => {
  const used = new Set(
    sources()
      .flatMap(outside)
      .map(({ of }) => of),
  )
  expect(Object.keys(homes).filter((name) => !used.has(name))).toEqual([])
})

test('every package in package.json is used', () => {
  const own = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  const declared = Object.keys({ ...own.dependencies, ...own.devDependencies }).filter(
    (name) => !/^@types\//.test(name),
  )
  const files = [...everyFile(), ...fs.globSync('{test,bench}/**/*.{ts,tsx}'), ...fs.globSync('scripts/*.mjs')]
  const used = new Set(
    files
      .map(sourceOf)
      .flatMap(outside)
      .map(({ of }) => of),
  )
  const idle = declared.filter((name) => !used.has(name) && others[name] === undefined)
  expect(idle, 'take these out of package.json, or say in `others` what they are for').toEqual([])
})

test('what runs in production is a dependency, what only tests need is not', () => {
  const own = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  const used = new Map(
    sources()
      .flatMap(outside)
      .map(({ of, file }) => [of, file]),
  )
  // Makes words.gen.ts before anything runs.
  used.delete('@formatjs/icu-messageformat-parser')
  expect([...used.keys()].filter((name) => own.dependencies?.[name] === undefined)).toEqual([])
})

test('tests and the house import nothing that package.json does not name', () => {
  const own = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  const declared = { ...own.dependencies, ...own.devDependencies }
  const wrong = everyFile()
    .filter(isTest)
    .map(sourceOf)
    .flatMap(outside)
    .filter(({ of }) => declared[of] === undefined)
  expect(wrong.map(({ file, of }) => `${file}: ${of}`)).toEqual([])
})
