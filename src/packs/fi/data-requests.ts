import { type CodeItem, type CodeList, type Mark, names } from '../pack.ts'

/** What a person may ask about their own data (Regulation (EU) 2016/679, articles 15 to 18 and 21). */
export const requestKinds = ['access', 'rectification', 'restriction', 'objection', 'erasure'] as const
export type RequestKind = (typeof requestKinds)[number]

/**
 * Article 12(3): one month from receipt; two more where necessary, told with reasons within the first. How months end is in
 * Regulation (EEC, Euratom) 1182/71, article 3: the day of receipt is not counted, a month that lacks the day ends on its last one, and
 * what ends on a holiday ends on the next working day. Neither text was read in a source here.
 */
export const requestClock: { readonly months: number; readonly extendedMonths: number; readonly mark: Mark } = {
  months: 1,
  extendedMonths: 3,
  mark: 'K',
}

/** Days within which somebody who works with the client answers what they asked on their page; no source sets it. */
export const answerDays: { readonly days: number; readonly mark: Mark } = { days: 7, mark: '?' }

/** Why a request is not or not wholly granted; each only for some kinds. `provision` is named in the answer. */
export type RequestGround = CodeItem & { readonly kinds: readonly RequestKind[]; readonly provision: string }

export const requestGrounds: CodeList<RequestGround> = {
  id: 'request-grounds',
  version: 1,
  items: [
    {
      code: 'identity-not-shown',
      kinds: ['access'],
      provision: '615/2020 § 18',
      names: names(
        'Henkilöllisyyttä ei ole osoitettu luotettavasti',
        'Identiteten har inte styrkts tillförlitligt',
        'Identity was not shown reliably',
      ),
      mark: 'V',
    },
    {
      code: 'rights-of-others',
      kinds: ['access'],
      provision: '1050/2018 § 34',
      names: names(
        'Tiedon antaminen vaarantaisi vakavasti jonkun toisen oikeuksia',
        'Uppgifterna skulle allvarligt äventyra någon annans rättigheter',
        'Giving the data would seriously endanger another person’s rights',
      ),
      mark: 'P',
    },
    {
      code: 'health-of-person',
      kinds: ['access'],
      provision: '1050/2018 § 34',
      names: names(
        'Tiedon antaminen vaarantaisi vakavasti henkilön omaa terveyttä tai hoitoa',
        'Uppgifterna skulle allvarligt äventyra personens egen hälsa eller vård',
        'Giving the data would seriously endanger the person’s own health or care',
      ),
      mark: 'K',
    },
    {
      code: 'investigation',
      kinds: ['access'],
      provision: '1050/2018 § 34',
      names: names(
        'Tiedon antaminen haittaisi rikoksen selvittämistä tai ehkäisemistä',
        'Uppgifterna skulle försvåra utredning eller förebyggande av brott',
        'Giving the data would hinder the investigation or prevention of crime',
      ),
      mark: 'K',
    },
    {
      code: 'data-are-right',
      kinds: ['rectification'],
      provision: '(EU) 2016/679 art. 16',
      names: names('Tiedot ovat oikein', 'Uppgifterna är riktiga', 'The data are right'),
      mark: 'K',
    },
    {
      code: 'restriction-not-applied',
      kinds: ['restriction'],
      provision: '615/2020 § 19',
      names: names(
        'Oikeus käsittelyn rajoittamiseen ei koske tätä rekisteriä',
        'Rätten till begränsning av behandlingen gäller inte detta register',
        'The right to restriction does not apply to this register',
      ),
      mark: 'V',
    },
    {
      code: 'statutory-task',
      kinds: ['erasure', 'objection'],
      provision: '615/2020 § 15, (EU) 2016/679 art. 17(3)(b)',
      names: names(
        'Laki velvoittaa säilyttämään tiedot määräajan',
        'Lagen kräver att uppgifterna bevaras en viss tid',
        'The law requires the data to be kept for a set time',
      ),
      mark: 'P',
    },
    {
      code: 'legal-claims',
      kinds: ['erasure', 'objection'],
      provision: '(EU) 2016/679 art. 17(3)(e), 21(1)',
      names: names(
        'Tietoja tarvitaan oikeudellisessa asiassa',
        'Uppgifterna behövs i ett rättsligt ärende',
        'The data are needed in a legal matter',
      ),
      mark: 'K',
    },
    {
      code: 'unfounded',
      kinds: requestKinds,
      provision: '(EU) 2016/679 art. 12(5)',
      names: names(
        'Pyyntö on ilmeisen perusteeton tai kohtuuton',
        'Begäran är uppenbart ogrundad eller orimlig',
        'The request is manifestly unfounded or excessive',
      ),
      mark: 'K',
    },
  ],
}

/**
 * Sections of a file of which a copy opens by itself. The others tell of other people too (notes, family, children), or are not for a
 * telephone that somebody may be watching: a worker goes through them first (article 15(4)).
 */
export const ownCopy: { readonly sections: readonly string[]; readonly mark: Mark } = {
  sections: [
    ...['identity', 'language', 'contact', 'episode', 'status', 'proceeding'],
    ...['need', 'health', 'goal', 'action', 'service', 'appointment', 'consent'],
  ],
  mark: '?',
}
