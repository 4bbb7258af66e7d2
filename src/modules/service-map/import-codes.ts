import type { CodeItem } from '#packs/pack.ts'
import { codeLists, codeOfTerm, type ListName, listNames } from './hsds-codes.ts'

/** A code of one of our lists. */
export interface OurCode {
  list: ListName
  code: string
}

/** What a term of another catalogue is with us: by our own id, by code, or by its name in one of our languages. */
export function codeFor(term: {
  id?: string | undefined
  code?: string | undefined
  name?: string | undefined
}): OurCode | undefined {
  const byId = codeOfTerm(term.id ?? '')
  if (byId) return byId
  const matches = (test: (item: CodeItem) => boolean): OurCode | undefined => {
    for (const list of listNames) {
      const item = codeLists[list].items.find(test)
      if (item) return { list, code: item.code }
    }
    return undefined
  }
  const wanted = plain(term.name ?? '')
  return (
    (term.code ? matches(({ code }) => code === term.code) : undefined) ??
    (wanted ? matches(({ names }) => Object.values(names).some((name) => plain(name) === wanted)) : undefined)
  )
}

/** Beginnings of words by which a need may be guessed; a person looks at each. Finnish, Swedish, English. */
const hints: readonly (readonly [need: string, beginnings: RegExp])[] = [
  ['legal-aid', /oikeusap|asianaj|lakineuvon|rättshjälp|juridisk|legal (aid|advice)/],
  ['residence', /oleskelulu|turvapaik|uppehållstillstånd|asyl|residence permit|asylum/],
  ['shelter', /turvako|kriisimajoitu|skyddshem|shelter/],
  ['mental-health', /mielenterv|kriisiap|kriisikesk|psykiatr|krishjälp|mental ?health|crisis/],
  ['sexual-health', /seksuaali|sexuell|sexualh|sexual/],
  ['health', /terveyskesk|terveydenhuol|sairaanhoi|hälsovård|sjukvård|health care/],
  ['substance', /päihde|missbruk|substance|drug/],
  ['interpreter', /tulkkau|tolkning|interpret/],
  ['child-protection', /lastensuoj|barnskydd|child (protection|welfare)/],
  ['money', /toimeentulo|utkomst|income support|social assistance/],
  ['housing', /asumis|asunno|boende|housing/],
  ['work', /työsuoj|työelämä|arbetarskydd|arbetsliv|working life/],
  ['police', /rikosilmoi|polis|police|brottsanmäl/],
  ['study', /kotoutu|kielikurs|integration|språkkurs/],
  ['support-person', /tukihenkil|stödperson|support person/],
]

/** Needs that words of a catalogue suggest. */
export const guessedNeeds = (words: readonly string[]): string[] => {
  const text = words.join(' · ').toLocaleLowerCase('fi')
  return hints.filter(([, beginnings]) => beginnings.test(text)).map(([need]) => need)
}

const plain = (text: string) => text.trim().toLocaleLowerCase('fi')
