import type { Base } from '#base/base.ts'
import { minutes } from '#base/time/day.ts'
import { addLetter, addReader, addSignatory, addStatement, hasLetters } from '#modules/networks/make.ts'

const tampere = 'tampere-network'
const platform = 'civil-society-platform'
const vilma = 'verkosto.vilma@example.org'
const aino = 'alusta.aino@example.org'

/** Invented letters, readers, signatures and statements; nothing happens where a letter was sent already. */
export async function fillPlatform(base: Base): Promise<void> {
  if (await base.database.reading((db) => hasLetters(db, tampere))) return
  await fillList(base)
  await fillSignatures(base)
  await fillStatements(base)
}

async function fillList(base: Base): Promise<void> {
  const paces = ['immediate', 'daily', 'weekly'] as const
  for (let at = 0; at < 14; at++) {
    const email = `esimerkki.lukija.${at + 1}@example.org`
    await addReader(before(base, 90 - at), {
      network: tampere,
      email,
      pace: paces[at % 3] ?? 'daily',
      lang: at % 5 ? 'fi' : 'sv',
    })
  }
  for (const email of ['edustaja.eeva@example.org', 'edustaja.esko@example.org', 'edustaja.elli@example.org'])
    await addReader(before(base, 80), { network: platform, email })
  await addLetter(before(base, 21), vilma, {
    network: tampere,
    title: 'Syystapaaminen 8.12.',
    body: 'Hei kaikki,\n\ntapaamme tiistaina 8.12. klo 13–15. Ohjelma: kevään työpajan tulokset, palvelukartan puutteet ja ensi vuoden tapaamiset.\n\nIlmoittaudu verkoston sivulla. Keksitty viesti esittelyä varten.',
    sent: true,
  })
  await addLetter(before(base, 5), vilma, {
    network: tampere,
    title: 'Muistilista pyöreän pöydän jälkeen',
    body: 'Keksitty viesti: lista siitä, kuka tekee mitä, on nyt verkoston asiakirjoissa. Lue se ja kerro, jos jokin on muuttunut.',
    carries: 'link',
    sent: true,
  })
  await addLetter(before(base, 1), vilma, {
    network: tampere,
    title: 'Kysymys tulkeista',
    body: 'Keksitty luonnos: missä alueella on ollut vaikea saada tulkkia lyhyellä varoitusajalla?',
  })
}

async function fillSignatures(base: Base): Promise<void> {
  const signed = [
    ['Esimerkkiliitto ry', 'Edustaja Eeva', 'toiminnanjohtaja'],
    ['Kuvitteellinen apu ry', 'Edustaja Esko', 'puheenjohtaja'],
    ['Mallin tutkijaseura', 'Edustaja Elli', 'sihteeri'],
  ] as const
  for (const [at, [organisation, representative, position]] of signed.entries()) {
    const email = `${representative.toLowerCase().replace(' ', '.')}@example.org`
    await addSignatory(before(base, 60 - 7 * at), aino, {
      organisation,
      representative,
      position,
      email,
      state: 'signed',
    })
  }
  const person = { representative: 'Edustaja Eino', position: 'pääsihteeri' }
  await addSignatory(before(base, 50), aino, {
    organisation: 'Lakannut yhdistys ry',
    ...person,
    email: 'eino@example.org',
    state: 'withdrawn',
  })
  await addSignatory(before(base, 2), aino, {
    organisation: 'Uusi yhdistys ry',
    ...person,
    email: 'uusi@example.org',
    state: 'waiting',
  })
}

async function fillStatements(base: Base): Promise<void> {
  await addStatement(before(base, 12), aino, {
    texts: {
      title_fi: 'Tulkki kuuluu jokaiseen kohtaamiseen',
      body_fi:
        'Keksitty kannanotto esittelyä varten.\n\nAvun saaminen ei saa jäädä kiinni siitä, että yhteistä kieltä ei ole. Ehdotamme, että tulkki varataan jo ensimmäiseen tapaamiseen.',
      title_sv: 'En tolk hör till varje möte',
      body_sv:
        'Ett påhittat ställningstagande för demonstrationen.\n\nHjälpen får inte hänga på att det saknas ett gemensamt språk. Vi föreslår att en tolk bokas redan till det första mötet.',
      title_en: 'An interpreter belongs to every meeting',
      body_en:
        'An invented statement for the demo.\n\nHelp must not fail because there is no common language. We propose that an interpreter is booked for the very first meeting.',
    },
    backs: ['Esimerkkiliitto ry', 'Mallin tutkijaseura'],
    published: true,
  })
  await addStatement(before(base, 3), aino, {
    texts: {
      title_fi: 'Turvallinen asuminen ensimmäisestä yöstä',
      body_fi: 'Keksitty luonnos: ehdotus siitä, miten asumisesta sovitaan heti.',
      title_sv: '',
      body_sv: '',
      title_en: 'A safe place from the first night',
      body_en: 'An invented draft: how housing is settled at once.',
    },
    comment: 'Lisätään luvut viime vuodelta.',
    backs: ['Kuvitteellinen apu ry'],
  })
}

/** The same house some days ago. */
const before = (base: Base, days: number): Base => ({
  ...base,
  now: () => new Date(base.now().getTime() - days * minutes(24 * 60)),
})
