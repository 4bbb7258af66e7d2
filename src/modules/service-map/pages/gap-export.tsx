import type { Answer } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { csvAnswer, sheetAnswer } from '#base/paper/answers.ts'
import { printCsv } from '#base/paper/csv.ts'
import { sheet } from '#base/paper/sheet.ts'
import { dayOf } from '#base/time/day.ts'
import { stateOf } from '../gap.ts'
import { narrowedBy } from '../gap-form.ts'
import { narrowedWords, needName, networkName, regionName } from '../gap-words.ts'
import { gapRows } from '../queries-gaps.ts'
import { matrixFor } from './gap-matrix.tsx'
import { registerFilter } from './gap-register.tsx'

type Line = readonly (string | number | null)[]

/** The matrix as a file: one line for each region and need. */
export async function matrixFile(ask: Reading): Promise<Answer> {
  const { say, lang } = ask
  const narrowed = narrowedBy(ask.query)
  const matrix = await matrixFor(ask, narrowed)
  const words = narrowedWords(narrowed, lang, say).join(', ')
  const head = [
    'region',
    'need',
    'column-value',
    'state',
    'column-confirmed',
    'column-unconfirmed',
    'column-unknown',
  ] as const
  const lines = matrix.regions.flatMap((region) =>
    matrix.needs.map((need): Line => {
      const { state, confirmed, unconfirmed, unknown } = matrix.cell(region, need)
      const said = say(`service-map.gap.state-${state}`)
      return [regionName(region, lang), needName(need, lang), words, said, confirmed, unconfirmed, unknown]
    }),
  )
  return fileOf(
    ask,
    'gaps',
    head.map((name) => say(`service-map.gap.${name}`)),
    lines,
  )
}

/** The register as a file. */
export async function registerFile(ask: Reading): Promise<Answer> {
  const { say, lang } = ask
  const rows = await gapRows(ask.db, registerFilter(ask))
  const head = [
    'network',
    'region',
    'need',
    'column-value',
    'said',
    'state',
    'owner',
    'due',
    'named-on',
    'how',
    'why',
  ] as const
  const lines = rows.map(
    (gap): Line => [
      networkName(gap.network, lang),
      gap.area ? regionName(gap.area, lang) : '',
      needName(gap.need, lang),
      narrowedWords({ ...gap, group: gap.target_group }, lang, say).join(', '),
      gap.said,
      say(`service-map.gap.is-${stateOf(gap)}`),
      gap[`owner_${lang}`] ?? '',
      gap.due_on ?? '',
      dayOf(gap.named_at),
      gap.closed_how ?? '',
      gap.accepted_why ?? '',
    ],
  )
  return fileOf(
    ask,
    'gap-register',
    head.map((name) => say(`service-map.gap.${name}`)),
    lines,
  )
}

async function fileOf(ask: Reading, name: string, head: string[], lines: Line[]): Promise<Answer> {
  const dated = `${name}-${dayOf(ask.now)}`
  return ask.params.way === 'sheet'
    ? sheetAnswer(dated, await sheet([{ name: ask.say('service-map.gap.menu'), head, rows: lines }]))
    : csvAnswer(dated, printCsv(head, lines))
}
