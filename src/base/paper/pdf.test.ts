import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Paper, pdf } from './pdf.ts'
import { qrPath } from './qr.ts'

const paper: Paper = {
  title: 'Pöytälomake',
  lang: 'fi',
  footer: 'Keksitty tapaus',
  pieces: [
    { kind: 'banner', text: 'Keksitty tapaus' },
    { kind: 'heading', level: 1, text: 'Vaihe 1' },
    { kind: 'text', text: 'Ensin.\n\nSitten.' },
    { kind: 'list', items: ['yksi', 'kaksi'], numbered: true },
    { kind: 'table', head: ['Kuka', 'Mitä'], rows: Array.from({ length: 60 }, (_, at) => [`Taho ${at}`, 'Tekee']) },
    { kind: 'lines', count: 3, label: 'Mitä puuttuu?' },
    { kind: 'boxes', label: 'Oliko hyötyä?', choices: ['Kyllä', 'Ei'] },
    { kind: 'qr', text: 'https://example.org/fi', caption: 'Uusin tieto' },
    { kind: 'break' },
    { kind: 'text', text: 'Lopuksi', quiet: true },
  ],
}

/** All that the file says, with its packed streams opened. */
async function insideOf(made: Paper): Promise<string> {
  const file = Buffer.from(await pdf(made))
  const text = file.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const from = index + mark.length
    try {
      return inflateSync(file.subarray(from, file.indexOf('endstream', from))).toString('latin1')
    } catch {
      return ''
    }
  })
  return text + streams.join('\n')
}

test('a document says its language and title, and is tagged from beginning to end', async () => {
  const inside = await insideOf(paper)
  expect(inside).toContain('/Lang (fi)')
  expect(inside).toContain('/Marked true')
  expect(inside).toContain('pdfuaid:part')
  for (const role of ['H1', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure']) {
    expect(inside).toMatch(new RegExp(`/S /${role}\\b`))
  }
})

test('a long table goes on over pages, and each page has its number', async () => {
  const inside = await insideOf(paper)
  expect(inside.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3)
  expect(inside.match(/\/Artifact/g)?.length).toBeGreaterThan(3)
})

test('a row taller than a page goes on as a row on each page', async () => {
  const rows = [['1. Vaihe', Array.from({ length: 1500 }, (_, at) => `sana${at}`).join(' '), 'Lyhyt']]
  const inside = await insideOf({
    title: 'Pitkä',
    lang: 'fi',
    pieces: [{ kind: 'table', head: ['a', 'b', 'c'], rows }],
  })
  const pages = inside.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(2)
  expect(inside.match(/\/S \/TR\b/g)?.length).toBeGreaterThan(pages)
})

test('only fonts inside the file are used', async () => {
  const inside = await insideOf(paper)
  expect(inside).not.toMatch(/\/BaseFont \/Helvetica/)
  expect(inside).toContain('/FontFile2')
})

test('a document with nothing in it is still a document', async () => {
  expect((await insideOf({ title: 'Tyhjä', lang: 'en', pieces: [] })).match(/\/Type \/Page\b/g)).toHaveLength(1)
})

test('a QR code is a square with its quiet zone', () => {
  const { d, size } = qrPath('https://example.org/fi/help')
  expect(size).toBeGreaterThan(28)
  expect(d).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
})
