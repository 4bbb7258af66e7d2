import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { makeSpeakers } from '#base/i18n/words.ts'
import { exitScript } from './exit.ts'
import { type Frame, PublicLayout } from './layout.tsx'
import { WorkLayout } from './layout-work.tsx'
import { words } from './words.gen.ts'

const speakers = makeSpeakers([words])
const hostile = '</title><script>alert(1)</script>'

const frame: Frame = {
  lang: 'en',
  say: speakers.en,
  path: '/guide',
  title: 'Guide',
  demo: false,
  assets: { css: '/assets/public.css', icon: '/assets/icon.svg', scripts: [] },
  exitScript,
  indexed: true,
}
const work = { person: 'Esimerkki Eeva', organisation: 'Esimerkkilä', menu: [], token: 'token' }

const faces = {
  public: (some: Partial<Frame>) => renderToString(<PublicLayout {...frame} {...some} />),
  work: (some: Partial<Frame>) => renderToString(<WorkLayout {...frame} {...work} {...some} />),
}

describe.each(Object.entries(faces))('the %s face', (_, draw) => {
  test('shows markup in a title as text', () => {
    expect(draw({ title: hostile })).not.toContain('<script>alert')
  })

  test('carries no style of its own, which the policy would refuse', () => {
    expect(draw({ demo: true })).not.toMatch(/\sstyle=|<style/)
  })

  test('holds one main part, to which the first link leads', () => {
    const html = draw({})
    expect(html.match(/<main /g)).toHaveLength(1)
    expect(html.match(/<a [^>]*>/)?.[0]).toContain('href="#main"')
  })

  test('offers the same page in each language, each named in its own', () => {
    for (const lang of langs) expect(draw({})).toContain(`href="/${lang}/guide" lang="${lang}" hreflang="${lang}"`)
  })

  test('says when all is invented, and only then', () => {
    expect(draw({ demo: true })).toContain(speakers.en('ui.demo'))
    expect(draw({})).not.toContain(speakers.en('ui.demo'))
  })
})

test.each(langs)('the way out is a plain link in the header, in %s', (lang) => {
  const html = renderToString(<PublicLayout {...frame} lang={lang} say={speakers[lang]} />)
  const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'))
  expect(header).toContain('<a href="/leave" rel="nofollow noreferrer" data-exit')
  expect(header).toContain(speakers[lang]('ui.exit'))
})

test('a page that is not to be found by searches says so', () => {
  expect(faces.public({ indexed: false })).toContain('noindex')
  expect(faces.public({})).not.toContain('noindex')
})

test('nothing on the public side gives it away in title, address or name', () => {
  for (const lang of langs) {
    const html = renderToString(<PublicLayout {...frame} lang={lang} say={speakers[lang]} />)
    expect(html).not.toMatch(/polku|traffick|ihmiskaup|människohand/i)
  }
})
