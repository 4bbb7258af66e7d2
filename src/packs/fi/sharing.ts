import { type CodeItem, type CodeList, type Mark, names } from '../pack.ts'
import type { OrganisationType } from './organisations.ts'

/** How a part of a file is shared, and a file exported. No source sets these: careful defaults that each installation may change. */
export const sharingPractice = {
  /** A share ends at the latest after so many days; who needs longer shares again. */
  longestDays: 180,
  /** Within how many days an organisation should answer. */
  answerDays: 7,
  /** Hours for which what was asked waits for a second person, and for which what was agreed may be fetched. */
  exportAskedHours: 72,
  exportAgreedHours: 4,
  /** How often an agreed export may be fetched. */
  exportFetches: 1,
  /** Most files in one export. */
  exportFiles: 200,
  /** Months after which the asking itself is forgotten; the audit trail keeps its lines. */
  exportKeptMonths: 24,
  mark: '?' as Mark,
} as const

/** Why another organisation is told: what it needs at least is ticked beforehand. Fields by their ids in the file. */
export type SharePurpose = CodeItem & { readonly fields: readonly string[] }

const person = ['identity.family-name@1', 'identity.given-name@1', 'identity.born@1']
const talking = ['language.first@1', 'language.aids@1']
const caution = ['safety.line@1', 'safety.no-contact@1']

export const sharePurposes: CodeList<SharePurpose> = {
  id: 'share-purposes',
  version: 1,
  items: [
    {
      code: 'accommodation',
      names: names('Majoitus', 'Inkvartering', 'Accommodation'),
      fields: ['identity.call-name@1', 'identity.sex@1', ...talking, ...caution, 'child.needs@1'],
      mark: 'K',
    },
    {
      code: 'social-services',
      names: names('Sosiaalipalvelut', 'Socialservice', 'Social services'),
      fields: [...person, ...talking, ...caution, 'need.about@1', 'need.urgency@1', 'need.described@1'],
      mark: 'K',
    },
    {
      code: 'health',
      names: names('Terveyspalvelut', 'Hälso- och sjukvårdstjänster', 'Health services'),
      fields: [...person, ...talking, ...caution, 'health.text@1'],
      mark: 'K',
    },
    {
      code: 'organiser-change',
      names: names(
        'Auttamistoimien järjestäjä vaihtuu',
        'Den som ordnar hjälpinsatserna byts',
        'The organiser of the measures changes',
      ),
      fields: [
        ...person,
        ...talking,
        ...caution,
        'need.about@1',
        'need.urgency@1',
        'need.described@1',
        'goal.text@1',
        'goal.measures@1',
        'action.what@1',
        'action.due@1',
        'service.measure@1',
        'service.what@1',
        'service.from@1',
        'service.to@1',
      ],
      mark: 'K',
    },
    {
      code: 'legal',
      names: names('Oikeusapu ja neuvonta', 'Rättshjälp och rådgivning', 'Legal aid and advice'),
      fields: [
        ...person,
        ...talking,
        'proceeding.kind@1',
        'proceeding.authority@1',
        'proceeding.stage@1',
        'proceeding.next@1',
      ],
      mark: 'K',
    },
    {
      code: 'interpretation',
      names: names('Tulkkaus', 'Tolkning', 'Interpretation'),
      fields: [...talking, 'appointment.day@1', 'appointment.time@1', 'appointment.where@1'],
      mark: 'K',
    },
  ],
}

/** On what a share rests, and to which kinds of organisation it allows it. `asks`: what must stand in the file. */
export type ShareBasis = CodeItem & {
  readonly receivers: readonly OrganisationType[]
  readonly asks?: 'consent'
  readonly mark: Mark
}

const bought: readonly OrganisationType[] = ['ngo', 'shelter', 'lawyer', 'parish']

/**
 * Act 746/2011 § 58 lists who has a right to what is necessary: counties, Helsinki, HUS and municipal authorities. An association that
 * produces no measure by contract is not on the list, so it is told with consent only (handbook, domain-finland.md §1.1 and §8).
 */
export const shareBases: CodeList<ShareBasis> = {
  id: 'share-bases',
  version: 1,
  items: [
    {
      code: 'right-to-information',
      names: names(
        'Oikeus välttämättömiin tietoihin (vastaanottolaki 746/2011 58 §)',
        'Rätt till nödvändiga uppgifter (mottagandelagen 746/2011 58 §)',
        'Right to necessary information (Reception Act 746/2011 section 58)',
      ),
      receivers: ['service-organiser', 'municipality'],
      mark: 'V',
    },
    {
      code: 'with-reception-centre',
      names: names(
        'Yhteistyö vastaanottokeskuksen kanssa (746/2011 33 § 1 mom. 5 kohta, laki 615/2020 3 §)',
        'Samarbete med förläggningen (746/2011 33 § 1 mom. 5 punkten, lagen 615/2020 3 §)',
        'Work with the reception centre (746/2011 section 33(1)(5), Act 615/2020 section 3)',
      ),
      receivers: ['reception-centre'],
      mark: 'D',
    },
    {
      code: 'bought-measure',
      names: names(
        'Sopimuksella ostettu auttamistoimi (746/2011 38 b §)',
        'Hjälpinsats som köps genom avtal (746/2011 38 b §)',
        'Assistance measure bought by contract (746/2011 section 38b)',
      ),
      receivers: bought,
      mark: 'D',
    },
    {
      code: 'consent',
      names: names(
        'Asiakkaan suostumus (julkisuuslaki 621/1999 26 §)',
        'Klientens samtycke (offentlighetslagen 621/1999 26 §)',
        'The client’s consent (Openness Act 621/1999 section 26)',
      ),
      hint: names(
        'Voimassa oleva suostumus tietojen antamiseen palveluille on kirjattu asiaan.',
        'Ett gällande samtycke till att ge uppgifter till tjänster finns i akten.',
        'A consent to telling services what they need stands in the file.',
      ),
      receivers: ['service-organiser', 'municipality', 'reception-centre', 'legal-aid', ...bought],
      asks: 'consent',
      mark: 'V',
    },
  ],
}

/** Why files are exported. */
export const exportPurposes: CodeList = {
  id: 'export-purposes',
  version: 1,
  items: [
    {
      code: 'authority',
      names: names(
        'Viranomaisen lakisääteinen pyyntö',
        'En myndighets lagstadgade begäran',
        'An authority’s statutory request',
      ),
    },
    {
      code: 'transfer',
      names: names('Asiakasasian siirto', 'Överföring av klientakten', 'Transfer of the file'),
    },
    {
      code: 'research',
      names: names('Tutkimus, johon on lupa', 'Forskning med tillstånd', 'Research with a permit'),
    },
    {
      code: 'oversight',
      names: names('Valvonta ja arviointi', 'Tillsyn och utvärdering', 'Oversight and evaluation'),
    },
  ],
}
