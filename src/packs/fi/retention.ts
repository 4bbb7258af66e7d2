import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names, type Period } from '../pack.ts'

/** How long: a span from an event, or as long as there is need (then a person looks, and clears at once). */
export type Keep = { readonly count: number; readonly unit: 'day' | 'month' | 'year' } | 'while-needed'

/** How long one class of data is kept. `provision` is a code of `provisions.ts`; without one the rule is our own. */
export type Retention = Period & {
  readonly code: DataClass
  readonly names: Names
  readonly keep: Keep
  readonly countedFrom: Names
  readonly provision?: string
  readonly mark: Mark
}

export const dataClasses = [
  'identifiers',
  'other-data',
  'special-categories',
  'observations',
  'question-threads',
  'inboxes',
  'spam',
  'map-messages',
  'unused-imports',
  'workshop-names',
] as const
export type DataClass = (typeof dataClasses)[number]

/**
 * Retention by class of data. The first four are Act 615/2020 § 15 and bind the register of the assistance system; the
 * others are this system's own rules for what has not become such a matter, and no statute was found that sets them.
 */
export const retention: readonly Retention[] = [
  {
    code: 'identifiers',
    names: names('Tunnistetiedot', 'Identifieringsuppgifter', 'Identifiers'),
    keep: { count: 10, unit: 'year' },
    countedFrom: names(
      'kuolemasta, Suomen kansalaisuudesta tai muiden tietojen poistamisesta',
      'från dödsfallet, det finska medborgarskapet eller raderingen av de övriga uppgifterna',
      'from death, Finnish citizenship or the deletion of the other data',
    ),
    provision: 'data-15',
    from: '2020-09-01',
    mark: 'V',
  },
  {
    code: 'other-data',
    names: names('Muut asian tiedot', 'Övriga uppgifter i ärendet', 'Other data of the matter'),
    keep: { count: 5, unit: 'year' },
    countedFrom: names(
      'oleskeluoikeuden päättymisestä tai viimeisimmän asian viimeisestä merkinnästä',
      'från det att uppehållsrätten upphört eller från den sista anteckningen i det senaste ärendet',
      'from the end of the right of residence or the last entry in the latest matter',
    ),
    provision: 'data-15',
    from: '2020-09-01',
    mark: 'V',
  },
  {
    code: 'special-categories',
    names: names(
      'Erityiset henkilötiedot, esimerkiksi terveys',
      'Särskilda kategorier av uppgifter, till exempel hälsa',
      'Special categories, such as health',
    ),
    keep: 'while-needed',
    countedFrom: names('heti kun tarve päättyy', 'genast när behovet upphör', 'at once when no longer needed'),
    provision: 'data-15',
    from: '2020-09-01',
    mark: 'V',
  },
  {
    code: 'observations',
    names: names('Huomiotiedot', 'Uppgifter om iakttagelser', 'Observation data'),
    keep: { count: 6, unit: 'month' },
    countedFrom: names('merkinnästä', 'från anteckningen', 'from the entry'),
    provision: 'data-15',
    from: '2020-09-01',
    mark: 'V',
  },
  {
    code: 'question-threads',
    names: names('Kysymykset ja vastaukset', 'Frågor och svar', 'Questions and answers'),
    keep: { count: 90, unit: 'day' },
    countedFrom: names(
      'viimeisestä viestistä tai käynnistä',
      'från det senaste meddelandet eller besöket',
      'from the last message or visit',
    ),
    mark: '?',
  },
  {
    code: 'inboxes',
    names: names(
      'Koodilla avattava viestilaatikko',
      'Meddelandelådan som öppnas med koden',
      'The inbox opened with the code',
    ),
    keep: { count: 90, unit: 'day' },
    countedFrom: names(
      'viimeisestä viestistä tai käynnistä',
      'från det senaste meddelandet eller besöket',
      'from the last message or visit',
    ),
    mark: '?',
  },
  {
    code: 'spam',
    names: names('Roskapostiksi merkityt', 'Det som markerats som skräppost', 'Marked as spam'),
    keep: { count: 14, unit: 'day' },
    countedFrom: names('merkitsemisestä', 'från markeringen', 'from the marking'),
    mark: '?',
  },
  {
    code: 'map-messages',
    names: names(
      'Ilmoitukset ja korjausehdotukset palvelukartasta',
      'Anmälningar och rättelseförslag om servicekartan',
      'Reports and corrections to the service map',
    ),
    keep: { count: 90, unit: 'day' },
    countedFrom: names('käsittelystä', 'från behandlingen', 'from when they were dealt with'),
    mark: '?',
  },
  {
    code: 'unused-imports',
    names: names(
      'Luetut tiedostot, joista mitään ei ole palvelukartalla',
      'Lästa filer av vilka ingenting finns på servicekartan',
      'Files that were read of which nothing stands on the service map',
    ),
    keep: { count: 30, unit: 'day' },
    countedFrom: names(
      'lukemisesta, hylkäämisestä tai perumisesta',
      'från läsningen, förkastandet eller återtagandet',
      'from when the file was read, put aside or taken back',
    ),
    mark: '?',
  },
  {
    code: 'workshop-names',
    names: names(
      'Osallistujien nimet päättämättömässä työpajassa',
      'Deltagarnas namn i en workshop som inte har avslutats',
      'Names of participants in a workshop that nobody closed',
    ),
    keep: { count: 30, unit: 'day' },
    countedFrom: names('työpajan päivästä', 'från dagen för workshoppen', 'from the day of the workshop'),
    mark: '?',
  },
]

/** The rule of a class of data. */
export const retentionOf = (dataClass: DataClass): Retention => {
  const found = retention.find((rule) => rule.code === dataClass)
  if (!found) throw new Error(`no retention rule for ${dataClass}`)
  return found
}

/** What counts from this day or an earlier one is over today; null for what ends with the need. Never too early: a month is 31 days here. */
export function overSince(dataClass: DataClass, today: string): string | null {
  const { keep } = retentionOf(dataClass)
  if (keep === 'while-needed') return null
  const days = { day: 1, month: 31, year: 366 }[keep.unit] * keep.count
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  return asDay(year, month, day - days - 1)
}

/**
 * The last day (`YYYY-MM-DD`) of keeping when counted from `start` (`YYYY-MM-DD`); null when it ends with the need.
 * A month or year that lacks the day ends on its last one (31 August + 6 months = 28 or 29 February).
 */
export const keptUntil = (keep: Keep, start: string): string | null => {
  if (keep === 'while-needed') return null
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number)
  if (keep.unit === 'day') return asDay(year, month, day + keep.count)
  const months = month + keep.count * (keep.unit === 'year' ? 12 : 1)
  return asDay(year, months, Math.min(day, daysIn(year, months)))
}

function asDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
