import type { Piece } from './piece.ts'
import { qrPath } from './qr.ts'

export interface Pen {
  document: PDFKit.PDFDocument
  root: PDFKit.PDFStructureElement
  /** Points of plain text. */
  size: number
}

const ink = '#1a2a30'
const quietInk = '#44525a'
const lake = '#0b5a66'

/** Draws one piece below the last and hangs it into the document's structure. */
export function put<K extends Piece['kind']>(pen: Pen, piece: Of<K>): void {
  const draw: (pen: Pen, piece: Of<K>) => void = draws[piece.kind as K]
  draw(pen, piece)
}

type Of<K extends Piece['kind']> = Extract<Piece, { kind: K }>

const draws: { [K in Piece['kind']]: (pen: Pen, piece: Of<K>) => void } = {
  heading,
  text,
  banner,
  list,
  table,
  lines,
  boxes,
  qr,
  break: ({ document }) => {
    document.addPage()
  },
}

function heading(pen: Pen, { level, text: said }: Of<'heading'>): void {
  const { document, size } = pen
  const points = size * ([1.8, 1.35, 1.1][level - 1] ?? 1.1)
  document.font('bold').fontSize(points)
  // A heading does not stand alone at the foot of a page.
  if (document.y > marginTop(pen)) document.y += points * 0.5
  makeRoom(pen, document.heightOfString(said) + size * 4)
  // After room was made: a new page forgets the colour.
  document.fillColor(level === 1 ? lake : ink)
  element(pen, `H${level}`, () => document.text(said, marginLeft(pen), document.y))
  document.y += size * 0.3
}

function text(pen: Pen, { text: said, quiet }: Of<'text'>): void {
  const { document, size } = pen
  document
    .font('plain')
    .fontSize(quiet ? size - 1 : size)
    .fillColor(quiet ? quietInk : ink)
  for (const paragraph of said.split(/\n{2,}/)) {
    element(pen, 'P', () => document.text(paragraph, marginLeft(pen), document.y, { lineGap: size * 0.2 }))
    document.y += size * 0.5
  }
}

function banner(pen: Pen, { text: said }: Of<'banner'>): void {
  const { document, size } = pen
  document.font('bold').fontSize(size)
  const inner = width(pen) - size * 2
  const height = document.heightOfString(said, { width: inner }) + size * 1.2
  makeRoom(pen, height)
  const top = document.y
  artifact(pen, () =>
    document.lineWidth(1).rect(marginLeft(pen), top, width(pen), height).fillAndStroke('#fdf3e7', '#b85c00'),
  )
  document.fillColor(ink)
  element(pen, 'P', () => document.text(said, marginLeft(pen) + size, top + size * 0.6, { width: inner }))
  document.y = top + height + size * 0.7
}

function list(pen: Pen, { items, numbered }: Of<'list'>): void {
  const { document, size } = pen
  document.font('plain').fontSize(size).fillColor(ink)
  const indent = size * 1.6
  const whole = document.struct('L')
  pen.root.add(whole)
  items.forEach((item, at) => {
    makeRoom(pen, size * 1.5)
    const top = document.y
    const line = document.struct('LI', {}, [
      document.struct('Lbl', {}, () =>
        document.text(numbered ? `${at + 1}.` : '•', marginLeft(pen), top, { lineBreak: false }),
      ),
      document.struct('LBody', {}, () =>
        document.text(item, marginLeft(pen) + indent, top, { width: width(pen) - indent }),
      ),
    ])
    whole.add(line)
    line.end()
    document.y += size * 0.25
  })
  whole.end()
  document.y += size * 0.4
}

function table(pen: Pen, { head, rows, widths }: Of<'table'>): void {
  const { document, size } = pen
  const shares = widths ?? head.map(() => 1)
  const sum = shares.reduce((all, one) => all + one, 0)
  const columns = shares.map((share) => (share / sum) * width(pen))
  const whole = document.struct('Table')
  pen.root.add(whole)
  makeRoom(pen, rowHeight(pen, columns, head, true) + size * 3)
  row(pen, columns, head, true, whole)
  for (const cells of rows.flatMap((cells) => fitting(pen, columns, cells))) {
    const broke = makeRoom(pen, rowHeight(pen, columns, cells, false))
    // The head again for the eye; who listens has heard it.
    if (broke) artifact(pen, () => row(pen, columns, head, true, null))
    row(pen, columns, cells, false, whole)
  }
  whole.end()
  document.y += size * 0.8
}

/** A row that no page could hold goes on as further rows. */
function fitting(pen: Pen, columns: readonly number[], cells: readonly string[]): (readonly string[])[] {
  const { page } = pen.document
  const most = page.height - page.margins.top - page.margins.bottom - pen.size * 6
  const parts = cells.map((text, at) =>
    rowHeight(pen, columns.slice(at, at + 1), [text], false) > most ? halves(text) : [text, ''],
  )
  if (parts.every(([, rest]) => !rest)) return [cells]
  return [0, 1].flatMap((at) =>
    fitting(
      pen,
      columns,
      parts.map((part) => part[at] ?? ''),
    ),
  )
}

/** Parted at the end of a line or word near the middle. */
function halves(text: string): [string, string] {
  const middle = text.length >> 1
  const line = text.lastIndexOf('\n', middle)
  const at = line > 0 ? line : text.lastIndexOf(' ', middle)
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text.slice(0, middle), text.slice(middle)]
}

function rowHeight(
  { document, size }: Pen,
  columns: readonly number[],
  cells: readonly string[],
  isHead: boolean,
): number {
  const pad = padOf(size)
  document.font(isHead ? 'bold' : 'plain').fontSize(size - 0.5)
  const heights = columns.map((column, at) => document.heightOfString(cells[at] ?? '', { width: column - pad * 2 }))
  return Math.max(size * 1.2, ...heights) + pad * 2
}

function row(
  pen: Pen,
  columns: readonly number[],
  cells: readonly string[],
  isHead: boolean,
  whole: PDFKit.PDFStructureElement | null,
): void {
  const { document, size } = pen
  const pad = padOf(size)
  const height = rowHeight(pen, columns, cells, isHead)
  const top = document.y
  if (whole) artifact(pen, () => grid(pen, columns, height, isHead))
  else grid(pen, columns, height, isHead)
  document.fillColor(ink)
  const line = whole && document.struct('TR')
  if (line) whole.add(line)
  let x = marginLeft(pen)
  columns.forEach((column, at) => {
    const left = x + pad
    const draw = () => {
      document.text(cells[at] ?? '', left, top + pad, { width: column - pad * 2 })
    }
    const cell = line && document.struct(isHead ? 'TH' : 'TD', {}, draw)
    if (cell) line.add(cell)
    else draw()
    cell?.end()
    x += column
  })
  line?.end()
  document.y = top + height
}

function grid(pen: Pen, columns: readonly number[], height: number, isHead: boolean): void {
  const { document } = pen
  const top = document.y
  if (isHead) document.rect(marginLeft(pen), top, width(pen), height).fill('#e8f0f1')
  document.lineWidth(0.5).rect(marginLeft(pen), top, width(pen), height).stroke('#8fa3a8')
  let x = marginLeft(pen)
  for (const column of columns.slice(0, -1)) {
    x += column
    document
      .moveTo(x, top)
      .lineTo(x, top + height)
      .stroke('#8fa3a8')
  }
}

const padOf = (size: number) => size * 0.35

function lines(pen: Pen, { count, label }: Of<'lines'>): void {
  const { document, size } = pen
  if (label) text(pen, { kind: 'text', text: label })
  for (let at = 0; at < count; at++) {
    makeRoom(pen, size * 2)
    const y = document.y + size * 1.8
    artifact(pen, () =>
      document
        .lineWidth(0.5)
        .moveTo(marginLeft(pen), y)
        .lineTo(marginLeft(pen) + width(pen), y)
        .stroke('#8fa3a8'),
    )
    document.y = y
  }
  document.y += size * 0.8
}

function boxes(pen: Pen, { label, choices }: Of<'boxes'>): void {
  const { document, size } = pen
  text(pen, { kind: 'text', text: label })
  document.font('plain').fontSize(size).fillColor(ink)
  const indent = size * 1.6
  for (const choice of choices) {
    makeRoom(pen, size * 1.6)
    const top = document.y
    artifact(pen, () =>
      document
        .lineWidth(0.8)
        .rect(marginLeft(pen), top + 1, size * 0.9, size * 0.9)
        .stroke(ink),
    )
    element(pen, 'P', () => document.text(choice, marginLeft(pen) + indent, top, { width: width(pen) - indent }))
    document.y += size * 0.25
  }
  document.y += size * 0.5
}

function qr(pen: Pen, { text: said, caption }: Of<'qr'>): void {
  const { document, size } = pen
  const side = size * 8
  makeRoom(pen, side)
  const top = document.y
  const code = qrPath(said)
  const figure = document.struct('Figure', { alt: caption }, () => {
    document
      .save()
      .translate(marginLeft(pen), top)
      .scale(side / code.size)
      .path(code.d)
      .fill('#000000')
      .restore()
  })
  pen.root.add(figure)
  figure.end()
  document.font('plain').fontSize(size).fillColor(ink)
  element(pen, 'P', () =>
    document.text(caption, marginLeft(pen) + side + size, top + size, { width: width(pen) - side - size }),
  )
  document.y = top + side + size * 0.5
}

function element({ document, root }: Pen, role: string, draw: () => unknown): void {
  const made = document.struct(role, {}, () => {
    draw()
  })
  root.add(made)
  made.end()
}

/** Lines and colours that say nothing by themselves. */
function artifact({ document }: Pen, draw: () => unknown): void {
  document.markContent('Artifact', { type: 'Layout' })
  draw()
  document.endMarkedContent()
}

/** Goes to a new page when so much does not fit on this one; says whether it did. */
function makeRoom({ document }: Pen, height: number): boolean {
  const fits = document.y + height <= document.page.height - document.page.margins.bottom
  if (!fits) document.addPage()
  return !fits
}

const marginLeft = ({ document }: Pen) => document.page.margins.left
const marginTop = ({ document }: Pen) => document.page.margins.top
const width = ({ document }: Pen) => document.page.width - document.page.margins.left - document.page.margins.right
