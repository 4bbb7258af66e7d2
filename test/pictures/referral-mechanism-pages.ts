import type { Page } from 'playwright-core'
import type { Camera, Lang } from './camera.ts'

/** The referral mechanism: what anybody sees, and the side of those who keep it. Needs `fillMechanism` in the demo. */
export async function mechanismPages(camera: Camera, lang: Lang): Promise<void> {
  const visitor = await camera.visitor()
  await each(camera, visitor, lang, [
    ['mechanism', '/mechanism'],
    ['mechanism-drawing', '/mechanism/drawing'],
    ['mechanism-stage-drawing', '/mechanism/drawing/help'],
    ['mechanism-step', '/mechanism/steps/write-proposal'],
    ['mechanism-decision', '/mechanism/steps/admission-decision'],
    ['mechanism-role', '/mechanism/roles/reception-nurse'],
    ['mechanism-stage', '/mechanism/stages/consent'],
    ['mechanism-roles', '/mechanism/roles'],
    ['mechanism-situation', '/mechanism/situations/child'],
    ['mechanism-regions', '/mechanism/regions'],
    ['mechanism-versions', '/mechanism/versions'],
    ['mechanism-files', '/mechanism/files'],
  ])
  if (lang === 'fi') {
    for (const way of ['dark', 'print'] as const) {
      await visitor.goto(camera.address('/fi/mechanism/drawing'))
      await camera.take(visitor, 'mechanism-drawing', lang, way)
    }
    await visitor.goto(camera.address('/fi/mechanism/print'))
    await camera.take(visitor, 'mechanism-print', lang, 'print')
  }
  await visitor.context().close()
  await keepers(camera, lang)
}

async function keepers(camera: Camera, lang: Lang): Promise<void> {
  const page = await camera.worker('Verkosto Vilma')
  await each(camera, page, lang, [
    ['mechanism-work', '/mechanism-work'],
    ['mechanism-desk', '/mechanism-work/2'],
    ['mechanism-comments', '/mechanism-work/2/comments'],
    ['mechanism-gaps', '/mechanism-work/2/regions'],
    ['mechanism-history', '/mechanism-work/2/history'],
    ['mechanism-changes', '/mechanism/changes?from=1&to=2'],
  ])
  await page.context().close()
}

async function each(camera: Camera, page: Page, lang: Lang, pages: readonly (readonly [string, string])[]) {
  for (const [name, path] of pages) {
    const answer = await page.goto(camera.address(`/${lang}${path}`))
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}`)
    await camera.take(page, name, lang)
  }
}
