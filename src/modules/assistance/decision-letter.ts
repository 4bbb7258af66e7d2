import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Paper, Piece } from '#base/paper/pdf.ts'
import { sayDay } from '#base/time/day.ts'
import { interruptionGrounds } from '#packs/fi/law.ts'
import { lengthOf } from './decision.ts'
import { decides, heading, type Letter, text } from './letter.ts'
import { appealPieces, plainPieces } from './letter-appeal.ts'
import { whoPieces, whyPieces } from './letter-reasons.ts'

/** The decision as a paper in Finnish or Swedish; after it a page in plain words in the person's own language, when there is one. */
export function letterPaper(
  letter: Letter,
  say: Say,
  lang: 'fi' | 'sv',
  plain: { say: Say; lang: Lang } | null,
): Paper {
  const { row, matter, number } = letter
  return {
    title: say(`assistance.letter.title.${matter}`),
    lang,
    footer: say('assistance.letter.footer', { number, day: sayDay(row.law_day, lang) }),
    pieces: [
      ...headPieces(letter, say, lang),
      ...whatPieces(letter, say, lang),
      ...whyPieces(letter, say, lang),
      ...whoPieces(letter, say, lang),
      ...appealPieces(letter, say, lang),
      ...(plain ? plainPieces(letter, plain.say, plain.lang) : []),
    ],
  }
}

function headPieces({ row, matter, number, name, correctsDay }: Letter, say: Say, lang: Lang): Piece[] {
  return [
    ...(row.signed_at ? [] : [{ kind: 'banner', text: say('assistance.letter.draft') } as const]),
    heading(say(`assistance.letter.title.${matter}`), 1),
    text([say('assistance.letter.office'), sayDay(row.law_day, lang)].join('\n')),
    text([say('assistance.letter.client', { number }), name].filter((line) => line !== '').join('\n')),
    ...(correctsDay ? [text(say('assistance.letter.corrects', { day: sayDay(correctsDay, lang) }))] : []),
  ]
}

function whatPieces(letter: Letter, say: Say, lang: Lang): Piece[] {
  const { matter, row } = letter
  return [
    heading(say('assistance.letter.decision')),
    text(decides(letter, say, lang)),
    ...(matter === 'reflection-given' || matter === 'reflection-extended' ? noticePieces(letter, say, lang) : []),
    ...(matter === 'removal' && row.ends_on
      ? [text(say('assistance.letter.measures-until', { day: sayDay(row.ends_on, lang) }))]
      : []),
    ...(matter === 'removal' ? [text(say('assistance.letter.enforced'))] : []),
  ]
}

/** What the written notice of a reflection period must say: purpose, start, length, and that and why it may be interrupted. */
export function noticePieces({ row, began }: Pick<Letter, 'row' | 'began'>, say: Say, lang: Lang): Piece[] {
  const from = row.starts_on ?? began ?? row.law_day
  const to = row.ends_on ?? row.law_day
  const days = lengthOf(from, to)
  return [
    heading(say('assistance.letter.notice.purpose')),
    text(say('assistance.letter.notice.purpose.text')),
    heading(say('assistance.letter.notice.length')),
    text(say('assistance.letter.notice.length.text', { from: sayDay(from, lang), to: sayDay(to, lang), days })),
    heading(say('assistance.letter.notice.interruption')),
    text(say('assistance.letter.notice.interruption.text')),
    { kind: 'list', items: interruptionGrounds.items.map(({ names }) => names[lang]) },
  ]
}
