import type { Reader } from '#packs/referral-mechanism.ts'
import type { FlowNode } from '../flow.ts'
import { Frame } from './frame.view.tsx'
import { NodeText } from './mechanism.view.tsx'
import { HandoverText, labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'

export function RolesView({ shown }: { shown: Shown }) {
  const { document, lang, say, at } = shown
  return (
    <Frame
      shown={shown}
      title={say('referral-mechanism.roles.title')}
      lead={say('referral-mechanism.roles.lead')}
      here="roles"
    >
      {document.lanes.map((lane) => {
        const roles = document.roles.filter(({ lanes }) => lanes.at(-1) === lane.id)
        if (roles.length === 0) return null
        return (
          <section class="stack" key={lane.id}>
            <h2 class="ds-heading" data-size="sm">
              {lane.names[lang]}
            </h2>
            <ul>
              {roles.map(({ id, names }) => (
                <li key={id}>
                  <a href={at(`/roles/${id}`)}>{names[lang]}</a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Frame>
  )
}

interface RoleProps {
  shown: Shown
  role: Reader
  nodes: readonly (FlowNode & { kind: 'step' | 'decision' })[]
}

/** Everything that falls to one kind of reader, in order, with what they hand over. */
export function RoleView({ shown, role, nodes }: RoleProps) {
  const { document, lang, say, at } = shown
  return (
    <Frame shown={shown} title={say('referral-mechanism.role.title', { role: role.names[lang] })} here={null}>
      <p class="ds-paragraph">
        {say('referral-mechanism.role.lead', {
          lanes: role.lanes.map((id) => document.lanes.find((lane) => lane.id === id)?.names[lang] ?? id).join(', '),
        })}
      </p>
      {document.stages.map((stage) => {
        const here = nodes.filter((node) => node.stage === stage.id)
        if (here.length === 0) return null
        return (
          <section class="stack" key={stage.id}>
            <h2 class="ds-heading">{stage.names[lang]}</h2>
            {here.map((node) => (
              <section class="stack" key={node.id} aria-labelledby={node.id}>
                <h3 class="ds-heading" id={node.id}>
                  <a href={at(`/steps/${node.id}`)}>{labelOf(document, node.id, lang)}</a>
                </h3>
                <NodeText shown={shown} node={node} brief />
                {document.handovers
                  .filter(({ from }) => from === node.id)
                  .map((handover) => (
                    <HandoverText key={handover.id} {...{ shown, handover }} />
                  ))}
              </section>
            ))}
          </section>
        )
      })}
    </Frame>
  )
}
