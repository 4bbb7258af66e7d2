import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Piece } from '#base/paper/pdf.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { appeal } from '#packs/fi/appeal.ts'
import { admissionGrounds, deciders, reflectionDeciders } from '#packs/fi/law.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { itemOf, nameOf } from '#packs/pack.ts'
import { groundName } from './grounds.ts'
import { heading, type Letter, type LetterMatter, text } from './letter.ts'
import type { ClientDecisionTable } from './queries-decisions.ts'

export function whyPieces({ row, matter, content }: Letter, say: Say, lang: Lang): Piece[] {
  const ground = itemOf(admissionGrounds, content.grounds[0] ?? '')
  const weighed = content.weighed.map(({ test, met, reasons }) => {
    const name = ground?.tests.find(({ code }) => code === test)?.names[lang] ?? test
    return `${say(met ? 'assistance.letter.met' : 'assistance.letter.not-met', { test: name })}\n${reasons}`
  })
  const said = [content.reasons, content.said?.circumstances ?? '', content.said?.checked ?? '', ...weighed]
  return [
    heading(say('assistance.letter.grounds')),
    { kind: 'list', items: content.grounds.map((code) => groundName(code, say, lang)) },
    heading(say('assistance.letter.reasons')),
    ...said.filter((words) => words !== '').map(text),
    ...(content.said?.wrong ? [text(`${say('assistance.letter.wrong')}\n${content.said.wrong}`)] : []),
    heading(say('assistance.letter.provisions')),
    { kind: 'list', items: provisionsOf(row, matter).map((code) => nameOf(provisions, code, lang)) },
  ]
}

const provisionsOf = ({ provision }: ClientDecisionTable, matter: LetterMatter): readonly string[] => [
  provision,
  ...(matter.startsWith('reflection-') ? ['aliens-52c'] : []),
  'reception-33-2',
  'administrative-43-45',
  appeal.provision,
]

/** Who decided, by name and by the law's own title. */
export function whoPieces({ row, signer }: Letter, say: Say, lang: Lang): Piece[] {
  const list = row.decider === 'nas' ? reflectionDeciders : deciders
  const title = nameOf(list, row.decider, lang)
  return [
    heading(say('assistance.letter.decider')),
    text(
      [signer, title, row.signed_at ? sayDay(dayOf(row.signed_at), lang) : ''].filter((line) => line !== '').join('\n'),
    ),
  ]
}
