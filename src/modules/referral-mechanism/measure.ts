/**
 * How wide a text is, in units of the type size, by the widths that Arial, Helvetica and Liberation Sans share (Adobe's
 * metrics of Helvetica, thousandths). The drawing names these fonts, so that a text stays in its box everywhere.
 */
const widths = new Map<string, number>()
for (const [width, letters] of [
  [222, 'ijl’‘'],
  [278, ' ftI.,:;/|'],
  [333, 'r-()”“„"'],
  [500, 'ckvxyzsJ'],
  [556, 'abdeghnopqu0123456789L?–äöåéšñ_#$'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXYÄÅ&'],
  [722, 'wCDHNRU'],
  [778, 'GOQÖ'],
  [833, 'mM'],
  [944, 'W'],
] as const)
  for (const letter of letters) widths.set(letter, width)

/** Width in pixels; bold letters are wider. What is not in the table is taken as a wide letter. */
export function widthOf(text: string, size: number, bold = false): number {
  const units = [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? 778), 0)
  return (units / 1000) * size * (bold ? 1.09 : 1.02)
}

/** The text in lines that are at most so wide; a word that is wider is broken with a hyphen. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((whole) => broken(whole, width, size, bold))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, size, bold) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** A word too wide for a line, in pieces: before each consonant that a vowel follows, as Finnish divides. */
function broken(word: string, width: number, size: number, bold: boolean): string[] {
  if (widthOf(word, size, bold) <= width) return [word]
  const syllables = word.split(/(?<=.{2}|[-/])(?=[bcdfghjklmnpqrstvwxz][aeiouyäöå])/i)
  const pieces: string[] = []
  let piece = ''
  for (const part of syllables.length > 1 ? syllables : [...word]) {
    if (piece !== '' && widthOf(`${piece}${part}-`, size, bold) > width) {
      pieces.push(/[-/]$/.test(piece) ? piece : `${piece}-`)
      piece = part
    } else piece += part
  }
  return [...pieces, piece]
}
