import type { Base } from '#base/base.ts'
import { addMeeting, hasMeetings, type InventedMeeting } from '#modules/networks/make.ts'

const vilma = 'verkosto.vilma@example.org'
const room = 'https://example.org/etahuone'

/** Invented meetings of the six regional networks; nothing happens where one is there already. */
export async function fillMeetings(base: Base): Promise<void> {
  if (await base.database.reading((db) => hasMeetings(db, 'tampere-network'))) return
  for (const meeting of [...tampere, ...others]) await addMeeting(base, vilma, meeting)
}

const tampere: readonly InventedMeeting[] = [
  {
    network: 'tampere-network',
    inDays: -190,
    title: 'Kevättapaaminen',
    series: 'spring',
    city: 'Tampere',
    place: 'Esimerkkitalo, sali 3',
    agenda: [
      { title: 'Kuulumiskierros', minutes: 'Keksitty muistio: jokainen kertoi, mitä kevään aikana on tullut vastaan.' },
      {
        title: 'Kuka tekee mitä, kun pakkoavioliittoa epäillään',
        presenter: 'Verkoston koordinaattori',
        body: 'Pohjana kevään työpajan tulokset.',
        minutes: 'Keskusteltiin, kuka ottaa ensimmäisen yhteyden ja miten tulkki saadaan samana päivänä.',
        decision: 'Sosiaalipäivystys ottaa yhteyden. Poliisi ja auttamisjärjestelmä ovat mukana alusta asti.',
      },
    ],
    answers: ['yes', 'yes', 'no', 'remote'],
    there: {
      'Keksityn kunnan työllisyyspalvelut': 1,
      'Pirkanmaan hyvinvointialue': 3,
      'Pro-tukipiste': 1,
      'Sisä-Suomen poliisilaitos': 2,
    },
    actions: [
      {
        task: 'Lähetä päivystyksen suora numero jäsenille',
        owner: 'Pirkanmaan hyvinvointialue',
        inDays: -160,
        done: true,
      },
      { task: 'Selvitä, mistä tulkin saa viikonloppuna', owner: 'Sisä-Suomen poliisilaitos', inDays: -20 },
      { task: 'Vahvista yhteystiedot palvelukartalle', owner: 'Kaikki jäsenorganisaatiot', inDays: 40 },
    ],
  },
  {
    network: 'tampere-network',
    inDays: 24,
    title: 'Syystapaaminen',
    series: 'autumn',
    city: 'Tampere',
    place: 'Esimerkkitalo, sali 3',
    link: room,
    capacity: 40,
    note: 'Sisäänkäynti pihan puolelta. Kahvia on.',
    agenda: [
      { title: 'Kuulumiskierros' },
      {
        title: 'Viikonlopun tulkkaus',
        presenter: 'Sisä-Suomen poliisilaitos',
        body: 'Mitä kevään jälkeen on selvinnyt, ja mitä puuttuu.\n\nTavoitteena sopia yhdestä numerosta.',
      },
      { title: 'Ensi vuoden työpaja', presenter: 'Verkoston koordinaattori' },
    ],
    answers: ['yes', 'remote', 'yes', 'no'],
  },
  {
    network: 'tampere-network',
    inDays: 150,
    title: 'Kevättapaaminen',
    series: 'spring',
    city: 'Tampere',
    place: '',
    agenda: [],
  },
]

const others: readonly InventedMeeting[] = (
  [
    ['south-karelia-network', 31, 'Syystapaaminen', 'Lappeenranta', 'Esimerkkitalo'],
    ['ostrobothnia-network', 17, 'Höstmöte', 'Vasa', 'Exempelhuset'],
    ['north-savo-network', 38, 'Syystapaaminen ja työpaja', 'Kuopio', 'Mallilan kirjasto'],
    ['turku-network', 12, 'Syystapaaminen', 'Turku', 'Keksitty koulutuskeskus'],
    ['oulu-network', 19, 'Syystapaaminen', '', ''],
  ] as const
).map(([network, inDays, title, city, place]) => ({
  network,
  inDays,
  title,
  series: 'autumn',
  city,
  place,
  link: room,
  agenda: [{ title: network === 'ostrobothnia-network' ? 'Aktuellt i regionen' : 'Alueen ajankohtaiset' }],
  answers: ['yes'],
}))
