import { Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { lettersOf, nodesOf } from '../flow.ts'
import type { Receivers, Region } from '../receivers.ts'
import { RegionTable } from './regions.view.tsx'
import type { Shown } from './shown.ts'

interface Props {
  shown: Shown
  receivers: readonly Receivers[]
  regions: readonly Region[]
  /** The hand-over whose gap was named a moment ago. */
  named: string
  token: string
}

export function GapsView({ shown, receivers, regions, named, token }: Props) {
  const { say, lang, to, version, document } = shown
  const nodes = nodesOf(document)
  const missing = receivers.flatMap(({ handover, counts }) =>
    regions.filter(({ code }) => (counts.get(code) ?? 0) === 0).map((region) => ({ handover, region })),
  )
  return (
    <>
      <p>
        <a href={to(version.published_at ? '/mechanism-work' : `/mechanism-work/${version.number}`)}>
          {say('referral-mechanism.menu')}
        </a>
      </p>
      <h1 class="ds-heading">{say('referral-mechanism.regions.title')}</h1>
      {receivers.some(({ handover }) => handover.id === named) && (
        <Notice kind="success">
          <p>{say('referral-mechanism.gap.named')}</p>
        </Notice>
      )}
      <RegionTable {...{ shown, receivers, regions }} />
      <h2 class="ds-heading">{say('referral-mechanism.gap.title')}</h2>
      <p>{say('referral-mechanism.gap.lead')}</p>
      <ul class="plain parts-list">
        {missing.map(({ handover, region }) => (
          <li key={`${handover.id} ${region.code}`}>
            {region.names[lang]}: {lettersOf(document).get(handover.id)} {nodes.get(handover.to)?.names[lang]}
            <form method="post" action={to(`/mechanism-work/${version.number}/gaps`)}>
              <Token token={token} />
              <input type="hidden" name="handover" value={handover.id} />
              <input type="hidden" name="network" value={region.code} />
              <button class="ds-button" data-size="sm" data-variant="secondary" type="submit">
                {say('referral-mechanism.gap.name')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
