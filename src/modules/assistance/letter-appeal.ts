import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Piece } from '#base/paper/pdf.ts'
import { sayDay } from '#base/time/day.ts'
import { appeal, appealCourt, appealInstructions } from '#packs/fi/appeal.ts'
import { decides, heading, type Letter, text } from './letter.ts'

export function appealPieces({ row, court }: Letter, say: Say, lang: Lang): Piece[] {
  const named = appealCourt.names?.[lang] ?? court
  const { title, paragraphs } = appealInstructions(lang, named || say('assistance.letter.court-unset'))
  return [
    heading(title),
    ...(named === '' ? [{ kind: 'banner', text: say('assistance.letter.court-missing') } as const] : []),
    ...paragraphs.map(text),
    ...(row.served_on && row.appeal_until
      ? [
          text(
            say('assistance.letter.until', { day: sayDay(row.served_on, lang), until: sayDay(row.appeal_until, lang) }),
          ),
        ]
      : []),
  ]
}

/** A page of its own in plain words; the decision before it is what binds. */
export function plainPieces(letter: Letter, say: Say, lang: Lang): Piece[] {
  const { matter, content } = letter
  return [
    { kind: 'break' },
    heading(say('assistance.plain.title'), 1),
    text(decides(letter, say, lang)),
    text(say(`assistance.plain.${matter}`)),
    ...(content.text === '' ? [] : [text(content.text)]),
    heading(say('assistance.plain.disagree')),
    text(say('assistance.plain.disagree.text', { days: appeal.days })),
    heading(say('assistance.plain.ask')),
    text(say('assistance.plain.ask.text')),
    { kind: 'text', text: say('assistance.plain.note'), quiet: true },
  ]
}
