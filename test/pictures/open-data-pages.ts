import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** The matrix of gaps, a cell, the register, one gap; an import; the card of a region; open data. */
export async function openDataPages(camera: Camera, lang: Lang): Promise<void> {
  const { visitor, worker, address, take } = camera
  const reader = await visitor()
  await reader.goto(address(`/${lang}/help/region/north-savo-network`))
  await take(reader, 'region-card', lang)
  await take(reader, 'region-card', lang, 'print')
  await reader.goto(address(`/${lang}/open-data`))
  await take(reader, 'open-data', lang)
  await reader.context().close()
  const page = await worker('Verkosto Vilma')
  for (const [name, at] of [
    ['gaps', '/gaps'],
    ['gap-cell', '/gaps/cell?region=north-savo&need=shelter'],
    ['gap-register', '/gaps/register'],
    ['gap-new', '/gaps/new'],
    ['imports', '/imports'],
  ] as const) {
    await page.goto(address(`/${lang}${at}`))
    await take(page, name, lang)
    if (name === 'gaps' && lang === 'fi') await take(page, name, lang, 'dark')
  }
  await page.goto(address(`/${lang}/gaps/register`))
  await page.locator('tbody a').first().click()
  await page.waitForURL(/gaps\/[0-9a-f-]{36}$/)
  await take(page, 'gap', lang)
  await readFile(camera, page, lang)
  await page.context().close()
}

/** A file with things to put right, read and not taken. */
async function readFile({ address, take }: Camera, page: Page, lang: Lang): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'polku-picture-'))
  const file = path.join(folder, 'esimerkki.json')
  writeFileSync(file, JSON.stringify([example]))
  await page.goto(address(`/${lang}/imports`))
  await page.setInputFiles('#f-file', file)
  await page.fill('[name="catalogue"]', 'esimerkki')
  await page.locator('form[action$="/imports"] button').click()
  await page.waitForURL(/imports\/[0-9a-f-]{36}$/)
  await take(page, 'import', lang)
  rmSync(folder, { recursive: true, force: true })
}

const example = {
  id: 'esimerkki-1',
  name: 'Keksitty oikeusneuvonta',
  description: 'Neuvoo oikeusasioissa.',
  status: 'active',
  minimum_age: -5,
  accreditations: 'ISO 9001',
  organization: { id: 'esimerkki-org', name: 'Keksitty yhdistys', description: '' },
  phones: [{ id: 'p', number: '050 555 0100' }],
  service_areas: [{ id: 'a', uri: 'urn:polku:area:municipality:911' }],
  service_at_locations: [
    { id: 's', location: { id: 'l', location_type: 'physical', latitude: 27.67, longitude: 62.89 } },
  ],
}
