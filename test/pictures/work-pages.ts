import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** Everything that workers see: intake, the official, the administrator, the auditor. */
export async function workPages(camera: Camera, lang: Lang): Promise<void> {
  await intake(camera, lang)
  await official(camera, lang)
  await administrator(camera, lang)
  const auditor = await camera.worker('Tarkastus Taina')
  await each(camera, auditor, lang, [['audit', '/audit']])
  await auditor.context().close()
  const supervisor = await camera.worker('Näyte Niina')
  await each(camera, supervisor, lang, [['feedback-received', '/feedback-received']])
  await supervisor.context().close()
}

async function intake(camera: Camera, lang: Lang): Promise<void> {
  const { worker, address, take } = camera
  const page = await worker('Esimerkki Eeva')
  await page.goto(address(`/${lang}/referrals?lane=ordinary`))
  await take(page, 'queue', lang)
  if (lang === 'fi') for (const way of ['dark', 'rtl', 'print'] as const) await take(page, 'queue', lang, way)
  await page.goto(address(`/${lang}/referrals?lane=danger-to-life`))
  await opened(page)
  await take(page, 'proposal', lang)
  if (lang === 'fi') for (const way of ['dark', 'print'] as const) await take(page, 'proposal', lang, way)
  const proposal = page.url()
  await page.goto(`${proposal}/reply`)
  await take(page, 'reply', lang)
  await page.goto(`${proposal}/decision?outcome=admitted&ground=victim`)
  await take(page, 'decision-draft', lang)
  await each(camera, page, lang, [
    ['work', '/work'],
    ['queue-empty', '/referrals?lane=low-priority'],
    ['phone', '/referrals/new'],
    ['figures', '/referrals/figures'],
    ['account', '/account'],
  ])
  await page.goto(address(`/${lang}/referrals`))
  await page.fill('[name="person"]', 'Keksitty Kalle')
  await page.locator('form[action$="/search"] button').click()
  await page.waitForURL(/search$/)
  await take(page, 'found', lang)
  await page.context().close()
}

async function official({ worker, address, take }: Camera, lang: Lang): Promise<void> {
  const page = await worker('Malli Mikko')
  await page.goto(address(`/${lang}/referrals?lane=closed`))
  await opened(page)
  await page.goto(`${page.url()}/decision`)
  await take(page, 'decision', lang)
  if (lang === 'fi') await take(page, 'decision', lang, 'print')
  await page.context().close()
}

async function administrator(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Hallinto Hanna')
  await each(camera, page, lang, [
    ['people', '/people'],
    ['invite', '/people/invite'],
    ['organisations', '/organisations'],
  ])
  await page.goto(camera.address(`/${lang}/people`))
  await page.getByRole('link', { name: 'Esimerkki Eeva' }).click()
  await page.waitForURL(/people\/[0-9a-f-]{36}$/)
  await camera.take(page, 'account-of-another', lang)
  await page.context().close()
}

async function each(camera: Camera, page: Page, lang: Lang, pages: readonly (readonly [string, string])[]) {
  for (const [name, path] of pages) {
    const answer = await page.goto(camera.address(`/${lang}${path}`))
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}`)
    await camera.take(page, name, lang)
  }
}

async function opened(page: Page): Promise<void> {
  await page.locator('tbody a').last().click()
  await page.waitForURL(/referrals\/[0-9a-f-]{36}$/)
}
