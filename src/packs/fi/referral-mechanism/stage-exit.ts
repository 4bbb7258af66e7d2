import { names } from '../../pack.ts'
import type { Decision, End, Step } from '../../referral-mechanism.ts'
import { decision, guide, step, yesOrNo } from './parts.ts'

export const steps: readonly Step[] = [
  step({
    id: 'review-need',
    stage: 'exit',
    lane: 'nas',
    names: names('Arvioi tilanne uudelleen', 'Bedöm situationen på nytt', 'Review the situation'),
    todo: [
      names(
        'Arvioi säännöllisesti yhdessä ihmisen ja avun järjestäjän kanssa: turvallisuus, terveys, asuminen, työ, lapset, lupa.',
        'Bedöm regelbundet tillsammans med personen och den som ordnar hjälpen: säkerhet, hälsa, boende, arbete, barn, tillstånd.',
        'Review regularly with the person and the organiser: safety, health, living, work, children, permit.',
      ),
      names(
        'Tarkista järjestäjä: kotikunnan saaminen siirtää vastuun hyvinvointialueelle. Sovi siirto ennen sitä.',
        'Kontrollera vem som ansvarar: när personen får en hemkommun övergår ansvaret till välfärdsområdet. Kom överens om övergången innan.',
        'Check the organiser: a home municipality moves the responsibility to the county. Agree on the move before it happens.',
      ),
    ],
    inputs: [names('Suunnitelma', 'Plan', 'Plan')],
    outputs: [names('Kokonaisarvio', 'Helhetsbedömning', 'Overall assessment')],
    limit: {
      names: names(
        'Väli sovitaan suunnitelmassa; laki ei säädä sitä',
        'Intervallet avtalas i planen; lagen föreskriver det inte',
        'The interval is agreed in the plan; the law sets none',
      ),
      law: null,
    },
    law: ['reception-35-4', 'reception-38f-1', 'reception-38b'],
    source: 'F746 §§ 35(4), 38b, 38f',
    mark: 'V',
    next: ['still-needed'],
  }),
  step({
    id: 'keep-helping',
    stage: 'exit',
    lane: 'county',
    names: names('Jatka apua', 'Fortsätt hjälpa', 'Go on helping'),
    todo: [
      names(
        'Päivitä suunnitelma ja sovi seuraava arvio. Asiakkuus voi kestää kuukausista vuosiin.',
        'Uppdatera planen och kom överens om nästa bedömning. Klientskapet kan vara från månader till år.',
        'Update the plan and agree on the next review. It may take months or years.',
      ),
      names(
        'Tue kielen oppimista, opintoja, työtä ja omaa asuntoa. Sama koskee vastaanottokeskusta ja auttamisjärjestelmää, kun ne järjestävät avun.',
        'Stöd språkinlärning, studier, arbete och egen bostad. Detsamma gäller förläggningen och hjälpsystemet när de ordnar hjälpen.',
        'Support language, studies, work and a home of one’s own. The same holds for the reception centre and the assistance system where they arrange the help.',
      ),
    ],
    law: ['reception-38a', 'reception-38b'],
    source: 'FAQ; F746 § 38b; IKUT',
    mark: 'V',
    next: ['review-need'],
  }),
  step({
    id: 'remove',
    stage: 'exit',
    lane: 'nas',
    names: names('Kuule ja päätä poistamisesta', 'Hör och besluta om avförande', 'Hear, and decide on removal'),
    todo: [
      names(
        'Kuule ihmistä ennen päätöstä. Tee kirjallinen, perusteltu päätös valitusosoituksineen.',
        'Hör personen före beslutet. Fatta ett skriftligt, motiverat beslut med besvärsanvisning.',
        'Hear the person before deciding. Make a written, reasoned decision with appeal instructions.',
      ),
      names(
        'Auttamistoimia voidaan jatkaa kohtuullisen ajan päätöksen jälkeen.',
        'Hjälpinsatserna kan fortsätta en skälig tid efter beslutet.',
        'Measures may go on for a reasonable time after the decision.',
      ),
      names(
        'Päätöksen voi panna täytäntöön ennen kuin se on lainvoimainen, jollei siinä toisin määrätä.',
        'Beslutet kan verkställas innan det har vunnit laga kraft, om inte något annat bestäms i det.',
        'The decision may be enforced before it is final unless it says otherwise.',
      ),
    ],
    tell: [
      names(
        'Voit valittaa päätöksestä. Voit ottaa yhteyttä myöhemminkin, jos tarvitset apua.',
        'Du kan överklaga beslutet. Du kan ta kontakt också senare om du behöver hjälp.',
        'You can appeal. You can make contact later, too, if you need help.',
      ),
    ],
    outputs: [
      names(
        'Poistamispäätös ja valitusosoitus',
        'Beslut om avförande och besvärsanvisning',
        'Removal decision and appeal instructions',
      ),
    ],
    limit: {
      names: names(
        'Valitusaika 30 päivää tiedoksisaannista',
        'Besvärstid 30 dagar från delfåendet',
        'Appeal within 30 days of service',
      ),
      law: 'judicial-13',
    },
    law: [
      'reception-38f-1',
      'reception-38f-2',
      'reception-33-2',
      'administrative-34',
      'administrative-43-45',
      'administrative-47',
      'judicial-13',
    ],
    source: 'F746 §§ 33(2), 38f; F434 §§ 34, 43–47; 808/2019',
    mark: 'V',
    next: ['returning'],
  }),
  step({
    id: 'safe-return',
    stage: 'exit',
    lane: 'support',
    names: names('Tue turvallista paluuta', 'Stöd ett tryggt återvändande', 'Support a safe return'),
    todo: [
      names(
        'Arvioi paluun riskit ja sovi vastaanotosta kohdemaassa ennen matkaa.',
        'Bedöm riskerna med återvändandet och kom överens om mottagandet i destinationslandet före resan.',
        'Assess the risks of return and agree on reception in the country before the journey.',
      ),
      names(
        'Paluun tukeminen on auttamistoimi. Ihmisen oma tahto ratkaisee, kun paluu on vapaaehtoinen.',
        'Stöd för återvändande är en hjälpinsats. Personens egen vilja avgör när återvändandet är frivilligt.',
        'Support for return is an assistance measure. The person’s own will decides when it is voluntary.',
      ),
    ],
    outputs: [names('Paluusuunnitelma', 'Plan för återvändandet', 'Return plan')],
    law: ['reception-38a'],
    source: 'F746 § 38a(9); IOM’s part is practice',
    mark: 'K',
    next: ['follow-up'],
  }),
  step({
    id: 'ordinary-services',
    stage: 'exit',
    lane: 'county',
    names: names('Siirrä tavallisiin palveluihin', 'För över till ordinarie tjänster', 'Move to ordinary services'),
    todo: [
      names(
        'Sovi siirto etukäteen: kuka jatkaa, mistä päivästä, mitä ihminen haluaa kerrottavan.',
        'Kom överens om övergången på förhand: vem fortsätter, från vilken dag, vad personen vill att berättas.',
        'Agree on the move beforehand: who goes on, from which day, what the person wants told.',
      ),
      names(
        'Varmista, että asunto, toimeentulo ja hoito jatkuvat katkeamatta.',
        'Säkra att bostad, uppehälle och vård fortsätter utan avbrott.',
        'See that home, subsistence and care go on without a break.',
      ),
    ],
    outputs: [names('Sovittu siirto', 'Överenskommen övergång', 'An agreed move')],
    law: ['social-welfare-35', 'social-welfare-36'],
    source: 'F1301 §§ 35–36',
    mark: 'V',
    next: ['follow-up'],
  }),
  step({
    id: 'follow-up',
    stage: 'exit',
    lane: 'nas',
    names: names(
      'Seuraa ja poista tiedot ajallaan',
      'Följ upp och radera uppgifterna i tid',
      'Follow up, and delete in time',
    ),
    todo: [
      names(
        'Kysy kuulumisia sovitulla turvallisella tavalla, jos ihminen suostui siihen. Välit ovat asetus, jonka käyttäjä päättää.',
        'Fråga hur det går på det avtalade trygga sättet, om personen samtyckte till det. Intervallen är en inställning som användaren bestämmer.',
        'Ask how things are in the agreed safe way, if the person consented. The intervals are a setting that the user decides.',
      ),
      names(
        'Poista tiedot laissa säädetyissä ajoissa. Erityiset henkilötiedot poistetaan heti, kun niitä ei enää tarvita.',
        'Radera uppgifterna inom de tider som lagen föreskriver. Särskilda kategorier av personuppgifter raderas genast när de inte längre behövs.',
        'Delete data at the times set by law. Special categories go at once when no longer needed.',
      ),
    ],
    materials: [guide('privacy', names('Tietosuojaseloste', 'Dataskyddsbeskrivning', 'Privacy notice'))],
    limit: {
      names: names(
        'Ehdotus: 3, 6, 12 ja 24 kuukautta. Tietojen poistaminen: yleensä 5 vuotta, tunnistetiedot 10 vuotta, huomiotiedot 6 kuukautta',
        'Förslag: 3, 6, 12 och 24 månader. Radering: i regel 5 år, identifieringsuppgifter 10 år, uppgifter om iakttagelser 6 månader',
        'Suggested: 3, 6, 12 and 24 months. Deletion: 5 years as a rule, identifiers 10 years, observations 6 months',
      ),
      law: 'data-15',
    },
    law: ['data-15'],
    source: 'F615 § 15; follow-up times are our suggestion',
    mark: 'K',
    next: ['closed'],
  }),
]

export const decisions: readonly Decision[] = [
  decision({
    id: 'still-needed',
    stage: 'exit',
    lane: 'nas',
    names: names('Jatkuuko apu?', 'Fortsätter hjälpen?', 'Does help go on?'),
    text: names(
      'Oikeus auttamistoimiin jatkuu, kunnes erillinen poistamispäätös tehdään. Virkamies päättää.',
      'Rätten till hjälpinsatser fortsätter tills ett separat beslut om avförande fattas. En tjänsteman beslutar.',
      'The right to measures goes on until a separate removal decision. An official decides.',
    ),
    inputs: [
      yesOrNo('need', names('Avun tarve jatkuu', 'Behovet av hjälp fortsätter', 'The need goes on')),
      yesOrNo(
        'away',
        names(
          'Lähtenyt tai poistettu maasta, kadonnut tai haluaa pois',
          'Lämnat landet eller avlägsnats, försvunnen eller vill bort',
          'Left or removed from the country, disappeared or wants out',
        ),
      ),
      yesOrNo(
        'order',
        names(
          'Vakava vaara yleiselle järjestykselle, ja poistaminen harkittu oikeaksi',
          'Allvarlig fara för allmän ordning, och avförande har prövats vara rätt',
          'Serious danger to public order, and removal weighed to be right',
        ),
      ),
    ],
    outcomes: [
      { id: 'goes-on', names: names('Jatkuu', 'Fortsätter', 'Goes on'), to: 'keep-helping' },
      { id: 'ends', names: names('Päättyy', 'Upphör', 'Ends'), to: 'remove' },
    ],
    rules: [
      { when: { need: ['yes'], away: ['no'], order: ['no'] }, outcome: 'goes-on' },
      { when: { need: ['no'] }, outcome: 'ends' },
      { when: { need: ['yes'], away: ['yes'] }, outcome: 'ends' },
      { when: { need: ['yes'], away: ['no'], order: ['yes'] }, outcome: 'ends' },
    ],
    law: ['reception-35-4', 'reception-38f-1', 'reception-38f-2'],
    source: 'F746 §§ 35(4), 38f',
    mark: 'V',
  }),
  decision({
    id: 'returning',
    stage: 'exit',
    lane: 'person',
    names: names('Palaatko kotimaahasi?', 'Återvänder du till hemlandet?', 'Do you return home?'),
    text: names(
      'Kysytään vain, jos paluu on ihmisen oma toive tai lupa-asia on ratkaistu kielteisesti.',
      'Frågas bara om återvändandet är personens egen önskan eller om tillståndsärendet har avgjorts negativt.',
      'Asked only if return is the person’s own wish or the permit was refused.',
    ),
    inputs: [yesOrNo('returns', names('Palaa', 'Återvänder', 'Returns'))],
    outcomes: [
      { id: 'yes', names: names('Kyllä', 'Ja', 'Yes'), to: 'safe-return' },
      { id: 'no', names: names('Ei', 'Nej', 'No'), to: 'ordinary-services' },
    ],
    rules: [
      { when: { returns: ['yes'] }, outcome: 'yes' },
      { when: { returns: ['no'] }, outcome: 'no' },
    ],
    law: ['reception-38a', 'reception-38f-1'],
    source: 'F746 §§ 38a(9), 38f',
    mark: 'V',
  }),
]

export const ends: readonly End[] = [
  {
    id: 'child-welfare-goes-on',
    stage: 'notice',
    lane: 'county',
    names: names('Lastensuojelun työ jatkuu', 'Barnskyddets arbete fortsätter', 'Child welfare goes on'),
  },
  {
    id: 'supported-elsewhere',
    stage: 'consent',
    lane: 'support',
    names: names('Muu tuki, ovi auki', 'Annat stöd, dörren öppen', 'Other support, door open'),
  },
  {
    id: 'not-admitted',
    stage: 'admission',
    lane: 'person',
    names: names('Ei otettu', 'Inte upptagen', 'Not admitted'),
  },
  {
    id: 'proposer-knows',
    stage: 'admission',
    lane: 'encounter',
    names: names('Tekijä tietää', 'Besked givet', 'Proposer knows'),
  },
  { id: 'closed', stage: 'exit', lane: 'nas', names: names('Asia päättynyt', 'Ärendet avslutat', 'Closed') },
]
