import type { Lang } from '#base/i18n/lang.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { diagramXml } from './bpmn-diagram.ts'
import { type Edge, edgesOf, type FlowNode, handoverAt, lettersOf, nodesOf, numbersOf, startId } from './flow.ts'
import { pictureOf } from './picture.ts'
import { element, type Xml } from './xml.ts'

/** The document as BPMN 2.0 XML (ISO/IEC 19510) in one language: a pool, its lanes, tasks, gateways, flows, and where they stand. */
export function bpmnXml(document: Mechanism, lang: Lang, version: number): string {
  const picture = pictureOf(
    document,
    document.stages.map(({ id }) => id),
    lang,
  )
  const definitions = element(
    'definitions',
    {
      xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
      'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
      'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
      'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
      id: 'definitions',
      targetNamespace: `urn:polku:referral-mechanism:${version}`,
      exporter: 'Polku',
      exporterVersion: String(version),
    },
    element(
      'collaboration',
      { id: 'collaboration' },
      element('participant', { id: 'pool', name: document.title[lang], processRef: 'process' }),
    ),
    processXml(document, lang),
    diagramXml(picture, document),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${definitions.xml}\n`
}

export const nodeId = (id: string) => `node-${id}`
export const flowId = ({ from, to, outcome }: Edge) => `flow-${[from, to, outcome].filter(Boolean).join('--')}`

function processXml(document: Mechanism, lang: Lang): Xml {
  const edges = edgesOf(document)
  const nodes = [...nodesOf(document).values()]
  const lanes = document.lanes.map(({ id, names }) =>
    element(
      'lane',
      { id: `lane-${id}`, name: names[lang] },
      ...[
        ...(document.start.lane === id ? [startId] : []),
        ...nodes.filter(({ lane }) => lane === id).map((node) => node.id),
      ].map((node) => element('flowNodeRef', {}, nodeId(node))),
    ),
  )
  return element(
    'process',
    { id: 'process', name: document.title[lang], isExecutable: 'false' },
    documentation(document.intro[lang]),
    element('laneSet', { id: 'lanes' }, ...lanes),
    element('startEvent', { id: nodeId(startId), name: document.start.names[lang] }, ...flowsOf(edges, startId)),
    ...nodes.map((node) => nodeXml(document, node, edges, lang)),
    ...edges.map((edge) => flowXml(document, edge, lang)),
  )
}

const tags = { step: 'task', decision: 'exclusiveGateway', end: 'endEvent' } as const

function nodeXml(document: Mechanism, node: FlowNode, edges: readonly Edge[], lang: Lang): Xml {
  const number = numbersOf(document).get(node.id)
  const name = number ? `${number} ${node.names[lang]}` : node.names[lang]
  const told = textOf(node, lang)
  return element(
    tags[node.kind],
    { id: nodeId(node.id), name, ...(node.kind === 'decision' ? { gatewayDirection: 'Unspecified' } : {}) },
    ...(told ? [documentation(told)] : []),
    ...flowsOf(edges, node.id),
  )
}

function textOf(node: FlowNode, lang: Lang): string {
  if (node.kind === 'end') return ''
  const lines = node.kind === 'step' ? [...node.todo, ...(node.limit ? [node.limit.names] : [])] : [node.text]
  return [...lines.map((names) => names[lang]), node.source].join('\n')
}

const documentation = (text: string) => element('documentation', {}, text)

const flowsOf = (edges: readonly Edge[], id: string): Xml[] => [
  ...edges.filter(({ to }) => to === id).map((edge) => element('incoming', {}, flowId(edge))),
  ...edges.filter(({ from }) => from === id).map((edge) => element('outgoing', {}, flowId(edge))),
]

/** A flow is named by the answer it stands for, and by what is handed over along it. */
function flowXml(document: Mechanism, edge: Edge, lang: Lang): Xml {
  const outcome = document.decisions.find(({ id }) => id === edge.from)?.outcomes.find(({ id }) => id === edge.outcome)
  const handover = handoverAt(document, edge)
  const handed = handover && `${lettersOf(document).get(handover.id)}: ${handover.what[lang]}`
  const name = [outcome?.names[lang], handed].filter(Boolean).join(' · ')
  return element(
    'sequenceFlow',
    { id: flowId(edge), ...(name ? { name } : {}), sourceRef: nodeId(edge.from), targetRef: nodeId(edge.to) },
    ...(handover
      ? [documentation([handover.way, handover.consentText, handover.back].map((names) => names[lang]).join('\n'))]
      : []),
  )
}
