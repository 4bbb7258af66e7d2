import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { guidePages, guideText, parseGuide, related } from './guide.ts'
import { toHtml } from './guide-html.ts'

/** Words that would give the subject away in a tab, a history list or an address. */
const tellTale =
  /traffick|victim|exploit|offence|crime|slave|ihmiskau|uhri|hyväksikäyt|rikos|människohandel|\boffer\b|brott|utnyttj/i

describe.each(langs)('the guide in %s', (lang) => {
  test.each(guidePages)('has the page %s with a neutral title, a summary, a checked day and parts', (page) => {
    const text = guideText(page, lang)
    expect(text.title).not.toMatch(tellTale)
    expect(text.summary.length).toBeGreaterThan(20)
    expect(text.checked).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(text.sections.length).toBeGreaterThan(2)
    expect(text.sections.map(({ heading }) => heading).join()).not.toMatch(/[<>]|&\w+;/)
  })

  test.each(guidePages)('the page %s loses no link', (page) => {
    const { lead, html } = guideText(page, lang)
    expect(lead + html).not.toContain('<a>')
    for (const [, own] of html.matchAll(new RegExp(`href="/${lang}/guide/([^"]+)"`, 'g')))
      expect(guidePages).toContain(own)
  })
})

test('every page leads on to others, none to itself', () => {
  for (const page of guidePages) {
    expect(related[page].length).toBeGreaterThan(0)
    expect(related[page]).not.toContain(page)
  }
})

const htmlOf = (markdown: string) => {
  const { lead, html } = toHtml(markdown, 'en')
  return lead + html
}

describe('a link in a guide file', () => {
  const hrefs = (markdown: string) => [...htmlOf(markdown).matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

  test.each([
    ['guide:watched', '/en/guide/watched'],
    ['contact:question', '/en/contact/question'],
    ['contact:feedback', '/en/feedback'],
    ['tel:+358295463177', 'tel:+358295463177'],
    ['https://www.riku.fi', 'https://www.riku.fi'],
    ['https://tietosuoja.fi/en?a=1&b=2', 'https://tietosuoja.fi/en?a=1&amp;b=2'],
  ])('%s leads to %s', (written, href) => {
    expect(hrefs(`[text](${written})`)).toEqual([href])
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#115;cript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    'https:example.org',
    'https://user@example.org',
    'guide:../../etc',
    'contact:constructor',
    'contact:unknown',
    'mailto:a@example.org',
    'tel:1"onclick=',
  ])('%s leads nowhere', (written) => {
    expect(hrefs(`[text](<${written}>)`)).toEqual([])
    expect(htmlOf(`[text](<${written}>)`)).toContain('text')
  })

  test('cannot carry attributes in by its title', () => {
    expect(htmlOf('[a](guide:help "x\\" onclick=\\"y")')).toBe(
      '<p class="ds-paragraph"><a class="ds-link" href="/en/guide/help">a</a></p>',
    )
  })
})

test('a telephone number is not broken between lines', () => {
  expect(htmlOf('[+358 2954 63177](tel:+358295463177)')).toContain('>+358\u00a02954\u00a063177<')
})

test('markup in a guide file is shown as text, a picture is not made', () => {
  const html = htmlOf(
    '<script>x</script>\n\n<b onclick="y">b</b> ![p](https://example.org/p.png) <https://example.org>',
  )
  expect(html).not.toMatch(/<(script|b|img)\b/)
  expect(html.match(/<a /g)).toHaveLength(1)
})

test('what stands before the first part is the lead', () => {
  expect(toHtml('one\n\n## Two', 'en').lead).toContain('one')
  expect(toHtml('only', 'en')).toMatchObject({ html: '', sections: [] })
})

test('a heading becomes a part that can be linked to', () => {
  const { html, sections } = toHtml('## One & *two*\n\ntext\n\n## Three', 'en')
  expect(sections).toEqual([
    { id: 'part-1', heading: 'One & two' },
    { id: 'part-2', heading: 'Three' },
  ])
  expect(html).toContain('id="part-2"')
})

test('a file without its three lines is refused', () => {
  expect(() => parseGuide('title: A\n\n# A\n', 'en')).toThrow(/checked/)
})
