import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names, type Period } from '../pack.ts'
import { networkCoordinators, networkSettings } from './districts.ts'

/** A network against trafficking: what it is, where, and who has coordinated it when. */
export type NetworkSeed = Period & {
  readonly code: string
  readonly kind: 'regional' | 'platform' | 'government' | 'police'
  /** Open: whoever's work touches the subject. Approval: the coordinator agrees. Invitation: the coordinator asks. */
  readonly joining: 'open' | 'approval' | 'invitation'
  readonly names: Names
  readonly about: Names
  /** Codes of `areas.ts`; none: the whole country. */
  readonly areas: readonly string[]
  readonly coordinators: readonly (Period & { organisation: string; mark: Mark })[]
}

const regionalNames: Readonly<Record<string, Names>> = {
  'south-karelia-network': names(
    'Etelä-Karjalan IKV-verkosto',
    'Södra Karelens IKV-nätverk',
    'South Karelia IKV network',
  ),
  'ostrobothnia-network': names('Pohjanmaan IKV-verkosto', 'Österbottens IKV-nätverk', 'Ostrobothnia IKV network'),
  'north-savo-network': names('Pohjois-Savon IKV-verkosto', 'Norra Savolax IKV-nätverk', 'North Savo IKV network'),
  'turku-network': names('Turun IKV-verkosto', 'Åbo IKV-nätverk', 'Turku IKV network'),
  'oulu-network': names('Oulun IKV-verkosto', 'Uleåborgs IKV-nätverk', 'Oulu IKV network'),
  'tampere-network': names('Tampereen IKV-verkosto', 'Tammerfors IKV-nätverk', 'Tampere IKV network'),
}

/** The networks the system starts with. IKV: ihmiskaupan vastainen, "against trafficking in human beings". */
export const networkSeeds: readonly NetworkSeed[] = [
  ...networkSettings.map(
    (setting): NetworkSeed => ({
      code: setting.network,
      kind: 'regional',
      joining: 'open',
      names: regionalNames[setting.network] ?? setting.city,
      about: aboutRegional(setting.city),
      areas: [setting.county],
      coordinators: networkCoordinators,
    }),
  ),
  {
    code: 'civil-society-platform',
    kind: 'platform',
    joining: 'approval',
    names: names('IKV-alusta', 'IKV-plattformen', 'IKV Platform'),
    about: names(
      'Kansalaisjärjestöt ja tutkijat jakavat alustalla tietoa ihmiskaupan vastaisesta työstä ja uhrien auttamisesta ja vaikuttavat yhdessä siihen, että auttamisen rakenteet paranevat. Alusta ei ole sidoksissa puolueisiin eikä uskontoon. Järjestö liittyy allekirjoittamalla yhteiset periaatteet. Muut toimijat voivat olla tiiviisti mukana ilman allekirjoitusta, ja viranomaiset voivat osallistua kokouksiin.',
      'På plattformen delar organisationer i civilsamhället och forskare kunskap om arbetet mot människohandel och om hjälpen till offren, och de påverkar tillsammans för att strukturerna för hjälpen ska bli bättre. Plattformen är oberoende av partier och religion. En organisation går med genom att underteckna de gemensamma principerna. Andra aktörer kan vara nära med utan att underteckna, och myndigheter kan delta i mötena.',
      'On the Platform, civil-society organisations and researchers share what they know about work against trafficking and about helping its victims, and together press for better structures of assistance. It is independent of political ideology and religion. An organisation joins by signing the common principles. Others may be closely involved without signing, and authorities may attend the meetings.',
    ),
    areas: [],
    coordinators: [{ organisation: 'riku', mark: 'V' }],
  },
  {
    code: 'government-network',
    kind: 'government',
    joining: 'invitation',
    names: names('Valtioneuvoston IKV-verkosto', 'Statsrådets IKV-nätverk', 'Government IKV network'),
    about: names(
      'Verkostossa ovat mukana viranomaiset, järjestöt ja työmarkkinaosapuolet, joiden työ koskee ihmiskauppaa. Se seuraa tilannetta koko maassa ja sovittaa toimia yhteen. Verkostoa johtaa oikeusministeriössä toimiva ihmiskaupan vastaisen työn koordinaattori, joka kutsuu jäsenet.',
      'I nätverket finns myndigheter, organisationer och arbetsmarknadsparter vars arbete rör människohandel. Det följer läget i hela landet och samordnar insatserna. Nätverket leds av samordnaren av arbetet mot människohandel vid justitieministeriet, som kallar medlemmarna.',
      'Authorities, organisations and labour-market parties whose work concerns trafficking. The network follows the situation in the whole country and fits the measures together. It is led by the anti-trafficking coordinator at the Ministry of Justice, who invites its members.',
    ),
    areas: [],
    coordinators: [{ organisation: 'ministry-justice', from: '2020-01-15', mark: 'V' }],
  },
  {
    code: 'police-network',
    kind: 'police',
    joining: 'invitation',
    names: names('Poliisin asiantuntijaverkosto', 'Polisens expertnätverk', 'Police experts’ network'),
    about: names(
      'Poliisihallitus perusti verkoston vuonna 2014, jotta poliisiyksiköissä on ihmiskaupparikosten torjuntaan ja uhrien auttamiseen perehtynyttä väkeä. Jäsenet tulevat poliisiyksiköistä kutsusta.',
      'Polisstyrelsen grundade nätverket 2014 för att det vid polisenheterna ska finnas personer som är insatta i att förebygga människohandelsbrott och hjälpa offren. Medlemmarna kommer från polisenheterna på kallelse.',
      'Founded by the National Police Board in 2014, so that every police unit has people versed in preventing trafficking offences and assisting victims. Its members come from the police units by invitation.',
    ),
    areas: [],
    from: '2014-01-01',
    coordinators: [{ organisation: 'national-police-board', from: '2014-01-01', mark: 'V' }],
  },
]

/** Where it meets differs; what the six are for does not. */
function aboutRegional(city: Names): Names {
  return names(
    `Verkosto kokoaa alueella yhteen ne, jotka kohtaavat työssään ihmiskauppaa, hyväksikäyttöä tai niiden uhreja: hyvinvointialueen, kotoutumisen ja vastaanoton työntekijät, poliisin, Rajavartiolaitoksen, lupa- ja työsuojeluviranomaiset, järjestöt, juristit, ammattiliitot, nuorisotyön ja kirkon. Verkosto kokoontuu keväällä ja syksyllä (${city.fi}). Tapaamisissa opitaan tunnistamaan hyväksikäyttö, sovitaan kuka tekee mitä ja kerrotaan, mitä alueella on tekeillä. Mukaan pääsee jokainen, jonka työtä asia koskee.`,
    `Nätverket samlar dem i regionen som i sitt arbete möter människohandel, utnyttjande eller dess offer: anställda inom välfärdsområdet, integrationen och mottagandet, polisen, Gränsbevakningsväsendet, tillstånds- och arbetarskyddsmyndigheterna, organisationer, jurister, fackförbund, ungdomsarbetet och kyrkan. Nätverket träffas på våren och hösten (${city.sv}). På träffarna lär vi oss känna igen utnyttjande, kommer överens om vem som gör vad och berättar vad som är på gång i regionen. Alla vars arbete berör ämnet får vara med.`,
    `The network brings together everyone in the region who meets trafficking, exploitation or its victims at work: staff of the wellbeing services county, of integration and reception, the police, the Border Guard, supervising and labour authorities, organisations, lawyers, unions, youth work and the church. It meets in spring and in autumn (${city.en}). In its meetings people learn to recognise exploitation, agree who does what, and tell what is under way in the region. Anyone whose work touches the subject may take part.`,
  )
}
