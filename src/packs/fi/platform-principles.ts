import type { Names } from '#base/i18n/lang.ts'
import { type Mark, names } from '../pack.ts'

/** One version of the principles that organisations sign. The day from which it holds is absent where it is not known. */
export interface PrinciplesSeed {
  readonly number: number
  readonly from?: string
  readonly body: Names
  readonly source: string
  readonly mark: Mark
}

/**
 * The Platform's aim, values and rationale in our own plain words, after the page on which Victim Support Finland presents
 * it. What organisations have signed is the coordinator's text; the coordinator puts it in place of this one.
 */
export const platformPrinciples: readonly PrinciplesSeed[] = [
  {
    number: 1,
    body: names(
      `Mihin pyrimme

Kokoamme yhteen kansalaisjärjestöjä ja tutkijoita, jotta tieto ja kokemus ihmiskaupan vastaisesta työstä ja uhrien auttamisesta kulkevat toimijalta toiselle ja jotta auttamisen rakenteet paranevat.

Siksi
1. jaamme tietoa keskenämme,
2. pidämme yhdessä yllä kuvaa ihmiskaupasta Suomessa,
3. kehitämme apua, jota järjestöt antavat ihmiskaupan uhreille,
4. vaikutamme siihen, että julkisen vallan toimet ihmiskauppaa vastaan ja uhrien auttaminen paranevat,
5. edistämme yhteistyötä järjestöjen kesken sekä järjestöjen ja tutkimuksen välillä,
6. seuraamme alan politiikkaa, hyviä käytäntöjä ja lainsäädäntöä kotimaassa ja muualla,
7. kerromme ihmiskaupasta maailmanlaajuisena ilmiönä ja keinoista ehkäistä sitä Suomessa sekä lähtö-, kauttakulku- ja kohdemaissa.

Mistä lähdemme

Jokainen järjestö toimii omien arvojensa ja työtapojensa pohjalta. Juuri erilaisuus auttaa tavoittamaan monenlaisia ihmisiä ja pitää keskustelun avoimena eri näkökulmille.

Yhteistä on sitoutuminen ihmiskaupan vastaiseen työhön niin, että uhri on sen keskellä. Haluamme työskennellä yhdessä ja viedä kansainvälisten sopimusten ja direktiivien velvoitteet käytäntöön.

Työmme perustuu ihmisoikeuksiin ja niitä koskeviin kansainvälisiin julistuksiin ja sopimuksiin. Alusta ei ole sidoksissa mihinkään poliittiseen aatteeseen eikä uskontoon.`,
      `Vad vi strävar efter

Vi samlar organisationer i civilsamhället och forskare, så att kunskap och erfarenhet av arbetet mot människohandel och av hjälpen till offren går från en aktör till en annan och strukturerna för hjälpen blir bättre.

Därför
1. delar vi kunskap med varandra,
2. håller vi tillsammans en bild av människohandeln i Finland aktuell,
3. utvecklar vi den hjälp som organisationerna ger offer för människohandel,
4. påverkar vi för att det offentligas åtgärder mot människohandel och hjälpen till offren ska bli bättre,
5. främjar vi samarbete mellan organisationer samt mellan organisationer och forskning,
6. följer vi politik, god praxis och lagstiftning på området i Finland och i andra länder,
7. berättar vi om människohandel som ett globalt fenomen och om sätt att förebygga den i Finland och i ursprungs-, transit- och destinationsländer.

Vad vi utgår från

Varje organisation arbetar utifrån sina egna värderingar och arbetssätt. Just olikheten gör att vi når många slags människor och håller samtalet öppet för olika synsätt.

Gemensamt är åtagandet att arbeta mot människohandel med offret i centrum. Vi vill arbeta tillsammans och omsätta skyldigheterna i internationella fördrag och direktiv i praktiken.

Arbetet bygger på de mänskliga rättigheterna och på internationella deklarationer och avtal om dem. Plattformen är oberoende av politiska ideologier och religioner.`,
      `What we aim at

We bring civil-society organisations and researchers together, so that knowledge and experience of work against trafficking and of helping its victims pass from one to another, and the structures of assistance become better.

Therefore we
1. share what we know with each other,
2. keep together a picture of trafficking in Finland,
3. develop the help that organisations give to victims of trafficking,
4. press for better public action against trafficking and better assistance to victims,
5. further cooperation among organisations, and between organisations and research,
6. follow policy, good practice and legislation on the subject at home and abroad,
7. tell of trafficking as a global phenomenon, and of ways to prevent it in Finland and in countries of origin, transit and destination.

What we start from

Each organisation works from its own values and in its own ways. It is this variety that lets us reach many kinds of people and keeps the conversation open to different views.

What unites us is a commitment to act against trafficking with the victim at the centre. We want to work together and to put into practice what international treaties and directives oblige to.

Our work rests on human rights and on the international declarations and agreements about them. The Platform is independent of any political ideology or religion.`,
    ),
    source: 'riku.fi',
    mark: 'D',
  },
]

/** Who is close to the Platform without signing, and which authorities may attend its meetings, as the same page says. */
export const platformBodies: readonly {
  readonly code: string
  readonly relation: 'associated' | 'attending'
  readonly names: Names
  readonly mark: Mark
}[] = [
  {
    code: 'heuni',
    relation: 'associated',
    names: names(
      'Euroopan kriminaalipolitiikan instituutti (HEUNI)',
      'Europeiska institutet för kriminalpolitik (HEUNI)',
      'European Institute for Crime Prevention and Control (HEUNI)',
    ),
    mark: 'V',
  },
  {
    code: 'iom',
    relation: 'associated',
    names: names(
      'Kansainvälinen siirtolaisuusjärjestö (IOM)',
      'Internationella migrationsorganisationen (IOM)',
      'International Organization for Migration (IOM)',
    ),
    mark: 'V',
  },
  {
    code: 'national-coordinator',
    relation: 'attending',
    names: names(
      'Valtioneuvoston ihmiskaupan vastaisen työn koordinaattori',
      'Statsrådets samordnare av arbetet mot människohandel',
      'National anti-trafficking coordinator',
    ),
    mark: 'V',
  },
]
