import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Tag } from '#base/ui/parts.tsx'
import { networkAreas } from '#packs/fi/areas.ts'
import { nameOf } from '#packs/pack.ts'
import type { Hiding, Texts } from '../record.ts'
import { saidIn } from '../said.ts'

/** A text in the reader's language, or in another one that is then marked for who hears it read. */
export function Said({ texts, lang, otherwise = '' }: { texts: Texts | undefined; lang: Lang; otherwise?: string }) {
  const said = saidIn(texts, lang)
  if (!said) return <>{otherwise}</>
  return <span lang={said.lang === lang ? undefined : said.lang}>{said.text}</span>
}

/** From whom a field is hidden and why. Only who sees the field sees this. */
export function Mark({ hiding, say, lang }: { hiding: Hiding | undefined; say: Say; lang: Lang }) {
  if (!hiding) return null
  return (
    <>
      {' '}
      <Tag kind="warning">{tierText(hiding, say, lang)}</Tag>{' '}
      <span class="quiet">({say(`service-map.reason.${hiding.reason}`)})</span>
    </>
  )
}

export const tierText = (hiding: Hiding, say: Say, lang: Lang): string =>
  hiding.tier === 'network'
    ? say('service-map.tier.network', { network: nameOf(networkAreas, hiding.network, lang) })
    : say('service-map.tier.professional')
