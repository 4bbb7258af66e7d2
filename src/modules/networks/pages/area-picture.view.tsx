/** Where the counties lie to each other: column and row of a tile (drawn by us; sizes mean nothing). */
const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  lapland: [3, 0],
  'north-ostrobothnia': [3, 1],
  kainuu: [4, 1],
  'central-ostrobothnia': [2, 2],
  'north-savo': [3, 2],
  'north-karelia': [4, 2],
  ostrobothnia: [1, 3],
  'south-ostrobothnia': [2, 3],
  'central-finland': [3, 3],
  'south-savo': [4, 3],
  satakunta: [1, 4],
  pirkanmaa: [2, 4],
  'paijat-hame': [3, 4],
  kymenlaakso: [4, 4],
  'south-karelia': [5, 4],
  aland: [0, 5],
  'southwest-finland': [1, 5],
  'kanta-hame': [2, 5],
  'central-uusimaa': [3, 5],
  'east-uusimaa': [4, 5],
  'western-uusimaa': [2, 6],
  helsinki: [3, 6],
  'vantaa-and-kerava': [4, 6],
}

const size = 34

/** The counties of Finland as tiles; those of each network bear its number in the list. The list says the same in words. */
export function AreaPicture({ areas }: { areas: readonly (readonly string[])[] }) {
  const numberOf = (code: string) => areas.findIndex((own) => own.includes(code)) + 1
  return (
    <svg width={6 * size} height={7 * size} viewBox={`0 0 ${6 * size} ${7 * size}`} aria-hidden="true">
      {Object.entries(tiles).map(([code, [column, row]]) => (
        <Tile key={code} x={column * size} y={row * size} number={numberOf(code)} />
      ))}
    </svg>
  )
}

function Tile({ x, y, number }: { x: number; y: number; number: number }) {
  const shape = { x: x + 1.5, y: y + 1.5, width: size - 3, height: size - 3, rx: 4 }
  if (number === 0) return <rect {...shape} fill="currentColor" opacity="0.14" />
  return (
    <>
      <rect {...shape} fill="var(--ds-color-accent-base-default)" />
      <text
        x={x + size / 2}
        y={y + size / 2 + 5.5}
        fill="var(--ds-color-accent-base-contrast-default)"
        font-size="16"
        font-weight="600"
        text-anchor="middle"
      >
        {number}
      </text>
    </>
  )
}
