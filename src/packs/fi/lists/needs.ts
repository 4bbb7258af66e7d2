import { type CodeOf, codeList, names } from '../../pack.ts'

/**
 * What somebody may need, the same word in the service map, the workshops and the referral mechanism. Wider than the nine
 * assistance measures of Act 746/2011 § 38a, because help begins before anybody is admitted.
 */
export const needs = codeList('needs', 1, [
  { code: 'advice', names: names('Neuvonta', 'Rådgivning', 'Advice') },
  { code: 'support-person', names: names('Tukihenkilö', 'Stödperson', 'Support person') },
  { code: 'shelter', names: names('Turvallinen majoitus', 'Tryggt boende', 'Safe accommodation') },
  { code: 'police', names: names('Poliisi ja suojelu', 'Polis och skydd', 'Police and protection') },
  { code: 'health', names: names('Terveydenhuolto', 'Hälso- och sjukvård', 'Health care') },
  {
    code: 'mental-health',
    names: names('Kriisi- ja mielenterveysapu', 'Kris- och psykvård', 'Crisis and mental health care'),
  },
  {
    code: 'sexual-health',
    names: names(
      'Seksuaaliterveys ja seksuaaliväkivalta',
      'Sexuell hälsa och sexuellt våld',
      'Sexual health and sexual violence',
    ),
  },
  { code: 'substance', names: names('Päihdepalvelut', 'Missbrukarvård', 'Substance use services') },
  {
    code: 'interpreter',
    names: names('Tulkkaus ja kääntäminen', 'Tolkning och översättning', 'Interpretation and translation'),
  },
  {
    code: 'legal-aid',
    names: names('Oikeusapu ja lakineuvonta', 'Rättshjälp och juridisk rådgivning', 'Legal aid and advice'),
  },
  {
    code: 'residence',
    names: names('Oleskelulupa ja turvapaikka', 'Uppehållstillstånd och asyl', 'Residence and asylum'),
  },
  { code: 'social-services', names: names('Sosiaalipalvelut', 'Socialservice', 'Social services') },
  { code: 'child-protection', names: names('Lapsen suojelu', 'Skydd av barn', 'Protection of a child') },
  { code: 'money', names: names('Raha ja toimeentulo', 'Pengar och uppehälle', 'Money and subsistence') },
  { code: 'work', names: names('Työ ja palkka', 'Arbete och lön', 'Work and pay') },
  { code: 'housing', names: names('Asunto', 'Bostad', 'Housing') },
  {
    code: 'study',
    names: names('Kieli, koulu ja opinnot', 'Språk, skola och studier', 'Language, school and studies'),
  },
  { code: 'tracing', names: names('Perheen jäljittäminen', 'Spårning av familj', 'Tracing of family') },
  { code: 'return', names: names('Turvallinen paluu', 'Tryggt återvändande', 'Safe return') },
  {
    code: 'admission',
    names: names('Auttamisjärjestelmään pääsy', 'Tillträde till hjälpsystemet', 'Admission to the assistance system'),
  },
])

export type Need = CodeOf<typeof needs>
