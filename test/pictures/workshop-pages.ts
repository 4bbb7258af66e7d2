import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** Workshops: what a participant sees on a phone, the facilitator at a desk, everybody on the wall, and what came of it. */
export async function workshopPages(camera: Camera, lang: Lang): Promise<void> {
  const { take, address } = camera
  const vilma = await camera.worker('Verkosto Vilma')
  await vilma.goto(address(`/${lang}/workshops`))
  await take(vilma, 'workshops', lang)
  const running = await pathOf(vilma, /Tampere|Tammerfors/)
  await vilma.goto(`${running}/screen`)
  const code = (await vilma.locator('.join-code').innerText()).replace(/\s/g, '')
  await phone(camera, lang, code)
  await vilma.goto(running)
  await take(vilma, 'workshop-run', lang)
  await vilma.goto(`${running}/screen`)
  await take(vilma, 'workshop-screen', lang)
  if (lang === 'fi') await take(vilma, 'workshop-screen', lang, 'dark')
  for (const page of ['paper', 'consolidation', 'feedback']) {
    await vilma.goto(`${running}/${page}`)
    await take(vilma, `workshop-${page}`, lang)
  }
  await vilma.goto(address(`/${lang}/workshops/new`))
  await take(vilma, 'workshop-plan', lang)
  await vilma.goto(address(`/${lang}/workshops/comparison`))
  await take(vilma, 'workshop-comparison', lang)
  await vilma.goto(address(`/${lang}/workshops`))
  await vilma.goto(await pathOf(vilma, /Oulu|Uleåborg/))
  await take(vilma, 'workshop-report', lang)
  if (lang === 'fi') await take(vilma, 'workshop-report', lang, 'print')
  await vilma.context().close()
}

/** From the code to an answer on the board. */
async function phone({ visitor, address, take }: Camera, lang: Lang, code: string): Promise<void> {
  const page = await visitor()
  await page.goto(address(`/${lang}/join`))
  await take(page, 'workshop-code', lang)
  await page.goto(address(`/${lang}/join?code=${code}`))
  await take(page, 'workshop-seat', lang)
  await page.selectOption('[name="type"]', 'ngo')
  await page.fill('[name="name"]', 'Keksitty')
  await page.check('[name="table"][value="3"]')
  await page.click('form[action$="/join"] button')
  await page.waitForURL(/board/)
  await take(page, 'workshop-board', lang)
  if (lang === 'fi') await take(page, 'workshop-board', lang, 'dark')
  await page.goto(address(`/${lang}/board/feedback`))
  await take(page, 'workshop-questionnaire', lang)
  await page.context().close()
}

/** The workshop of that network that stands first in the list. */
async function pathOf(page: Page, network: RegExp): Promise<string> {
  const link = page.locator('tbody a').filter({ hasText: network }).first()
  return new URL((await link.getAttribute('href')) ?? '', page.url()).href
}
