import { encode } from 'uqr'

/** A QR code as one SVG path on a square of `size` units, with the quiet zone that scanners need. */
export function qrPath(text: string): { d: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { d: squares.join(''), size }
}
