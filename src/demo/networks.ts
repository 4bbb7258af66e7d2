import type { Base } from '#base/base.ts'
import { minutes } from '#base/time/day.ts'
import { addMember, addNews, addText, hasMembers, type InventedMember } from '#modules/networks/make.ts'

const everything = ['name', 'organisation', 'work', 'email'] as const
const some = ['name', 'organisation'] as const

/** Invented people: their names say that nobody is called so. Organisations may be real. */
const members: readonly InventedMember[] = [
  ...of('south-karelia-network', [
    ['Keksitty Kerttu', 'Etelä-Karjala', 'service-organiser', 'Sosiaalityöntekijä, aikuissosiaalityö', everything],
    ['Malli Matti', 'Kaakkois-Suomen poliisilaitos', 'police', 'Tutkija, ihmiskaupparikokset', some],
    ['Näyte Nelli', 'Kaakkois-Suomen rajavartiosto', 'border-guard', 'Rajatarkastus', some],
    ['Esimerkki Esko', 'Esimerkkilän seurakunta', 'parish', 'Diakoni', everything],
    ['Kuvitteellinen Kaija', 'Rikosuhripäivystys (RIKU)', 'ngo', 'Tukihenkilötoiminta', everything],
  ]),
  ...of('ostrobothnia-network', [
    ['Exempel Edvin', 'Polisinrättningen i Österbotten', 'police', 'Förundersökningar', some],
    ['Påhittad Paula', 'Österbottens välfärdsområde', 'service-organiser', 'Socialhandledare', everything],
    ['Modell Mona', 'Exempelfacket', 'trade-union', 'Ombudsman för växthusbranschen', everything],
  ]),
  ...of('north-savo-network', [
    ['Kokeilu Kalevi', 'Itä-Suomen poliisilaitos', 'police', 'Rikosylikonstaapeli', some],
    ['Keksijä Kirsti', 'Pohjois-Savon hyvinvointialue', 'service-organiser', 'Lastensuojelu', everything],
    ['Tarina Teppo', 'Esimerkkilän lukio', 'school-youth', 'Kuraattori', everything],
    ['Malli Maarit', 'Mallila Oy, asianajotoimisto', 'lawyer', 'Avustan rikoksen uhreja', everything],
  ]),
  ...of('turku-network', [
    ['Esimerkki Elina', 'Varsinais-Suomen hyvinvointialue', 'service-organiser', 'Sosiaalipäivystys', everything],
    ['Näyte Niilo', 'Lounais-Suomen poliisilaitos', 'police', 'Talousrikokset', some],
    ['Keksitty Kim', 'Åbo Exempelförening', 'ngo', 'Stöd för kvinnor som flyttat till Finland', everything],
    ['Kuvitelma Kaisu', 'Esimerkki-turvakoti', 'shelter', 'Vastaava ohjaaja', ['name', 'work']],
  ]),
  ...of('oulu-network', [
    ['Malli Marjatta', 'Oulun vastaanottokeskus', 'reception-centre', 'Sairaanhoitaja', everything],
    ['Keksitty Kauko', 'Oulun poliisilaitos', 'police', 'Ulkomaalaisvalvonta', some],
    [
      'Esimerkki Essi',
      'Pohjois-Suomen työsuojelu',
      'occupational-safety',
      'Ulkomaisen työvoiman tarkastukset',
      everything,
    ],
  ]),
  ...of('tampere-network', [
    ['Näyte Noora', 'Pirkanmaan hyvinvointialue', 'service-organiser', 'Maahanmuuttajapalvelut', everything],
    ['Malli Markku', 'Sisä-Suomen poliisilaitos', 'police', 'Ihmiskauppatutkinta', some],
    ['Keksitty Kati', 'Pro-tukipiste', 'ngo', 'Etsivä työ', everything],
    ['Esimerkki Eino', 'Tampereen kuvitteellinen kirkko', 'parish', 'Kansainvälinen työ', everything],
    ['Kuvitteellinen Kusti', 'Mallikaupungin työllisyyspalvelut', 'employment-authority', 'Neuvoja', []],
  ]),
  ...of('government-network', [
    ['Malli Meri', 'Sisäministeriö', 'ministry', 'Erityisasiantuntija', some],
    ['Näyte Nuutti', 'Yhdenvertaisuusvaltuutettu', 'rapporteur', 'Ylitarkastaja', some],
  ]),
  {
    network: 'tampere-network',
    name: 'Harjoitus Heidi',
    email: 'harjoitus.heidi@example.org',
    organisation: 'Helsingin vastaanottokeskus',
    type: 'reception-centre',
    work: 'Ohjaaja',
    shown: everything,
    account: true,
  },
  platform('Keksitty Kielo', 'Esimerkkiliitto ry', 'signatory'),
  platform('Malli Mirja', 'Monika-Naiset liitto', 'signatory'),
  platform('Näyte Nils', 'Euroopan kriminaalipolitiikan instituutti (HEUNI)', 'associated'),
  platform('Esimerkki Eija', 'Oikeusministeriö', 'attending'),
  { ...platform('Odottava Outi', 'Kuvitteellinen yhdistys ry', 'signatory'), waiting: true },
]

/** Invented members, news and a paper in every network; nothing happens where there are members already. */
export async function fillNetworks(base: Base): Promise<void> {
  if (await base.database.reading(hasMembers)) return
  for (const [at, member] of members.entries()) await addMember(before(base, 40 + ((at * 37) % 260)), member)
  await fillTampere(base)
  await addNews(before(base, 20), 'alusta.aino@example.org', {
    network: 'civil-society-platform',
    lang: 'fi',
    audience: 'public',
    title: 'Alustan syyskokous pidetään etänä',
    body: 'Keksitty uutinen: kokouksessa käydään läpi lausuntoluonnos ja uudet jäsenhakemukset.',
  })
}

async function fillTampere(base: Base): Promise<void> {
  const vilma = 'verkosto.vilma@example.org'
  await addNews(before(base, 30), vilma, {
    network: 'tampere-network',
    lang: 'fi',
    audience: 'public',
    title: 'Kevään työpajan tulokset palvelukartalle',
    body: 'Keksitty uutinen: työpajassa sovittiin, kuka tekee mitä, kun pakkoavioliittoa epäillään.\n\nSovitut yhteystiedot pyydetään organisaatioilta vahvistettaviksi.',
  })
  await addNews(before(base, 6), vilma, {
    network: 'tampere-network',
    lang: 'fi',
    audience: 'members',
    title: 'Syystapaamisen asialista',
    body: 'Keksitty uutinen: asialistan voi vielä täydentää. Kirjoita koordinaattorille.',
  })
  await addText(before(base, 6), vilma, {
    network: 'tampere-network',
    title: 'Kevään työpajan muistilista',
    text: 'Keksitty muistilista.\n\n1. Kuka ottaa ensimmäisen yhteyden?\n2. Kuka järjestää tulkin?\n3. Mihin voi mennä yöksi?\n',
  })
}

type Line = readonly [name: string, organisation: string, type: string, work: string, shown: InventedMember['shown']]

function of(network: string, lines: readonly Line[]): InventedMember[] {
  return lines.map(([name, organisation, type, work, shown = []]) => ({
    network,
    name,
    email: addressOf(name),
    organisation,
    type,
    work,
    shown,
    lang: network === 'ostrobothnia-network' ? 'sv' : 'fi',
  }))
}

function platform(
  name: string,
  organisation: string,
  relation: 'signatory' | 'associated' | 'attending',
): InventedMember {
  const type = { signatory: 'ngo', associated: 'research', attending: 'ministry' }[relation]
  return { network: 'civil-society-platform', name, email: addressOf(name), organisation, type, relation, shown: some }
}

function addressOf(name: string): string {
  return `${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@example.org`
}

/** The same house some days ago. */
const before = (base: Base, days: number): Base => ({
  ...base,
  now: () => new Date(base.now().getTime() - days * minutes(24 * 60)),
})
