import { names } from '../../pack.ts'
import type { StoryStep } from './story.ts'

/** The case after five of them have left the farm. */
export const berryFarmLater: readonly StoryStep[] = [
  {
    id: 'five-people',
    names: names('Viisi ihmistä', 'Fem människor', 'Five people'),
    later: { count: 2, unit: 'day' },
    story: names(
      'Viisikko on turvassa ja syönyt. Nyt heidän kanssaan puhutaan, jokaisen kanssa erikseen ja tulkin välityksellä. Kaksi suostuu siihen, että heistä tehdään esitys auttamisjärjestelmään. Kai haluaa vain palkkansa. Yksi haluaa puhua poliisille heti, yksi ei missään nimessä. Tilalla on yhä 18 ihmistä.',
      'De fem är i trygghet och har ätit. Nu talar man med dem, med var och en för sig och via tolk. Två samtycker till en framställning till hjälpsystemet. Kai vill bara ha sin lön. En vill tala med polisen genast, en vill det absolut inte. På gården finns fortfarande 18 människor.',
      'The five are safe and have eaten. Now they are talked with, each alone and through an interpreter. Two consent to a proposal to the assistance system. Kai wants only his pay. One wants to talk to the police at once, one on no account. On the farm there are still 18 people.',
    ),
    materials: [],
    roles: ['kai', 'nas', 'police', 'lawyer', 'union', 'support-organisation', 'immigration'],
    mechanism: ['explain-system', 'write-proposal', 'admit', 'assess-nas', 'reflection-period', 'other-support'],
    questions: [
      names(
        'Kuka puhuu kenenkin kanssa, ja kuka huolehtii siitä, ettei kukaan joudu kertomaan samaa viidesti?',
        'Vem talar med vem, och vem ser till att ingen behöver berätta samma sak fem gånger?',
        'Who talks with whom, and who makes sure that nobody has to tell the same thing five times?',
      ),
      names(
        'Mitä Kai saa, jos hän ei halua auttamisjärjestelmään eikä poliisille?',
        'Vad får Kai om han varken vill till hjälpsystemet eller till polisen?',
        'What does Kai get if he wants neither the assistance system nor the police?',
      ),
      names(
        'Kuka antaa harkinta-ajan, jos jollakulla ei enää ole oleskeluoikeutta, ja kuka kertoo siitä kirjallisesti?',
        'Vem ger betänketid om någon inte längre har uppehållsrätt, och vem informerar skriftligt?',
        'Who grants a reflection period if somebody no longer has a right of residence, and who tells them in writing?',
      ),
      names(
        'Mitä tehdään niiden 18 vuoksi, jotka jäivät?',
        'Vad görs för de 18 som blev kvar?',
        'What is done for the 18 who stayed?',
      ),
    ],
    needs: ['admission', 'police', 'legal-aid', 'residence', 'work', 'interpreter', 'support-person'],
    notes: names(
      'Jokainen viidestä on eri asia: yhden kielto ei estä toista. Esityksen tekijä saa tietää vain, otettiinko henkilö järjestelmään. Harkinta-ajasta voi päättää poliisi tai rajatarkastusviranomainen, ja auttamisjärjestelmä, jos he eivät ole ehtineet.',
      'Var och en av de fem är ett eget ärende: att en säger nej hindrar inte en annan. Den som gjorde framställningen får bara veta om personen upptogs. Om betänketid kan polisen eller gränskontrollmyndigheten besluta, och hjälpsystemet om de inte har hunnit.',
      'Each of the five is a matter of their own: one person’s no does not stop another. The proposer learns only whether the person was admitted. A reflection period may be granted by the police or the border check authority, and by the assistance system if they have not done so yet.',
    ),
    twist: names(
      'Entä jos yksi viidestä on se, joka keräsi muilta rahat?',
      'Tänk om en av de fem är den som samlade in pengarna av de andra?',
      'What if one of the five is the one who collected the money from the others?',
    ),
    minutes: 25,
  },
  {
    id: 'season-ends',
    names: names('Satokausi loppuu', 'Säsongen tar slut', 'The season ends'),
    later: { count: 4, unit: 'week' },
    story: names(
      'Elokuun loppu. Tilan työt loppuvat, ja 18 poimijan lento lähtee viikon päästä. Passit palautetaan lentokentällä, on sanottu. Kausityöluvat päättyvät samana päivänä. Poliisi haluaisi kuulla heitä kaikkia. Kaksi viidestä on auttamisjärjestelmässä, ja yhden kotiin on käyty uhkaamassa.',
      'Slutet av augusti. Arbetet på gården tar slut och de 18 plockarnas flyg går om en vecka. Passen lämnas tillbaka på flygplatsen, har det sagts. Säsongstillstånden går ut samma dag. Polisen skulle vilja höra dem alla. Två av de fem finns i hjälpsystemet, och hemma hos en av dem har någon varit och hotat.',
      'The end of August. Work on the farm ends, and the flight of the 18 pickers leaves in a week. The passports will be given back at the airport, they were told. The seasonal permits end the same day. The police would like to interview all of them. Two of the five are in the assistance system, and somebody has been to the home of one of them with threats.',
    ),
    materials: [
      {
        names: names('Lista ilmoitustaululla', 'Listan på anslagstavlan', 'The list on the notice board'),
        text: names(
          '”Bussi lentokentälle kello 4.30. Passi annetaan, kun tili on selvä. Ken ei ole selvä, jää tekemään syystyöt.”',
          '”Buss till flygplatsen klockan 4.30. Pass ges när kontot är klart. Den som inte är klar stannar för höstarbetet.”',
          '“Bus to the airport at 4.30. You get your passport when your account is settled. Whoever is not settled stays for the autumn work.”',
        ),
      },
    ],
    roles: ['kai', 'police', 'inspector', 'nas', 'immigration', 'lawyer', 'union', 'support-organisation'],
    mechanism: ['decide-permit', 'investigate', 'protect', 'safe-return'],
    questions: [
      names(
        'Mitä ehditään tehdä viikossa, ja kuka päättää järjestyksen?',
        'Vad hinner man göra på en vecka, och vem bestämmer ordningen?',
        'What can be done in a week, and who decides the order?',
      ),
      names(
        'Kuka auttaa sitä, joka haluaa jäädä, ja sitä, joka haluaa turvallisesti kotiin?',
        'Vem hjälper den som vill stanna, och den som tryggt vill hem?',
        'Who helps the one who wants to stay, and the one who wants to get home safely?',
      ),
      names(
        'Kenelle uhkaus kotimaassa kerrotaan, ja mitä sille voidaan täältä tehdä?',
        'För vem berättar man om hotet i hemlandet, och vad kan man göra åt det härifrån?',
        'Who is told of the threat at home, and what can be done about it from here?',
      ),
    ],
    needs: ['police', 'residence', 'return', 'work', 'legal-aid', 'shelter', 'interpreter'],
    notes: names(
      'Aika on tässä vastustaja. Todistelu voidaan turvata ennen lähtöä, mutta vain jos joku pyytää ajoissa. Turvallinen paluu on auttamistoimi: se on muutakin kuin lentolippu. Kysy, kenellä on valtakirjat palkkasaataviin.',
      'Tiden är motståndaren här. Bevisningen kan tryggas före avresan, men bara om någon ber om det i tid. Stöd för ett tryggt återvändande är en hjälpinsats: det är mer än en flygbiljett. Fråga vem som har fullmakter för lönefordringarna.',
      'Time is the opponent here. Evidence can be secured before people leave, but only if somebody asks in time. Support for a safe return is an assistance measure: it is more than a ticket. Ask who holds the powers of attorney for the pay claims.',
    ),
    twist: names(
      'Entä jos lento siirretään huomiseen?',
      'Tänk om flyget tidigareläggs till i morgon?',
      'What if the flight is moved to tomorrow?',
    ),
    minutes: 20,
  },
  {
    id: 'before-the-trial',
    names: names('Ennen oikeudenkäyntiä', 'Före rättegången', 'Before the trial'),
    later: { count: 8, unit: 'month' },
    story: names(
      'Kai on palannut kotimaahansa. Syyte on nostettu, ja oikeudenkäynti alkaa kolmen viikon päästä. Kaksi asuu Suomessa ja on töissä toisella tilalla, joka maksaa palkat oikein. Kukaan ei ole varma, kenellä on Kain yhteystiedot. Välittäjä on lähettänyt hänelle viestin: jos et tule, unohdamme velan.',
      'Kai har återvänt till sitt hemland. Åtal har väckts och rättegången börjar om tre veckor. Två bor i Finland och arbetar på en annan gård som betalar rätt lön. Ingen är säker på vem som har Kais kontaktuppgifter. Förmedlaren har skickat honom ett meddelande: om du inte kommer glömmer vi skulden.',
      'Kai has gone back to his home country. Charges have been brought, and the trial begins in three weeks. Two live in Finland and work on another farm, which pays properly. Nobody is sure who has Kai’s contact details. The recruiter has sent him a message: if you do not come we will forget the debt.',
    ),
    materials: [],
    roles: ['kai', 'police', 'lawyer', 'support-organisation', 'nas'],
    mechanism: ['trial', 'support-and-counsel', 'safe-return'],
    questions: [
      names(
        'Kuka on pitänyt yhteyttä Kaihin, ja kenen se olisi pitänyt olla?',
        'Vem har hållit kontakt med Kai, och vem borde det ha varit?',
        'Who has kept in touch with Kai, and who should it have been?',
      ),
      names(
        'Miten Kaita voidaan kuulla ja hänen korvauksensa ajaa, jos hän ei voi matkustaa?',
        'Hur kan Kai höras och hans ersättning drivas om han inte kan resa?',
        'How can Kai be heard, and his compensation be pursued, if he cannot travel?',
      ),
      names(
        'Kuka on niiden kahden tukena, jotka todistavat täällä?',
        'Vem stöder de två som vittnar här?',
        'Who stands by the two who testify here?',
      ),
    ],
    needs: ['legal-aid', 'support-person', 'police', 'interpreter', 'money', 'mental-health'],
    notes: names(
      'Avustaja voi tulla vasta, kun joku on hakenut häntä: milloin se tehtiin? Kuuleminen etäyhteydellä on mahdollista, jos se on järjestetty. Uhkaus todistajalle on oma asiansa. Tässä näkyy, mitä kukaan ei kirjannut kesällä.',
      'Ett biträde kommer först när någon har ansökt: när gjordes det? Att höras på distans är möjligt om det har ordnats. Att hota ett vittne är en sak för sig. Här syns vad ingen antecknade i somras.',
      'A lawyer comes only once somebody has applied for one: when was that done? Being heard at a distance is possible if it has been arranged. Threatening a witness is a matter of its own. Here it shows what nobody wrote down in the summer.',
    ),
    twist: names(
      'Entä jos syyttäjä vaihtaa nimikkeen lievempään?',
      'Tänk om åklagaren byter till en lindrigare brottsrubrik?',
      'What if the prosecutor changes the charge to a lesser one?',
    ),
    minutes: 20,
  },
  {
    id: 'next-season',
    names: names('Seuraava kesä', 'Nästa sommar', 'The next summer'),
    later: { count: 2, unit: 'month' },
    story: names(
      'Uusi satokausi alkaa. Sama välittäjä tuo väkeä uuden yhtiön nimissä toiselle tilalle, toisen hyvinvointialueen puolelle. Terveysaseman uusi kesätyöntekijä huomaa tutun näköisen vihkon. Hän ei ole kuullut viime kesästä mitään.',
      'En ny säsong börjar. Samma förmedlare för in folk i ett nytt bolags namn till en annan gård, i ett annat välfärdsområde. Hälsostationens nya sommarvikarie ser ett häfte som ser bekant ut för andra. Hon har inte hört något om förra sommaren.',
      'A new season begins. The same recruiter brings people in a new company’s name to another farm, in another wellbeing services county. The health centre’s new summer worker sees a notebook that others would recognise. She has heard nothing of last summer.',
    ),
    materials: [],
    roles: ['kai', 'health-centre', 'inspector', 'police', 'union', 'deacon', 'nas'],
    mechanism: ['notice-signs', 'ask-advice', 'follow-up'],
    questions: [
      names(
        'Miten kesätyöntekijä tietää, kenelle soittaa? Missä se lukee?',
        'Hur vet sommarvikarien vem hon ska ringa? Var står det?',
        'How does the summer worker know whom to call? Where is it written?',
      ),
      names(
        'Mitä alueiden kesken saa kertoa tilasta ja välittäjästä, mitä ei ihmisistä?',
        'Vad får regionerna berätta för varandra om gården och förmedlaren, och vad inte om människorna?',
        'What may regions tell each other about the farm and the recruiter, and what not about the people?',
      ),
      names(
        'Mitä sovimme tehtäväksi ennen seuraavaa kautta, kuka tekee ja mihin mennessä?',
        'Vad kommer vi överens om att göra före nästa säsong, vem gör det och när?',
        'What do we agree to do before the next season, who does it and by when?',
      ),
    ],
    needs: ['advice', 'health', 'work', 'police', 'interpreter'],
    notes: names(
      'Viimeinen vaihe kysyy muistia: mikä jäi alueelle, kun ihmiset vaihtuvat? Ohjatkaa vastaukset nimiin ja päiviin. Lopettakaa siihen, mikä on jo paremmin kuin viime kesänä.',
      'Det sista steget frågar efter minnet: vad blev kvar i regionen när människor byts ut? Led svaren till namn och dagar. Sluta med det som redan är bättre än förra sommaren.',
      'The last step asks for memory: what stayed in the region when people change? Steer the answers towards names and days. End on what is already better than last summer.',
    ),
    twist: names(
      'Entä jos vihjeen antaa tällä kertaa marjojen ostaja?',
      'Tänk om tipset den här gången kommer från den som köper bären?',
      'What if this time the hint comes from the buyer of the berries?',
    ),
    minutes: 20,
  },
]
