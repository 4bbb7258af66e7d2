import type { Read } from '#base/database/handles.ts'
import { type Answer, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { pdfAnswer, sheetAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { sheet } from '#base/paper/sheet.ts'
import { comparisonOf } from '../comparison.ts'
import { comparisonPieces, comparisonTab } from '../comparison-paper.ts'
import { playableVersions } from '../queries-scenarios.ts'
import { textIn } from '../scenario.ts'
import { ComparisonView } from './comparison.view.tsx'

/** One scenario over the networks: a column each, a row for each step. */
export async function comparison(ask: Reading): Promise<Answer> {
  return page(ask.say('workshops.compare.title'), <ComparisonView {...ask} {...(await shown(ask))} />)
}

export async function comparisonSheet(ask: Reading): Promise<Answer> {
  const { compared } = await shown(ask)
  return sheetAnswer('comparison', await sheet([comparisonTab(ask, compared)]))
}

/** The same on paper, to hang on a wall or lay before the networks' coordinators. */
export async function comparisonPaper(ask: Reading): Promise<Answer> {
  const { scenarios, chosen, compared } = await shown(ask)
  const name = scenarios.find(({ id }) => id === chosen)?.name ?? ''
  const file = await pdf({
    title: `${ask.say('workshops.compare.title')}: ${name}`,
    lang: ask.lang,
    pieces: comparisonPieces(ask, name, compared),
    footer: ask.say('workshops.play.invented'),
    landscape: true,
    compact: true,
  })
  return pdfAnswer('comparison', file)
}

async function shown(ask: Ask<Read>) {
  const versions = await playableVersions(ask.db)
  const asked = ask.query.get('scenario')?.[0]
  const chosen = versions.find(({ scenario_id }) => scenario_id === asked) ?? versions[0]
  return {
    scenarios: versions.map(({ scenario_id, document }) => ({
      id: scenario_id,
      name: textIn(document.names, ask.lang),
    })),
    chosen: chosen?.scenario_id ?? '',
    compared: await comparisonOf(ask.db, ask.base, chosen?.scenario_id ?? '00000000-0000-0000-0000-000000000000'),
  }
}
