import type { Reading } from '#base/http/ask.ts'
import { Choices } from '#base/ui/parts.tsx'
import { areas } from '#packs/fi/areas.ts'
import type { Network, NetworkKind } from '../network.ts'
import { AreaPicture } from './area-picture.view.tsx'

type Props = Pick<Reading, 'say' | 'lang' | 'to'> & {
  groups: readonly { kind: NetworkKind; networks: readonly Network[] }[]
}

/** Regional networks with the picture of where they are; the national ones after them. */
export function NetworksView({ say, lang, to, groups }: Props) {
  const regional = groups.find(({ kind }) => kind === 'regional')?.networks ?? []
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.all.title')}
      </h1>
      <p class="ds-paragraph">{say('networks.all.intro')}</p>
      {groups.map(({ kind, networks }) => (
        <section key={kind} class="stack" aria-labelledby={`kind-${kind}`}>
          <h2 class="ds-heading" id={`kind-${kind}`}>
            {say(`networks.kind.${kind}`)}
          </h2>
          <p class="ds-paragraph">
            {say(`networks.kind.${kind}.about`)} {coordinatorOf({ say, lang }, networks)}
          </p>
          {kind === 'regional' && <AreaPicture areas={regional.map((network) => network.areas)} />}
          <Choices
            choices={networks.map((network, at) => ({
              href: to(`/networks/${network.code}`),
              title: kind === 'regional' ? `${at + 1}. ${network.names[lang]}` : network.names[lang],
              text: placesOf(network, lang) || say(`networks.joining.${network.joining}.short`),
            }))}
          />
        </section>
      ))}
    </>
  )
}

/** 'Pirkanmaa' */
function placesOf(network: Network, lang: Props['lang']): string {
  const names = network.areas.map((code) => areas.find((area) => area.code === code)?.names[lang] ?? code)
  return names.join(', ')
}

/** Said once for all networks of a kind. */
function coordinatorOf({ say, lang }: Pick<Props, 'say' | 'lang'>, networks: readonly Network[]): string {
  const who = new Set(networks.flatMap(({ coordinator }) => (coordinator ? [coordinator[lang]] : [])))
  return who.size > 0 ? say('networks.all.coordinator', { who: [...who].join(', ') }) : ''
}
