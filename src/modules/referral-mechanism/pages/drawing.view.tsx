import type { Stage } from '#packs/referral-mechanism.ts'
import { inOrder } from '../flow.ts'
import { pictureOf } from '../picture.ts'
import { Frame } from './frame.view.tsx'
import { Legend } from './legend.view.tsx'
import { NodeText } from './mechanism.view.tsx'
import { NodeList } from './node-list.view.tsx'
import { HandoverText, labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'
import { Swimlanes } from './swimlanes.view.tsx'

/** Drawn swim lanes of some stages, in a frame as wide as the window. On a phone nothing: the list says the same. */
export function Drawn({
  shown,
  stages,
  bright,
}: {
  shown: Shown
  stages: readonly string[]
  bright?: ReadonlySet<string>
}) {
  const { document, lang, say, at } = shown
  if (stages.length === 0) return null
  const named = document.stages.filter(({ id }) => stages.includes(id)).map(({ names }) => names[lang])
  const picture = pictureOf(document, stages, lang)
  const one = stages.length === 1
  const linked = new Set([...document.steps, ...document.decisions].map(({ id }) => id))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is pushed sideways must be reached by keys
    <section class={`lanes-frame${one ? ' fits' : ''}`} tabIndex={0} aria-label={named.join(', ')}>
      <Swimlanes
        picture={picture}
        title={named.join(', ')}
        desc={say('referral-mechanism.drawing.desc', { lanes: picture.lanes.length, boxes: picture.boxes.length })}
        stepHref={(id) => (linked.has(id) ? at(`/steps/${id}`) : undefined)}
        stageHref={(id) => at(`/drawing/${id}`)}
        {...(bright ? { bright } : {})}
      />
    </section>
  )
}

interface DrawingProps {
  shown: Shown
  bands: readonly (readonly string[])[]
  stage: Stage | null
}

export function DrawingView({ shown, bands, stage }: DrawingProps) {
  const { document, lang, say, at } = shown
  const title = stage ? stage.names[lang] : say('referral-mechanism.drawing.title')
  const shownStages = bands.flat()
  return (
    <div class="wide-sheet stack">
      <Frame shown={shown} title={title} here={stage ? null : 'drawing'}>
        <Legend say={say} />
        {!stage && <p class="quiet no-print lanes-wide">{say('referral-mechanism.drawing.wide')}</p>}
        {bands.map((band) => (
          <Drawn key={band[0]} shown={shown} stages={band} />
        ))}
        <section class="stack no-print">
          <h2 class="ds-heading" data-size="sm">
            {say('referral-mechanism.drawing.text')}
          </h2>
          {document.stages
            .filter(({ id }) => shownStages.includes(id))
            .map(({ id, names }) => (
              <section class="stack" key={id}>
                <h3 class="ds-heading">
                  <a href={at(stage ? `/stages/${id}` : `/drawing/${id}`)}>{names[lang]}</a>
                </h3>
                <NodeList shown={shown} nodes={inOrder(document, id)} />
              </section>
            ))}
        </section>
      </Frame>
    </div>
  )
}

export function PrintView({ shown }: { shown: Shown }) {
  const { document, lang, say } = shown
  return (
    <Frame shown={shown} title={document.title[lang]} lead={document.intro[lang]} here="print">
      {document.stages.map((stage, place) => (
        <section class="stack" key={stage.id}>
          <h2 class="ds-heading">
            {place + 1}. {stage.names[lang]}
          </h2>
          <p>{stage.aim[lang]}</p>
          {inOrder(document, stage.id).map((node) => (
            <section class="stack" key={node.id}>
              <h3 class="ds-heading">{labelOf(document, node.id, lang)}</h3>
              <NodeText shown={shown} node={node} brief />
            </section>
          ))}
        </section>
      ))}
      <section class="stack">
        <h2 class="ds-heading">{say('referral-mechanism.handovers')}</h2>
        {document.handovers.map((handover) => (
          <HandoverText key={handover.id} {...{ shown, handover }} />
        ))}
      </section>
    </Frame>
  )
}
