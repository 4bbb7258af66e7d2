import { type CodeOf, codeList, names } from '../../pack.ts'

/** In what role somebody sits in a threat assessment. No source sets the list. */
export const threatRoles = codeList('threat-roles', 1, [
  { code: 'nas', names: names('Auttamisjärjestelmä', 'Hjälpsystemet', 'Assistance system'), mark: 'D' },
  { code: 'police', names: names('Poliisi', 'Polisen', 'Police'), mark: 'D' },
  { code: 'social-work', names: names('Sosiaalityö', 'Socialt arbete', 'Social work'), mark: 'D' },
  { code: 'health', names: names('Terveydenhuolto', 'Hälso- och sjukvården', 'Health care'), mark: 'D' },
  { code: 'child-welfare', names: names('Lastensuojelu', 'Barnskyddet', 'Child welfare'), mark: 'D' },
  { code: 'reception-centre', names: names('Vastaanottokeskus', 'Förläggning', 'Reception centre'), mark: 'D' },
  { code: 'legal', names: names('Oikeusapu', 'Rättshjälp', 'Legal aid'), mark: 'D' },
  { code: 'ngo', names: names('Järjestö', 'Organisation', 'Non-governmental organisation'), mark: 'D' },
  { code: 'other', names: names('Muu asiantuntija', 'Annan sakkunnig', 'Other expert'), mark: 'D' },
])

/** How serious the threat is, from none to at hand. No statute sets a scale: each installation may change it. */
export const threatLevels = codeList('threat-levels', 1, [
  {
    code: 'none',
    names: names('Ei tunnistettua uhkaa', 'Inget identifierat hot', 'No threat recognised'),
    mark: '?',
  },
  { code: 'low', names: names('Matala', 'Låg', 'Low'), mark: '?' },
  { code: 'raised', names: names('Kohonnut', 'Förhöjd', 'Raised'), mark: '?' },
  { code: 'high', names: names('Korkea', 'Hög', 'High'), mark: '?' },
  {
    code: 'acute',
    names: names('Välitön', 'Omedelbar', 'Acute'),
    hint: names(
      'Teko voi tapahtua milloin vain.',
      'Något kan hända när som helst.',
      'Something may happen at any time.',
    ),
    mark: '?',
  },
])
export type ThreatLevel = CodeOf<typeof threatLevels>

/** What follows from an assessment for everybody who works with the client. */
export const threatEffects = codeList('threat-effects', 1, [
  {
    code: 'address-secret',
    names: names('Osoite on salassa pidettävä', 'Adressen är hemlig', 'The address is secret'),
    mark: 'D',
  },
  {
    code: 'non-disclosure',
    names: names(
      'Turvakiellon hakeminen',
      'Ansökan om spärrmarkering',
      'Apply for a non-disclosure for personal safety',
    ),
    mark: 'D',
  },
  {
    code: 'no-contact',
    names: names(
      'On henkilöitä, joihin ei saa olla yhteydessä',
      'Det finns personer som inte får kontaktas',
      'There are people who must not be contacted',
    ),
    mark: 'D',
  },
  {
    code: 'housing-area',
    names: names(
      'Asuminen vain sovitulla alueella',
      'Boende endast på överenskommet område',
      'Housing in an agreed area only',
    ),
    mark: 'D',
  },
  {
    code: 'housing-guarded',
    names: names('Valvottu asuminen', 'Bevakat boende', 'Guarded housing'),
    mark: 'D',
  },
  {
    code: 'meet-in-safe-place',
    names: names(
      'Tapaaminen vain turvallisessa paikassa',
      'Möten endast på en trygg plats',
      'Meet in a safe place only',
    ),
    mark: 'D',
  },
  {
    code: 'pair-work',
    names: names('Työntekijät aina kaksin', 'Alltid två anställda', 'Always two workers'),
    mark: 'D',
  },
])

/** How many own ratings a joint level rests on at least: one person alone is no team. */
export const threatRatingsNeeded = 2
