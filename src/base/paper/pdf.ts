import path from 'node:path'
import { type Pen, put } from './pen.ts'
import type { Paper } from './piece.ts'

export type { Paper, Piece } from './piece.ts'

/**
 * An A4 document as PDF 1.7, tagged in reading order with title and language (the structure that PDF/UA asks for), and
 * with its fonts inside.
 */
export async function pdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  // At first use: the library and its font tools weigh more than most pages of ours.
  const { default: PDFDocument } = await import('pdfkit')
  const margin = paper.compact ? 32 : 56
  const document = new PDFDocument({
    size: 'A4',
    layout: paper.landscape ? 'landscape' : 'portrait',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 14 },
    pdfVersion: '1.7',
    ...universal,
    tagged: true,
    displayTitle: true,
    lang: paper.lang,
    bufferPages: true,
    // Before the first text: without it the library reaches for a font that is not inside the file.
    font: fonts.plain,
    info: { Title: paper.title, Producer: 'Polku', Creator: 'Polku' },
  })
  const whole = collected(document)
  document.registerFont('plain', fonts.plain).registerFont('bold', fonts.bold)
  const root = document.struct('Document')
  document.addStructure(root)
  const pen: Pen = { document, root, size: paper.compact ? 8.5 : 11 }
  for (const piece of paper.pieces) put(pen, piece)
  root.end()
  number(pen, paper)
  document.end()
  return whole
}

// The library's types know PDF/A only.
const universal: object = { subset: 'PDF/UA' }

const folder = 'node_modules/@expo-google-fonts/source-sans-3'
const fonts = {
  plain: path.resolve(folder, '400Regular/SourceSans3_400Regular.ttf'),
  bold: path.resolve(folder, '600SemiBold/SourceSans3_600SemiBold.ttf'),
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    document.on('data', (part: Uint8Array) => parts.push(part))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    document.on('error', reject)
  })
}

/** Foot and number of every page; not read aloud. */
function number({ document, size }: Pen, { footer = '' }: Paper): void {
  const { start, count } = document.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    document.switchToPage(at)
    const { left, right, bottom } = document.page.margins
    const y = document.page.height - bottom + 8
    // Text below the bottom margin would begin a new page.
    document.page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination' })
    document
      .font('plain')
      .fontSize(size - 2)
      .fillColor('#44525a')
    const width = document.page.width - left - right
    document.text(footer, left, y, { width: width - 60, lineBreak: false, ellipsis: true, height: size })
    document.text(`${at + 1}/${count}`, left, y, { width, align: 'right', lineBreak: false })
    document.endMarkedContent()
    document.page.margins.bottom = bottom
  }
}
