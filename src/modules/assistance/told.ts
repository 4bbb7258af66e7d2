import type { Answers, ToldValues } from '#modules/referrals/referrals.ts'
import type { FieldId, Value, Values } from './section.ts'
import type { SectionCode } from './sections.ts'

/** What was told in a proposal on that day, as entries of a file; parts of which nothing was told are left out. */
export function partsTold(answers: Answers, day: string): { code: SectionCode; values: Values }[] {
  const { values, lists } = answers
  const parts: { code: SectionCode; values: Values }[] = [
    { code: 'identity', values: moved(values, identity) },
    { code: 'safety', values: moved(values, safety) },
    { code: 'language', values: moved(values, language) },
    ...lists.reach.map((one) => ({ code: 'contact' as const, values: { ...moved(one, contact), ...times(values) } })),
    ...lists.episode.map((one) => ({ code: 'episode' as const, values: moved(one, episode) })),
    ...lists.child.map((one) => ({ code: 'child' as const, values: moved(one, child) })),
    { code: 'note', values: noteOf(values, day) },
  ]
  return parts.filter((part) => Object.values(part.values).some((value) => value !== null))
}

type Pairs = readonly (readonly [told: string, field: FieldId, as?: (value: Value) => Value])[]

const list = (value: Value): Value => (typeof value === 'string' ? [value] : value)

const identity: Pairs = [
  ['person.family-name@1', 'identity.family-name@1'],
  ['person.given-name@1', 'identity.given-name@1'],
  ['person.born@1', 'identity.born@1'],
  ['person.sex@1', 'identity.sex@1'],
  ['person.citizenship@1', 'identity.citizenships@1', list],
  ['person.client-number@1', 'identity.customer-number@1'],
  ['person.home-municipality@1', 'identity.home-municipality@1'],
]
const safety: Pairs = [
  ['reach.caution@1', 'safety.line@1'],
  ['needs.danger-now@1', 'safety.danger@1'],
]
const language: Pairs = [
  ['language.first@1', 'language.first@1'],
  ['language.aids@1', 'language.aids@1'],
  ['language.note@1', 'language.note@1'],
]
const contact: Pairs = [
  ['reach.channel@1', 'contact.channel@1'],
  ['reach.address@1', 'contact.address@1'],
  ['reach.safe-to-write@1', 'contact.safe@1'],
  ['reach.note@1', 'contact.note@1'],
]
const episode: Pairs = [
  ['episode.forms@1', 'episode.forms@1'],
  ['episode.primary@1', 'episode.primary@1'],
  ['episode.from@1', 'episode.from@1'],
  ['episode.to@1', 'episode.to@1'],
  ['episode.ongoing@1', 'episode.ongoing@1'],
  ['episode.region@1', 'episode.region@1'],
  ['episode.place@1', 'episode.place@1'],
  ['episode.sector@1', 'episode.sector@1'],
  ['episode.control@1', 'episode.control@1'],
  ['episode.began@1', 'episode.began@1'],
  ['episode.ended@1', 'episode.ended@1'],
]
const child: Pairs = [
  ['child.name@1', 'child.name@1'],
  ['child.born@1', 'child.born@1'],
  ['child.in-finland@1', 'child.in-finland@1'],
  ['child.with@1', 'child.with@1'],
]

/** Everything told in free words, one after the other, in a note of its own. */
function noteOf(values: ToldValues, day: string): Values {
  const told = freeWords.map((id) => String(values[id] ?? '')).filter((text) => text !== '')
  return told.length > 0 ? { 'note.day@1': day, 'note.text@1': told.join('\n\n') } : {}
}

const freeWords = [
  'story.message@1',
  'signs.other@1',
  'children.note@1',
  'needs.details@1',
  'needs.authorities-details@1',
  'person.residence@1',
  'person.counsel@1',
  'language.others@1',
]

const times = (values: ToldValues): Values => ({ 'contact.times@1': values['reach.times@1'] ?? null })

function moved(told: ToldValues, pairs: Pairs): Values {
  return Object.fromEntries(pairs.map(([from, to, as = (value: Value) => value]) => [to, as(told[from] || null)]))
}
