import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

const invited: Record<Lang, string> = { fi: 'Kutsuttu', sv: 'kallade', en: 'Invited' }
const held: Record<Lang, string> = { fi: 'Pidetty', sv: 'Hållet', en: 'Held' }

/** Meetings: what everybody sees, what a member answers and reads, what the coordinator arranges. */
export async function meetingPages(camera: Camera, lang: Lang): Promise<void> {
  await visitor(camera, lang)
  await member(camera, lang)
  await coordinator(camera, lang)
}

async function visitor({ visitor: browser, address, take }: Camera, lang: Lang): Promise<void> {
  const page = await browser()
  await page.goto(address(`/${lang}/networks/tampere-network/meetings`))
  await take(page, 'meetings-public', lang)
  await page.goto(address(`/${lang}/networks/tampere-network/join`))
  await joined(page, lang)
  await take(page, 'membership-with-meeting', lang)
  await page.locator('form[action*="/meetings/"] button').first().click()
  await page.waitForURL(/meetings\/answer\//)
  await take(page, 'meeting-answer', lang)
  await page.context().close()
}

/** Joins, and confirms by the link that the demo shows instead of mailing it. */
async function joined(page: Page, lang: Lang): Promise<void> {
  await page.fill('[name="name"]', 'Esimerkki Elli')
  await page.fill('[name="email"]', `esimerkki.elli.${lang}@example.org`)
  await page.fill('[name="organisation"]', 'Esimerkkilän yhdistys')
  await page.selectOption('[name="type"]', 'ngo')
  await page.check(`[name="lang"][value="${lang}"]`)
  await page.check('[name="consent"]')
  for (const next of ['form[action$="/join"] button', '[data-link]', 'main form button', '[data-link]']) {
    await Promise.all([page.waitForEvent('load'), page.locator(next).first().click()])
  }
}

async function member(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Harjoitus Heidi')
  await page.goto(camera.address(`/${lang}/my-networks`))
  await page.locator('tbody a').first().click()
  await page.waitForURL(/my-networks\/[0-9a-f-]{36}$/)
  const list = `${page.url()}/meetings`
  await page.goto(list)
  await camera.take(page, 'my-meetings', lang)
  await called(page, invited[lang])
  await camera.take(page, 'my-meeting', lang)
  await page.goto(list)
  await called(page, held[lang])
  await page.goto(`${page.url()}/minutes`)
  await camera.take(page, 'my-minutes', lang)
  if (lang === 'fi') await camera.take(page, 'my-minutes', lang, 'print')
  await page.context().close()
}

async function coordinator(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Verkosto Vilma')
  await page.goto(camera.address(`/${lang}/my-networks`))
  await page
    .locator('tr')
    .filter({ hasText: /Tampere|Tammerfors/ })
    .locator('a[href*="/coordination/"]')
    .click()
  await page.waitForURL(/coordination\/[0-9a-f-]{36}$/)
  const root = page.url()
  await page.goto(`${root}/meetings`)
  await camera.take(page, 'meetings', lang)
  await page.goto(`${root}/meetings/new`)
  await page.locator('form[action$="/meetings"] button').click()
  await camera.take(page, 'meeting-new-faults', lang)
  await importing(camera, page, root, lang)
  await page.goto(`${root}/meetings`)
  await called(page, invited[lang])
  await camera.take(page, 'meeting', lang)
  if (lang === 'fi') for (const way of ['dark', 'print'] as const) await camera.take(page, 'meeting', lang, way)
  const meeting = page.url()
  await below(camera, page, meeting, ['edit', 'invitation', 'cancellation', 'agenda/new'], lang)
  await page.goto(`${root}/meetings`)
  await called(page, held[lang])
  await camera.take(page, 'meeting-held', lang)
  await below(camera, page, page.url(), ['attendance', 'minutes'], lang)
  await page.context().close()
}

async function below({ take }: Camera, page: Page, meeting: string, paths: readonly string[], lang: Lang) {
  for (const path of paths) {
    await page.goto(`${meeting}/${path}`)
    await take(page, `meeting-${path.replace('/', '-')}`, lang)
  }
}

const file = [
  'BEGIN:VCALENDAR',
  ...event(
    'SUMMARY:Ohjausryhmä',
    'DTSTART;TZID=Europe/Helsinki:20270324T130000',
    'RRULE:FREQ=MONTHLY;BYDAY=4WE;COUNT=3',
  ),
  ...event('SUMMARY:Outo sarja', 'DTSTART:20270326T090000Z', 'RRULE:FREQ=YEARLY;BYEASTER=0'),
  ...event('SUMMARY:Koko päivän retki', 'DTSTART;VALUE=DATE:20270601'),
  'END:VCALENDAR',
].join('\r\n')

function event(...lines: string[]): string[] {
  return ['BEGIN:VEVENT', `UID:${lines[0]}`, 'DURATION:PT2H', 'LOCATION:Tampere', ...lines, 'END:VEVENT']
}

async function importing({ take }: Camera, page: Page, root: string, lang: Lang): Promise<void> {
  await page.goto(`${root}/meetings/import`)
  await take(page, 'meeting-import', lang)
  const upload = { name: 'kalenteri.ics', mimeType: 'text/calendar', buffer: Buffer.from(file) }
  await page.locator('input[type="file"]').setInputFiles(upload)
  await page.locator('form[action$="/import"] button').click()
  await page.waitForURL(/imports\//)
  await take(page, 'meeting-import-list', lang)
}

/** Into the one meeting of the list that stands so. */
async function called(page: Page, state: string): Promise<void> {
  await page.locator('tr').filter({ hasText: state }).locator('a').first().click()
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
}
