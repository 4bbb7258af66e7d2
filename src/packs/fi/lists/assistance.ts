import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, type CodeOf, codeList, names } from '../../pack.ts'

/** The nine assistance measures of Act 746/2011 § 38a, in the order of the law. */
export const assistanceMeasures = codeList('assistance-measures', 1, [
  {
    code: 'advice',
    names: names('Neuvonta ja ohjaus', 'Rådgivning och handledning', 'Advice and guidance'),
    mark: 'V',
  },
  {
    code: 'accommodation',
    names: names('Turvallinen majoitus', 'Trygg inkvartering', 'Safe accommodation'),
    mark: 'V',
  },
  {
    code: 'allowance',
    names: names(
      'Vastaanottoraha tai toimeentulotuki',
      'Mottagningspenning eller utkomststöd',
      'Reception allowance or social assistance',
    ),
    mark: 'V',
  },
  { code: 'social-services', names: names('Sosiaalipalvelut', 'Socialservice', 'Social services'), mark: 'V' },
  { code: 'health', names: names('Terveyspalvelut', 'Hälso- och sjukvårdstjänster', 'Health services'), mark: 'V' },
  {
    code: 'interpretation',
    names: names('Tulkki- ja käännöspalvelut', 'Tolk- och översättartjänster', 'Interpretation and translation'),
    mark: 'V',
  },
  {
    code: 'legal-aid',
    names: names('Oikeusapu ja oikeudellinen neuvonta', 'Rättshjälp och juridisk rådgivning', 'Legal aid and advice'),
    mark: 'V',
  },
  {
    code: 'tracing',
    names: names(
      'Lapsen vanhemman tai huolehtijan jäljittäminen',
      'Spårande av barnets förälder eller vårdare',
      'Tracing the parent or carer of a child',
    ),
    mark: 'V',
  },
  {
    code: 'return',
    names: names(
      'Turvallisen paluun tukeminen',
      'Stöd för att offret tryggt ska kunna återvända',
      'Support for safe return',
    ),
    mark: 'V',
  },
])
export type AssistanceMeasure = CodeOf<typeof assistanceMeasures>

/** Who arranges the measures (§ 38b; § 33 items 3–5). `organisations`: whether one of many is named beside it. */
export type Organiser = CodeItem & { readonly named: boolean }
export const organisers: CodeList<Organiser> = {
  id: 'organisers',
  version: 1,
  items: [
    {
      code: 'nas',
      names: names('Auttamisjärjestelmä', 'Hjälpsystemet', 'The assistance system'),
      hint: names('Ei kotikuntaa', 'Ingen hemkommun', 'No home municipality'),
      named: false,
      mark: 'V',
    },
    {
      code: 'county',
      names: names(
        'Hyvinvointialue, Helsinki tai HUS',
        'Välfärdsområdet, Helsingfors eller HUS',
        'Wellbeing services county, Helsinki or HUS',
      ),
      hint: names('Kotikunta Suomessa', 'Hemkommun i Finland', 'Home municipality in Finland'),
      named: true,
      mark: 'V',
    },
    {
      code: 'reception-centre',
      names: names('Vastaanottokeskus', 'Förläggningen', 'Reception centre'),
      hint: names(
        'Hakee turvapaikkaa tai saa tilapäistä suojelua',
        'Söker asyl eller får tillfälligt skydd',
        'Seeks asylum or has temporary protection',
      ),
      named: true,
      mark: 'V',
    },
  ],
}

/** What right of residence a person has: decides who arranges measures and whether a reflection period is possible. */
export type ResidenceStatus = CodeItem & { readonly right: boolean }
export const residenceStatuses: CodeList<ResidenceStatus> = {
  id: 'residence-statuses',
  version: 1,
  items: [
    status('finnish-citizen', true, names('Suomen kansalainen', 'Finsk medborgare', 'Finnish citizen')),
    status(
      'eu-citizen',
      true,
      names('EU-kansalainen tai rinnastettava', 'EU-medborgare eller jämställd', 'EU citizen or equal'),
    ),
    status('permit', true, names('Oleskelulupa', 'Uppehållstillstånd', 'Residence permit')),
    status(
      'permit-trafficking',
      true,
      names(
        'Ihmiskaupan uhrin oleskelulupa (ulkomaalaislaki 52 a §)',
        'Uppehållstillstånd för offer för människohandel (utlänningslagen 52 a §)',
        'Residence permit of a victim of trafficking (Aliens Act section 52a)',
      ),
    ),
    status(
      'permit-exploited-worker',
      true,
      names(
        'Laittomasti työskennelleen oleskelulupa (52 d §)',
        'Uppehållstillstånd efter olagligt arbete (52 d §)',
        'Permit after illegal employment (section 52d)',
      ),
    ),
    status('asylum-seeker', true, names('Turvapaikanhakija', 'Asylsökande', 'Asylum seeker')),
    status('temporary-protection', true, names('Tilapäinen suojelu', 'Tillfälligt skydd', 'Temporary protection')),
    status('visa', true, names('Viisumi tai viisumivapaus', 'Visum eller visumfrihet', 'Visa or visa-free stay')),
    status('none', false, names('Ei oleskeluoikeutta', 'Ingen uppehållsrätt', 'No right of residence')),
    status('not-known', false, names('Ei tiedossa', 'Inte känt', 'Not known')),
  ],
}

/** Kinds of proceedings that a client may be part of. */
export const proceedingKinds = codeList('proceeding-kinds', 1, [
  {
    code: 'criminal-investigation',
    names: names('Rikosten esitutkinta', 'Förundersökning', 'Criminal investigation'),
  },
  { code: 'prosecution', names: names('Syyteharkinta', 'Åtalsprövning', 'Consideration of charges') },
  { code: 'criminal-court', names: names('Rikosasia oikeudessa', 'Brottmål i domstol', 'Criminal case in court') },
  { code: 'pay-claim', names: names('Palkkasaatavat', 'Lönefordran', 'Pay claim') },
  { code: 'damages', names: names('Vahingonkorvaus', 'Skadestånd', 'Damages') },
  { code: 'residence', names: names('Oleskelulupa-asia', 'Ärende om uppehållstillstånd', 'Residence permit matter') },
  { code: 'asylum', names: names('Turvapaikka-asia', 'Asylärende', 'Asylum matter') },
  { code: 'removal', names: names('Maasta poistaminen', 'Avlägsnande ur landet', 'Removal from the country') },
  {
    code: 'family',
    names: names(
      'Avioliitto, huolto tai tapaaminen',
      'Äktenskap, vårdnad eller umgänge',
      'Marriage, custody or contact',
    ),
  },
  { code: 'child-welfare', names: names('Lastensuojeluasia', 'Barnskyddsärende', 'Child welfare matter') },
  { code: 'restraining-order', names: names('Lähestymiskielto', 'Besöksförbud', 'Restraining order') },
  { code: 'other', names: names('Muu asia', 'Annat ärende', 'Other matter') },
])

/** Who somebody is to the client. */
export const relations = codeList('relations', 1, [
  { code: 'child', names: names('Lapsi', 'Barn', 'Child') },
  { code: 'spouse', names: names('Puoliso', 'Make eller partner', 'Spouse or partner') },
  { code: 'parent', names: names('Vanhempi', 'Förälder', 'Parent') },
  { code: 'sibling', names: names('Sisarus', 'Syskon', 'Sibling') },
  { code: 'relative', names: names('Muu sukulainen', 'Annan släkting', 'Other relative') },
  { code: 'friend', names: names('Ystävä', 'Vän', 'Friend') },
  { code: 'other-client', names: names('Toinen asiakas', 'Annan klient', 'Another client') },
  {
    code: 'exploiter',
    names: names('Hyväksikäyttäjä tai tämän lähipiiri', 'Utnyttjare eller dennes krets', 'Exploiter or their circle'),
  },
])

/** How soon a need must be met. */
export const urgencies = codeList('urgencies', 1, [
  { code: 'now', names: names('Heti', 'Genast', 'At once') },
  { code: 'weeks', names: names('Viikkojen kuluessa', 'Inom några veckor', 'Within weeks') },
  { code: 'later', names: names('Myöhemmin', 'Senare', 'Later') },
  { code: 'no-need', names: names('Ei tarvetta nyt', 'Inget behov nu', 'No need now') },
])

/** How something planned turned out. */
export const outcomes = codeList('outcomes', 2, [
  { code: 'reached', names: names('Toteutui', 'Genomfördes', 'Reached') },
  { code: 'partly', names: names('Toteutui osittain', 'Genomfördes delvis', 'Partly reached') },
  { code: 'not-reached', names: names('Ei toteutunut', 'Genomfördes inte', 'Not reached') },
  { code: 'refused', names: names('Asiakas ei halunnut', 'Klienten ville inte', 'The client did not want it') },
  { code: 'not-available', names: names('Palvelua ei ollut saatavilla', 'Tjänsten fanns inte', 'Not available') },
  { code: 'not-needed', names: names('Ei tarvita', 'Behövs inte', 'Not needed') },
])

/** In what a service is counted. */
export const serviceUnits = codeList('service-units', 1, [
  { code: 'hour', names: names('tuntia', 'timmar', 'hours') },
  { code: 'day', names: names('vuorokautta', 'dygn', 'days') },
  { code: 'visit', names: names('käyntiä', 'besök', 'visits') },
  { code: 'piece', names: names('kappaletta', 'stycken', 'pieces') },
])

/** How sure a source and what it says are, as Act 615/2020 § 7(3) asks of observation data. */
export const reliabilities = codeList('reliabilities', 1, [
  { code: 'certain', names: names('Varma', 'Säker', 'Certain'), mark: 'K' },
  { code: 'probable', names: names('Todennäköinen', 'Sannolik', 'Probable'), mark: 'K' },
  { code: 'uncertain', names: names('Epävarma', 'Osäker', 'Uncertain'), mark: 'K' },
  { code: 'not-assessed', names: names('Ei voitu arvioida', 'Kunde inte bedömas', 'Could not be assessed'), mark: 'K' },
])

/** For what a client gives consent, each by itself. */
export const consentPurposes = codeList('consent-purposes', 1, [
  {
    code: 'assistance',
    names: names('Auttaminen auttamisjärjestelmässä', 'Hjälp i hjälpsystemet', 'Help in the assistance system'),
  },
  {
    code: 'sharing-services',
    names: names('Tietojen antaminen palveluille', 'Uppgifter till tjänster', 'Telling services what they need'),
  },
  {
    code: 'sharing-police',
    names: names('Tietojen antaminen poliisille', 'Uppgifter till polisen', 'Telling the police'),
  },
  { code: 'electronic-contact', names: names('Sähköinen yhteydenpito', 'Elektronisk kontakt', 'Electronic contact') },
  { code: 'research', names: names('Tutkimus', 'Forskning', 'Research') },
  {
    code: 'follow-up',
    names: names('Yhteydenotto auttamisen jälkeen', 'Kontakt efter hjälpen', 'Contact after help has ended'),
  },
])

function status(code: string, right: boolean, said: Names): ResidenceStatus {
  return { code, right, names: said }
}

/** Why a file is kept beyond its time. */
export const holdReasons = codeList('hold-reasons', 1, [
  { code: 'court', names: names('Oikeudenkäynti', 'Rättegång', 'Court case') },
  { code: 'investigation', names: names('Rikoksen tutkinta', 'Brottsutredning', 'Criminal investigation') },
  { code: 'complaint', names: names('Kantelu tai valitus', 'Klagan eller besvär', 'Complaint or appeal') },
  { code: 'oversight', names: names('Laillisuusvalvonta', 'Laglighetskontroll', 'Oversight of legality') },
  { code: 'other', names: names('Muu syy', 'Annan orsak', 'Other reason') },
])

/** How a follow-up after removal went. That somebody could not be contacted safely is an answer of its own. */
export const followUpResults = codeList('follow-up-results', 1, [
  { code: 'reached', names: names('Henkilö tavoitettiin', 'Personen nåddes', 'The person was reached') },
  {
    code: 'not-safely',
    names: names('Ei voitu tavoittaa turvallisesti', 'Kunde inte nås tryggt', 'Could not be contacted safely'),
  },
  { code: 'not-reached', names: names('Ei tavoitettu', 'Nåddes inte', 'Was not reached') },
  { code: 'declined', names: names('Ei halunnut seurantaa', 'Ville inte ha uppföljning', 'Did not want it') },
])

/** Why a worker opens a file with which they do not work. */
export const openingPurposes = codeList('opening-purposes', 1, [
  { code: 'danger', names: names('Asiakas on vaarassa', 'Klienten är i fara', 'The client is in danger') },
  { code: 'substitute', names: names('Sijaistan työntekijää', 'Jag vikarierar', 'I stand in for the worker') },
  { code: 'contact', names: names('Asiakas otti yhteyttä', 'Klienten tog kontakt', 'The client got in touch') },
  {
    code: 'authority',
    names: names(
      'Viranomaisen lakisääteinen pyyntö',
      'En myndighets lagstadgade begäran',
      'An authority’s statutory request',
    ),
  },
  {
    code: 'supervision',
    names: names('Työn ohjaus ja valvonta', 'Handledning och tillsyn', 'Guidance and oversight of the work'),
  },
])
