import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Piece } from '#base/paper/pdf.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { againAnswers, scaled, scaleSteps } from './feedback.ts'
import { guidePieces } from './paper-guide.ts'
import { stepSheet } from './paper-table-sheets.ts'
import { type ScenarioDocument, textIn } from './scenario.ts'

/** What is printed for a workshop. */
export const paperSets = ['table-sheets', 'role-cards', 'guide', 'feedback-form'] as const
export type PaperSet = (typeof paperSets)[number]

export interface PaperScene {
  say: Say
  lang: Lang
  document: ScenarioDocument
  /** Names of steps of the referral mechanism by id. */
  mechanism: ReadonlyMap<string, string>
}

/** One print set as pieces: the same for the PDF and for the page that a browser prints. */
export const piecesOf = (set: PaperSet, scene: PaperScene): Piece[] => makers[set](scene)

/** Table sheets lie across: the grid is wide. */
export const liesAcross = (set: PaperSet): boolean => set === 'table-sheets'

const makers: Record<PaperSet, (scene: PaperScene) => Piece[]> = {
  'table-sheets': (scene) =>
    scene.document.steps.flatMap((step, at) => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      ...stepSheet(scene, step, at + 1),
    ]),
  'role-cards': roleCards,
  guide: guidePieces,
  'feedback-form': feedbackForm,
}

/** One box for each card, to cut out and lay on the table. */
function roleCards({ say, lang, document }: PaperScene): Piece[] {
  return [
    { kind: 'heading', level: 1, text: say('workshops.paper.role-cards') },
    { kind: 'banner', text: say('workshops.invented') },
    { kind: 'text', text: say('workshops.paper.role-cards.how') },
    ...document.roles.map((role): Piece => {
      const type = role.type && nameOf(organisationTypes, role.type, lang)
      const name = textIn(role.names, lang)
      return {
        kind: 'table',
        head: [type && type !== name ? `${name} – ${type}` : name],
        rows: [[`${textIn(role.knows, lang)}\n\n${say('workshops.invented.short')}`]],
      }
    }),
  ]
}

/** The questionnaire of the screen, word for word, to be typed in afterwards. */
function feedbackForm({ say, lang, document }: PaperScene): Piece[] {
  const label = (value: string) => {
    if (value === '1') return `1 – ${say('workshops.feedback.least')}`
    return value === '5' ? `5 – ${say('workshops.feedback.most')}` : value
  }
  return [
    { kind: 'heading', level: 1, text: say('workshops.feedback.title') },
    { kind: 'text', text: textIn(document.names, lang) },
    { kind: 'banner', text: say('workshops.invented') },
    { kind: 'text', text: say('workshops.paper.feedback.how') },
    ...scaled.map(
      (name): Piece => ({
        kind: 'boxes',
        label: say(`workshops.feedback.${name}`),
        choices: scaleSteps.map(label),
      }),
    ),
    {
      kind: 'boxes',
      label: say('workshops.feedback.again'),
      choices: againAnswers.map((value) => say(`workshops.feedback.again.${value}`)),
    },
    { kind: 'lines', label: say('workshops.feedback.text'), count: 5 },
  ]
}
