// Everything that must hold: npm test. With names of files (npm test -- src/base/time) only their tests.
// The last line is `N passed, N failed`; types and lint count as one each.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const bin = path.resolve('node_modules/.bin')
if (Number.parseInt(process.versions.node, 10) < 24) againOnNewerNode()
else runAll(process.argv.slice(2))

/** npm brings its own Node 24; who starts this with an older one is led there. */
function againOnNewerNode() {
  const node = path.join(bin, 'node')
  if (!existsSync(node))
    end([{ passed: 0, failed: 1, why: `needs Node 24 or newer; this is ${process.versions.node}` }])
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' })
  process.exit(status ?? 1)
}

function runAll(chosen) {
  if (chosen.length > 0) end([tests(chosen, findChromium() ?? '')])
  const chromium = findChromium() ?? installChromium()
  if (!chromium)
    end([{ passed: 0, failed: 1, why: 'Chromium is missing, and only root may install it: apt-get install chromium' }])
  end([check('types', 'tsc', '--noEmit'), check('lint', 'biome', 'check'), tests([], chromium)])
}

function check(name, program, ...options) {
  process.stdout.write(`\n${name}: ${program} ${options.join(' ')}\n`)
  const ok = run(path.join(bin, program), options) === 0
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, why: ok ? '' : `${name} failed` }
}

/** Unit, door and house tests and the browser walks, all in one run. */
function tests(chosen, chromium) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const options = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const status = run(path.join(bin, 'vitest'), options, { POLKU_CHROMIUM: chromium })
    return countOf(report, status)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A file that could not even be read as a test counts as one that failed, and so does a run that broke off. */
function countOf(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1, why: 'the tests did not run to their end' }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const isUnread = ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((result) => result.status !== 'failed')
  const unread = testResults.filter(isUnread)
  const failed = numFailedTests + unread.length
  const why = unread.map(({ name }) => `${path.relative('.', name)} could not be run`).join('\n')
  if (failed === 0 && status !== 0)
    return { passed: numPassedTests, failed: 1, why: 'something failed beside the tests' }
  return { passed: numPassedTests, failed, why }
}

function run(program, options, environment = {}) {
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ...environment }
  return spawnSync(program, options, { stdio: ['ignore', 'inherit', 'inherit'], env }).status
}

function findChromium() {
  const places = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  )
  const wanted = process.env.POLKU_CHROMIUM ? [process.env.POLKU_CHROMIUM] : places
  // Some systems keep a script there that only says where to get it.
  return wanted.find((file) => existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0)
}

function installChromium() {
  if (process.getuid?.() !== 0) return undefined
  process.stdout.write('installing Chromium with apt-get\n')
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-q'], environment)
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], environment)
  return findChromium()
}

function end(counts) {
  const sum = (what) => counts.reduce((total, count) => total + count[what], 0)
  const reasons = counts.map(({ why }) => why).filter((why) => why !== '')
  process.stdout.write(
    `\n${reasons.map((why) => `${why}\n`).join('')}${sum('passed')} passed, ${sum('failed')} failed\n`,
  )
  process.exit(sum('failed') === 0 ? 0 : 1)
}
