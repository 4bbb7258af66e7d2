import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, type CodeOf, codeList, names } from '../../pack.ts'

const notKnown = names('En tiedä', 'Jag vet inte', 'I do not know')

/** Age as the legal gate asks it. `not-sure` goes the child's way. */
export const ages = codeList('ages', 1, [
  { code: 'under-15', names: names('Alle 15 vuotta', 'Under 15 år', 'Under 15') },
  { code: '15-17', names: names('15–17 vuotta', '15–17 år', '15–17') },
  { code: 'adult', names: names('18 vuotta tai enemmän', '18 år eller äldre', '18 or older') },
  { code: 'not-sure', names: names('En ole varma', 'Jag är inte säker', 'I am not sure') },
])
export type Age = CodeOf<typeof ages>

/** Whether the person wants that the assistance system is contacted about them. */
export const consents = codeList('consents', 1, [
  { code: 'given', names: names('Kyllä, hän haluaa', 'Ja, personen vill det', 'Yes, the person wants it') },
  { code: 'refused', names: names('Ei, hän ei halua', 'Nej, personen vill inte', 'No, the person does not want it') },
  { code: 'not-asked', names: names('Ei ole vielä kysytty', 'Har inte frågats ännu', 'Not asked yet') },
])
export type Consent = CodeOf<typeof consents>

/** Who signs for a child who is under 15. A person of 15–17 signs themselves. */
export const childSigners = codeList('child-signers', 1, [
  { code: 'guardian', names: names('Huoltaja', 'Vårdnadshavare', 'Guardian (parent or other custodian)') },
  {
    code: 'representative',
    names: names('Edustaja', 'Företrädare', 'Representative'),
    hint: names(
      'Tuomioistuin määrää edustajan lapselle, joka on maassa ilman huoltajaa',
      'En domstol förordnar en företrädare för ett barn som är i landet utan vårdnadshavare',
      'Appointed by a court for a child who is in the country without a guardian',
    ),
  },
  {
    code: 'other-legal-representative',
    names: names(
      'Muu laillinen edustaja, esimerkiksi edunvalvoja',
      'Annan laglig företrädare, till exempel intressebevakare',
      'Other legal representative',
    ),
  },
  { code: 'nobody-yet', names: names('Ei vielä kukaan', 'Ingen ännu', 'Nobody yet') },
])

/** Who proposes: the referrer classes of the published reviews and finer ones. The official full list was not found. */
export type Proposer = CodeItem & { readonly professional: boolean }
export const proposers: CodeList<Proposer> = {
  id: 'proposers',
  version: 1,
  items: [
    proposer('self', false, names('Minä itse', 'Jag själv', 'I myself')),
    proposer(
      'private-person',
      false,
      names(
        'Läheinen, ystävä tai muu yksityishenkilö',
        'Närstående, vän eller annan privatperson',
        'Relative, friend or other private person',
      ),
    ),
    proposer('police', true, names('Poliisi', 'Polisen', 'Police')),
    proposer('border-guard', true, names('Rajavartiolaitos', 'Gränsbevakningsväsendet', 'Border Guard')),
    proposer(
      'immigration-service',
      true,
      names('Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'),
    ),
    proposer('reception-centre', true, names('Vastaanottokeskus', 'Förläggning', 'Reception centre')),
    proposer('social-services', true, names('Sosiaalipalvelut', 'Socialservice', 'Social services')),
    proposer('child-welfare', true, names('Lastensuojelu', 'Barnskydd', 'Child welfare')),
    proposer('health-care', true, names('Terveydenhuolto', 'Hälso- och sjukvård', 'Health care')),
    proposer('shelter', true, names('Turvakoti', 'Skyddshem', 'Shelter')),
    proposer(
      'occupational-safety',
      true,
      names('Työsuojeluviranomainen', 'Arbetarskyddsmyndighet', 'Occupational safety and health authority'),
    ),
    proposer(
      'employment-integration',
      true,
      names(
        'Työllisyys- tai kotoutumispalvelut',
        'Sysselsättnings- eller integrationstjänster',
        'Employment or integration services',
      ),
    ),
    proposer(
      'school',
      true,
      names('Koulu, oppilaitos tai nuorisotyö', 'Skola, läroanstalt eller ungdomsarbete', 'School or youth work'),
    ),
    proposer(
      'prosecutor-court',
      true,
      names('Syyttäjä tai tuomioistuin', 'Åklagare eller domstol', 'Prosecutor or court'),
    ),
    proposer(
      'mission-abroad',
      true,
      names('Suomen edustusto ulkomailla', 'Finländsk beskickning utomlands', 'Finnish mission abroad'),
    ),
    proposer(
      'lawyer',
      true,
      names('Lakimies tai oikeusaputoimisto', 'Jurist eller rättshjälpsbyrå', 'Lawyer or legal aid office'),
    ),
    proposer(
      'victim-support',
      true,
      names('Rikosuhripäivystys (RIKU)', 'Brottsofferjouren (RIKU)', 'Victim Support Finland (RIKU)'),
    ),
    proposer('pro-tukipiste', true, names('Pro-tukipiste', 'Pro-tukipiste', 'Pro-tukipiste')),
    proposer('other-ngo', true, names('Muu järjestö', 'Annan organisation', 'Other NGO')),
    proposer(
      'parish',
      true,
      names(
        'Seurakunta tai muu uskonnollinen yhteisö',
        'Församling eller annat religiöst samfund',
        'Parish or other religious community',
      ),
    ),
    proposer('trade-union', true, names('Ammattiliitto', 'Fackförbund', 'Trade union')),
    proposer('employer', true, names('Työnantaja tai yritys', 'Arbetsgivare eller företag', 'Employer or company')),
    proposer('other', true, names('Joku muu', 'Någon annan', 'Someone else')),
  ],
}

/** Sex as the form asks it. `prefer-not-to-say` is counted as not known in figures. */
export const sexes = codeList('sexes', 1, [
  { code: 'woman', names: names('Nainen tai tyttö', 'Kvinna eller flicka', 'Woman or girl') },
  { code: 'man', names: names('Mies tai poika', 'Man eller pojke', 'Man or boy') },
  { code: 'other', names: names('Muu', 'Annat', 'Other') },
  { code: 'prefer-not-to-say', names: names('En halua sanoa', 'Vill inte uppge', 'Prefer not to say') },
])
export type Sex = CodeOf<typeof sexes>

/** The age groups of the assistance system's published reviews; `years` are whole years, both ends included. */
export type AgeGroup = { readonly code: string; readonly names: Names; readonly years: readonly [number, number] }
export const ageGroups: readonly AgeGroup[] = [
  { code: 'under-18', names: names('Alle 18', 'Under 18', 'Under 18'), years: [0, 17] },
  { code: '18-29', names: names('18–29', '18–29', '18–29'), years: [18, 29] },
  { code: '30-39', names: names('30–39', '30–39', '30–39'), years: [30, 39] },
  { code: '40-49', names: names('40–49', '40–49', '40–49'), years: [40, 49] },
  { code: '50-59', names: names('50–59', '50–59', '50–59'), years: [50, 59] },
  { code: '60-over', names: names('60 tai enemmän', '60 eller äldre', '60 or over'), years: [60, 150] },
]

/** The age group in which a person of so many whole years is counted. */
export const ageGroupOf = (years: number): AgeGroup | undefined =>
  ageGroups.find((group) => group.years[0] <= years && years <= group.years[1])

/** Who may already know of the situation. */
export const authorities = codeList('authorities', 1, [
  { code: 'police', names: names('Poliisi', 'Polisen', 'Police') },
  { code: 'border-guard', names: names('Rajavartiolaitos', 'Gränsbevakningsväsendet', 'Border Guard') },
  {
    code: 'immigration-service',
    names: names('Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'),
  },
  { code: 'reception-centre', names: names('Vastaanottokeskus', 'Förläggning', 'Reception centre') },
  { code: 'social-services', names: names('Sosiaalipalvelut', 'Socialservice', 'Social services') },
  { code: 'child-welfare', names: names('Lastensuojelu', 'Barnskydd', 'Child welfare') },
  {
    code: 'health-care',
    names: names('Lääkäri tai terveyspalvelut', 'Läkare eller hälso- och sjukvård', 'Doctor or health services'),
  },
  {
    code: 'occupational-safety',
    names: names('Työsuojeluviranomainen', 'Arbetarskyddsmyndighet', 'Occupational safety and health authority'),
  },
  { code: 'shelter', names: names('Turvakoti', 'Skyddshem', 'Shelter') },
  { code: 'ngo', names: names('Järjestö', 'En organisation', 'An organisation (NGO)') },
  { code: 'lawyer', names: names('Lakimies', 'En jurist', 'A lawyer') },
  { code: 'trade-union', names: names('Ammattiliitto', 'Ett fackförbund', 'A trade union') },
  { code: 'school', names: names('Koulu', 'Skolan', 'School') },
  { code: 'none', names: names('Ei kukaan näistä', 'Ingen av dessa', 'None of these') },
  { code: 'not-known', names: notKnown },
])

/** How soon a referral must be looked at, in the order of the queue. Answers suggest the lane; intake sets it. */
export const urgencyLanes = codeList('urgency-lanes', 1, [
  { code: 'danger-to-life', names: names('Hengenvaara', 'Livsfara', 'Danger to life') },
  { code: 'child', names: names('Lapsi', 'Barn', 'Child') },
  { code: 'ongoing-recruitment', names: names('Värväys jatkuu', 'Rekrytering pågår', 'Recruitment still going on') },
  { code: 'ordinary', names: names('Tavallinen', 'Vanlig', 'Ordinary') },
  { code: 'low', names: names('Ei kiireellinen', 'Inte brådskande', 'Not urgent') },
])
export type UrgencyLane = CodeOf<typeof urgencyLanes>

function proposer(code: string, professional: boolean, said: Names): Proposer {
  return { code, names: said, professional }
}
