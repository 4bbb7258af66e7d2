import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

const names: Record<Lang, string> = {
  fi: 'Kasvihuoneen talvi',
  sv: 'Vintern i växthuset',
  en: 'Winter in the greenhouse',
}

/** The shelf of scenarios, one of them, its editor, its print sets. */
export async function scenarioPages(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Verkosto Vilma')
  const { address, take } = camera
  await page.goto(address(`/${lang}/scenarios`))
  await take(page, 'scenarios', lang)
  await page.locator('tbody a').first().click()
  await page.waitForURL(/scenarios\/[0-9a-f-]{36}$/)
  await take(page, 'scenario', lang)
  const shipped = page.url()
  await page.goto(`${shipped}/preview?step=2`)
  await take(page, 'scenario-preview', lang)
  await page.goto(`${shipped}/paper`)
  await take(page, 'scenario-paper', lang)
  await page.goto(`${shipped}/paper/table-sheets`)
  await take(page, 'scenario-table-sheets', lang)
  if (lang === 'fi') await take(page, 'scenario-table-sheets', lang, 'print')
  await editor(camera, page, lang)
  await page.context().close()
}

async function editor({ address, take }: Camera, page: Page, lang: Lang): Promise<void> {
  await page.goto(address(`/${lang}/scenarios`))
  await page.getByRole('link', { name: names[lang] }).click()
  await page.waitForURL(/scenarios\/[0-9a-f-]{36}$/)
  await take(page, 'scenario-draft', lang)
  if (lang === 'fi') await take(page, 'scenario-draft', lang, 'dark')
  const draft = page.url()
  await page.goto(`${draft}/cover`)
  await take(page, 'scenario-cover', lang)
  await page.goto(draft)
  await page.locator('a[href*="/steps/"]:not([href$="removal"])').first().click()
  await page.waitForURL(/steps\/[a-z0-9-]+$/)
  await take(page, 'scenario-step', lang)
  await page.fill('[name="story.fi"]', 'Soita numeroon 040 555 0123.')
  await page.locator('.part-form form button').first().click()
  await page.waitForSelector('#faults')
  await take(page, 'scenario-step-fault', lang)
}
