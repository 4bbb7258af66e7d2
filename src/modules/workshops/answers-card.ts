import { choice, email, type Filled, fill, phone, text, type ValueOf } from '#base/ui/form.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { impersonal } from './personal.ts'

/**
 * What an answer says of somebody: leads (accountable), acts (responsible), is asked (consulted), is told (informed); or
 * that something is missing here, or disputed.
 */
export const words = ['leads', 'acts', 'asked', 'told', 'missing', 'disputed'] as const
export type Word = (typeof words)[number]

/** The words that give somebody a duty. */
export const duties = ['leads', 'acts', 'asked', 'told'] as const
export type DutyWord = (typeof duties)[number]
export const isDuty = (word: Word): word is DutyWord => duties.some((duty) => duty === word)

/** How the organisation is reached in this matter: the function, not a person. */
export interface CardContact {
  role: string
  phone: string
  email: string
}

/** One answer on the board. */
export interface Card {
  id: string
  step: string
  table: number
  participant: string | null
  source: 'live' | 'paper'
  word: Word
  /** Code of `organisationTypes`, or '' for what is missing or disputed without somebody. */
  type: string
  organisation: string
  /** Code of `needs`, or ''. */
  need: string
  text: string
  condition: string
  doubt: string
  contact: CardContact | null
  version: number
  /** Numbers of other tables that marked it. */
  agree: readonly number[]
  dispute: readonly number[]
}

const types = organisationTypes.items.map(({ code }) => code)
const needCodes = needs.items.map(({ code }) => code)
const said = (max: number) => impersonal(text({ max }))

/** The form of one answer. Names of people, numbers and addresses are stopped everywhere but in the contact. */
export const cardForm = {
  word: choice(words, { needed: 'workshops.card.word.needed' }),
  type: choice(types),
  organisation: said(120),
  need: choice(needCodes),
  text: said(500),
  condition: said(300),
  doubt: said(300),
  role: said(120),
  phone: impersonal(phone(), ['phone']),
  email: impersonal(email(), ['email']),
}

export type CardForm = ValueOf<typeof cardForm>

/** What an answer must have beside its word: who has the duty, what is missing, or what is disputed. */
export function lackIn({ word, type, need, text: words }: CardForm) {
  if (word !== null && isDuty(word) && type === null)
    return { field: 'type', key: 'workshops.card.type.needed' } as const
  if (word === 'missing' && need === null) return { field: 'need', key: 'workshops.card.need.needed' } as const
  if (word === 'disputed' && words === '') return { field: 'text', key: 'workshops.card.text.needed' } as const
  return null
}

export const contactOf = ({ role, phone: number, email: address }: CardForm): CardContact | null =>
  role || number || address ? { role, phone: number, email: address } : null

/** A stored answer typed back into its form. */
export const filledCard = (card: Card): Filled =>
  fill(cardForm, {
    word: card.word,
    type: types.find((code) => code === card.type) ?? null,
    organisation: card.organisation,
    need: needCodes.find((code) => code === card.need) ?? null,
    text: card.text,
    condition: card.condition,
    doubt: card.doubt,
    role: card.contact?.role ?? '',
    phone: card.contact?.phone ?? '',
    email: card.contact?.email ?? '',
  })
