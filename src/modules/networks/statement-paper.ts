import type { Scene } from '#base/http/ask.ts'
import type { Paper } from '#base/paper/pdf.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { bodyIn, langOf, titleIn } from './statement.ts'
import type { Statement } from './statements.ts'

/** A published statement as a document. */
export function statementPaper(
  { say, lang }: Pick<Scene, 'say' | 'lang'>,
  row: Statement,
  backings: readonly { organisation: string; answered_at: Date | null }[],
  network: string,
): Paper {
  const written = langOf(row, lang)
  const day = (moment: Date | null) => (moment ? sayDay(dayOf(moment), lang) : '')
  return {
    title: titleIn(row, written),
    lang: written,
    footer: network,
    pieces: [
      ...(row.withdrawn_at
        ? [{ kind: 'banner' as const, text: say('networks.statement.withdrawn', { day: day(row.withdrawn_at) }) }]
        : []),
      { kind: 'heading', level: 1, text: titleIn(row, written) },
      { kind: 'text', quiet: true, text: `${network}, ${day(row.published_at)}` },
      ...bodyIn(row, written)
        .split(/\n\s*\n/)
        .map((text) => ({ kind: 'text' as const, text })),
      { kind: 'heading', level: 2, text: say('networks.statement.behind') },
      { kind: 'list', items: backings.map(({ organisation, answered_at }) => `${organisation}, ${day(answered_at)}`) },
    ],
  }
}
