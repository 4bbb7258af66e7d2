import type { ComponentChildren } from 'preact'
import { diamond, type } from '../boxes.ts'
import { type Arrow, laneHead, type Picture, type Placed } from '../picture.ts'

interface Props {
  picture: Picture
  title: string
  desc: string
  /** Where a box or a stage leads; undefined where nothing is to be followed. */
  stepHref?: (id: string) => string | undefined
  stageHref?: (id: string) => string
  /** Boxes to bring out. */
  bright?: ReadonlySet<string>
}

/** The drawing: lanes as rows, stages as columns. Its text is Arial's, by whose widths it was measured. */
export function Swimlanes({ picture, title, desc, stepHref, stageHref, bright }: Props) {
  const { width, height, lanes, stages, boxes, arrows } = picture
  const view = `-1 -1 ${Math.ceil(width) + 2} ${Math.ceil(height) + 2}`
  return (
    <svg
      class="lanes"
      viewBox={view}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title>{title}</title>
      <desc>{desc}</desc>
      {lanes.map((lane, at) => (
        <LaneRow key={lane.id} lane={lane} width={width} odd={at % 2 === 1} />
      ))}
      {stages.map((stage) => (
        <StageHead key={stage.id} stage={stage} height={height} href={stageHref?.(stage.id)} />
      ))}
      {arrows.map((arrow) => (
        <ArrowPath key={`${arrow.from} ${arrow.to} ${arrow.outcome}`} arrow={arrow} />
      ))}
      {boxes.map((box) => (
        <Linked key={box.id} href={stepHref?.(box.id)}>
          <BoxShape box={box} bright={bright?.has(box.id) ?? false} />
        </Linked>
      ))}
      {arrows.map((arrow) => arrow.letter && <Letter key={`${arrow.from} ${arrow.to}`} arrow={arrow} />)}
    </svg>
  )
}

const Linked = ({ href, children }: { href: string | undefined; children: ComponentChildren }) =>
  href ? <a href={href}>{children}</a> : <g>{children}</g>

function LaneRow({ lane, width, odd }: { lane: Picture['lanes'][number]; width: number; odd: boolean }) {
  return (
    <g>
      <rect class={odd ? 'lane odd' : 'lane'} x={0} y={lane.y} width={width} height={lane.height} />
      <rect class="lane-head" x={0} y={lane.y} width={laneHead - 14} height={lane.height} />
      <Lines lines={lane.lines} x={10} y={lane.y + lane.height / 2} size={13} line={16} bold middle class="on-dark" />
    </g>
  )
}

/** A stage's head is a piece of a path: pointed where it goes on. */
function StageHead({
  stage,
  height,
  href,
}: {
  stage: Picture['stages'][number]
  height: number
  href: string | undefined
}) {
  const { x, width, number, lines } = stage
  const [left, right] = [x + 2, x + width - 2]
  const shape = `M${left} 2H${right - 12}L${right} 20L${right - 12} 38H${left}L${left + 12} 20Z`
  return (
    <g>
      <path class="stage-line" d={`M${x} 46V${height}`} />
      <Linked href={href}>
        <path class="stage-head" d={shape} />
        <circle class="stage-number" cx={left + 30} cy={20} r={11} />
        <text class="stage-digit" x={left + 30} y={24.5} font-size={13} font-weight={700} text-anchor="middle">
          {number}
        </text>
        <Lines lines={lines} x={left + 48} y={20} size={15} line={16} bold middle class="on-light" />
      </Linked>
    </g>
  )
}

function BoxShape({ box, bright }: { box: Placed; bright: boolean }) {
  if (box.beyond) return <Beyond box={box} />
  if (box.kind === 'step') return <StepShape box={box} bright={bright} />
  return box.kind === 'decision' ? <DecisionShape box={box} bright={bright} /> : <EventShape box={box} />
}

function StepShape({ box, bright }: { box: Placed; bright: boolean }) {
  const { x, y, width, height } = box
  const shown = ['box', box.unsure ? 'unsure' : '', bright ? 'bright' : ''].filter(Boolean).join(' ')
  return (
    <>
      <rect class={shown} {...{ x, y, width, height }} rx={7} />
      <Lines
        lines={box.lines}
        x={x + type.pad}
        y={y + height / 2}
        size={type.step.size}
        line={type.step.line}
        bold
        middle
      />
      {box.timed && <Clock x={x + width - 9} y={y + 9} />}
    </>
  )
}

const Clock = ({ x, y }: { x: number; y: number }) => (
  <g class="clock-sign">
    <circle cx={x} cy={y} r={8} />
    <path d={`M${x} ${y - 4.5}V${y}L${x + 3.2} ${y + 1.8}`} />
  </g>
)

function DecisionShape({ box, bright }: { box: Placed; bright: boolean }) {
  const { x, y, width, height, lines, outcomes } = box
  const half = diamond / 2
  const out = (at: number) => y + height / 2 + at
  const last = outcomes.at(-1)?.out ?? 0
  return (
    <>
      <rect class="veil" {...{ x, y, width, height }} rx={7} />
      <path class="branch" d={`M${x + half} ${y + diamond}V${out(last)}`} />
      {outcomes.map(({ id, lines: words, out: at }) => (
        <g key={id}>
          <path class="branch" d={`M${x + half} ${out(at)}H${x + width}`} />
          <Lines
            lines={words}
            x={x + half + 8}
            y={out(at) - 4 - (words.length - 1) * type.small.line}
            size={type.small.size}
            line={type.small.line}
          />
        </g>
      ))}
      <path
        class={bright ? 'diamond bright' : 'diamond'}
        d={`M${x} ${y + half}L${x + half} ${y}L${x + diamond} ${y + half}L${x + half} ${y + diamond}Z`}
      />
      <text class="diamond-sign" x={x + half} y={y + half + 5} font-size={15} font-weight={700} text-anchor="middle">
        ?
      </text>
      <Lines lines={lines} x={x + diamond + 6} y={y + 12} size={type.step.size} line={type.step.line} bold />
    </>
  )
}

function EventShape({ box }: { box: Placed }) {
  const y = box.y + box.height / 2
  return (
    <>
      <circle class={box.kind} cx={box.x + 12} cy={y} r={box.kind === 'end' ? 9.5 : 11} />
      <Lines lines={box.lines} x={box.x + 28} y={y} size={type.small.size} line={type.small.line} middle />
    </>
  )
}

const Beyond = ({ box }: { box: Placed }) => (
  <>
    <rect
      class="beyond"
      x={box.x}
      y={box.y}
      width={box.width}
      height={box.height}
      rx={box.height / 2 > 16 ? 16 : box.height / 2}
    />
    <Lines
      lines={box.lines}
      x={box.x + type.pad}
      y={box.y + box.height / 2}
      size={type.small.size}
      line={type.small.line}
      middle
    />
  </>
)

function ArrowPath({ arrow }: { arrow: Arrow }) {
  const kind = arrow.letter ? 'arrow handed' : 'arrow'
  return (
    <g class={kind}>
      <path d={rounded(arrow.points)} fill="none" />
      <path class="tip" d={tip(arrow.points)} />
    </g>
  )
}

function Letter({ arrow }: { arrow: Arrow }) {
  const [first, second] = arrow.points
  if (!first || !second) return null
  const down = first[0] === second[0]
  const [x, y] = down ? [first[0], first[1] + Math.sign(second[1] - first[1]) * 13] : [first[0] + 13, first[1]]
  return (
    <g class="letter">
      <circle cx={x} cy={y} r={8.5} />
      <text x={x} y={y + 4} font-size={11} font-weight={700} text-anchor="middle">
        {arrow.letter}
      </text>
    </g>
  )
}

interface LinesProps {
  lines: readonly string[]
  x: number
  y: number
  size: number
  line: number
  bold?: boolean
  /** `y` is the middle of all lines, not the foot of the first. */
  middle?: boolean
  class?: string
}

function Lines({ lines, x, y, size, line, bold, middle, class: name }: LinesProps) {
  const first = middle ? y - ((lines.length - 1) * line) / 2 + size * 0.36 : y
  return (
    <text class={name} font-size={size} font-weight={bold ? 700 : undefined}>
      {lines.map((words, at) => (
        <tspan key={at} x={x} y={first + at * line}>
          {words}
        </tspan>
      ))}
    </text>
  )
}

/** A broken line whose corners are round. */
function rounded(points: Arrow['points']): string {
  const piece = ([x, y]: readonly [number, number], at: number): string => {
    const [before, after] = [points[at - 1], points[at + 1]]
    if (!before) return `M${x} ${y}`
    if (!after) return `L${x} ${y}`
    const [a, b] = [toward([x, y], before), toward([x, y], after)]
    return `L${a[0]} ${a[1]}Q${x} ${y} ${b[0]} ${b[1]}`
  }
  return points.map(piece).join('')
}

/** Six pixels, or half the way, from one point to another. */
function toward([x, y]: readonly [number, number], [tx, ty]: readonly [number, number]): [number, number] {
  const length = Math.hypot(tx - x, ty - y)
  const part = length === 0 ? 0 : Math.min(6, length / 2) / length
  return [x + (tx - x) * part, y + (ty - y) * part]
}

function tip(points: Arrow['points']): string {
  const [from, to] = [points.at(-2), points.at(-1)]
  if (!from || !to) return ''
  const [x, y] = to
  if (from[0] === x) {
    const back = y - Math.sign(y - from[1]) * 8
    return `M${x} ${y}L${x - 4.5} ${back}H${x + 4.5}Z`
  }
  return `M${x} ${y}L${x - 8} ${y - 4.5}V${y + 4.5}Z`
}
