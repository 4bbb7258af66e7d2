import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, codeList, type Dated, inForce, names } from '../pack.ts'
import type { Age } from './lists/people.ts'
import { provisions } from './provisions.ts'
import { retention } from './retention.ts'

/** A ground of admission. All its tests must be met: an official weighs each and writes why. */
export type Ground = CodeItem &
  Dated & { readonly provision: string; readonly tests: readonly Test[]; readonly discretionary: boolean }
export type Test = { readonly code: string; readonly names: Names }

const needsHelp: Test = {
  code: 'needs-help',
  names: names(
    'Henkilö tarvitsee auttamistoimia',
    'Personen behöver hjälpinsatser',
    'The person needs assistance measures',
  ),
}

/** Grounds of admission, which since 1 January 2023 is also identification. Older cases have no coded grounds here. */
export const admissionGrounds: CodeList<Ground> = {
  id: 'admission-grounds',
  version: 1,
  items: [
    {
      code: 'victim',
      names: names('Ihmiskaupan uhri', 'Offer för människohandel', 'Victim of trafficking'),
      provision: 'reception-35-1',
      tests: [
        {
          code: 'may-be-victim',
          names: names(
            'Olosuhteet huomioon ottaen henkilö voi olla ihmiskaupan uhri',
            'Med hänsyn till omständigheterna kan personen vara offer för människohandel',
            'By the circumstances the person may be a victim of trafficking',
          ),
        },
        needsHelp,
      ],
      discretionary: false,
      from: '2023-01-01',
      mark: 'V',
    },
    {
      code: 'assists-investigation',
      names: names('Auttaa rikoksen selvittämisessä', 'Bistår vid brottsutredningen', 'Helps the investigation'),
      provision: 'reception-35-2',
      tests: [
        {
          code: 'helps-investigation',
          names: names(
            'Henkilö avustaa ihmiskaupparikoksen selvittämisessä',
            'Personen bistår vid utredningen av ett människohandelsbrott',
            'The person helps the investigation of a trafficking crime',
          ),
        },
        {
          code: 'needs-special-help',
          names: names(
            'Henkilö tarvitsee erityistä apua',
            'Personen behöver särskild hjälp',
            'The person needs special help',
          ),
        },
      ],
      discretionary: true,
      from: '2023-01-01',
      mark: 'V',
    },
    {
      code: 'child-of-client',
      names: names('Asiakkaan lapsi', 'Klientens barn', 'Child of a client'),
      provision: 'reception-35-3',
      tests: [
        {
          code: 'child-in-finland',
          names: names(
            'Autettavan henkilön lapsi on Suomessa',
            'Barnet till en person som får hjälp finns i Finland',
            'The child of an assisted person is in Finland',
          ),
        },
        {
          code: 'child-needs-help',
          names: names('Lapsi tarvitsee apua', 'Barnet behöver hjälp', 'The child needs help'),
        },
      ],
      discretionary: true,
      from: '2023-01-01',
      mark: 'V',
    },
  ],
}

/** Why a client is removed from the system (§ 38f). */
export const removalGrounds: CodeList<CodeItem & Dated & { readonly provision: string }> = {
  id: 'removal-grounds',
  version: 1,
  items: [
    {
      code: 'no-more-need',
      names: names('Avun tarve on päättynyt', 'Behovet av hjälp har upphört', 'No more need of help'),
      provision: 'reception-38f-1',
      from: '2023-01-01',
      mark: 'V',
    },
    {
      code: 'left-the-country',
      names: names(
        'Lähtenyt tai poistettu maasta',
        'Har lämnat landet eller avlägsnats ur landet',
        'Left or was removed from the country',
      ),
      provision: 'reception-38f-1',
      from: '2023-01-01',
      mark: 'V',
    },
    {
      code: 'own-wish-or-disappeared',
      names: names('Oma tahto tai kadonnut', 'Egen vilja eller försvunnen', 'Own wish, or disappeared'),
      provision: 'reception-38f-1',
      from: '2023-01-01',
      mark: 'V',
    },
    {
      code: 'public-order',
      names: names(
        'Vakava vaara yleiselle järjestykselle tai turvallisuudelle',
        'Allvarlig fara för allmän ordning eller säkerhet',
        'Serious danger to public order or security',
      ),
      provision: 'reception-38f-2',
      from: '2015-07-01',
      mark: 'V',
    },
  ],
}

/** Kinds of decision. The last two live only in cases of 2015–2022. */
export const decisionTypes = codeList('decision-types', 1, [
  {
    code: 'admission',
    names: names('Ottaminen auttamisjärjestelmään', 'Upptagning i hjälpsystemet', 'Admission'),
    mark: 'V',
  },
  {
    code: 'rejection',
    names: names('Ei oteta auttamisjärjestelmään', 'Ingen upptagning i hjälpsystemet', 'Not admitted'),
    mark: 'V',
  },
  {
    code: 'removal',
    names: names('Poistaminen auttamisjärjestelmästä', 'Avförande från hjälpsystemet', 'Removal'),
    mark: 'V',
  },
  { code: 'reflection-period', names: names('Harkinta-aika', 'Betänketid', 'Reflection period'), mark: 'V' },
  {
    code: 'recovery-period',
    names: names('Toipumisaika', 'Återhämtningstid', 'Recovery period'),
    from: '2015-07-01',
    to: '2022-12-31',
    mark: 'V',
  },
  {
    code: 'formal-identification',
    names: names('Varsinainen tunnistaminen', 'Egentlig identifiering', 'Formal identification'),
    from: '2015-07-01',
    to: '2022-12-31',
    mark: 'V',
  },
])

/** Who may decide on admission, removal and, in the cases of § 52c, the reflection period (§ 33(2)). */
export const deciders = codeList('deciders', 1, [
  {
    code: 'director',
    names: names(
      'Joutsenon vastaanottokeskuksen johtaja',
      'Direktören för förläggningen i Joutseno',
      'Director of Joutseno reception centre',
    ),
    mark: 'V',
  },
  {
    code: 'designated-official',
    names: names(
      'Johtajan määräämä virkamies',
      'Tjänsteman som direktören förordnat',
      'Official designated by the director',
    ),
    mark: 'V',
  },
])

/** Who may decide on a reflection period (Aliens Act § 52c). */
export const reflectionDeciders = codeList('reflection-deciders', 1, [
  { code: 'police', names: names('Poliisi', 'Polisen', 'Police'), mark: 'V' },
  {
    code: 'border-check-authority',
    names: names('Rajatarkastusviranomainen', 'Gränskontrollmyndighet', 'Border check authority'),
    mark: 'V',
  },
  {
    code: 'nas',
    names: names('Joutsenon vastaanottokeskus', 'Förläggningen i Joutseno', 'Joutseno reception centre'),
    mark: 'V',
  },
])

/** A time to decide on cooperation with the authorities, only for a person without a right of residence. */
export const reflectionPeriod = { leastDays: 30, mostMonths: 6, provision: 'aliens-52b', mark: 'V' } as const

/** Why a reflection period may be interrupted (Aliens Act § 52b; § 36(1) on public order). */
export const interruptionGrounds = codeList('interruption-grounds', 1, [
  {
    code: 'renewed-ties',
    names: names(
      'Palauttanut omasta tahdostaan yhteyden epäiltyihin',
      'Har av egen vilja återupptagit kontakten med de misstänkta',
      'Has of their own will renewed ties to the suspects',
    ),
    mark: 'V',
  },
  {
    code: 'public-order',
    names: names(
      'Yleinen järjestys tai turvallisuus vaatii keskeyttämistä',
      'Allmän ordning eller säkerhet kräver avbrott',
      'Public order or security calls for it',
    ),
    mark: 'V',
  },
])

/** Who identified a victim formally in 2015–2022 (old § 38); the assistance system itself only after hearing the expert team. */
export const formalIdentifiers = codeList('formal-identifiers', 1, [
  {
    code: 'pre-trial-authority',
    names: names('Esitutkintaviranomainen', 'Förundersökningsmyndighet', 'Pre-trial authority'),
    mark: 'V',
  },
  { code: 'prosecutor', names: names('Syyttäjä', 'Åklagare', 'Prosecutor'), mark: 'V' },
  {
    code: 'migri',
    names: names('Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'),
    mark: 'V',
  },
  {
    code: 'nas',
    names: names('Joutsenon vastaanottokeskus', 'Förläggningen i Joutseno', 'Joutseno reception centre'),
    mark: 'V',
  },
])

/** Only in cases of its time: for Finnish citizens and persons legally in the country. Its decision was not appealable. */
export const recoveryPeriod = {
  days: 30,
  extensionMostDays: 60,
  provision: 'reception-36-recovery',
  from: '2015-07-01',
  to: '2022-12-31',
  mark: 'V',
} as const

/** Whole years of age. Whose age is not sure is treated as a child (practice of the assistance system). */
export const ageRule = { adultFrom: 18, signsFrom: 15, notSureAs: 'child', mark: 'V' } as const

export type Signing = { readonly asChild: boolean; readonly signer: 'self' | 'for-the-child' | 'to-be-settled' }

/** Who consents: 15–17 and adults themselves, another for a younger child, and for an unsure age it is settled first. */
export const signingOf = (age: Age): Signing => {
  if (age === 'adult') return { asChild: false, signer: 'self' }
  if (age === '15-17') return { asChild: true, signer: 'self' }
  return { asChild: true, signer: age === 'under-15' ? 'for-the-child' : 'to-be-settled' }
}

export type LawOfDay = {
  readonly grounds: readonly Ground[]
  readonly removalGrounds: readonly (CodeItem & { readonly provision: string })[]
  readonly decisionTypes: readonly CodeItem[]
  readonly provisions: readonly CodeItem[]
  readonly retention: typeof retention
  readonly recoveryPeriod: typeof recoveryPeriod | undefined
}

/** The law as it was on a day (`YYYY-MM-DD`): an old case is read by the law of its day. */
export const inForceOn = (day: string): LawOfDay => ({
  grounds: inForce(admissionGrounds.items, day),
  removalGrounds: inForce(removalGrounds.items, day),
  decisionTypes: inForce(decisionTypes.items, day),
  provisions: inForce(provisions.items, day),
  retention: inForce(retention, day),
  recoveryPeriod: inForce([recoveryPeriod], day)[0],
})
