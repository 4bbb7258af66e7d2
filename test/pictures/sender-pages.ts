import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** The invented person whose proposal is sent for the pictures; intake finds it by this name. */
const name = (lang: Lang) => ({ given: 'Kuvitteellinen', family: `Kaino-${lang}` })

const story: Record<Lang, string> = {
  fi: 'Keksitty kertomus: olen tehnyt ravintolassa pitkiä päiviä. Minulle luvattiin palkka, mutta saan vain ruoan ja vuoteen.',
  sv: 'Påhittad berättelse: jag har arbetat långa dagar på en restaurang. Jag fick löfte om lön, men får bara mat och en säng.',
  en: 'Invented story: I have worked long days in a restaurant. I was promised pay, but I only get food and a bed.',
}

/** Everything that one who writes may see, from the first page to the answer. */
export async function senderPages(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.visitor()
  await reading(camera, page, lang)
  await asking(camera, page, lang)
  await telling(camera, page, lang)
  await page.context().close()
}

async function reading({ take, address }: Camera, page: Page, lang: Lang): Promise<void> {
  const still = [
    ['start', ''],
    ['way', '/start/me'],
    ['guide', '/guide'],
    ['guide-page', '/guide/help'],
    ['guide-professionals', '/guide/professionals'],
    ['feedback', '/feedback'],
    ['code-entry', '/messages'],
    ['sign-in', '/sign-in'],
    ['not-found', '/nothing-here'],
  ] as const
  for (const [name, path] of still) {
    await page.goto(address(`/${lang}${path}`))
    await take(page, name, lang)
    if (name === 'start' && lang === 'fi') {
      await take(page, name, lang, 'dark')
      await take(page, name, lang, 'rtl')
    }
  }
}

async function asking({ take, address }: Camera, page: Page, lang: Lang): Promise<void> {
  await page.goto(address(`/${lang}/contact/question`))
  await take(page, 'question', lang)
  await submit(page)
  await take(page, 'question-faults', lang)
  if (lang === 'fi') await take(page, 'question-faults', lang, 'dark')
}

async function telling(camera: Camera, page: Page, lang: Lang): Promise<void> {
  const { take, address } = camera
  await page.goto(address(`/${lang}/contact/self/gate`))
  await page.check('[name="gate.age"][value="adult"]')
  await page.check('[name="gate.consent"][value="given"]')
  await take(page, 'gate', lang)
  await submit(page)
  await page.fill('[name="story.message"]', story[lang])
  await submit(page, 'add')
  await episode(page)
  await take(page, 'episode', lang)
  await submit(page)
  await take(page, 'story', lang)
  if (lang === 'fi') for (const way of ['dark', 'rtl'] as const) await take(page, 'story', lang, way)
  await submit(page)
  await page.fill('[name="person.family-name"]', name(lang).family)
  await page.fill('[name="person.given-name"]', name(lang).given)
  await take(page, 'person', lang)
  await submit(page)
  for (const section of ['children', 'language', 'reach', 'needs']) {
    await take(page, section, lang)
    await submit(page)
  }
  await take(page, 'check', lang)
  if (lang === 'fi') await take(page, 'check', lang, 'print')
  await submit(page)
  await receipt(camera, page, lang)
}

async function episode(page: Page): Promise<void> {
  await page.check('[name="episode.forms"][value="forced-labour"]')
  await page.check('[name="episode.ongoing"][value="no"]')
  await page.fill('[name="episode.from.year"]', '2025')
  await page.selectOption('[name="episode.region"]', 'pirkanmaa')
}

async function receipt(camera: Camera, page: Page, lang: Lang): Promise<void> {
  const { take } = camera
  await take(page, 'receipt', lang)
  if (lang === 'fi') for (const way of ['dark', 'print'] as const) await take(page, 'receipt', lang, way)
  const code = (await page.locator('.code').innerText()).replace(/\D/g, '')
  await page.fill('[name="last"]', code.slice(-5))
  await submit(page)
  await answered(camera, lang)
  await page.reload()
  await take(page, 'inbox', lang)
  if (lang === 'fi') await take(page, 'inbox', lang, 'dark')
  await page.goto(camera.address(`/${lang}/messages/code`))
  await take(page, 'code', lang)
}

/** Intake asks for one thing, so that there is something to read. */
async function answered({ worker, address }: Camera, lang: Lang): Promise<void> {
  const page = await worker('Esimerkki Eeva')
  await page.goto(address(`/${lang}/referrals`))
  await page.fill('[name="person"]', `${name(lang).given} ${name(lang).family}`)
  await page.locator('form[action$="/search"] button').click()
  await page.locator('tbody a').first().click()
  await page.waitForURL(/referrals\/[0-9a-f-]{36}$/)
  await page.goto(`${page.url()}/reply?as=question&phrase=ask-safe-time`)
  await submit(page)
  await page.context().close()
}

/** Presses the visible button of the page's own form. */
async function submit(page: Page, go?: string): Promise<void> {
  const buttons = page.locator('main form button.ds-button[type="submit"]')
  const button = go ? page.locator(`main form button[value="${go}"].ds-button`) : buttons.filter({ visible: true })
  const wanted = go ? button : button.and(page.locator(':not([value="add"]):not([value="remove"])')).first()
  await Promise.all([page.waitForEvent('load'), wanted.click()])
}
