import { langs } from '#base/i18n/lang.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Labels } from '#base/ui/form.view.tsx'
import { slotNames } from '../scenario-forms.ts'

type Entry = readonly [field: string, label: string]

/** What the fields of each part's form are called, for faults and for comparing. */
export const coverLabels = (say: Say): Labels =>
  new Map([
    ...three(say, 'names', say('workshops.cover.names')),
    ...three(say, 'about', say('workshops.cover.about')),
    ...three(say, 'purpose', say('workshops.cover.purpose')),
    ...three(say, 'care', say('workshops.cover.care')),
    ['framing', say('workshops.cover.framing')],
  ])

export const roleLabels = (say: Say): Labels =>
  new Map([
    ...three(say, 'names', say('workshops.role.names')),
    ...three(say, 'knows', say('workshops.role.knows')),
    ['type', say('workshops.role.type')],
  ])

const plain = {
  count: 'workshops.part.count',
  unit: 'workshops.part.unit',
  minutes: 'workshops.part.minutes',
  needs: 'workshops.part.needs',
  roles: 'workshops.part.roles',
  mechanism: 'workshops.part.mechanism',
} as const satisfies Record<string, PlainKey>

export const stepLabels = (say: Say): Labels =>
  new Map([
    ...three(say, 'names', say('workshops.part.names')),
    ...Object.entries(plain).map(([field, key]): Entry => [field, say(key)]),
    ...three(say, 'story', say('workshops.part.story')),
    ...slotNames('question').flatMap((slot, at) =>
      three(say, slot, say('workshops.part.question', { number: at + 1 })),
    ),
    ...slotNames('material').flatMap((slot, at) => [
      ...three(say, `${slot}-names`, say('workshops.part.material', { number: at + 1 })),
      ...three(say, `${slot}-text`, say('workshops.part.material.text')),
    ]),
    ...three(say, 'notes', say('workshops.part.notes')),
    ...three(say, 'twist', say('workshops.part.twist')),
  ])

const three = (say: Say, name: string, label: string): Entry[] =>
  langs.map((lang) => [`${name}.${lang}`, `${label} (${say(`workshops.lang.${lang}`)})`])
