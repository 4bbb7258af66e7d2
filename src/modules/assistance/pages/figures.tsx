import { teamsOf } from '#base/http/actor.ts'
import { type Answer, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { csvAnswer } from '#base/paper/answers.ts'
import { printCsv } from '#base/paper/csv.ts'
import { dayOf } from '#base/time/day.ts'
import { type Filled, readForm, text } from '#base/ui/form.ts'
import { countNames, counts, publishable } from '../figures.ts'
import { FiguresView, type Shown, sayValue } from './figures.view.tsx'

const month = { like: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, fault: 'assistance.figures.month.fault' } } as const
const form = { from: text({ max: 7, ...month }), to: text({ max: 7, ...month }) }

/** The team's own figures: exact, and beside each whether others would see it. */
export async function figuresPage(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang, to: path } = ask
  const read = readForm(form, ask.query)
  const year = yearOf(ask)
  const from = (read.ok && read.value.from) || `${year}-01`
  const to = (read.ok && read.value.to) || `${year}-12`
  const teams = teamsOf(actor, 'supervisor')
  const all: Shown[] = []
  for (const name of countNames) {
    const rows = await counts[name](db, from, to, teams)
    const open = new Set(publishable(rows).map((row) => row['value']))
    all.push({ name, rows: rows.map((row) => ({ ...row, isOpen: open.has(row.value) })) })
  }
  const shown = { from: [from], to: [to] }
  const filled: Filled = read.ok ? { typed: new Map(Object.entries(shown)), faults: [] } : read
  return page(say('assistance.figures'), <FiguresView {...{ say, lang, filled, all, year }} to={path} />)
}

/** A year as it leaves the team: suppressed, in the interface's language. */
export async function figuresCsv(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang } = ask
  const asked = ask.query.get('year')?.[0] ?? ''
  const year = /^\d{4}$/.test(asked) ? asked : yearOf(ask)
  const rows: [string, string, string, string, number][] = []
  for (const name of countNames) {
    const open = publishable(await counts[name](db, `${year}-01`, `${year}-12`, teamsOf(actor, 'supervisor')))
    for (const { value, count } of open)
      rows.push([
        name,
        say(`assistance.figures.${name}`),
        String(value),
        sayValue(name, String(value), say, lang),
        count,
      ])
  }
  const head = ['figure', 'name', 'code', 'value', 'count']
  const answer = csvAnswer(`figures-${year}`, printCsv(head, rows))
  const looks = [{ action: 'figures.export', purpose: 'statistics' }]
  return answer.kind === 'bytes' ? { ...answer, looks } : answer
}

const yearOf = ({ now }: Ask): string => dayOf(now).slice(0, 4)
