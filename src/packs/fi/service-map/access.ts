import { type CodeOf, codeList, names } from '../../pack.ts'

/** Conditions under which a service is known to be open to somebody, or known not to be. */
export const accessConditions = codeList('access-conditions', 1, [
  {
    code: 'without-residence',
    names: names('Ilman oleskeluoikeutta', 'Utan uppehållsrätt', 'Without a right of residence'),
  },
  {
    code: 'without-home-municipality',
    names: names('Ilman kotikuntaa Suomessa', 'Utan hemkommun i Finland', 'Without a home municipality in Finland'),
  },
  {
    code: 'without-papers',
    names: names('Ilman henkilöpapereita', 'Utan identitetshandlingar', 'Without identity papers'),
  },
  { code: 'anonymous', names: names('Ilman nimeä', 'Utan namn', 'Without giving a name') },
  { code: 'without-referral', names: names('Ilman lähetettä', 'Utan remiss', 'Without a referral') },
  { code: 'without-appointment', names: names('Ilman ajanvarausta', 'Utan tidsbokning', 'Without an appointment') },
  {
    code: 'without-report',
    names: names('Ilman rikosilmoitusta', 'Utan brottsanmälan', 'Without a report to the police'),
  },
  {
    code: 'without-admission',
    names: names(
      'Myös muut kuin auttamisjärjestelmän asiakkaat',
      'Också andra än hjälpsystemets klienter',
      'Also people outside the assistance system',
    ),
  },
  {
    code: 'under-18',
    names: names('Alle 18-vuotias ilman huoltajaa', 'Under 18 utan vårdnadshavare', 'Under 18 without a guardian'),
  },
  { code: 'with-child', names: names('Lapsen kanssa', 'Med barn', 'With a child') },
  { code: 'with-pet', names: names('Lemmikin kanssa', 'Med husdjur', 'With a pet') },
  { code: 'wheelchair', names: names('Pyörätuolilla', 'Med rullstol', 'With a wheelchair') },
  { code: 'substance-use', names: names('Päihteitä käyttävänä', 'Vid bruk av rusmedel', 'While using substances') },
])

export type AccessCondition = CodeOf<typeof accessConditions>
