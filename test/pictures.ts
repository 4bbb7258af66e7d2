import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { startServer } from '../bench/server.ts'
import { bundle } from '../scripts/bundle.mjs'
import { quietChromium } from '../src/house/browser.ts'
import { type Camera, cameraOf, forTheDocs, type Lang, type Shelf } from './pictures/camera.ts'
import { clientsPages } from './pictures/clients-pages.ts'
import { meetingPages } from './pictures/meeting-pages.ts'
import { networksPages } from './pictures/networks-pages.ts'
import { openDataPages } from './pictures/open-data-pages.ts'
import { platformPages } from './pictures/platform-pages.ts'
import { mechanismPages } from './pictures/referral-mechanism-pages.ts'
import { scenarioPages } from './pictures/scenario-pages.ts'
import { senderPages } from './pictures/sender-pages.ts'
import { serviceMapPages } from './pictures/service-map-pages.ts'
import { workPages } from './pictures/work-pages.ts'
import { workshopPages } from './pictures/workshop-pages.ts'

/** The groups of pages, the longest first. */
const groups: Record<string, (camera: Camera, lang: Lang) => Promise<void>> = {
  senders: senderPages,
  meetings: meetingPages,
  platform: platformPages,
  networks: networksPages,
  work: workPages,
  'referral-mechanism': mechanismPages,
  workshops: workshopPages,
  'service-map': serviceMapPages,
  'open-data': openDataPages,
  scenarios: scenarioPages,
  clients: clientsPages,
}

const options = {
  to: { type: 'string', default: 'docs/pictures' },
  lang: { type: 'string', default: 'fi,en,sv' },
  full: { type: 'boolean', default: false },
} as const

/**
 * `npm run pictures [-- GROUP … --to FOLDER --lang fi,sv --full]`: pages of these groups (else of all) with the demo's
 * invented data. Into docs/pictures go the few that are kept; into another folder every one, with `--full` from top to
 * bottom. Ends with an error when a page has an accessibility fault or is too wide.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const wanted = positionals.length > 0 ? positionals : Object.keys(groups)
  const shelf = {
    folder: values.to,
    full: values.full,
    keeps: values.to === options.to.default ? forTheDocs : () => true,
  }
  mkdirSync(shelf.folder, { recursive: true })
  if (positionals.length === 0) for (const old of pngs(shelf.folder)) rmSync(old)
  const faults = await taken(wanted, values.lang.split(',').filter(isLang), shelf)
  const files = pngs(shelf.folder)
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  console.log(`${files.length} pictures, ${(bytes / 1_000_000).toFixed(1)} MB in ${shelf.folder}`)
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) process.exitCode = 1
}

const isLang = (word: string): word is Lang => ['fi', 'sv', 'en'].includes(word)

const pngs = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .map((name) => path.join(folder, name))

/** One app, one browser, three groups side by side; a group takes its languages one after another. */
async function taken(wanted: readonly string[], langs: readonly Lang[], shelf: Shelf): Promise<string[]> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'polku-pictures-'))
  const server = await startServer(await bundle('src/main.ts', 'main-for-pictures'), { POLKU_DATA: data })
  const browser = await chromium.launch(quietChromium)
  const waiting = [...wanted]
  const faults: string[] = []
  const lane = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift())
      faults.push(...(await groupFaults(group, langs, browser, server.origin, shelf)))
  }
  try {
    await Promise.all([lane(), lane(), lane()])
  } finally {
    await browser.close()
    await server.kill('SIGTERM')
    rmSync(data, { recursive: true, force: true })
  }
  return faults
}

/** A group that cannot be walked to its end is a fault, and the others go on. */
async function groupFaults(
  group: string,
  langs: readonly Lang[],
  browser: Browser,
  origin: string,
  shelf: Shelf,
): Promise<string[]> {
  const began = performance.now()
  const camera = cameraOf(browser, origin, shelf)
  for (const lang of langs) {
    await groups[group]?.(camera, lang).catch((error: unknown) => camera.faults.push(`${group} ${lang}: ${error}`))
  }
  console.log(`${group}: ${Math.round((performance.now() - began) / 1000)} s`)
  return groups[group] ? camera.faults : [`There is no group ${group}.`]
}

await main()
