// @ts-expect-error: its entry carries no types
import { BpmnModdle } from 'bpmn-moddle'
import { describe, expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { mechanism } from '#packs/fi/referral-mechanism/mechanism.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { bpmnXml } from './bpmn.ts'
import { edgesOf, nodesOf } from './flow.ts'

interface Element {
  $type: string
  id: string
  name?: string
  [part: string]: unknown
}

const read = async (xml: string) => {
  const { rootElement, warnings, elementsById } = await new BpmnModdle().fromXML(xml)
  return {
    definitions: rootElement as unknown as Element,
    warnings,
    byId: elementsById as unknown as Record<string, Element>,
  }
}
const ofType = (byId: Record<string, Element>, type: string) =>
  Object.values(byId).filter(({ $type }) => $type === `bpmn:${type}`)
const list = (value: unknown) => (value ?? []) as Element[]

describe.each(langs)('the BPMN file in %s', (lang) => {
  test('is read by other tools without a warning', async () => {
    const { warnings, definitions } = await read(bpmnXml(mechanism, lang, 1))
    expect(warnings).toEqual([])
    expect(definitions.$type).toBe('bpmn:Definitions')
  })

  test('has a pool, its lanes, and every step, decision, end and arrow', async () => {
    const { byId } = await read(bpmnXml(mechanism, lang, 1))
    const counts = ['Participant', 'Lane', 'Task', 'ExclusiveGateway', 'StartEvent', 'EndEvent', 'SequenceFlow'].map(
      (type) => ofType(byId, type).length,
    )
    const { lanes, steps, decisions, ends } = mechanism
    expect(counts).toEqual([1, lanes.length, steps.length, decisions.length, 1, ends.length, edgesOf(mechanism).length])
    expect(ofType(byId, 'Task').map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringContaining(mechanism.steps[0]?.names[lang] ?? '')]),
    )
  })

  test('puts every node into exactly one lane, that of who acts', async () => {
    const { byId } = await read(bpmnXml(mechanism, lang, 1))
    const placed = ofType(byId, 'Lane').flatMap((lane) => list(lane['flowNodeRef']).map((node) => [node.id, lane.id]))
    const wanted = [...nodesOf(mechanism).values()].map(({ id, lane }) => [`node-${id}`, `lane-${lane}`])
    expect(placed.toSorted()).toEqual([...wanted, ['node-start', `lane-${mechanism.start.lane}`]].toSorted())
  })

  test('joins flows to nodes from both sides', async () => {
    const { byId } = await read(bpmnXml(mechanism, lang, 1))
    for (const flow of ofType(byId, 'SequenceFlow')) {
      const [from, to] = [flow['sourceRef'] as Element, flow['targetRef'] as Element]
      expect(list(from['outgoing']).map(({ id }) => id)).toContain(flow.id)
      expect(list(to['incoming']).map(({ id }) => id)).toContain(flow.id)
    }
  })

  test('has a shape for each node and lane, and an edge with way points for each flow', async () => {
    const { definitions, byId } = await read(bpmnXml(mechanism, lang, 1))
    const plane = (list(definitions['diagrams'])[0] as Element)['plane'] as Element
    const drawn = list(plane['planeElement'])
    const shown = drawn.map((one) => (one['bpmnElement'] as Element).id)
    const types = ['Participant', 'Lane', 'Task', 'ExclusiveGateway', 'StartEvent', 'EndEvent', 'SequenceFlow']
    expect(shown.toSorted()).toEqual(types.flatMap((type) => ofType(byId, type).map(({ id }) => id)).toSorted())
    for (const edge of drawn.filter(({ $type }) => $type === 'bpmndi:BPMNEdge')) {
      expect(list(edge['waypoint']).length).toBeGreaterThanOrEqual(2)
    }
    for (const shape of drawn.filter(({ $type }) => $type === 'bpmndi:BPMNShape')) {
      const { width, height } = shape['bounds'] as unknown as { width: number; height: number }
      expect([shape.id, width > 0 && height > 0]).toEqual([shape.id, true])
    }
  })
})

test('ids are names of XML, each once', () => {
  const ids = [...bpmnXml(mechanism, 'en', 1).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '')
  expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('whatever stands in a text, the file stays XML and the text comes back', async () => {
  const nasty = 'a & b < c > "d" \u0000\u0008]]> <script>'
  const document: Mechanism = {
    ...mechanism,
    steps: mechanism.steps.map((step, at) => (at === 0 ? { ...step, names: { ...step.names, en: nasty } } : step)),
  }
  const { warnings, byId } = await read(bpmnXml(document, 'en', 1))
  expect(warnings).toEqual([])
  expect(byId[`node-${mechanism.steps[0]?.id}`]?.name).toBe('1.1 a & b < c > "d" ]]> <script>')
})
