import type { Camera, Lang } from './camera.ts'

/** The assistance system's own: desk, one file with all its parts, the family's second file, what a supervisor sees. */
export async function clientsPages(camera: Camera, lang: Lang): Promise<void> {
  await official(camera, lang)
  const supervisor = await camera.worker('Esihenkilö Eero')
  for (const [name, path] of [
    ['clients-team', '/clients/team'],
    ['clients-openings', '/clients/openings'],
  ] as const) {
    await supervisor.goto(camera.address(`/${lang}${path}`))
    await camera.take(supervisor, name, lang)
  }
  await supervisor.context().close()
}

async function official({ worker, address, take }: Camera, lang: Lang): Promise<void> {
  const page = await worker('Päätös Pirkko')
  await page.goto(address(`/${lang}/clients`))
  await take(page, 'clients', lang)
  const files = await page
    .locator('tbody a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  let shown = ''
  for (const file of new Set(files)) {
    await page.goto(address(`${file}/plan`))
    if (await page.locator('main').getByText('390').count()) shown = file
  }
  await page.goto(address(shown))
  await take(page, 'client', lang)
  if (lang === 'fi') for (const way of ['dark', 'print'] as const) await take(page, 'client', lang, way)
  for (const part of ['background', 'plan', 'organiser', 'decisions', 'notes', 'sections/action', 'workers']) {
    await page.goto(address(`${shown}/${part}`))
    await take(page, `client-${part.replace('sections/', 'new-')}`, lang)
  }
  await page.goto(address(`${shown}/plan`))
  await page.locator('details summary').first().click()
  await take(page, 'client-steps', lang)
  if (lang === 'fi') await take(page, 'client-plan', lang, 'print')
  await page.context().close()
}
