import { crc32, deflateSync, inflateSync } from 'node:zlib'

type Rgb = readonly [number, number, number]

/**
 * The same picture with at most 256 colours: a third of the size. Reads what Chromium writes (8 bits, RGB or RGBA, not
 * interlaced); PNG specification, third edition.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, channels, data } = read(png)
  const keys = keysOf(unfiltered(data, height, width * channels, channels), channels)
  const colours = palette(keys)
  const header = Buffer.from(chunks(png).get('IHDR') ?? [])
  header[9] = 3
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(indexed(keys, colours, width, height), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Red, green and blue of each pixel as one number. */
function keysOf(pixels: Buffer, channels: number): Uint32Array {
  const keys = new Uint32Array(pixels.length / channels)
  for (let i = 0, at = 0; i < keys.length; i++, at += channels)
    keys[i] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
  return keys
}

function indexed(keys: Uint32Array, colours: readonly Rgb[], width: number, height: number): Buffer {
  const lines = Buffer.alloc(height * (width + 1))
  const known = new Map<number, number>()
  let [last, index] = [-1, 0]
  for (const [i, key] of keys.entries()) {
    if (key !== last) {
      index = known.get(key) ?? nearest(colours, rgb(key))
      known.set(key, index)
      last = key
    }
    lines[i + Math.floor(i / width) + 1] = index
  }
  return lines
}

const rgb = (key: number): Rgb => [key >> 16, (key >> 8) & 255, key & 255]

/** The colours that cover most of the picture. Most pixels are as the one before, so runs are counted, not pixels. */
function palette(keys: Uint32Array): Rgb[] {
  const counts = new Map<number, number>()
  let began = 0
  for (let i = 1; i <= keys.length; i++) {
    const key = keys[began] ?? 0
    if (i < keys.length && keys[i] === key) continue
    counts.set(key, (counts.get(key) ?? 0) + i - began)
    began = i
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([key]) => rgb(key))
}

function nearest(colours: readonly Rgb[], [r, g, b]: Rgb): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, [red, green, blue]] of colours.entries()) {
    const far = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2
    if (far < least) [best, least] = [index, far]
  }
  return best
}

function read(png: Buffer) {
  const parts = chunks(png)
  const header = parts.get('IHDR') ?? Buffer.alloc(13)
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    channels: header[9] === 6 ? 4 : 3,
    data: inflateSync(parts.get('IDAT') ?? Buffer.alloc(0)),
  }
}

/** By type; several parts of one type are one. */
function chunks(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    found.set(type, Buffer.concat([found.get(type) ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + length)]))
    at += 12 + length
  }
  return found
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Each line names how it was foretold from its neighbours; the difference is added back. */
function unfiltered(data: Buffer, height: number, line: number, step: number): Buffer {
  const pixels = Buffer.alloc(height * line)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (line + 1)]
    for (let x = 0; x < line; x++) {
      const at = y * line + x
      const left = x < step ? 0 : (pixels[at - step] ?? 0)
      const up = y === 0 ? 0 : (pixels[at - line] ?? 0)
      const corner = x < step || y === 0 ? 0 : (pixels[at - line - step] ?? 0)
      pixels[at] = (data[y * (line + 1) + 1 + x] ?? 0) + foretold(filter, left, up, corner)
    }
  }
  return pixels
}

function foretold(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
