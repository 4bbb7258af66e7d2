import { names } from '../../pack.ts'
import { berryFarmLater } from './berry-farm-later.ts'
import type { StoryStep } from './story.ts'

const beginning: readonly StoryStep[] = [
  {
    id: 'health-centre',
    names: names('Terveysasemalla', 'På hälsostationen', 'At the health centre'),
    later: null,
    story: names(
      'Heinäkuu. Poimija, jota kutsutaan Kaiksi, tuodaan terveysasemalle: kädessä on haava, joka on tulehtunut, ja hän on horjahtanut pellolla kuumuuteen. Mukana on mies, joka sanoo olevansa ”ryhmän hoitaja” ja vastaa joka kysymykseen. Passia ei ole; se on kuulemma tallessa toimistolla. Kun mies menee siirtämään autoa, Kai näyttää puhelimestaan kuvaa ruutuvihkosta: päiviä, tunteja ja vähennyksiä.',
      'Juli. En bärplockare som kallas Kai förs till hälsostationen: han har ett sår på handen som har inflammerats, och han har vacklat till i värmen på åkern. Med honom är en man som säger att han ”sköter gruppen” och som svarar på varje fråga. Pass finns inte; det lär ligga i säkert förvar på kontoret. När mannen går för att flytta bilen visar Kai en bild i sin telefon av ett rutigt häfte: dagar, timmar och avdrag.',
      'July. A picker who is called Kai is brought to the health centre: a wound on his hand has become infected, and he faltered in the heat of the field. With him is a man who says that he “looks after the group” and who answers every question. There is no passport; it is said to be in safe keeping at the office. When the man goes to move the car, Kai shows on his phone a picture of a squared notebook: days, hours and deductions.',
    ),
    materials: [
      {
        names: names('Kuva ruutuvihkosta', 'Bilden av det rutiga häftet', 'The picture of the notebook'),
        text: names(
          '12 päivää, 146 tuntia. Poimittu 1 120 €. Matka −400 €, sänky −180 €, ruoka −210 €, auto −90 €, sakko −60 €. Jää 180 €. Velka 3 900 €.',
          '12 dagar, 146 timmar. Plockat 1 120 €. Resa −400 €, säng −180 €, mat −210 €, bil −90 €, böter −60 €. Kvar 180 €. Skuld 3 900 €.',
          '12 days, 146 hours. Picked 1 120 €. Travel −400 €, bed −180 €, food −210 €, car −90 €, fine −60 €. Left 180 €. Debt 3 900 €.',
        ),
      },
    ],
    roles: ['kai', 'health-centre', 'nas', 'inspector'],
    mechanism: ['notice-signs', 'talk-alone', 'ask-advice'],
    questions: [
      names(
        'Miten hoitaja saa puhua Kain kanssa ilman ”hoitajaa”, ja millä kielellä?',
        'Hur får sjukskötaren tala med Kai utan den som ”sköter gruppen”, och på vilket språk?',
        'How does the nurse get to talk with Kai without the man who “looks after” him, and in which language?',
      ),
      names(
        'Kenelle terveysasema voi soittaa nimeä sanomatta, ja kenelle se voi kertoa mitä?',
        'Vem kan hälsostationen ringa utan att nämna namn, och vem får den berätta vad för?',
        'Whom can the health centre call without a name, and whom may it tell what?',
      ),
      names(
        'Mitä Kai saa mukaansa, mikä ei paljasta häntä illalla?',
        'Vad får Kai med sig som inte avslöjar honom på kvällen?',
        'What does Kai take along that will not give him away in the evening?',
      ),
    ],
    needs: ['health', 'interpreter', 'advice'],
    notes: names(
      'Laskekaa yhdessä vihkon luvut: alle kahdeksan euroa tunnilta ennen vähennyksiä. Terveydenhuollon salassapito rajoittaa ilmoittamista, mutta ei neuvon kysymistä. Puhelintulkki on useimmiten nopein; onko numero seinällä?',
      'Räkna tillsammans på häftets siffror: under åtta euro i timmen före avdragen. Hälsovårdens sekretess begränsar anmälan men inte att be om råd. En telefontolk är oftast snabbast; finns numret på väggen?',
      'Work out the notebook’s figures together: less than eight euros an hour before the deductions. Confidentiality in health care limits reporting, but not asking for advice. A telephone interpreter is mostly the fastest; is the number on the wall?',
    ),
    twist: names('Entä jos Kai on 17?', 'Tänk om Kai är 17?', 'What if Kai is 17?'),
    minutes: 20,
  },
  {
    id: 'inspection',
    names: names('Tarkastus', 'Inspektionen', 'The inspection'),
    later: { count: 1, unit: 'week' },
    story: names(
      'Nimetön vihje on tullut työsuojeluun. Tarkastaja käy Keksitty Marja Oy:n tilalla. Paperit ovat siistit: kahdeksan tunnin päiviä, oikea palkka. Kasvihuoneessa, jossa nukutaan, on 23 sänkyä ja kaksi suihkua. Poimijat vastaavat samoilla sanoilla. Lähtiessä yksi heistä painaa tarkastajan käteen kansion, jossa on velkakirja.',
      'Ett anonymt tips har kommit till arbetarskyddet. Inspektören besöker Keksitty Marja Oy:s gård. Papperen är i ordning: åttatimmarsdagar, rätt lön. I växthuset där man sover finns 23 sängar och två duschar. Plockarna svarar med samma ord. När inspektören går trycker en av dem en mapp i hennes hand. I den ligger ett skuldebrev.',
      'An anonymous hint has reached the labour inspectorate. The inspector visits the farm of Keksitty Marja Oy. The papers are neat: eight-hour days, correct pay. In the greenhouse where people sleep there are 23 beds and two showers. The pickers answer in the same words. As the inspector leaves, one of them presses a folder into her hand. In it is a note of debt.',
    ),
    materials: [
      {
        names: names('Velkakirja', 'Skuldebrevet', 'The note of debt'),
        text: names(
          '”Sitoudun maksamaan välittäjälle 4 200 euroa ennen paluuta. Passi on vakuutena. Jos lähden kesken kauden, velka kaksinkertaistuu ja perheeni vastaa siitä.”',
          '”Jag förbinder mig att betala förmedlaren 4 200 euro före hemresan. Passet är säkerhet. Om jag lämnar under säsongen fördubblas skulden och min familj ansvarar för den.”',
          '“I undertake to pay the recruiter 4 200 euros before my return. The passport is the security. If I leave during the season the debt doubles and my family answers for it.”',
        ),
      },
    ],
    roles: ['kai', 'inspector', 'police', 'union', 'nas'],
    mechanism: ['notice-signs', 'talk-alone', 'ask-advice', 'investigate'],
    questions: [
      names(
        'Mitä tarkastaja voi tehdä paikan päällä, ja mihin hän tarvitsee poliisia?',
        'Vad kan inspektören göra på plats, och till vad behöver hon polisen?',
        'What can the inspector do on the spot, and for what does she need the police?',
      ),
      names(
        'Kuka kertoo 23 ihmiselle heidän oikeuksistaan niin, että he ymmärtävät ja uskovat?',
        'Vem berättar för 23 människor om deras rättigheter så att de förstår och litar på det?',
        'Who tells 23 people about their rights so that they understand and believe it?',
      ),
      names(
        'Kuka johtaa tästä eteenpäin: työsuojelu, poliisi vai joku muu? Miten tieto kulkee heidän välillään?',
        'Vem leder från och med nu: arbetarskyddet, polisen eller någon annan? Hur går informationen mellan dem?',
        'Who leads from here: the inspectorate, the police or somebody else? How does information pass between them?',
      ),
    ],
    needs: ['work', 'police', 'interpreter', 'advice', 'legal-aid'],
    notes: names(
      'Siistit paperit eivät sulje pois mitään. Kysy, mitä tapahtuu poimijoille sinä iltana, kun tarkastaja on käynyt: kuka on heidän lähellään? Moni alue ei ole sopinut, kuka kutsuu koolle yhteisen tilannekuvan. Kirjatkaa se aukkona, jos niin on.',
      'Papper i ordning utesluter ingenting. Fråga vad som händer plockarna den kväll inspektören har varit där: vem finns i deras närhet? Många regioner har inte kommit överens om vem som sammankallar till en gemensam lägesbild. Anteckna det som en lucka om det är så.',
      'Neat papers rule nothing out. Ask what happens to the pickers on the evening after the inspector’s visit: who is near them? Many regions have not agreed who calls people together for a shared picture. Note it as a gap if that is so.',
    ),
    twist: names(
      'Entä jos tilan isäntä on itse se, joka soitti vihjeen, koska välittäjä kiristää häntäkin?',
      'Tänk om det är gårdens ägare själv som gav tipset, för att förmedlaren pressar också honom?',
      'What if it was the farmer himself who gave the hint, because the recruiter is pressing him too?',
    ),
    minutes: 20,
  },
  {
    id: 'at-the-door',
    names: names('Seurakunnan ovella', 'Vid församlingens dörr', 'At the parish’s door'),
    later: { count: 3, unit: 'day' },
    story: names(
      'Torstai-ilta. Viisi poimijaa on kävellyt kaksikymmentä kilometriä ja seisoo seurakunnan ovella, kun ruokajako loppuu. Heillä on reput, ei passeja, ja kahdella kuumetta. Välittäjä on soittanut Kain äidille. Diakoniatyöntekijä saa heidät sisään, keittää teetä ja avaa puhelimensa luettelon.',
      'Torsdag kväll. Fem plockare har gått tjugo kilometer och står vid församlingens dörr när matutdelningen slutar. De har ryggsäckar, inga pass, och två har feber. Förmedlaren har ringt Kais mamma. Diakoniarbetaren tar in dem, kokar te och öppnar kontaktlistan i sin telefon.',
      'Thursday evening. Five pickers have walked twenty kilometres and stand at the parish’s door as the food table closes. They have rucksacks, no passports, and two have a fever. The recruiter has called Kai’s mother. The deacon takes them in, makes tea and opens the list of contacts on her phone.',
    ),
    materials: [],
    roles: ['kai', 'deacon', 'social-emergency', 'health-centre', 'police', 'nas', 'reception-centre', 'union'],
    mechanism: ['secure-person', 'ask-advice', 'safe-place', 'protect'],
    questions: [
      names(
        'Kuka on luettelossa ensimmäisenä, ja vastaako hän kello yhdeksän illalla?',
        'Vem står först på listan, och svarar hen klockan nio på kvällen?',
        'Who is first on the list, and do they answer at nine in the evening?',
      ),
      names(
        'Missä viisi ihmistä nukkuu tänä yönä ja ensi viikolla? Kuka päättää, kuka maksaa?',
        'Var sover fem människor i natt och nästa vecka? Vem beslutar, vem betalar?',
        'Where do five people sleep tonight and next week? Who decides, who pays?',
      ),
      names(
        'Välittäjä tietää pian, missä he ovat. Kuka arvioi vaaran, ja mitä tehdään?',
        'Förmedlaren vet snart var de är. Vem bedömer faran, och vad görs?',
        'The recruiter will soon know where they are. Who weighs the danger, and what is done?',
      ),
    ],
    needs: ['shelter', 'health', 'interpreter', 'money', 'police', 'social-services', 'admission'],
    notes: names(
      'Tämä on työpajan tärkein ilta: pyydä jokaiseen tarpeeseen nimi ja numero, joka vastaa nyt. Kun kotikuntaa ei ole, auttamisjärjestelmä järjestää avun, mutta ensimmäinen yö voi olla alueen. Sopikaa se ääneen.',
      'Det här är workshoppens viktigaste kväll: be för varje behov om ett namn och ett nummer där någon svarar nu. När det inte finns någon hemkommun ordnar hjälpsystemet hjälpen, men den första natten kan vara regionens. Kom överens om det högt.',
      'This is the workshop’s most important evening: for every need ask for a name and a number that answers now. Where there is no home municipality the assistance system arranges the help, but the first night may be the region’s. Agree on it aloud.',
    ),
    twist: names(
      'Entä jos välittäjä seisoo puolen tunnin päästä pihassa ja sanoo tulleensa hakemaan väkensä?',
      'Tänk om förmedlaren en halvtimme senare står på gården och säger att han har kommit för att hämta sitt folk?',
      'What if the recruiter stands in the yard half an hour later and says that he has come to fetch his people?',
    ),
    minutes: 30,
  },
]

/** Seven steps, from a wound to the next season. */
export const berryFarmSteps: readonly StoryStep[] = [...beginning, ...berryFarmLater]
