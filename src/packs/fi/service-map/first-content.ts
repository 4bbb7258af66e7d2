import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names } from '../../pack.ts'
import { helpline, otherHelplines } from '../contacts.ts'
import { networkSettings, policeDepartments } from '../districts.ts'
import type { Need } from '../lists/needs.ts'
import { organisations } from '../organisations.ts'
import type { AccessCondition } from './access.ts'
import type { TargetGroup } from './groups.ts'

/** A service the map starts with: public facts about an organisation, which that organisation has not confirmed to us. */
export interface FirstService {
  readonly code: string
  /** Code of the organisation that gives it. */
  readonly provider: string
  readonly names: Names
  readonly about: Names
  readonly needs: readonly Need[]
  readonly areas: readonly string[]
  readonly groups?: readonly TargetGroup[]
  readonly accepts?: readonly AccessCondition[]
  readonly cost?: 'free'
  readonly always?: boolean
  readonly hours?: Names
  readonly contact: { readonly role: Names; readonly phone?: string; readonly email?: string; readonly web?: string }
  readonly mark: Mark
}

const county = (code: string) => organisations.find((one) => one.code === `${code}-county`)
const phoneOf = (href: string) => href.replace('tel:', '')
const said = (code: string) => otherHelplines.find((one) => one.code === code)

/** What works in the whole country. Numbers and sites as in `contacts.ts` and `organisations.ts`, with their marks. */
const national: readonly FirstService[] = [
  {
    code: 'nas-helpline',
    provider: 'nas',
    names: helpline.names,
    about: names(
      'Neuvoo ihmiskaupan uhreja ja niitä, jotka kohtaavat heitä. Kertoo, miten auttamisjärjestelmään pääsee.',
      'Ger råd till offer för människohandel och till dem som möter dem. Berättar hur man kommer in i hjälpsystemet.',
      'Advises victims of trafficking and those who meet them. Tells how to get into the assistance system.',
    ),
    needs: ['advice', 'admission'],
    areas: ['finland'],
    accepts: ['anonymous', 'without-referral', 'without-residence', 'without-home-municipality', 'without-report'],
    always: true,
    contact: {
      role: names('Päivystävä puhelin', 'Dejourtelefon', 'Helpline'),
      phone: phoneOf(helpline.href),
      ...(helpline.email ? { email: helpline.email } : {}),
      ...(helpline.web ? { web: helpline.web } : {}),
    },
    mark: 'V',
  },
  fromHelpline('victim-support', 'riku', ['advice', 'support-person', 'legal-aid'], { groups: [] }),
  fromHelpline('nollalinja', 'thl', ['advice', 'mental-health'], {
    always: true,
    cost: 'free',
    accepts: ['anonymous'],
  }),
  fromHelpline('occupational-safety', 'supervisory-agency', ['work'], {
    accepts: ['anonymous'],
    groups: ['migrant-workers', 'seasonal-workers'],
  }),
  byWeb(
    'refugee-advice',
    'refugee-advice-centre',
    names('Oikeudellinen neuvonta', 'Juridisk rådgivning', 'Legal advice'),
    names(
      'Neuvoo turvapaikanhakijoita ja ilman oleskeluoikeutta olevia lain asioissa.',
      'Ger juridiska råd till asylsökande och personer utan uppehållsrätt.',
      'Legal advice for asylum seekers and people without a right of residence.',
    ),
    ['legal-aid', 'residence'],
    { groups: ['asylum-seekers', 'undocumented'], accepts: ['without-residence'], mark: 'K' },
  ),
  byWeb(
    'pro-tukipiste-support',
    'pro-tukipiste',
    names('Tuki seksi- ja erotiikka-alalla', 'Stöd inom sex- och erotikbranschen', 'Support in the sex industry'),
    names(
      'Tukee ja neuvoo seksiä myyviä. Tunnistaa ihmiskaupan uhreja.',
      'Stöder och ger råd till personer som säljer sex. Identifierar offer för människohandel.',
      'Supports and advises people who sell sex. Identifies victims of trafficking.',
    ),
    ['advice', 'support-person', 'sexual-health'],
    { areas: ['municipality:091', 'municipality:837'], groups: ['sex-workers'], mark: 'K' },
  ),
  byWeb(
    'monika-naiset-support',
    'monika-naiset',
    names('Apua maahan muuttaneille naisille', 'Hjälp för kvinnor som flyttat till Finland', 'Help for migrant women'),
    names(
      'Tukea ja turvakoti väkivaltaa kokeneille naisille ja lapsille.',
      'Stöd och skyddshem för kvinnor och barn som utsatts för våld.',
      'Support and a shelter for women and children who have met violence.',
    ),
    ['advice', 'support-person', 'shelter'],
    { groups: ['women', 'children'], mark: 'K' },
  ),
  byWeb(
    'legal-aid',
    'legal-services',
    names('Julkinen oikeusapu', 'Offentlig rättshjälp', 'Public legal aid'),
    names(
      'Lakimies hoitaa asiaa kokonaan tai osaksi valtion varoilla, jos omat varat eivät riitä.',
      'En jurist sköter ärendet helt eller delvis på statens bekostnad, om egna medel inte räcker.',
      'A lawyer handles the matter wholly or partly at public cost when own means do not suffice.',
    ),
    ['legal-aid'],
    { mark: 'P' },
  ),
  byWeb(
    'residence-permits',
    'immigration-service',
    names('Oleskeluluvat ja turvapaikka', 'Uppehållstillstånd och asyl', 'Residence permits and asylum'),
    names(
      'Käsittelee oleskelulupia ja turvapaikkahakemuksia.',
      'Behandlar uppehållstillstånd och asylansökningar.',
      'Handles residence permits and applications for asylum.',
    ),
    ['residence'],
    { mark: 'V' },
  ),
  byWeb(
    'assisted-return',
    'iom-finland',
    names('Tuettu vapaaehtoinen paluu', 'Assisterat frivilligt återvändande', 'Assisted voluntary return'),
    names(
      'Järjestää turvallisen paluun niille, jotka itse haluavat palata.',
      'Ordnar ett tryggt återvändande för den som själv vill återvända.',
      'Arranges a safe return for those who want to return.',
    ),
    ['return'],
    { mark: 'K' },
  ),
]

/** What each of the six regions starts with: the county, the police department, and what else is known by name. */
const regional: readonly FirstService[] = networkSettings.flatMap(({ county: code, police }) => [
  byWeb(
    `${code}-social`,
    `${code}-county`,
    names('Sosiaalipalvelut', 'Socialservice', 'Social services'),
    names(
      'Sosiaalipalvelut, lastensuojelu ja ihmiskaupan uhrin palvelut sille, jolla on kotikunta alueella.',
      'Socialservice, barnskydd och tjänster för offer för människohandel som har hemkommun i området.',
      'Social services, child protection, and services for a victim of trafficking whose home municipality lies in the area.',
    ),
    ['social-services', 'child-protection', 'shelter', 'money'],
    { areas: [`county:${code}`], mark: county(code)?.mark === 'V' ? 'K' : '?' },
  ),
  byWeb(
    `${code}-health`,
    `${code}-county`,
    names('Terveyspalvelut', 'Hälso- och sjukvård', 'Health care'),
    names(
      'Terveysasemat ja päivystys. Kiireellistä hoitoa saa jokainen.',
      'Hälsostationer och jour. Brådskande vård ges till alla.',
      'Health centres and emergency care. Urgent care is given to everybody.',
    ),
    ['health', 'mental-health', 'substance'],
    { areas: [`county:${code}`], mark: 'K' },
  ),
  policeOf(police),
])

export const firstServices: readonly FirstService[] = [
  ...national,
  ...regional,
  byWeb(
    'oulu-reception',
    'oulu-reception-centre',
    names('Vastaanottopalvelut', 'Mottagningstjänster', 'Reception services'),
    names(
      'Majoitus, sosiaali- ja terveyspalvelut turvapaikanhakijalle.',
      'Boende samt social- och hälsovårdstjänster för asylsökande.',
      'Accommodation, social and health services for asylum seekers.',
    ),
    ['shelter', 'social-services', 'health'],
    { areas: ['municipality:564'], groups: ['asylum-seekers'], mark: 'S' },
  ),
]

function fromHelpline(
  code: string,
  provider: string,
  needs: readonly Need[],
  more: Partial<FirstService>,
): FirstService {
  const found = said(code)
  if (!found) throw new Error(`no helpline ${code}`)
  return {
    code: `${code}-line`,
    provider,
    names: found.names,
    about: found.about,
    needs,
    areas: ['finland'],
    hours: found.hours,
    contact: {
      role: names('Puhelinneuvonta', 'Telefonrådgivning', 'Telephone advice'),
      phone: phoneOf(found.href),
      ...(found.web ? { web: found.web } : {}),
    },
    mark: found.mark,
    ...more,
  }
}

function byWeb(
  code: string,
  provider: string,
  said: Names,
  about: Names,
  needs: readonly Need[],
  { areas = ['finland'], mark, ...more }: Partial<FirstService> & { mark: Mark },
): FirstService {
  const web = organisations.find((one) => one.code === provider)?.web
  const role = names('Verkkosivu', 'Webbplats', 'Website')
  return { code, provider, names: said, about, needs, areas, mark, contact: { role, ...(web ? { web } : {}) }, ...more }
}

function policeOf(code: string): FirstService {
  const department = policeDepartments.find((one) => one.code === code)
  return byWeb(
    `${code}-report`,
    code,
    names('Rikosilmoitus ja suojelu', 'Brottsanmälan och skydd', 'Report of a crime and protection'),
    names(
      'Poliisi ottaa vastaan rikosilmoituksen ja suojelee uhkaa vastaan. Hätätilanteessa soita 112.',
      'Polisen tar emot brottsanmälan och skyddar mot hot. Ring 112 i en nödsituation.',
      'The police take a report of a crime and protect against a threat. In an emergency call 112.',
    ),
    ['police'],
    { areas: [`police:${code}`], mark: department?.areasMark ?? 'K' },
  )
}
