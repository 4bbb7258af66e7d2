import { type Lang, perLanguage } from '#base/i18n/lang.ts'
import { codeList, names } from '../../pack.ts'

/**
 * ISO 3166-1 alpha-2 codes of the countries and areas a person may be a citizen of or have been in.
 * XK (Kosovo) is not in ISO but is recognised by Finland and used in Finnish figures.
 */
export const countries: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ')

/** What may be answered for citizenship besides a country. */
export const citizenshipsBeside = codeList('citizenships-beside', 1, [
  {
    code: 'stateless',
    names: names('Ei minkään maan kansalainen', 'Medborgare i inget land', 'Citizen of no country'),
  },
  { code: 'not-known', names: names('En tiedä', 'Jag vet inte', 'I do not know') },
])

/** The name of a country in a language; an unknown code is its own name. */
export const countryName = (code: string, lang: Lang): string =>
  known.has(code) ? (displayNames[lang].of(code) ?? code) : code

/** All countries with their names, in the alphabetical order of the language. */
export const countriesIn = (lang: Lang): readonly { readonly code: string; readonly name: string }[] =>
  countries
    .map((code) => ({ code, name: countryName(code, lang) }))
    .sort((one, other) => collators[lang].compare(one.name, other.name))

const known = new Set(countries)
const displayNames = perLanguage((lang) => new Intl.DisplayNames([lang], { type: 'region' }))
const collators = perLanguage((lang) => new Intl.Collator(lang))
