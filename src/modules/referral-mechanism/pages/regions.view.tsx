import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { lettersOf, nodesOf } from '../flow.ts'
import type { Receivers, Region } from '../receivers.ts'
import { Frame } from './frame.view.tsx'
import type { Shown } from './shown.ts'
import { Count } from './told.view.tsx'

interface Props {
  shown: Shown
  receivers: readonly Receivers[]
  regions: readonly Region[]
}

export function RegionsView({ shown, receivers, regions }: Props) {
  const { say, at } = shown
  const gaps = receivers.reduce(
    (sum, { counts }) => sum + regions.filter(({ code }) => (counts.get(code) ?? 0) === 0).length,
    0,
  )
  return (
    <Frame
      shown={shown}
      title={say('referral-mechanism.regions.title')}
      lead={say('referral-mechanism.regions.lead')}
      here="regions"
    >
      <p class="ds-paragraph">
        <strong>{say('referral-mechanism.regions.gaps', { gaps, all: receivers.length * regions.length })}</strong>
      </p>
      <RegionTable {...{ shown, receivers, regions }} />
      <p class="quiet">
        <a href={at('')}>{shown.document.title[shown.lang]}</a>
      </p>
    </Frame>
  )
}

/** Hand-overs as rows, regions as columns. */
export function RegionTable({ shown, receivers, regions }: Props) {
  const { say, lang, at, document } = shown
  const letters = lettersOf(document)
  const nodes = nodesOf(document)
  return (
    <div class="scroll">
      <table class="ds-table regions" data-border>
        <caption>{say('referral-mechanism.regions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('referral-mechanism.handover')}</th>
            {regions.map(({ code, names }) => (
              <th key={code} scope="col">
                {names[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {receivers.map(({ handover, counts }) => (
            <tr key={handover.id}>
              <th scope="row">
                <a href={at(`/steps/${handover.from}`)}>
                  {letters.get(handover.id)} {nodes.get(handover.to)?.names[lang]}
                </a>
                <br />
                <span class="quiet">{nameOf(needs, handover.receiver?.need ?? '', lang)}</span>
              </th>
              {regions.map(({ code, names }) => (
                <td key={code} data-label={names[lang]}>
                  <Count say={say} count={counts.get(code) ?? 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
