import type { Base } from '#base/base.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { hasProvider, type Made, makeReport, makeService } from '#modules/service-map/make.ts'

const office = (from = 540, to = 960, last = 5) => ({
  kind: 'week' as const,
  week: Array.from({ length: last }, (_, day) => ({ weekday: day + 1, from, to })),
  holidays: 'closed' as const,
  exceptions: [],
})

const always = { kind: 'always' as const, week: [], holidays: 'not-known' as const, exceptions: [] }

/** A shelter whose place is secret: the public sees the gate, professionals the municipality, the network the street. */
const shelter: Made = {
  provider: {
    name: { fi: 'Esimerkkikodit ry', sv: 'Exempelhemmen rf', en: 'Example Homes association' },
    type: 'shelter',
  },
  service: {
    name: { fi: 'Turvakoti Esimerkki', sv: 'Skyddshemmet Exempel', en: 'Shelter Example' },
    about: {
      fi: 'Turvallinen paikka yöpyä, kun kotona ei ole turvallista. Apua saa heti, myös yöllä.',
      sv: 'En trygg plats att övernatta när det inte är tryggt hemma. Hjälp fås genast, även på natten.',
      en: 'A safe place to sleep when home is not safe. Help is given at once, also at night.',
    },
    needs: ['shelter', 'support-person'],
    areas: ['county:south-karelia', 'county:kymenlaakso'],
    groups: ['women', 'children'],
    languages: ['fi', 'sv', 'en', 'ru'],
    interpreter: 'yes',
    accepts: ['anonymous', 'without-residence', 'without-referral', 'with-child'],
    refuses: ['with-pet'],
    cost: 'free',
    data: { fi: 'Nimesi jää taloon. Poliisille ei kerrota ilman lupaasi.', en: 'Your name stays in the house.' },
    refer: {
      fi: 'Soita ensin. Kerromme, minne tulla.',
      sv: 'Ring först. Vi berättar vart du ska komma.',
      en: 'Call first. We tell you where to come.',
    },
    hours: always,
    capacity: { available: 2, of: 7, day: '2026-11-20' },
    note: { fi: 'Keksitty huomautus: jonoa ei ole, mutta kysy ensin perheistä.' },
  },
  contact: {
    role: { fi: 'Päivystys', sv: 'Jour', en: 'On duty' },
    phone: '+358505550110',
    person: 'Esimerkki Eila',
    consentDay: '2026-10-01',
    languages: ['fi', 'en'],
  },
  place: { street: 'Keksitty katu 5', postalCode: '53100', city: 'Lappeenranta', municipality: '405' },
  hidden: {
    service: {
      note: { tier: 'network', network: 'south-karelia-network', reason: 'work-only' },
      capacity: { tier: 'professional', reason: 'work-only' },
    },
    contact: {
      person: { tier: 'professional', reason: 'person' },
      consentDay: { tier: 'professional', reason: 'person' },
    },
    place: {
      street: { tier: 'network', network: 'south-karelia-network', reason: 'place-is-secret' },
      postalCode: { tier: 'network', network: 'south-karelia-network', reason: 'place-is-secret' },
      city: { tier: 'professional', reason: 'place-is-secret' },
      municipality: { tier: 'professional', reason: 'place-is-secret' },
    },
  },
  confirmed: true,
}

const others: readonly Made[] = [
  {
    provider: { name: { fi: 'Esimerkkipysäkki', sv: 'Exempelhållplatsen', en: 'Example Stop' }, type: 'ngo' },
    service: {
      name: { fi: 'Matalan kynnyksen neuvonta', sv: 'Rådgivning med låg tröskel', en: 'Drop-in advice' },
      about: {
        fi: 'Tule juttelemaan. Autamme paperien, palkan ja asumisen kanssa.',
        sv: 'Kom och prata. Vi hjälper med papper, lön och boende.',
        en: 'Come and talk. We help with papers, pay and housing.',
      },
      needs: ['advice', 'work', 'housing'],
      areas: ['municipality:405', 'municipality:153'],
      groups: ['migrant-workers', 'seasonal-workers'],
      languages: ['fi', 'en', 'ru', 'uk'],
      accepts: ['anonymous', 'without-appointment', 'without-papers', 'wheelchair'],
      cost: 'free',
      hours: office(600, 960),
    },
    contact: {
      role: { fi: 'Neuvoja', sv: 'Rådgivare', en: 'Adviser' },
      phone: '+358505550111',
      email: 'neuvonta@example.org',
    },
    place: {
      name: { fi: 'Pysäkki' },
      street: 'Esimerkkikatu 1',
      postalCode: '53100',
      city: 'Lappeenranta',
      municipality: '405',
      accessibility: { fi: 'Esteetön sisäänkäynti.', sv: 'Tillgänglig ingång.', en: 'Step-free entrance.' },
    },
    confirmed: true,
  },
  {
    provider: { name: { sv: 'Exempelstödet i Vasa', fi: 'Vaasan esimerkkituki' }, type: 'ngo' },
    service: {
      name: { sv: 'Stödperson på svenska och finska', fi: 'Tukihenkilö ruotsiksi ja suomeksi' },
      about: {
        sv: 'En stödperson följer med till polis och rättegång.',
        fi: 'Tukihenkilö lähtee mukaan poliisille ja oikeuteen.',
      },
      needs: ['support-person', 'legal-aid'],
      areas: ['county:ostrobothnia'],
      languages: ['sv', 'fi', 'vi'],
      accepts: ['without-report'],
      hours: office(480, 900, 4),
    },
    contact: { role: { sv: 'Samordnare', fi: 'Koordinaattori' }, phone: '+358505550112' },
  },
  {
    provider: {
      name: { fi: 'Esimerkkiklinikka Kuopio', sv: 'Exempelkliniken Kuopio', en: 'Example Clinic Kuopio' },
      type: 'ngo',
    },
    service: {
      name: {
        fi: 'Terveysneuvonta ilman papereita',
        sv: 'Hälsorådgivning utan papper',
        en: 'Health advice without papers',
      },
      about: {
        fi: 'Lääkäri ja hoitaja ottavat vastaan torstaisin.',
        sv: 'Läkare och skötare tar emot på torsdagar.',
        en: 'A doctor and a nurse on Thursdays.',
      },
      needs: ['health', 'sexual-health'],
      areas: ['county:north-savo'],
      groups: ['undocumented', 'sex-workers'],
      languages: ['fi', 'en'],
      interpreter: 'yes',
      accepts: ['without-residence', 'without-home-municipality', 'without-papers', 'anonymous'],
      cost: 'free',
      hours: { ...office(), week: [{ weekday: 4, from: 960, to: 1140 }] },
    },
    contact: { role: { fi: 'Vastaanotto', sv: 'Mottagning', en: 'Reception' }, phone: '+358505550113' },
    confirmed: true,
  },
  {
    provider: {
      name: { fi: 'Esimerkkisatama Turku', sv: 'Exempelhamnen Åbo', en: 'Example Harbour Turku' },
      type: 'parish',
    },
    service: {
      name: {
        fi: 'Yöpäivystys miehille ja naisille',
        sv: 'Nattjour för män och kvinnor',
        en: 'Night desk for men and women',
      },
      about: {
        fi: 'Sänky yhdeksi yöksi ja aamupala.',
        sv: 'En säng för en natt och frukost.',
        en: 'A bed for one night and breakfast.',
      },
      needs: ['shelter'],
      areas: ['municipality:853'],
      groups: ['men', 'women'],
      languages: ['fi', 'sv', 'en'],
      accepts: ['without-residence', 'anonymous', 'substance-use'],
      hours: {
        ...office(),
        week: Array.from({ length: 7 }, (_, day) => [
          { weekday: day + 1, from: 0, to: 480 },
          { weekday: day + 1, from: 1260, to: 1440 },
        ]).flat(),
        holidays: 'as-week',
      },
    },
    contact: { role: { fi: 'Yöpäivystäjä', sv: 'Nattjour', en: 'Night desk' }, phone: '+358505550114' },
    confirmed: true,
  },
  {
    provider: {
      name: { fi: 'Oulun esimerkkiliitto', sv: 'Exempelfacket i Uleåborg', en: 'Example Union Oulu' },
      type: 'trade-union',
    },
    service: {
      name: {
        fi: 'Palkkaneuvonta kausityöntekijöille',
        sv: 'Löneråd för säsongsarbetare',
        en: 'Pay advice for seasonal workers',
      },
      about: {
        fi: 'Katsomme sopimuksen ja palkan yhdessä.',
        sv: 'Vi går igenom avtal och lön tillsammans.',
        en: 'We read the contract and the pay slip together.',
      },
      needs: ['work', 'money'],
      areas: ['county:north-ostrobothnia', 'county:kainuu'],
      groups: ['seasonal-workers', 'migrant-workers'],
      languages: ['fi', 'en', 'th', 'uk'],
      hours: { kind: 'by-appointment', week: [], holidays: 'not-known', exceptions: [] },
    },
    contact: { role: { fi: 'Neuvoja', sv: 'Rådgivare', en: 'Adviser' }, email: 'palkka@example.org' },
  },
  {
    provider: {
      name: {
        fi: 'Tampereen esimerkkikriisipiste',
        sv: 'Exempelkrispunkten i Tammerfors',
        en: 'Example Crisis Point Tampere',
      },
      type: 'ngo',
    },
    service: {
      name: { fi: 'Kriisiapu nuorille', sv: 'Krishjälp för unga', en: 'Crisis help for young people' },
      about: {
        fi: 'Juttele heti, ilman aikaa.',
        sv: 'Prata genast, utan tid.',
        en: 'Talk at once, without an appointment.',
      },
      needs: ['mental-health', 'child-protection'],
      areas: ['municipality:837'],
      groups: ['young'],
      ages: { from: 13, to: 24 },
      languages: ['fi', 'en', 'ar', 'fa-AF'],
      accepts: ['under-18', 'without-appointment', 'anonymous'],
      hours: office(720, 1140),
      status: 'temporarily closed',
    },
    contact: { role: { fi: 'Päivystäjä', sv: 'Jour', en: 'On duty' }, phone: '+358505550115' },
    confirmed: true,
  },
]

/** A contact that a workshop agreed on and nobody has published yet. */
const draft: Made = {
  provider: { name: { fi: 'Esimerkkilän seurakunta', sv: 'Exempelby församling' }, type: 'parish' },
  service: {
    name: { fi: 'Diakonian ruoka-apu', sv: 'Diakonins mathjälp' },
    needs: ['money'],
    areas: ['county:pirkanmaa'],
  },
  contact: { role: { fi: 'Diakoni', sv: 'Diakon' }, phone: '+358505550116' },
  networks: ['tampere-network'],
  published: false,
}

/** Invented services beside the pack's first content. Does nothing where they already stand. */
export async function fillServiceMap(base: Base): Promise<void> {
  if (await hasProvider(base, 'Esimerkkikodit ry')) return
  const today = dayOf(base.now())
  const christmas = { first: addDays(today, 20), last: addDays(today, 24), open: [] }
  const night = await makeService(base, shelter)
  for (const made of [...others, draft]) {
    const hours = made.service?.hours
    const withChristmas = hours?.kind === 'week' ? { ...hours, exceptions: [christmas] } : hours
    await makeService(base, {
      ...made,
      service: { ...made.service, ...(withChristmas ? { hours: withChristmas } : {}) },
    })
  }
  await makeReport(base, night, 'Keksitty: puhelin hälyttää varattua iltaisin.')
}
