/** Degrees, WGS 84. */
export interface Position {
  latitude: number
  longitude: number
}

/** The country's farthest points, generously: no service lies beyond. */
const isInFinland = ({ latitude, longitude }: Position): boolean =>
  latitude >= 59.4 && latitude <= 70.2 && longitude >= 19 && longitude <= 31.7

/** A position in Finland: as it stands, with its two numbers changed over, or computed from the national grid. */
export function checkPosition(
  first: number,
  second: number,
): { position: Position; was: 'right' | 'swapped' | 'grid' } | undefined {
  const position = { latitude: first, longitude: second }
  if (isInFinland(position)) return { position, was: 'right' }
  const swapped = { latitude: second, longitude: first }
  if (isInFinland(swapped)) return { position: swapped, was: 'swapped' }
  const isGrid = first > 6_500_000 && first < 7_900_000 && second > 20_000 && second < 800_000
  const grid = isGrid ? fromGrid(first, second) : undefined
  return grid && isInFinland(grid) ? { position: grid, was: 'grid' } : undefined
}

/**
 * ETRS-TM35FIN (EPSG:3067) to degrees: the inverse of the transverse Mercator projection on GRS 80 by Krüger's series, as JHS 197
 * gives it. Right to a centimetre; ETRS89 is taken for WGS 84.
 */
export function fromGrid(north: number, east: number): Position {
  const xi = north / (scale * A1)
  const eta = (east - falseEasting) / (scale * A1)
  const sums = h.map((coefficient, at) => {
    const n = 2 * (at + 1)
    return [
      coefficient * Math.sin(n * xi) * Math.cosh(n * eta),
      coefficient * Math.cos(n * xi) * Math.sinh(n * eta),
    ] as const
  })
  const xi1 = sums.reduce((left, [part]) => left - part, xi)
  const eta1 = sums.reduce((left, [, part]) => left - part, eta)
  const beta = Math.asin(Math.sin(xi1) / Math.cosh(eta1))
  const longitude = centralMeridian + Math.asin(Math.tanh(eta1) / Math.cos(beta))
  const conformal = Math.asinh(Math.tan(beta))
  let latitude = conformal
  for (let round = 0; round < 5; round++)
    latitude = conformal + eccentricity * Math.atanh(eccentricity * Math.tanh(latitude))
  return { latitude: degrees(Math.atan(Math.sinh(latitude))), longitude: degrees(longitude) }
}

const degrees = (radians: number) => Math.round(((radians * 180) / Math.PI) * 1e6) / 1e6

const flattening = 1 / 298.257222101
const [axis, scale, falseEasting, centralMeridian] = [6_378_137, 0.9996, 500_000, (27 * Math.PI) / 180]
const n = flattening / (2 - flattening)
const A1 = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
const eccentricity = Math.sqrt(2 * flattening - flattening ** 2)
const h = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
  (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161280) * n ** 4,
]
