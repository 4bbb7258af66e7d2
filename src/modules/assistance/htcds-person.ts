import { type Entry, entriesOf, onlyEntry } from './entries.ts'
import type { Identity } from './htcds-fields.ts'
import type { FieldId } from './section.ts'

/**
 * What became of something that the standard has no place for: not carried; carried as less than it was; carried in a column of our
 * own; there in the full profile only; kept here on purpose.
 */
export const noteKinds = ['not-carried', 'downgraded', 'extension', 'only-full', 'withheld'] as const
export type NoteKind = (typeof noteKinds)[number]

/** `detail` is a code of a list, never what anybody wrote. */
export interface Note {
  column: string
  kind: NoteKind
  detail: string
  count: number
}

export interface Notes {
  all: Note[]
  put: (column: string, kind: NoteKind, detail: string, count?: number) => void
}

export function notesOf(): Notes {
  const all: Note[] = []
  return { all, put: (column, kind, detail, count = 1) => all.push({ column, kind, detail, count }) }
}

/** The same notes once each, with their sum. */
export const summed = (notes: readonly Note[]): Note[] =>
  [...Map.groupBy(notes, ({ column, kind, detail }) => `${column} ${kind} ${detail}`).values()]
    .flatMap((same) => {
      const [first] = same
      return first ? [{ ...first, count: same.reduce((sum, { count }) => sum + count, 0) }] : []
    })
    .toSorted((one, other) => one.column.localeCompare(other.column) || one.detail.localeCompare(other.detail))

const genders: Readonly<Record<string, string>> = {
  woman: 'Feminine',
  man: 'Masculine',
  other: 'NonSpecifiedUnknown',
  'prefer-not-to-say': 'NonSpecifiedUnknown',
}

/** The person's row. Postal addresses are empty in every profile. */
export function personOf(entries: readonly Entry[], identity: Identity, notes: Notes): Record<string, string> {
  const value = (section: 'identity' | 'language', field: FieldId) => onlyEntry(entries, section)?.values[field] ?? ''
  const said = (field: FieldId) => String(value('identity', field))
  const sex = said('identity.sex@1')
  if (sex === 'other') notes.put('prs_Gender', 'downgraded', sex)
  const children = entriesOf(entries, 'child').length
  const row = {
    prs_Gender: genders[sex] ?? '',
    prs_Citizenship: citizenshipsOf([value('identity', 'identity.citizenships@1')].flat(), notes),
    prs_PrimaryLanguage: languageOf(String(value('language', 'language.first@1')), 'prs_PrimaryLanguage', notes),
    prs_SecondaryLanguage: secondLanguage([value('language', 'language.others@1')].flat(), notes),
    prs_NumberOfChildren: children === 0 ? '' : String(children),
  }
  return identity === 'with' ? { ...row, ...recognised(entries, said, notes) } : row
}

function recognised(entries: readonly Entry[], said: (field: FieldId) => string, notes: Notes) {
  const born = said('identity.born@1')
  if (born !== '' && born.length < 10) notes.put('prs_Birthdate', 'not-carried', 'part-day')
  if (said('identity.aliases@1') !== '') notes.put('prs_FirstName', 'not-carried', 'aliases')
  return {
    prs_FirstName: said('identity.given-name@1'),
    prs_SecondName: said('identity.family-name@1'),
    prs_Birthdate: born.length === 10 ? born : '',
    prs_IdentityNumber: said('identity.identity-code@1'),
    prs_Email: safeWay(entries, ['email']),
    prs_MobilePhone: safeWay(entries, ['phone-call', 'text-message']),
  }
}

/** How to reach the person, where that was marked safe. */
const safeWay = (entries: readonly Entry[], channels: readonly string[]): string =>
  String(
    entriesOf(entries, 'contact').find(
      ({ values }) =>
        values['contact.safe@1'] === 'yes' && channels.includes(String(values['contact.channel@1'] ?? '')),
    )?.values['contact.address@1'] ?? '',
  )

function citizenshipsOf(codes: readonly string[], notes: Notes): string {
  const isCountry = (code: string) => /^[A-Z]{2}$/.test(code)
  for (const code of codes) if (code !== '' && !isCountry(code)) notes.put('prs_Citizenship', 'not-carried', code)
  return codes.filter(isCountry).join('; ')
}

/** Varieties that ISO 639-2 knows under a wider language only. */
const wider: Readonly<Record<string, string>> = { ckb: 'ku', kmr: 'ku', 'fa-AF': 'fa' }

function languageOf(tag: string, column: string, notes: Notes): string {
  const plain = wider[tag] ?? tag.split('-')[0] ?? ''
  if (plain !== tag) notes.put(column, 'downgraded', tag)
  const isIso = /^[a-z]{2,3}$/.test(plain)
  if (plain !== '' && !isIso) notes.put(column, 'not-carried', tag)
  return isIso ? plain : ''
}

function secondLanguage(tags: readonly string[], notes: Notes): string {
  const [first = '', ...others] = tags.filter((tag) => tag !== '')
  for (const other of others) notes.put('prs_SecondaryLanguage', 'not-carried', other)
  return languageOf(first, 'prs_SecondaryLanguage', notes)
}
