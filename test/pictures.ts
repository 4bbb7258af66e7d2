import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { startServer } from '../bench/server.ts'
import { bundle } from '../scripts/bundle.mjs'
import { quietChromium } from '../src/house/browser.ts'
import { type Camera, cameraOf } from './pictures/camera.ts'
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

const others = [
  workPages,
  networksPages,
  meetingPages,
  platformPages,
  serviceMapPages,
  (camera: Camera, lang: 'fi' | 'sv' | 'en') => openDataPages(camera, lang, 'Verkosto Vilma'),
  mechanismPages,
  scenarioPages,
  workshopPages,
]

/**
 * `npm run pictures [-- FOLDER [full]]`: pictures of every kind of page with the demo's invented data into FOLDER
 * (docs/pictures), `full` from top to bottom. Ends with an error when a page has an accessibility fault or is too wide.
 */
async function main([folder = 'docs/pictures', how = '']: string[]): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'polku-pictures-'))
  const server = await startServer(await bundle('src/main.ts', 'main-for-pictures'), { POLKU_DATA: data })
  const browser = await chromium.launch(quietChromium)
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder).filter((name) => name.endsWith('.png'))) rmSync(path.join(folder, old))
  const camera = cameraOf(browser, server.origin, folder, how === 'full')
  try {
    for (const lang of ['fi', 'en', 'sv'] as const) {
      await senderPages(camera, lang)
      if (lang !== 'sv') for (const pages of others) await pages(camera, lang)
    }
  } finally {
    await browser.close()
    await server.kill('SIGTERM')
    rmSync(data, { recursive: true, force: true })
  }
  report(camera, folder)
}

function report({ faults }: Camera, folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.png'))
  const bytes = files.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
  console.log(`${files.length} pictures, ${(bytes / 1_000_000).toFixed(1)} MB in ${folder}`)
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) process.exitCode = 1
}

await main(process.argv.slice(2))
