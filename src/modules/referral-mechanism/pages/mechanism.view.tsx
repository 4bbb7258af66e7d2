import type { Situation, Stage } from '#packs/referral-mechanism.ts'
import { type FlowNode, inOrder, nextOf } from '../flow.ts'
import type { Receivers, Region } from '../receivers.ts'
import { Drawn } from './drawing.view.tsx'
import { Frame } from './frame.view.tsx'
import { NodeList } from './node-list.view.tsx'
import { Basis, DecisionText, HandoverText, labelOf, NodeLink, StepText, Where } from './parts.view.tsx'
import type { Shown } from './shown.ts'

export function MechanismView({ shown }: { shown: Shown }) {
  const { document, lang, say, at } = shown
  return (
    <Frame shown={shown} title={document.title[lang]} lead={document.intro[lang]} here="text">
      <p class="ds-paragraph">
        <a href={at('/roles')}>{say('referral-mechanism.start-by-role')}</a>
      </p>
      {document.stages.map((stage, place) => (
        <section class="stack" key={stage.id} aria-labelledby={`stage-${stage.id}`}>
          <h2 class="ds-heading" data-size="sm" id={`stage-${stage.id}`}>
            <a href={at(`/stages/${stage.id}`)}>
              {place + 1}. {stage.names[lang]}
            </a>
          </h2>
          <p>{stage.aim[lang]}</p>
          <NodeList shown={shown} nodes={inOrder(document, stage.id)} />
        </section>
      ))}
    </Frame>
  )
}

export function StageView({ shown, stage }: { shown: Shown; stage: Stage }) {
  const { document, lang, say, at } = shown
  const place = document.stages.indexOf(stage)
  const nodes = inOrder(document, stage.id)
  return (
    <Frame shown={shown} title={`${place + 1}. ${stage.names[lang]}`} lead={stage.aim[lang]} here={null}>
      <Drawn shown={shown} stages={[stage.id]} />
      {nodes.map((node) => (
        <section class="stack" key={node.id} aria-labelledby={node.id}>
          <h2 class="ds-heading" data-size="sm" id={node.id}>
            <a href={at(`/steps/${node.id}`)}>{labelOf(document, node.id, lang)}</a>
          </h2>
          <NodeText shown={shown} node={node} brief />
        </section>
      ))}
      <Around shown={shown} place={place} say={say} />
    </Frame>
  )
}

/** The stage before and the one after. */
function Around({ shown, place, say }: { shown: Shown; place: number } & Pick<Shown, 'say'>) {
  const { document, lang, at } = shown
  const [before, after] = [document.stages[place - 1], document.stages[place + 1]]
  return (
    <nav class="paging no-print" aria-label={say('referral-mechanism.stage')}>
      {before && <a href={at(`/stages/${before.id}`)}>{before.names[lang]}</a>}
      {after && <a href={at(`/stages/${after.id}`)}>{after.names[lang]}</a>}
    </nav>
  )
}

interface StepProps {
  shown: Shown
  node: FlowNode & { kind: 'step' | 'decision' }
  handovers: Shown['document']['handovers']
  receivers: readonly Receivers[]
  regions: readonly Region[]
}

export function StepView({ shown, node, handovers, receivers, regions }: StepProps) {
  const { document, lang, say } = shown
  const out = handovers.filter(({ from }) => from === node.id)
  const into = handovers.filter(({ to }) => to === node.id)
  return (
    <Frame shown={shown} title={labelOf(document, node.id, lang)} here={null}>
      <Where shown={shown} node={node} />
      <NodeText shown={shown} node={node} />
      {out.length > 0 && (
        <section class="stack">
          <h2 class="ds-heading" data-size="sm">
            {say('referral-mechanism.handovers.out')}
          </h2>
          {out.map((handover) => (
            <HandoverText
              key={handover.id}
              {...{ shown, handover, regions }}
              receivers={receivers.find((found) => found.handover.id === handover.id)}
            />
          ))}
        </section>
      )}
      {into.length > 0 && (
        <section class="stack">
          <h2 class="ds-heading" data-size="sm">
            {say('referral-mechanism.handovers.in')}
          </h2>
          {into.map((handover) => (
            <HandoverText key={handover.id} {...{ shown, handover }} />
          ))}
        </section>
      )}
      <Next shown={shown} node={node} />
    </Frame>
  )
}

/** All that a step or decision says. `brief`: within a page of many, where its own headings would be too many. */
export function NodeText({ shown, node, brief }: { shown: Shown; node: StepProps['node']; brief?: boolean }) {
  const { document, lang } = shown
  const lane = document.lanes.find(({ id }) => id === node.lane)?.names[lang]
  return (
    <>
      {brief && (
        <p class="quiet">
          {lane}
          {node.kind === 'step' && node.limit && ` · ${node.limit.names[lang]}`}
        </p>
      )}
      {node.kind === 'decision' && <DecisionText shown={shown} decision={node} />}
      {node.kind === 'step' && !brief && <StepText shown={shown} step={node} />}
      {node.kind === 'step' && brief && (
        <ul>
          {node.todo.map((text) => (
            <li key={text.fi}>{text[lang]}</li>
          ))}
        </ul>
      )}
      {!brief && <Basis shown={shown} part={node} />}
    </>
  )
}

function Next({ shown, node }: { shown: Shown; node: StepProps['node'] }) {
  const next = [...new Set(nextOf(node))]
  if (next.length === 0) return null
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {shown.say('referral-mechanism.next')}
      </h2>
      <ul>
        {next.map((id) => (
          <li key={id}>
            <NodeLink shown={shown} id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SituationsView({ shown }: { shown: Shown }) {
  const { document, lang, say, at } = shown
  return (
    <Frame
      shown={shown}
      title={say('referral-mechanism.way.situations')}
      lead={say('referral-mechanism.situations.lead')}
      here="situations"
    >
      {document.situations.map(({ id, names, text }) => (
        <section class="stack" key={id}>
          <h2 class="ds-heading" data-size="sm">
            <a href={at(`/situations/${id}`)}>{names[lang]}</a>
          </h2>
          <p>{text[lang]}</p>
        </section>
      ))}
    </Frame>
  )
}

export function SituationView({ shown, situation }: { shown: Shown; situation: Situation }) {
  const { document, lang, say } = shown
  const nodes = document.stages
    .flatMap(({ id }) => inOrder(document, id))
    .filter(({ situations }) => situations.includes(situation.id))
  return (
    <Frame shown={shown} title={situation.names[lang]} lead={situation.text[lang]} here={null}>
      <h2 class="ds-heading" data-size="sm">
        {say('referral-mechanism.situations.steps')}
      </h2>
      <NodeList shown={shown} nodes={nodes} />
      <Drawn
        shown={shown}
        stages={[...new Set(nodes.map(({ stage }) => stage))]}
        bright={new Set(nodes.map(({ id }) => id))}
      />
    </Frame>
  )
}
