import type { Typed } from '#base/http/typed.ts'
import { type Filled, fill, type ReadForm, readForm } from '#base/ui/form.ts'
import { type Draft, isRecorded, type Matter, type SaidPart, saidParts } from './decision.ts'
import { draftForm } from './decision-fields.ts'

/** Reads a draft. What the law of its day says is judged with the file, by the verb. */
export function readDraft(matter: Matter, today: string, isCorrection: boolean, typed: Typed): ReadForm<Draft> {
  const read = readForm(draftForm(matter, today, isCorrection), typed)
  if (!read.ok) return read
  const value = read.value as Readonly<Record<string, string | null | undefined>>
  const said = (name: string): string => value[name] ?? ''
  const grounds = [value['ground'], ownGround[matter]].filter((code) => typeof code === 'string')
  const parts = saidParts.map((part) => [part, said(part)] as const).filter(([, words]) => words !== '')
  const decider = value['decider'] ?? (matter.startsWith('reflection-') ? 'nas' : 'designated-official')
  return {
    ok: true,
    value: {
      matter,
      decider,
      decidedOn: isRecorded({ matter, decider }) ? value['decided'] || null : null,
      startsOn: value['starts'] || null,
      endsOn: value['ends'] || null,
      content: {
        ...{ grounds, weighed: [], reasons: said('reasons'), text: said('text') },
        letterLang: value['lang'] === 'sv' ? 'sv' : 'fi',
        said: Object.fromEntries(parts) as Partial<Record<SaidPart, string>>,
      },
    },
  }
}

/** A draft typed back into its form. */
export function shownDraft(draft: Draft, today: string, isCorrection: boolean): Filled {
  const { content } = draft
  return fill(draftForm(draft.matter, today, isCorrection), {
    ...{
      decider: draft.decider,
      decided: draft.decidedOn ?? '',
      starts: draft.startsOn ?? '',
      ends: draft.endsOn ?? '',
    },
    ...{ ground: content.grounds[0] ?? null, reasons: content.reasons, text: content.text },
    ...{ lang: content.letterLang ?? 'fi', ...content.said },
  })
}

/** Grounds that are the matter itself. */
const ownGround: Readonly<Partial<Record<Matter, string>>> = {
  'reflection-given': 'no-right-of-residence',
  'reflection-extended': 'personal-circumstances',
}
