import { names } from '../../pack.ts'
import type { Decision, Step } from '../../referral-mechanism.ts'
import { decision, guide, step } from './parts.ts'

export const steps: readonly Step[] = [
  step({
    id: 'ask-advice',
    stage: 'consent',
    lane: 'encounter',
    names: names('Kysy neuvoa ilman nimiä', 'Be om råd utan namn', 'Ask advice without names'),
    todo: [
      names(
        'Soita neuvontaan tai kysy kirjoittamalla. Numeroon vastataan ympäri vuorokauden.',
        'Ring rådgivningen eller fråga skriftligt. Numret svarar dygnet runt.',
        'Call the helpline or ask in writing. The number answers around the clock.',
      ),
      names(
        'Kuvaa tilanne yleisesti. Älä mainitse nimeä, henkilötunnusta, osoitetta tai muuta, josta ihmisen tunnistaa.',
        'Beskriv situationen allmänt. Nämn inte namn, personbeteckning, adress eller annat som identifierar personen.',
        'Describe the situation in general. Give no name, identity code, address or anything else that identifies the person.',
      ),
      names(
        'Varmuutta ei tarvita. Yhteydenotto ei sido sinua eikä ihmistä.',
        'Man behöver inte vara säker. Kontakten binder varken dig eller personen.',
        'You need not be sure. Asking binds neither you nor the person.',
      ),
    ],
    inputs: [
      names(
        'Havainnot ilman tunnistetietoja',
        'Iakttagelser utan identifierande uppgifter',
        'Observations without identifying data',
      ),
    ],
    outputs: [names('Neuvo siitä, miten jatkaa', 'Råd om hur man går vidare', 'Advice on how to go on')],
    materials: [
      { names: names('Kysy kirjoittamalla', 'Fråga skriftligt', 'Ask in writing'), href: '/contact/question' },
      guide('contact', names('Jos otat yhteyttä', 'Om du tar kontakt', 'If you make contact')),
    ],
    law: ['reception-33'],
    source: 'NAS: referring a victim (REF)',
    mark: 'V',
    next: ['give-advice'],
  }),
  step({
    id: 'give-advice',
    stage: 'consent',
    lane: 'nas',
    names: names('Neuvo ja ohjaa', 'Ge råd och handledning', 'Advise and guide'),
    todo: [
      names(
        'Neuvo kysymättä nimiä. Auta arvioimaan kiire, turvallisuus ja lapsen asema.',
        'Ge råd utan att fråga efter namn. Hjälp att bedöma brådska, säkerhet och barnets ställning.',
        'Advise without asking for names. Help to judge urgency, safety and whether there is a child.',
      ),
      names(
        'Kerro alueen palveluista palvelukartan avulla.',
        'Berätta om regionens tjänster med hjälp av servicekartan.',
        'Tell of the region’s services with the help of the service map.',
      ),
      names(
        'Jos ihminen haluaa apua, kerro miten esitys tehdään. Kiireellisessä tilanteessa puhelu voi riittää.',
        'Om personen vill ha hjälp, berätta hur en framställning görs. I brådskande fall kan ett samtal räcka.',
        'If the person wants help, say how a proposal is made. In an urgent case a call can be enough.',
      ),
    ],
    outputs: [names('Neuvo kysyjälle', 'Råd till den som frågar', 'Advice to the one who asked')],
    law: ['reception-33', 'reception-38a'],
    source: 'F746 § 33(3), (7), § 38a(1); REF',
    mark: 'V',
    next: ['explain-system'],
  }),
  step({
    id: 'explain-system',
    stage: 'consent',
    lane: 'encounter',
    names: names(
      'Kerro avusta ja kysy suostumus',
      'Berätta om hjälpen och be om samtycke',
      'Explain the help and ask for consent',
    ),
    todo: [
      names(
        'Kerro, mitä auttamisjärjestelmä tekee ja ettei siihen kuuluminen vaadi rikosilmoitusta.',
        'Berätta vad hjälpsystemet gör och att det inte kräver en brottsanmälan.',
        'Explain what the assistance system does, and that it does not require a report to the police.',
      ),
      names(
        'Kerro tietojen käytöstä: tiedot tallennetaan maahanmuuttohallinnon asianhallintaan, ja Maahanmuuttovirasto voi käyttää itse tallentamiaan tietoja myös lupa-asioissa, kun laki sallii.',
        'Berätta hur uppgifterna används: de registreras i migrationsförvaltningens ärendehantering och Migrationsverket kan använda de uppgifter det själv har registrerat också i tillståndsärenden, när lagen tillåter det.',
        'Explain the use of data: it is stored in the case system of the immigration administration, and the Immigration Service may use what it stored itself also in permit matters where the law allows.',
      ),
      names(
        'Anna aikaa miettiä. Kirjaa vasta sitten, mitä ihminen päätti.',
        'Ge tid att fundera. Anteckna först därefter vad personen beslöt.',
        'Give time to think. Only then write down what the person decided.',
      ),
    ],
    tell: [
      names(
        'Apu on vapaaehtoista ja maksutonta. Voit lopettaa milloin tahansa.',
        'Hjälpen är frivillig och avgiftsfri. Du kan sluta när som helst.',
        'Help is voluntary and free of charge. You can stop at any time.',
      ),
      names(
        'Esityksen tekijä saa tietää vain, otettiinko sinut auttamisjärjestelmään.',
        'Den som gör framställningen får bara veta om du togs upp i hjälpsystemet.',
        'Whoever makes the proposal learns only whether you were admitted.',
      ),
      names(
        'Auttamisjärjestelmällä ei ole velvollisuutta kertoa asiakkaistaan poliisille. Vakavassa vaarassa ja lapsen kohdalla laki voi sallia tai vaatia sen.',
        'Hjälpsystemet är inte skyldigt att berätta om sina klienter för polisen. Vid allvarlig fara och när det gäller barn kan lagen tillåta eller kräva det.',
        'The assistance system has no duty to tell the police of its clients. In serious danger, and for a child, the law may allow or demand it.',
      ),
    ],
    inputs: [names('Neuvo auttamisjärjestelmältä', 'Råd från hjälpsystemet', 'Advice of the assistance system')],
    materials: [
      guide('system', names('Näin auttaminen etenee', 'Så går hjälpen till', 'How help goes on')),
      guide('rights', names('Oikeudet', 'Rättigheter', 'Rights')),
      guide('privacy', names('Tietosuojaseloste', 'Dataskyddsbeskrivning', 'Privacy notice')),
    ],
    law: ['reception-38a', 'data-4', 'openness-24'],
    source: 'REF; FAQ; F615 §§ 3–4; F746 § 38a(2)',
    mark: 'V',
    next: ['wants-help'],
  }),
  step({
    id: 'guardian-signs',
    stage: 'consent',
    lane: 'person',
    names: names(
      'Huoltaja tai edustaja allekirjoittaa',
      'Vårdnadshavaren eller företrädaren undertecknar',
      'Guardian or representative signs',
    ),
    todo: [
      names(
        'Alle 15-vuotiaan puolesta allekirjoittaa huoltaja, edustaja tai muu laillinen edustaja.',
        'För den som är under 15 undertecknar vårdnadshavaren, företrädaren eller en annan laglig företrädare.',
        'For a child under 15 the guardian, the representative or another legal representative signs.',
      ),
      names(
        'Jos huoltajaa epäillään, häneltä ei pyydetä suostumusta. Neuvonta ja lastensuojelu sopivat, miten jatketaan.',
        'Om vårdnadshavaren misstänks ber man inte om hens samtycke. Rådgivningen och barnskyddet kommer överens om hur man går vidare.',
        'If the guardian is suspected, they are not asked. The helpline and child welfare agree on how to go on.',
      ),
      names(
        'Lapsi saa kertoa mielipiteensä iästä riippumatta, ja 12 vuotta täyttänyttä on kuultava.',
        'Barnet får säga sin åsikt oavsett ålder, och den som fyllt 12 ska höras.',
        'The child may say what they think at any age, and one of 12 or more must be heard.',
      ),
    ],
    outputs: [names('Allekirjoitettu suostumus', 'Undertecknat samtycke', 'Signed consent')],
    situations: ['child'],
    law: ['reception-5-6'],
    source: 'REFC; FORM (child edition)',
    mark: 'V',
    next: ['write-proposal'],
  }),
  step({
    id: 'apply-representative',
    stage: 'consent',
    lane: 'reception',
    names: names('Hae lapselle edustaja', 'Ansök om företrädare för barnet', 'Apply for a representative'),
    todo: [
      names(
        'Hae käräjäoikeudelta edustaja lapselle, joka on Suomessa ilman huoltajaa ja ilman oleskelulupaa.',
        'Ansök hos tingsrätten om en företrädare för ett barn som är i Finland utan vårdnadshavare och uppehållstillstånd.',
        'Apply to the district court for a representative of a child who is in Finland without a guardian and without a permit.',
      ),
      names(
        'Kiireellisessä asiassa vastaanottokeskuksen johtaja voi toimia lapsen edustajana, kunnes edustaja on määrätty.',
        'I brådskande fall kan förläggningens direktör företräda barnet tills en företrädare har förordnats.',
        'In an urgent matter the director of the centre may act until a representative is appointed.',
      ),
    ],
    outputs: [names('Edustaja määrätty', 'Företrädare förordnad', 'Representative appointed')],
    situations: ['child', 'asylum'],
    law: ['reception-39-44', 'reception-38e'],
    source: 'F746 §§ 38e, 39–44',
    mark: 'V',
    next: ['guardian-signs'],
  }),
  step({
    id: 'leave-door-open',
    stage: 'consent',
    lane: 'encounter',
    names: names('Jätä ovi auki', 'Lämna dörren öppen', 'Leave the door open'),
    todo: [
      names(
        'Kunnioita päätöstä. Älä anna eteenpäin mitään, mistä ihmisen tunnistaa.',
        'Respektera beslutet. Lämna inte vidare något som identifierar personen.',
        'Respect the decision. Pass on nothing that identifies the person.',
      ),
      names(
        'Anna neuvonnan numero, jos sen säilyttäminen on turvallista. Sovi seuraava tapaaminen.',
        'Ge rådgivningens nummer om det är tryggt att ha kvar det. Kom överens om nästa möte.',
        'Give the helpline’s number if it is safe to keep. Agree on the next meeting.',
      ),
      names(
        'Kysy, mitä muuta apua ihminen haluaa, ja ohjaa siihen.',
        'Fråga vilken annan hjälp personen vill ha och hänvisa dit.',
        'Ask what other help the person wants, and guide them there.',
      ),
    ],
    tell: [
      names(
        'Voit muuttaa mieltäsi milloin tahansa. Apua saa myöhemminkin.',
        'Du kan ändra dig när som helst. Hjälp finns också senare.',
        'You can change your mind at any time. There is help later, too.',
      ),
    ],
    situations: ['refused'],
    law: ['openness-24'],
    source: 'REF; FAQ',
    mark: 'V',
    next: ['other-support'],
  }),
  step({
    id: 'other-support',
    stage: 'consent',
    lane: 'support',
    names: names('Tue ilman auttamisjärjestelmää', 'Stöd utan hjälpsystemet', 'Support without the system'),
    todo: [
      names(
        'Tarjoa tukihenkilöä, oikeudellista neuvontaa ja terveyspalveluja omien palvelujen kautta.',
        'Erbjud stödperson, juridisk rådgivning och hälsotjänster genom de egna tjänsterna.',
        'Offer a support person, legal advice and health services through your own services.',
      ),
      names(
        'Turvakotiin voi tulla ilman lähetettä, tarvittaessa nimettömänä ja kotikunnasta riippumatta, kun kyse on lähisuhdeväkivallasta tai sen uhasta.',
        'Till ett skyddshem kan man komma utan remiss, vid behov anonymt och oberoende av hemkommun, när det gäller våld i nära relationer eller hot om sådant.',
        'One can come to a shelter without a referral, anonymously if needed and whatever the municipality, when there is violence in close relationships or a threat of it.',
      ),
      names(
        'Pidä yhteyttä ihmisen itse valitsemalla tavalla. Palaa suostumukseen, kun hän on valmis.',
        'Håll kontakt på det sätt som personen själv väljer. Återkom till samtycket när hen är redo.',
        'Keep in touch in the way the person chose. Come back to consent when they are ready.',
      ),
    ],
    situations: ['refused'],
    law: ['shelters', 'social-welfare-35'],
    source: 'F1354; F1301 § 35; SUPP',
    mark: 'V',
    next: ['supported-elsewhere'],
  }),
]

export const decisions: readonly Decision[] = [
  decision({
    id: 'wants-help',
    stage: 'consent',
    lane: 'person',
    names: names('Haluatko apua?', 'Vill du ha hjälp?', 'Do you want help?'),
    text: names(
      'Ihminen päättää itse. 15–17-vuotias antaa suostumuksen itse, nuoremman puolesta allekirjoittaa toinen. Lapsella, joka on yksin maassa, on edustaja.',
      'Personen bestämmer själv. 15–17-åringar samtycker själva, för yngre undertecknar någon annan. Ett barn som är ensamt i landet har en företrädare.',
      'The person decides. Those of 15–17 consent themselves, for younger children somebody else signs. A child alone in the country has a representative.',
    ),
    inputs: [
      {
        id: 'answer',
        names: names('Vastaus', 'Svar', 'Answer'),
        values: [
          { id: 'yes', names: names('Haluan apua', 'Jag vill ha hjälp', 'I want help') },
          { id: 'no', names: names('En halua, tai en vielä', 'Nej, eller inte ännu', 'No, or not yet') },
        ],
      },
      {
        id: 'signer',
        names: names('Kuka allekirjoittaa', 'Vem undertecknar', 'Who signs'),
        values: [
          { id: 'self', names: names('Itse (15 vuotta tai yli)', 'Själv (15 år eller över)', 'Self (15 or over)') },
          {
            id: 'guardian',
            names: names(
              'Huoltaja (alle 15 tai epäselvä)',
              'Vårdnadshavare (under 15 eller oklart)',
              'Guardian (under 15 or not sure)',
            ),
          },
          {
            id: 'alone',
            names: names(
              'Lapsi yksin ilman huoltajaa',
              'Barn ensamt utan vårdnadshavare',
              'Child alone without a guardian',
            ),
          },
        ],
      },
    ],
    outcomes: [
      { id: 'self', names: names('Kyllä, itse', 'Ja, själv', 'Yes, self'), to: 'write-proposal' },
      { id: 'guardian', names: names('Kyllä, huoltaja', 'Ja, vårdnadshavaren', 'Yes, guardian'), to: 'guardian-signs' },
      {
        id: 'alone',
        names: names('Kyllä, lapsi yksin', 'Ja, barn ensamt', 'Yes, child alone'),
        to: 'apply-representative',
      },
      { id: 'no', names: names('Ei vielä', 'Inte ännu', 'Not yet'), to: 'leave-door-open' },
    ],
    rules: [
      { when: { answer: ['yes'], signer: ['self'] }, outcome: 'self' },
      { when: { answer: ['yes'], signer: ['guardian'] }, outcome: 'guardian' },
      { when: { answer: ['yes'], signer: ['alone'] }, outcome: 'alone' },
      { when: { answer: ['no'] }, outcome: 'no' },
    ],
    situations: ['child', 'refused'],
    law: ['reception-5-6', 'reception-39-44'],
    source: 'REF; REFC; F746 §§ 39–44',
    mark: 'V',
  }),
]
