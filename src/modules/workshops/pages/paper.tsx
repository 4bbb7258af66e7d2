import { type Answer, NotFound, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { stepsInForce } from '#modules/referral-mechanism/referral-mechanism.ts'
import { liesAcross, type PaperScene, type PaperSet, paperSets, piecesOf } from '../paper.ts'
import type { ScenarioVersionTable } from '../queries-scenarios.ts'
import { textIn } from '../scenario.ts'
import { PaperView, SheetsView } from './paper.view.tsx'
import { playedVersion } from './scenario.tsx'
import { homeOf } from './scenario-part.tsx'

/** What can be printed, in each language. */
export async function paper(ask: Reading): Promise<Answer> {
  const { say, lang } = ask
  const version = await playedVersion(ask)
  const name = nameOf(ask, version)
  const title = say('workshops.paper.title', { name })
  return page(title, <PaperView {...{ say, lang, title, name, version }} home={homeOf(ask)} path={ask.path} />)
}

/** One print set as a page, for a browser's own printing. */
export async function paperSheets(ask: Reading): Promise<Answer> {
  const set = setOf(ask)
  const version = await playedVersion(ask)
  const scene = await sceneOf(ask, version)
  const title = `${ask.say(`workshops.paper.${set}`)}: ${nameOf(ask, version)}`
  const back = `${homeOf(ask)}/paper?version=${version.id}`
  return page(title, <SheetsView say={ask.say} title={title} back={back} pieces={piecesOf(set, scene)} />)
}

/** The same as a tagged PDF in the language of the path. */
export async function paperFile(ask: Reading): Promise<Answer> {
  const set = setOf(ask)
  const version = await playedVersion(ask)
  const name = nameOf(ask, version)
  const file = await pdf({
    title: `${ask.say(`workshops.paper.${set}`)}: ${name}`,
    lang: ask.lang,
    pieces: piecesOf(set, await sceneOf(ask, version)),
    footer: `${ask.say('workshops.invented.short')} ${name}, ${ask.say('workshops.version', { number: version.number })}`,
    landscape: liesAcross(set),
  })
  return pdfAnswer(`${set}-${ask.lang}`, file)
}

async function sceneOf({ say, lang, db }: Reading, { document }: ScenarioVersionTable): Promise<PaperScene> {
  const steps = await stepsInForce(db)
  return { say, lang, document, mechanism: new Map(steps.map(({ id, names }) => [id, names[lang]])) }
}

function setOf({ params }: Pick<Ask, 'params'>): PaperSet {
  const found = paperSets.find((set) => set === params['set'])
  if (!found) throw new NotFound()
  return found
}

const nameOf = ({ say, lang }: Pick<Ask, 'say' | 'lang'>, { document }: ScenarioVersionTable): string =>
  textIn(document.names, lang) || say('workshops.scenario.unnamed')
