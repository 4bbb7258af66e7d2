import type { Keyring } from '#base/crypto/keyring.ts'
import {
  candidateTags,
  normalBirthDate,
  normalEmail,
  normalName,
  normalPhone,
  type Tagged,
  tag,
} from '#base/crypto/tags.ts'
import { type Answers, answer } from './answers.ts'

/** Sealed look-up tags of a proposal, by which intake is hinted that the same person may have been proposed before. */
export function tagsOf(
  keyring: Keyring,
  referral: string,
  answers: Answers,
): { referral_id: string; what: string; tag: Buffer }[] {
  return clues(answers).map(({ what, text }) => ({ referral_id: referral, what, tag: tag(keyring, what, text) }))
}

/** All tags that a searched text may have, under every key still in use; the text may be any of what is tagged. */
export const tagsOfSearch = (keyring: Keyring, typed: string): Buffer[] =>
  cluesOfSearch(typed).flatMap(({ what, text }) => candidateTags(keyring, what, text))

/** As which kinds of tag a searched text is looked for. */
export const kindsOfSearch = (typed: string): Tagged[] => cluesOfSearch(typed).map(({ what }) => what)

function cluesOfSearch(typed: string): Clue[] {
  const day = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(typed)
  const clues = [
    { what: 'name', text: normalName(typed) },
    { what: 'phone', text: normalPhone(typed, country) },
    { what: 'email', text: normalEmail(typed) },
    {
      what: 'birth-date',
      text: day && normalBirthDate({ year: Number(day[3]), month: Number(day[2]), day: Number(day[1]) }),
    },
  ] as const
  return clues.flatMap(({ what, text }) => (text ? [{ what, text }] : []))
}

const country = '358'

interface Clue {
  what: Tagged
  text: string
}

function clues(answers: Answers): Clue[] {
  const name = `${answer(answers, 'person.given-name@1')} ${answer(answers, 'person.family-name@1')}`
  const reach = answers.lists.reach.map((one) => String(one['reach.address@1'] ?? ''))
  const found = [
    { what: 'name' as const, text: normalName(name) },
    { what: 'birth-date' as const, text: birthDate(answer(answers, 'person.born@1')) },
    ...reach.map((text) => ({ what: 'phone' as const, text: normalPhone(text, country) })),
    ...reach.map((text) => ({ what: 'email' as const, text: normalEmail(text) })),
  ]
  return found.flatMap(({ what, text }) => (text ? [{ what, text }] : []))
}

/** A year alone is no clue: too many were born in it. */
function birthDate(text: string): string | null {
  const [year, month, day] = text.split('-').map(Number)
  return year && month && day ? normalBirthDate({ year, month, day }) : null
}
