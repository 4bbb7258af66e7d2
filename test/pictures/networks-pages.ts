import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** Networks: what everybody sees, joining, one's own page, the members' side, the coordinator's. */
export async function networksPages(camera: Camera, lang: Lang): Promise<void> {
  await visitor(camera, lang)
  await member(camera, lang)
  await coordinator(camera, lang)
  await administrator(camera, lang)
}

async function visitor({ visitor, address, take }: Camera, lang: Lang): Promise<void> {
  const page = await visitor()
  await page.goto(address(`/${lang}/networks`))
  await take(page, 'networks', lang)
  if (lang === 'fi') await take(page, 'networks', lang, 'dark')
  await page.goto(address(`/${lang}/networks/tampere-network`))
  await take(page, 'network', lang)
  if (lang === 'fi') await take(page, 'network', lang, 'print')
  await page.goto(address(`/${lang}/networks/tampere-network/join`))
  await page.locator('form[action$="/join"] button').click()
  await take(page, 'network-join-faults', lang)
  await page.goto(address(`/${lang}/networks/civil-society-platform/join`))
  await take(page, 'network-join', lang)
  await join(page)
  await take(page, 'network-join-sent', lang)
  await page.locator('[data-link]').click()
  await take(page, 'network-confirm', lang)
  await page.locator('main form button').click()
  await take(page, 'network-confirmed', lang)
  await page.locator('[data-link]').click()
  await take(page, 'network-own', lang)
  await page.context().close()
}

/** Each time somebody else, because a page that looks at two languages joins twice. */
async function join(page: Page): Promise<void> {
  const lang = new URL(page.url()).pathname.slice(1, 3)
  await page.fill('[name="name"]', 'Esimerkki Erkki')
  await page.fill('[name="email"]', `esimerkki.erkki.${lang}@example.org`)
  await page.check('[name="relation"][value="associated"]')
  await page.fill('[name="organisation"]', 'Esimerkkilän yhdistys')
  await page.selectOption('[name="type"]', 'ngo')
  await page.check(`[name="lang"][value="${lang}"]`)
  await page.check('[name="shown"][value="name"]')
  await page.check('[name="consent"]')
  await page.locator('form[action$="/join"] button').click()
  await page.locator('[data-link]').waitFor()
}

async function member(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Harjoitus Heidi')
  await page.goto(camera.address(`/${lang}/my-networks`))
  await camera.take(page, 'my-networks', lang)
  await page.locator('tbody a').first().click()
  await page.waitForURL(/my-networks\/[0-9a-f-]{36}$/)
  await camera.take(page, 'my-network', lang)
  await below(camera, page, lang, [
    ['my-network-members', '/members'],
    ['my-network-documents', '/documents'],
    ['my-network-figures', '/figures'],
  ])
  await page.context().close()
}

async function coordinator(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Verkosto Vilma')
  await page.goto(camera.address(`/${lang}/my-networks`))
  await camera.take(page, 'coordinated-networks', lang)
  await page.locator('a[href*="/coordination/"]').last().click()
  await page.waitForURL(/coordination\/[0-9a-f-]{36}$/)
  await camera.take(page, 'coordination', lang)
  await below(camera, page, lang, [
    ['coordination-invitation', '/invitation'],
    ['coordination-news', '/news'],
    ['coordination-news-new', '/news/new'],
    ['coordination-documents', '/documents'],
    ['coordination-texts', '/texts'],
    ['coordination-history', '/history'],
  ])
  await page.locator('tbody a[href*="/network-members/"]').first().click()
  await page.waitForURL(/network-members/)
  await camera.take(page, 'coordination-member', lang)
  await page.context().close()
}

async function administrator(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Hallinto Hanna')
  const list = camera.address(`/${lang}/network-register`)
  await page.goto(list)
  await camera.take(page, 'register', lang)
  await page.goto(`${list}/new`)
  await camera.take(page, 'register-new', lang)
  await page.goto(list)
  await page.locator('tbody a').first().click()
  await page.waitForURL(/network-register\/[0-9a-f-]{36}$/)
  await camera.take(page, 'register-network', lang)
  const network = page.url()
  await page.goto(`${network}/ending`)
  await camera.take(page, 'register-ending', lang)
  await page.goto(`${network}/coordinator`)
  await page.locator('main form button').click()
  await page.waitForURL(/organisation=/)
  await camera.take(page, 'register-change-faults', lang)
  await page.selectOption('[name="organisation"]', { index: 3 })
  for (const [part, value] of [
    ['day', '1'],
    ['month', '1'],
    ['year', '2030'],
  ] as const)
    await page.fill(`[name="from.${part}"]`, value)
  await page.locator('main form button').click()
  await page.waitForURL(/2030/)
  await camera.take(page, 'register-check', lang)
  await page.context().close()
}

async function below({ take }: Camera, page: Page, lang: Lang, pages: readonly (readonly [string, string])[]) {
  const root = page.url()
  for (const [name, path] of pages) {
    const answer = await page.goto(`${root}${path}`)
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}`)
    await take(page, name, lang)
  }
}
