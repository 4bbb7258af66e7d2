import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Piece } from '#base/paper/piece.ts'
import type { SheetTab } from '#base/paper/sheet.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { type CardContact, duties } from './answers-card.ts'
import type { Warning } from './consolidation.ts'
import type { DecidedItem, DecidedStep } from './consolidation-decisions.ts'
import { againAnswers, scaled } from './feedback.ts'
import { whoOf } from './pages/board-parts.view.tsx'
import { agreedDuties, type Report, under } from './report.ts'
import { textIn } from './scenario.ts'

type Scene = { say: Say; lang: Lang }

/** The after-action report as printed pages. */
export function reportPieces(scene: Scene, report: Report): Piece[] {
  const { say, lang } = scene
  const { workshop } = report
  return [
    { kind: 'heading', level: 1, text: titleOf(scene, report) },
    { kind: 'text', text: `${workshop.network.names[lang]}, ${sayDay(workshop.heldOn, lang)}`, quiet: true },
    { kind: 'banner', text: say('workshops.play.invented') },
    { kind: 'heading', level: 2, text: say('workshops.report.strengths') },
    { kind: 'text', text: report.strengths || say('workshops.report.none') },
    { kind: 'heading', level: 2, text: say('workshops.report.division') },
    ...report.steps.flatMap((step) => stepPieces(scene, step)),
    { kind: 'heading', level: 2, text: say('workshops.report.actions') },
    table(
      scene,
      actionHead(say),
      actionRows(scene, report).map((row) => row.map(String)),
    ),
    { kind: 'heading', level: 2, text: say('workshops.report.people') },
    table(
      scene,
      peopleHead(say),
      peopleRows(scene, report).map((row) => row.map(String)),
    ),
    ...feedbackPieces(scene, report),
  ]
}

export const titleOf = ({ say, lang }: Scene, { workshop }: Report): string =>
  say('workshops.report.title', { scenario: textIn(workshop.scenario.document.names, lang) })

/** The same as a workbook: the division, what is open, actions, participants. */
export const reportTabs = (scene: Scene, report: Report): SheetTab[] => [
  { name: scene.say('workshops.report.division'), head: itemHead(scene.say), rows: itemRows(scene, report) },
  { name: scene.say('workshops.report.actions'), head: actionHead(scene.say), rows: actionRows(scene, report) },
  { name: scene.say('workshops.report.people'), head: peopleHead(scene.say), rows: peopleRows(scene, report) },
]

/** `function, telephone, e-mail` */
export const contactText = (contact: CardContact | null): string =>
  contact ? [contact.role, contact.phone, contact.email].filter(Boolean).join(', ') : ''

/** Who or what an item is about. */
export function subjectOf({ lang }: Scene, item: DecidedItem): string {
  if (item.word === 'missing') return item.needs.map((need) => nameOf(needs, need, lang)).join(', ')
  return item.word === 'disputed' ? (item.texts[0] ?? '') : whoOf(item, lang)
}

export const warningText = ({ say, lang }: Scene, { kind, who, needs: open }: Warning): string =>
  say(`workshops.warning.${kind}`, {
    who: who.map((one) => whoOf(one, lang)).join(', '),
    need: open.map((code) => nameOf(needs, code, lang)).join(', '),
  })

function stepPieces(scene: Scene, step: DecidedStep): Piece[] {
  const { say, lang } = scene
  const rows = duties.map((word) => [
    say(`workshops.word.${word}`),
    agreedDuties(step, word)
      .map((item) => withContact(scene, item))
      .join('; ') || '–',
  ])
  const open = [...under(step, 'gap'), ...under(step, 'disputed')]
  return [
    { kind: 'heading', level: 3, text: `${step.number}. ${textIn(step.step.names, lang)}` },
    { kind: 'table', head: [say('workshops.report.duty'), say('workshops.report.who')], rows, widths: [1, 3] },
    ...(open.length > 0 ? [{ kind: 'list' as const, items: open.map((item) => openLine(scene, item)) }] : []),
  ]
}

const withContact = (scene: Scene, item: DecidedItem): string => {
  const contact = contactText(item.contact)
  return contact ? `${whoOf(item, scene.lang)} (${contact})` : whoOf(item, scene.lang)
}

const openLine = (scene: Scene, item: DecidedItem): string =>
  [
    `${scene.say(`workshops.verdict.${item.final}`)}: ${subjectOf(scene, item)}`,
    ...(item.word === 'missing' ? item.texts : []),
    item.reason,
  ]
    .filter(Boolean)
    .join('. ')

const itemHead = (say: Say): string[] => [
  say('workshops.report.step'),
  say('workshops.report.verdict'),
  say('workshops.report.duty'),
  say('workshops.report.who'),
  say('workshops.card.type'),
  say('workshops.card.need'),
  say('workshops.card.text'),
  say('workshops.card.condition'),
  say('workshops.card.doubt'),
  say('workshops.card.contact'),
  say('workshops.decide.reason'),
]

const itemRows = (scene: Scene, { steps }: Report): string[][] =>
  steps.flatMap((step) => step.items.map((item) => itemRow(scene, step, item)))

function itemRow(scene: Scene, { number, step }: DecidedStep, item: DecidedItem): string[] {
  const { say, lang } = scene
  return [
    `${number}. ${textIn(step.names, lang)}`,
    say(`workshops.verdict.${item.final}`),
    say(`workshops.word.${item.word}`),
    subjectOf(scene, item),
    item.type ? nameOf(organisationTypes, item.type, lang) : '',
    item.needs.map((need) => nameOf(needs, need, lang)).join(', '),
    item.texts.join('\n'),
    item.conditions.join('\n'),
    item.doubts.join('\n'),
    contactText(item.contact),
    item.reason,
  ]
}

const actionHead = (say: Say): string[] => [
  say('workshops.action.what'),
  say('workshops.action.owner'),
  say('workshops.action.due'),
  say('workshops.action.state'),
]

const actionRows = ({ say, lang }: Scene, { actions }: Report): string[][] =>
  actions.map(({ what, owner, due_on, done_at }) => [
    what,
    owner,
    due_on ? sayDay(due_on, lang) : '',
    done_at ? say('workshops.action.done', { day: sayDay(dayOf(done_at), lang) }) : say('workshops.action.open'),
  ])

const peopleHead = (say: Say): string[] => [say('workshops.card.type'), say('workshops.report.count')]

const peopleRows = ({ lang }: Scene, { people }: Report): (string | number)[][] =>
  people.map(({ type, count }) => [nameOf(organisationTypes, type, lang), count])

function feedbackPieces({ say }: Scene, { feedback }: Report): Piece[] {
  if (feedback.kind === 'open') return []
  const title: Piece = { kind: 'heading', level: 2, text: say('workshops.feedback.results') }
  if (feedback.kind === 'few') return [title, { kind: 'text', text: say('workshops.feedback.few') }]
  const averages = scaled.map((name) => [say(`workshops.feedback.${name}`), `${feedback.averages[name]} / 5`])
  const again = againAnswers.map((name) => `${say(`workshops.feedback.again.${name}`)} ${feedback.again[name]}`)
  return [
    title,
    { kind: 'text', text: say('workshops.feedback.count', { count: feedback.count }) },
    {
      kind: 'table',
      head: [say('workshops.feedback.question'), say('workshops.feedback.average')],
      rows: [...averages, [say('workshops.feedback.again'), again.join(', ')]],
      widths: [3, 1],
    },
    ...(feedback.texts.length > 0 ? [{ kind: 'list' as const, items: [...feedback.texts] }] : []),
  ]
}

const table = ({ say }: Scene, head: string[], rows: string[][]): Piece =>
  rows.length > 0 ? { kind: 'table', head, rows } : { kind: 'text', text: say('workshops.report.none') }
