import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Piece } from '#base/paper/piece.ts'
import type { SheetTab } from '#base/paper/sheet.ts'
import { sayDay } from '#base/time/day.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import type { Cell, Column, Comparison } from './comparison.ts'
import { whoOf } from './pages/board-parts.view.tsx'
import { textIn } from './scenario.ts'

type Scene = { say: Say; lang: Lang }

/** One cell in words, a line each: who leads, who acts, what is missing, what differs. */
export function cellLines({ say, lang }: Scene, cell: Cell): string[] {
  const who = (items: Cell['leads']) => items.map((item) => whoOf(item, lang)).join(', ')
  const types = (codes: readonly string[]) => codes.map((code) => nameOf(organisationTypes, code, lang)).join(', ')
  const missing = (codes: readonly string[]) => codes.map((code) => nameOf(needs, code, lang)).join(', ')
  const elsewhere = cell.differs ? types(cell.differs.elsewhere) || say('workshops.compare.nobody') : ''
  return [
    cell.leads.length > 0
      ? say('workshops.compare.leads', { who: who(cell.leads) })
      : say('workshops.compare.nobody-leads'),
    ...(cell.acts.length > 0 ? [say('workshops.compare.acts', { who: who(cell.acts) })] : []),
    ...(cell.missing.length > 0 ? [say('workshops.compare.missing', { what: missing(cell.missing) })] : []),
    ...(cell.missingOnlyHere.length > 0
      ? [say('workshops.compare.only-here', { what: missing(cell.missingOnlyHere) })]
      : []),
    ...(cell.disputed > 0 ? [say('workshops.compare.disputed', { count: cell.disputed })] : []),
    ...(cell.differs ? [say('workshops.compare.differs', { who: elsewhere })] : []),
  ]
}

/** A column's own line: when it was held, or that it was not yet. */
export function heldText({ say, lang }: Scene, { workshop, plannedOn }: Column): string {
  if (workshop) return say('workshops.compare.held', { day: sayDay(workshop.heldOn, lang), number: workshop.version })
  return plannedOn
    ? say('workshops.compare.planned', { day: sayDay(plannedOn, lang) })
    : say('workshops.compare.not-held')
}

/** The comparison as a sheet: a row for each step, a column for each network. */
export const comparisonTab = (scene: Scene, compared: Comparison): SheetTab => ({
  name: scene.say('workshops.compare.title'),
  ...gridOf(scene, compared),
})

/** The same to lie across a printed page. `name`: the scenario's. */
export const comparisonPieces = (scene: Scene, name: string, compared: Comparison): Piece[] => [
  { kind: 'heading', level: 1, text: `${scene.say('workshops.compare.title')}: ${name}` },
  { kind: 'text', text: scene.say('workshops.compare.intro') },
  ...versionsText(scene, compared).map((text): Piece => ({ kind: 'text', text, quiet: true })),
  ...(compared.steps.length > 0
    ? [{ kind: 'table' as const, ...gridOf(scene, compared) }]
    : [{ kind: 'text' as const, text: scene.say('workshops.compare.empty') }]),
]

/** Said where not all played the same version. */
export const versionsText = ({ say }: Scene, { versions }: Comparison): string[] =>
  versions.length > 1 ? [say('workshops.compare.versions', { numbers: versions.join(', ') })] : []

const gridOf = (scene: Scene, { steps, columns, cells }: Comparison) => ({
  head: [scene.say('workshops.report.step'), ...columns.map(({ network }) => network.names[scene.lang])],
  rows: [
    [scene.say('workshops.plan.day'), ...columns.map((column) => heldText(scene, column))],
    ...steps.map((step, at) => [
      `${at + 1}. ${textIn(step.names, scene.lang)}`,
      ...(cells.get(step.id) ?? []).map((cell) =>
        cell ? cellLines(scene, cell).join('\n') : scene.say('workshops.compare.no-answer'),
      ),
    ]),
  ],
})
