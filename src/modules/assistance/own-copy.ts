import type { Lang } from '#base/i18n/lang.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Paper, Piece } from '#base/paper/pdf.ts'
import { sayDay } from '#base/time/day.ts'
import { ownCopy } from '#packs/fi/data-requests.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Letter } from './letter.ts'
import type { OwnFile } from './own-file.ts'
import { fieldName, type Section } from './section.ts'
import { type SectionCode, sections } from './sections.ts'
import type { Talk } from './talk.ts'

/** What the copy of a file is made of. */
export interface Copied {
  file: OwnFile
  letters: readonly Letter[]
  talk: readonly Talk[]
  day: string
}

/** How one value is called and said. */
export interface Said {
  term: string
  value: string
}

type SayEntry = (entry: Entry) => readonly Said[]

/** Sections that a copy holds: of a person whose identity is protected, without who they are and how they are reached. */
export function copiedSections({ protected_at }: Pick<OwnFile['row'], 'protected_at'>): readonly SectionCode[] {
  const hidden = protected_at ? ['identity', 'contact'] : []
  const wanted = ownCopy.sections.filter((code) => !hidden.includes(code))
  return sections.map(({ code }) => code).filter((code) => wanted.includes(code))
}

/** The copy as a paper to keep. */
export function copyPaper({ file, letters, talk, day }: Copied, say: Say, lang: Lang, sayEntry: SayEntry): Paper {
  const heading = (text: string, level: 1 | 2 = 2): Piece => ({ kind: 'heading', level, text })
  const text = (said: string): Piece => ({ kind: 'text', text: said })
  const ofSection = (code: SectionCode): Piece[] => {
    const entries = entriesOf(file.entries, code)
    if (entries.length === 0) return []
    const head = [say('assistance.own.copy.what'), say('assistance.own.copy.value')]
    return [
      heading(say(`assistance.section.${code}`)),
      ...entries.map(
        (entry): Piece => ({
          kind: 'table',
          head,
          rows: sayEntry(entry).map(({ term, value }) => [term, value]),
          widths: [2, 5],
        }),
      ),
    ]
  }
  return {
    title: say('assistance.own.title'),
    lang,
    footer: say('assistance.own.copy.footer', { day: sayDay(day, lang) }),
    pieces: [
      heading(say('assistance.own.copy.heading'), 1),
      text(say('assistance.own.copy.about', { number: file.row.number })),
      ...copiedSections(file.row).flatMap(ofSection),
      ...(letters.length > 0 ? [heading(say('assistance.own.decisions'))] : []),
      ...letters.map(({ matter, row, content }) =>
        text([say(`assistance.letter.title.${matter}`), sayDay(row.law_day, lang), content.text].join('\n')),
      ),
      ...(talk.length > 0 ? [heading(say('assistance.own.messages'))] : []),
      ...talk.map((one) => text(`${writerOf(one, say)}, ${sayDay(one.sent_at.toISOString(), lang)}\n${one.text}`)),
      heading(say('assistance.own.copy.left-out')),
      text(say('assistance.own.copy.left-out.text')),
    ],
  }
}

/** The copy as data that another program can read: each field by its id, with the code and in words. */
export function copyData({ file, letters, talk, day }: Copied, say: Say, sayEntry: SayEntry): string {
  const entryData = (entry: Entry) => {
    const said = new Map(sayEntry(entry).map(({ term, value }) => [term, value]))
    return (entry.section as Section).fields
      .filter(({ id }) => entry.values[id] !== null && entry.values[id] !== undefined)
      .map(({ id }) => {
        const name = say(`assistance.field.${fieldName(id)}` as PlainKey)
        return { id, name, value: entry.values[id], said: said.get(name) ?? null }
      })
  }
  const data = {
    format: 'polku-own-copy-1',
    made: day,
    number: file.row.number,
    sections: copiedSections(file.row).map((code) => ({
      section: code,
      name: say(`assistance.section.${code}`),
      entries: entriesOf(file.entries, code).map((entry) => ({
        written: entry.madeAt.toISOString().slice(0, 10),
        changed: entry.changedAt.toISOString().slice(0, 10),
        fields: entryData(entry),
      })),
    })),
    decisions: letters.map(({ matter, row, content }) => ({
      ...{ matter, day: row.law_day, served: row.served_on, from: row.starts_on, to: row.ends_on },
      ...{ appealUntil: row.appeal_until, text: content.text },
    })),
    messages: talk.map((one) => ({
      day: one.sent_at.toISOString().slice(0, 10),
      from: one.author_id ? 'worker' : 'client',
      text: one.text,
    })),
    leftOut: say('assistance.own.copy.left-out.text'),
  }
  return JSON.stringify(data, null, 2)
}

export const writerOf = ({ author_id }: Pick<Talk, 'author_id'>, say: Say): string =>
  say(author_id ? 'assistance.own.from.worker' : 'assistance.own.from.you')
