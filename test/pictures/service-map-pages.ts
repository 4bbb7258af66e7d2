import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** The search, a service as the public and as a professional see it, and the desk of who keeps the map. */
export async function serviceMapPages(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.visitor()
  await publicPages(camera, page, lang)
  await page.context().close()
  const professional = await camera.worker('Harjoitus Heidi')
  await openShelter(camera, professional, lang)
  await camera.take(professional, 'service-professional', lang)
  await professional.context().close()
  await keeping(camera, lang)
}

async function publicPages(camera: Camera, page: Page, lang: Lang): Promise<void> {
  const { address, take } = camera
  await page.goto(address(`/${lang}/help`))
  await take(page, 'find', lang)
  await page.locator('select[name=need]').selectOption('shelter')
  await page.locator('input[name=place]').fill('53100')
  await page.locator('main form button[type=submit]').first().click()
  await take(page, 'find-results', lang)
  if (lang === 'fi') {
    await take(page, 'find-results', lang, 'dark')
    await take(page, 'find-results', lang, 'print')
    await page.goto(address(`/${lang}/help?need=tracing&region=lapland`))
    await take(page, 'find-nothing', lang)
  }
  await openShelter(camera, page, lang)
  await take(page, 'service', lang)
  if (lang === 'fi') await take(page, 'service', lang, 'print')
  await page.goto(`${page.url()}/report`)
  await take(page, 'service-report', lang)
}

async function openShelter({ address }: Camera, page: Page, lang: Lang): Promise<void> {
  await page.goto(address(`/${lang}/help?need=shelter&region=south-karelia`))
  await page.locator('.service-card h3 a').first().click()
  await page.locator('article.service').waitFor()
}

async function keeping({ worker, address, take }: Camera, lang: Lang): Promise<void> {
  const page = await worker('Verkosto Vilma')
  await page.goto(address(`/${lang}/map?list=all&sort=changed&kind=service`))
  await take(page, 'map', lang)
  await page
    .getByRole('link', { name: /Esimerkki|Example|Exempel/ })
    .first()
    .click()
  await take(page, 'map-service', lang)
  const at = page.url()
  for (const section of ['what', 'hours']) {
    await page.goto(`${at}/edit/${section}`)
    await take(page, `map-edit-${section}`, lang)
  }
  await page.goto(`${at}/history`)
  await take(page, 'map-history', lang)
  await page.goto(address(`/${lang}/map/reports`))
  await take(page, 'map-reports', lang)
  await page.context().close()
}
