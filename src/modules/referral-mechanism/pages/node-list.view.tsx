import type { FlowNode } from '../flow.ts'
import { labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'

type Node = FlowNode & { kind: 'step' | 'decision' }

/** Steps and decisions as a path from top to bottom: what, who, by when. */
export function NodeList({ shown, nodes }: { shown: Shown; nodes: readonly Node[] }) {
  const { document, lang, say, at } = shown
  return (
    <ol class="timeline">
      {nodes.map((node) => (
        <li key={node.id} data-kind={node.kind}>
          <a href={at(`/steps/${node.id}`)}>{labelOf(document, node.id, lang)}</a>
          {node.kind === 'decision' && <span class="quiet"> {say('referral-mechanism.decision')}</span>}
          <br />
          <span class="quiet">
            {document.lanes.find(({ id }) => id === node.lane)?.names[lang]}
            {node.kind === 'step' && node.limit && ` · ${node.limit.names[lang]}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
