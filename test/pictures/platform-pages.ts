import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** Mailing lists, the Platform's principles and its joint statements: outside, by link, inside. */
export async function platformPages(camera: Camera, lang: Lang): Promise<void> {
  await visitor(camera, lang)
  await listCoordinator(camera, lang)
  await platformCoordinator(camera, lang)
}

async function visitor({ visitor, address, take }: Camera, lang: Lang): Promise<void> {
  const page = await visitor()
  await page.goto(address(`/${lang}/networks/tampere-network/mails`))
  await page.locator('form[action$="/mails"] button').click()
  await take(page, 'list-subscribe-faults', lang)
  await page.fill('[name="email"]', `esimerkki.kuva.${lang}.${page.viewportSize()?.width}@example.org`)
  await page.check('[name="pace"][value="daily"]')
  await page.locator('form[action$="/mails"] button').click()
  await page.locator('main a[href*="/confirmation/"]').waitFor()
  await take(page, 'list-asked', lang)
  await page.locator('main a[href*="/confirmation/"]').click()
  await take(page, 'list-confirm', lang)
  await page.locator('main form button').click()
  await take(page, 'list-confirmed', lang)
  await page.goto(address(`/${lang}/networks/civil-society-platform/principles`))
  await take(page, 'principles', lang)
  if (lang === 'fi') for (const way of ['dark', 'print'] as const) await take(page, 'principles', lang, way)
  await page.locator('main a[href*="/joint-statements/"]').first().click()
  await page.waitForURL(/joint-statements/)
  await take(page, 'joint-statement', lang)
  if (lang === 'fi') await take(page, 'joint-statement', lang, 'print')
  await page.goto(address(`/${lang}/networks/civil-society-platform/principles/signing`))
  await page.locator('form[action$="/signing"] button').click()
  await take(page, 'signing', lang)
  await page.context().close()
}

async function listCoordinator(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Verkosto Vilma')
  const root = await networkNamed(camera, page, lang, { fi: 'Tampere', sv: 'Tammerfors', en: 'Tampere' })
  await page.goto(`${root}/mails`)
  await camera.take(page, 'mails', lang)
  await page.locator('main a[href*="/letters/"]').first().click()
  await page.waitForURL(/letters/)
  await camera.take(page, 'letter-draft', lang)
  await page.locator('form[action$="/test"] button').click()
  await page.locator('form[action$="/sending"]').waitFor()
  await camera.take(page, 'letter-ready', lang)
  await page.goto(`${root}/mails`)
  await page.locator('table').last().locator('a').first().click()
  await page.waitForURL(/letters/)
  await camera.take(page, 'letter-sent', lang)
  await page.goto(`${root.replace('/my-networks/', '/coordination/')}/subscribers`)
  await camera.take(page, 'subscribers', lang)
  await page.locator('tbody a').first().click()
  await page.waitForURL(/subscriptions/)
  await camera.take(page, 'subscription', lang)
  await page.context().close()
}

async function platformCoordinator(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Alusta Aino')
  const root = await networkNamed(camera, page, lang, { fi: 'alusta', sv: 'plattform', en: 'Platform' })
  await page.goto(`${root}/statements`)
  await camera.take(page, 'statements', lang)
  await page.locator('tbody a').first().click()
  await page.waitForURL(/statements\/[0-9a-f-]{36}$/)
  await camera.take(page, 'statement', lang)
  const desk = root.replace('/my-networks/', '/coordination/')
  await page.goto(`${desk}/signatories`)
  await camera.take(page, 'signatories', lang)
  await page.locator('tbody a').first().click()
  await page.waitForURL(/signatories\/[0-9a-f-]{36}$/)
  await camera.take(page, 'signatory', lang)
  await page.goto(`${desk}/principles`)
  const begin = page.locator('form[action$="/principles"] button')
  if (await begin.count()) await begin.click()
  else await page.locator('tbody a').first().click()
  await page.waitForURL(/\/principles\/[0-9a-f-]{36}$/)
  await camera.take(page, 'principles-draft', lang)
  await page.context().close()
}

/** The address of a network on the members' side, found by a word of its name. */
async function networkNamed({ address }: Camera, page: Page, lang: Lang, words: Record<Lang, string>): Promise<string> {
  await page.goto(address(`/${lang}/my-networks`))
  const href = await page
    .locator('main a')
    .filter({ hasText: new RegExp(words[lang], 'i') })
    .first()
    .getAttribute('href')
  return address(href?.replace('/coordination/', '/my-networks/') ?? '')
}
