import type { Piece } from '#base/paper/pdf.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { sayLater } from './later.ts'
import type { PaperScene } from './paper.ts'
import { type Step, textIn } from './scenario.ts'

/** Two sides for each step: the story with its questions, then the grid to fill in. */
export const stepSheet = (scene: PaperScene, step: Step, number: number): Piece[] => [
  ...storySide(scene, step, number),
  { kind: 'break' },
  ...gridSide(scene, step, number),
]

function storySide({ say, lang, document }: PaperScene, step: Step, number: number): Piece[] {
  const said = (texts: Step['names']) => textIn(texts, lang)
  return [
    { kind: 'text', text: `${said(document.names)} · ${sayLater(step, say)}`, quiet: true },
    { kind: 'heading', level: 1, text: `${number}. ${said(step.names)}` },
    { kind: 'banner', text: say('workshops.invented') },
    { kind: 'text', text: said(step.story) },
    ...step.materials.flatMap((material): Piece[] => [
      { kind: 'table', head: [said(material.names)], rows: [[said(material.text)]] },
    ]),
    { kind: 'heading', level: 2, text: say('workshops.paper.questions') },
    { kind: 'list', numbered: true, items: step.questions.map(said) },
    { kind: 'text', quiet: true, text: `${say('workshops.paper.present')}: ${presentIn(document.roles, step, said)}` },
    { kind: 'lines', label: say('workshops.paper.notes'), count: 4 },
  ]
}

const presentIn = (
  roles: PaperScene['document']['roles'],
  step: Step,
  said: (texts: Step['names']) => string,
): string =>
  roles
    .filter(({ id }) => step.roles.includes(id))
    .map(({ names }) => said(names))
    .join('; ')

/** Seven lines for organisations; a blank one is as high as handwriting needs. */
function gridSide({ say, lang }: PaperScene, step: Step, number: number): Piece[] {
  const named = step.needs.map((need) => nameOf(needs, need, lang)).join(', ')
  const blank = ['\n\n', '', '', '', '', '', '']
  return [
    { kind: 'heading', level: 2, text: `${number}. ${textIn(step.names, lang)}: ${say('workshops.paper.grid')}` },
    {
      kind: 'table',
      head: [say('workshops.paper.network'), say('workshops.paper.table'), say('workshops.paper.day')],
      rows: [['\n', '', '']],
      widths: [4, 1, 2],
    },
    {
      kind: 'text',
      quiet: true,
      text: `${say('workshops.invented')} ${say('workshops.paper.needs')}: ${named}. ${say('workshops.paper.grid.how')}`,
    },
    {
      kind: 'table',
      head: [
        say('workshops.paper.who'),
        say('workshops.paper.leads'),
        say('workshops.paper.acts'),
        say('workshops.paper.asked'),
        say('workshops.paper.told'),
        say('workshops.paper.contact'),
        say('workshops.paper.condition'),
      ],
      rows: Array.from({ length: 6 }, () => blank),
      widths: [4.2, 1.1, 1.1, 1.3, 1.3, 4, 3.4],
    },
    {
      kind: 'table',
      head: [say('workshops.paper.missing'), say('workshops.paper.disputed')],
      rows: [['\n\n', '']],
    },
  ]
}
