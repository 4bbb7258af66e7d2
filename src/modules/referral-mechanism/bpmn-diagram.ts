import type { Mechanism } from '#packs/referral-mechanism.ts'
import { diamond } from './boxes.ts'
import { flowId, nodeId } from './bpmn.ts'
import type { Arrow, Picture, Placed } from './picture.ts'
import { element, type Xml } from './xml.ts'

const poolHead = 30

/** Where everything stands: a shape for each node, lane and the pool, an edge for each flow. */
export function diagramXml(picture: Picture, document: Mechanism): Xml {
  const byId = new Map(picture.boxes.map((box) => [box.id, box]))
  return element(
    'bpmndi:BPMNDiagram',
    { id: 'diagram' },
    element(
      'bpmndi:BPMNPlane',
      { id: 'plane', bpmnElement: 'collaboration' },
      shape(
        'pool',
        { x: -poolHead, y: lanesTop(picture), width: picture.width + poolHead, height: lanesHeight(picture) },
        true,
      ),
      ...document.lanes.flatMap(({ id }) => {
        const lane = picture.lanes.find((one) => one.id === id)
        return lane ? [shape(`lane-${id}`, { x: 0, y: lane.y, width: picture.width, height: lane.height }, true)] : []
      }),
      ...picture.boxes.map(boxShape),
      ...picture.arrows.map((arrow) => edgeShape(arrow, byId.get(arrow.from))),
    ),
  )
}

const lanesTop = ({ lanes }: Picture) => lanes[0]?.y ?? 0
const lanesHeight = ({ lanes }: Picture) => lanes.reduce((sum, { height }) => sum + height, 0)

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

function shape(id: string, at: Bounds, horizontal?: boolean, label?: Bounds): Xml {
  return element(
    'bpmndi:BPMNShape',
    { id: `shape-${id}`, bpmnElement: id, ...(horizontal ? { isHorizontal: 'true' } : {}) },
    bounds(at),
    ...(label ? [element('bpmndi:BPMNLabel', {}, bounds(label))] : []),
  )
}

const bounds = ({ x, y, width, height }: Bounds): Xml =>
  element('dc:Bounds', { x: number(x), y: number(y), width: number(width), height: number(height) })

/** A gateway is its diamond, an event its circle; their words stand beside. */
function boxShape(box: Placed): Xml {
  const id = nodeId(box.id)
  const { x, y, width, height } = box
  if (box.kind === 'step') return shape(id, { x, y, width, height })
  if (box.kind === 'decision')
    return shape(id, { x, y, width: diamond, height: diamond }, false, {
      x: x + diamond + 6,
      y,
      width: width - diamond - 6,
      height: diamond,
    })
  const top = y + height / 2 - 12
  return shape(id, { x, y: top, width: 24, height: 24 }, false, { x: x + 28, y, width: width - 28, height })
}

function edgeShape(arrow: Arrow, from: Placed | undefined): Xml {
  return element(
    'bpmndi:BPMNEdge',
    { id: `edge-${flowId(arrow)}`, bpmnElement: flowId(arrow) },
    ...[...beginning(arrow, from), ...arrow.points].map(([x, y]) =>
      element('di:waypoint', { x: number(x), y: number(y) }),
    ),
  )
}

/** From the shape itself to where the drawing's arrow begins. */
function beginning({ points }: Arrow, from: Placed | undefined): [number, number][] {
  const first = points[0]
  if (!from || !first) return []
  if (from.kind === 'start') return [[from.x + 24, first[1]]]
  if (from.kind !== 'decision') return []
  const x = from.x + diamond / 2
  return [
    [x, from.y + diamond],
    [x, first[1]],
  ]
}

const number = (value: number) => String(Math.round(value * 10) / 10)
