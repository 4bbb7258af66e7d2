import type { Say } from '#base/i18n/words.ts'

const same = [
  'names',
  'stage',
  'lane',
  'todo',
  'tell',
  'inputs',
  'outputs',
  'materials',
  'limit',
  'limit-law',
  'law',
  'source',
  'mark',
  'situations',
  'next',
  'text',
  'questions',
  'outcomes',
  'what',
  'from',
  'to',
  'way',
  'need',
  'types',
  'consent',
  'back',
  'aim',
  'who',
  'lanes',
  'title',
  'intro',
  'start',
  'start-lane',
  'start-to',
] as const

/** The word of a field's label. */
export const fieldWord = (name: string): (typeof same)[number] | 'consent-text' =>
  same.find((one) => one === name) ?? 'consent-text'

const hints = ['todo', 'materials', 'questions', 'outcomes', 'source', 'limit', 'next', 'back'] as const

export const hinted = (name: string) => hints.find((one) => one === name)

/** Codes that the interface itself has words for. */
export function codeWord(say: Say, field: string, code: string): string {
  if (field === 'consent')
    return code === 'needed' || code === 'law' || code === 'none' ? say(`referral-mechanism.consent.${code}`) : code
  const mark = { V: 'v', P: 'p', S: 's', D: 'd', K: 'k', '?': 'none' }[code] as
    | 'v'
    | 'p'
    | 's'
    | 'd'
    | 'k'
    | 'none'
    | undefined
  return mark ? `${code}: ${say(`referral-mechanism.mark.${mark}`)}` : code
}
