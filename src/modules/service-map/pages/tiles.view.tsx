import type { Ask } from '#base/http/ask.ts'
import { Details } from '#base/ui/parts.tsx'
import { regions } from '#packs/fi/areas.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { type Tile, tiles } from '#packs/fi/service-map/tiles.ts'
import { nameOf } from '#packs/pack.ts'
import type { Counts } from '../counts.ts'
import { linkOf, type Wish } from '../finding.ts'

interface Props {
  ask: Ask
  wish: Wish
  counts: Counts
  texts: ReadonlyMap<string, string>
}

const size = 88
const gap = 6
const columns = 6
const rows = 7

/** Finland in tiles, one for each region, each a link; the same as a list beneath it. */
export function TilesView({ ask, wish, counts, texts }: Props) {
  const { say, lang, to } = ask
  const title = wish.need
    ? say('service-map.find.map.for', { need: nameOf(needs, wish.need, lang) })
    : say('service-map.find.map')
  const most = Math.max(1, ...counts.counties.values())
  return (
    <nav class="tiles" aria-labelledby="tiles">
      <h2 class="ds-heading" data-size="sm" id="tiles">
        {title}
      </h2>
      <svg viewBox={`0 0 ${columns * (size + gap)} ${rows * (size + gap)}`}>
        <title>{title}</title>
        {tiles.map((tile) => (
          <TileView key={tile.county} {...{ ask, wish, counts, texts, tile, most }} />
        ))}
      </svg>
      <p class="hint">{say('service-map.find.map.how', { count: counts.whole })}</p>
      <Details title={say('service-map.find.map.list')}>
        <ul>
          {regions.map(({ code }) => (
            <li key={code}>
              <a href={to(linkOf({ ...wish, region: code, page: 1 }))}>{texts.get(code)}</a>
            </li>
          ))}
        </ul>
      </Details>
    </nav>
  )
}

function TileView({ ask, wish, counts, texts, tile, most }: Props & { tile: Tile; most: number }) {
  const { lang, to } = ask
  const count = counts.counties.get(tile.county) ?? 0
  const [x, y] = [tile.column * (size + gap), tile.row * (size + gap)]
  const chosen = wish.region === tile.county
  return (
    <a
      href={to(linkOf({ ...wish, region: tile.county, page: 1 }))}
      aria-current={chosen ? 'true' : undefined}
      class="tile"
      data-shade={shadeOf(count, most)}
    >
      <title>{texts.get(tile.county)}</title>
      <rect x={x + 2} y={y + 2} width={size - 4} height={size - 4} rx="12" />
      <text x={x + size / 2} y={y + 46} class="tile-count">
        {count}
      </text>
      <text x={x + size / 2} y={y + 70} class="tile-name">
        {tile.short[lang]}
      </text>
    </a>
  )
}

/** 0 for none, 1–4 by quarters of the most. */
const shadeOf = (count: number, most: number): number => (count === 0 ? 0 : Math.ceil((count / most) * 4))
