import type { PlainKey } from '#base/i18n/messages.ts'
import type { Piece } from '#base/paper/pdf.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { sayLater } from './later.ts'
import type { PaperScene } from './paper.ts'
import { minutesOf, type Step, textIn } from './scenario.ts'

/** For whoever leads the workshop: times, notes step by step, and how the answers are put together. */
export function guidePieces(scene: PaperScene): Piece[] {
  const { say, lang, document } = scene
  const minutes = minutesOf(document)
  return [
    { kind: 'heading', level: 1, text: `${say('workshops.paper.guide')}: ${textIn(document.names, lang)}` },
    { kind: 'banner', text: say('workshops.invented') },
    { kind: 'text', text: textIn(document.about, lang) },
    { kind: 'heading', level: 2, text: say('workshops.cover.purpose') },
    { kind: 'text', text: textIn(document.purpose, lang) },
    { kind: 'heading', level: 2, text: say('workshops.paper.before') },
    { kind: 'list', items: listOf(scene, before) },
    { kind: 'heading', level: 2, text: say('workshops.cover.care') },
    { kind: 'text', text: textIn(document.care, lang) },
    { kind: 'heading', level: 2, text: say('workshops.paper.timetable') },
    {
      kind: 'text',
      text: say('workshops.time', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    },
    timetable(scene),
    { kind: 'heading', level: 2, text: say('workshops.paper.each-step') },
    { kind: 'list', numbered: true, items: listOf(scene, eachStep) },
    ...document.steps.flatMap((step, at) => stepNotes(scene, step, at + 1)),
    { kind: 'heading', level: 2, text: say('workshops.paper.consolidate') },
    { kind: 'text', text: say('workshops.paper.consolidate.text') },
    { kind: 'list', items: listOf(scene, consolidate) },
    { kind: 'heading', level: 2, text: say('workshops.paper.after') },
    { kind: 'list', numbered: true, items: listOf(scene, after) },
  ]
}

const before = [
  'workshops.paper.before.people',
  'workshops.paper.before.tables',
  'workshops.paper.before.print',
  'workshops.paper.before.safety',
] as const satisfies PlainKey[]

const eachStep = [
  'workshops.paper.each-step.read',
  'workshops.paper.each-step.write',
  'workshops.paper.each-step.share',
  'workshops.paper.each-step.chair',
  'workshops.paper.each-step.twist',
] as const satisfies PlainKey[]

const consolidate = [
  'workshops.paper.consolidate.agreed',
  'workshops.paper.consolidate.disputed',
  'workshops.paper.consolidate.gap',
  'workshops.paper.consolidate.overlap',
  'workshops.paper.consolidate.check',
] as const satisfies PlainKey[]

const after = [
  'workshops.paper.after.feedback',
  'workshops.paper.after.type',
  'workshops.paper.after.report',
  'workshops.paper.after.destroy',
] as const satisfies PlainKey[]

const listOf = ({ say }: PaperScene, keys: readonly PlainKey[]): string[] => keys.map((key) => say(key))

/** When each step begins, from the start of the workshop; half of the framing goes before, half after. */
function timetable({ say, lang, document }: PaperScene): Piece {
  let at = Math.round(document.framing / 2)
  const rows = document.steps.map((step, place) => {
    const row = [
      clock(at),
      `${place + 1}. ${textIn(step.names, lang)}`,
      say('workshops.minutes', { minutes: step.minutes }),
    ]
    at += step.minutes
    return row
  })
  const opening = Math.round(document.framing / 2)
  return {
    kind: 'table',
    head: [say('workshops.paper.from'), say('workshops.paper.what'), say('workshops.paper.lasts')],
    rows: [
      [clock(0), say('workshops.paper.opening'), say('workshops.minutes', { minutes: opening })],
      ...rows,
      [clock(at), say('workshops.paper.closing'), say('workshops.minutes', { minutes: document.framing - opening })],
    ],
    widths: [1, 6, 2],
  }
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`

function stepNotes({ say, lang, document, mechanism }: PaperScene, step: Step, number: number): Piece[] {
  const said = (texts: Step['names']) => textIn(texts, lang)
  const present = document.roles.filter(({ id }) => step.roles.includes(id)).map(({ names }) => said(names))
  const linked = step.mechanism.flatMap((id) => mechanism.get(id) ?? [])
  const line = (label: string, text: string): Piece[] => (text ? [{ kind: 'text', text: `${label}: ${text}` }] : [])
  return [
    { kind: 'heading', level: 2, text: `${number}. ${said(step.names)}` },
    {
      kind: 'text',
      quiet: true,
      text: `${sayLater(step, say)} · ${say('workshops.minutes', { minutes: step.minutes })}`,
    },
    { kind: 'text', text: said(step.notes) },
    ...line(say('workshops.paper.turn'), said(step.twist)),
    ...line(say('workshops.paper.present'), present.join('; ')),
    ...line(say('workshops.paper.needs'), step.needs.map((need) => nameOf(needs, need, lang)).join(', ')),
    ...line(say('workshops.part.mechanism'), linked.join('; ')),
  ]
}
