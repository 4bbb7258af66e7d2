import { type Card, type CardContact, duties, isDuty, type Word } from './answers-card.ts'

export const verdicts = ['agreed', 'disputed', 'gap', 'overlap'] as const
export type Verdict = (typeof verdicts)[number]

/** Why a verdict is what it is. */
export const grounds = ['said', 'missing', 'question', 'marked', 'two-lead', 'conflict', 'same-need'] as const
export type Ground = (typeof grounds)[number]

/** What was said of one organisation with one word at one step, or one thing missing or disputed. */
export interface Item {
  /** The same whatever the cards' ids and order: live and paper give the same. */
  key: string
  word: Word
  type: string
  organisation: string
  needs: readonly string[]
  texts: readonly string[]
  conditions: readonly string[]
  doubts: readonly string[]
  /** The contact most cards give. */
  contact: CardContact | null
  /** Others that differ from it. */
  otherContacts: readonly CardContact[]
  /** Tables that said it or agreed. */
  tables: readonly number[]
  /** Tables that marked it as disputed. */
  against: readonly number[]
  verdict: Verdict
  ground: Ground
}

/** `who`: the organisations it is about; `needs`: the needs. */
export interface Warning {
  kind: (typeof warningKinds)[number]
  who: readonly Who[]
  needs: readonly string[]
}
export const warningKinds = ['nobody-leads', 'two-lead', 'nobody-acts', 'conflict', 'no-contact', 'need-open'] as const
export interface Who {
  type: string
  organisation: string
}

export interface Consolidated {
  step: string
  items: readonly Item[]
  warnings: readonly Warning[]
}

/**
 * One step's answers as items, each with a verdict, by these rules in this order:
 * 1. Cards that say the same word of the same organisation are one item; the same need missing is one; the same question is
 *    one. Organisations are the same by type and name without case, blanks and points; a card without a name means the only
 *    named organisation of its type in the step, where there is just one.
 * 2. What is missing is a gap. A question is disputed.
 * 3. A duty that a table disputes is disputed. So is each lead when two lead, and each duty of who would both do (leads,
 *    acts) and merely be asked or told.
 * 4. Two who act on the same need overlap.
 * 5. Everything else is agreed.
 */
export function consolidate(step: string, cards: readonly Card[], needs: readonly string[]): Consolidated {
  const named = withNames(cards.filter((card) => card.step === step))
  const items = [...Map.groupBy(named, keyOf)].map(([key, same]) => itemOf(key, same))
  const judged = items.map((item) => ({ ...item, ...judge(item, items) })).sort(inOrder)
  return { step, items: judged, warnings: warningsOf(judged, needs) }
}

const doing: readonly Word[] = ['leads', 'acts']
const order: readonly Word[] = [...duties, 'missing', 'disputed']

/** Rule 1: a card that names the type only means the one organisation of that type, if there is but one. */
function withNames(cards: readonly Card[]): Card[] {
  const byType = Map.groupBy(
    cards.filter(({ organisation }) => plain(organisation) !== ''),
    ({ type }) => type,
  )
  const only = (type: string) => {
    const same = Map.groupBy(byType.get(type) ?? [], ({ organisation }) => plain(organisation))
    return same.size === 1 ? spelling([...same.values()].flat().map(({ organisation }) => organisation)) : ''
  }
  return cards.map((card) =>
    isDuty(card.word) && plain(card.organisation) === '' ? { ...card, organisation: only(card.type) } : card,
  )
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function keyOf({ word, type, organisation, need, text }: Card): string {
  if (word === 'missing') return `missing/${need}`
  if (word === 'disputed') return `disputed/${plain(text).slice(0, 80)}`
  return `${word}/${type}/${plain(organisation)}`
}

function itemOf(key: string, cards: readonly Card[]): Omit<Item, 'verdict' | 'ground'> {
  const [first] = cards
  const contacts = byCount(cards.flatMap(({ contact }) => (contact ? [JSON.stringify(ordered(contact))] : [])))
  const [contact, ...others] = contacts.map((text): CardContact => JSON.parse(text))
  const duty = first !== undefined && isDuty(first.word)
  return {
    key,
    word: first?.word ?? 'acts',
    type: duty ? first.type : '',
    organisation: duty ? spelling(cards.map(({ organisation }) => organisation)) : '',
    needs: distinct(cards.map(({ need }) => need)),
    texts: distinct(cards.map(({ text }) => text)),
    conditions: distinct(cards.map(({ condition }) => condition)),
    doubts: distinct(cards.map(({ doubt }) => doubt)),
    contact: contact ?? null,
    otherContacts: others,
    tables: tables(cards.flatMap(({ table, agree }) => [table, ...agree])),
    against: tables(cards.flatMap(({ dispute }) => dispute)),
  }
}

type Said = Omit<Item, 'verdict' | 'ground'>

function judge(item: Said, all: readonly Said[]): Pick<Item, 'verdict' | 'ground'> {
  if (item.word === 'missing') return { verdict: 'gap', ground: 'missing' }
  if (item.word === 'disputed') return { verdict: 'disputed', ground: 'question' }
  if (item.against.length > 0) return { verdict: 'disputed', ground: 'marked' }
  if (item.word === 'leads' && all.filter(({ word }) => word === 'leads').length > 1)
    return { verdict: 'disputed', ground: 'two-lead' }
  if (conflicting(item, all)) return { verdict: 'disputed', ground: 'conflict' }
  if (overlapping(item, all)) return { verdict: 'overlap', ground: 'same-need' }
  return { verdict: 'agreed', ground: 'said' }
}

const sameWho = (one: Who, other: Who) =>
  one.type === other.type && plain(one.organisation) === plain(other.organisation)

/** Who does something is not merely asked or told of it. */
const conflicting = (item: Said, all: readonly Said[]): boolean =>
  isDuty(item.word) &&
  all.some(
    (other) => isDuty(other.word) && sameWho(item, other) && doing.includes(item.word) !== doing.includes(other.word),
  )

const overlapping = (item: Said, all: readonly Said[]): boolean =>
  item.word === 'acts' &&
  all.some(
    (other) => other.word === 'acts' && !sameWho(item, other) && other.needs.some((need) => item.needs.includes(need)),
  )

function warningsOf(items: readonly Item[], needs: readonly string[]): Warning[] {
  const having = (word: Word) => items.filter((item) => item.word === word)
  const leads = having('leads')
  const conflicts = items.filter((item) => doing.includes(item.word) && conflicting(item, items))
  const silent = items.filter(
    ({ word, verdict, contact }) => doing.includes(word) && verdict !== 'disputed' && !isReachable(contact),
  )
  const covered = new Set(items.flatMap((item) => item.needs))
  const unanswered = needs.filter((need) => !covered.has(need))
  return [
    ...(leads.length === 0 ? [warning('nobody-leads')] : []),
    ...(leads.length > 1 ? [warning('two-lead', leads)] : []),
    ...(having('acts').length + leads.length === 0 ? [warning('nobody-acts')] : []),
    ...distinctWho(conflicts).map((who) => warning('conflict', [who])),
    ...distinctWho(silent).map((who) => warning('no-contact', [who])),
    ...(unanswered.length > 0 ? [warning('need-open', [], unanswered)] : []),
  ]
}

const warning = (kind: Warning['kind'], who: readonly Who[] = [], needs: readonly string[] = []): Warning => ({
  kind,
  who: who.map(({ type, organisation }) => ({ type, organisation })),
  needs,
})

/** Somebody can be called or written to. */
export const isReachable = (contact: CardContact | null): boolean =>
  contact !== null && (contact.phone !== '' || contact.email !== '')

const distinctWho = (items: readonly Item[]): Item[] =>
  items.filter((item, at) => items.findIndex((other) => sameWho(item, other)) === at)

const inOrder = (one: Item, other: Item) =>
  order.indexOf(one.word) - order.indexOf(other.word) || (one.key < other.key ? -1 : 1)

const tables = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)

/** Without what is empty and what differs in blanks or case only; sorted, so that order of typing does not matter. */
function distinct(texts: readonly string[]): string[] {
  const groups = Map.groupBy(
    texts.map((text) => text.trim()).filter((text) => text !== ''),
    (text) => text.toLowerCase().replace(/\s+/g, ' '),
  )
  return [...groups.values()].map(spelling).sort()
}

/** The commonest way to write it; of equally common ones the first in the alphabet. */
const spelling = (texts: readonly string[]): string =>
  byCount(texts.filter((text) => text.trim() !== ''))[0]?.trim() ?? ''

const byCount = (texts: readonly string[]): string[] =>
  [...Map.groupBy(texts, (text) => text)]
    .sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
    .map(([text]) => text)

const ordered = ({ role, phone, email }: CardContact): CardContact => ({ role, phone, email })
