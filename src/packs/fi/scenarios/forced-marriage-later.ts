import { names } from '../../pack.ts'
import type { StoryStep } from './story.ts'

/** The case after the wedding. */
export const forcedMarriageLater: readonly StoryStep[] = [
  {
    id: 'another-region',
    names: names('Uusi kotikunta', 'En ny hemkommun', 'A new home municipality'),
    later: { count: 6, unit: 'month' },
    story: names(
      'Sade on palannut Suomeen, mutta toiselle puolelle maata: hän asuu nyt miehensä ja tämän vanhempien luona. Hän ei ole Suomen kansalainen, ja hänen oleskelulupansa perustuu avioliittoon. Neuvolassa anoppi vastaa hänen puolestaan. Terveydenhoitaja pyytää anoppia odottamaan käytävässä, niin kuin kaikilta pyydetään. Sade sanoo nopeasti: ”En ole valinnut tätä. Jos lähden, joudun pois Suomesta. Niin he sanovat.”',
      'Sade är tillbaka i Finland, men på andra sidan landet: hon bor nu hos sin man och hans föräldrar. Hon är inte finsk medborgare och hennes uppehållstillstånd grundar sig på äktenskapet. På rådgivningen svarar svärmodern i hennes ställe. Hälsovårdaren ber svärmodern vänta i korridoren, som man ber alla. Sade säger snabbt: ”Jag har inte valt det här. Om jag går måste jag lämna Finland. Så säger de.”',
      'Sade is back in Finland, but on the other side of the country: she now lives with her husband and his parents. She is not a Finnish citizen, and her residence permit is based on the marriage. At the maternity clinic her mother-in-law answers for her. The nurse asks the mother-in-law to wait in the corridor, as everybody is asked. Sade says quickly: “I did not choose this. If I leave I will have to leave Finland. So they say.”',
    ),
    materials: [
      {
        names: names('Ajanvarauskortti', 'Tidsbokningskort', 'Appointment card'),
        text: names(
          'Seuraava käynti neljän viikon päästä, 30 minuuttia. Yhteystieto: miehen puhelin.',
          'Nästa besök om fyra veckor, 30 minuter. Kontaktuppgift: mannens telefon.',
          'Next visit in four weeks, 30 minutes. Contact: the husband’s phone.',
        ),
      },
    ],
    roles: ['sade', 'maternity-nurse', 'social-worker', 'nas', 'legal-aid'],
    mechanism: ['notice-signs', 'talk-alone', 'ask-advice', 'explain-system'],
    questions: [
      names(
        'Mitä terveydenhoitaja tekee kymmenessä minuutissa, jotka hänellä on?',
        'Vad gör hälsovårdaren på de tio minuter som hon har?',
        'What does the nurse do in the ten minutes that she has?',
      ),
      names(
        'Mistä Sade saa oikean tiedon oleskeluluvastaan, niin ettei mies saa tietää kysymyksestä?',
        'Var får Sade rätt information om sitt uppehållstillstånd utan att mannen får veta att hon frågat?',
        'Where does Sade get the right information on her residence permit, without her husband learning that she asked?',
      ),
      names(
        'Kuka tietää, mitä edellisellä alueella jo tehtiin, ja saako sitä kysyä?',
        'Vem vet vad som redan gjordes i den förra regionen, och får man fråga?',
        'Who knows what was already done in the former region, and may one ask?',
      ),
    ],
    needs: ['health', 'residence', 'legal-aid', 'advice', 'admission', 'support-person'],
    notes: names(
      'Kaksi aluetta, ei yhteistä tietoa: kysy, miten asia siirtyy, jos Sade ei jaksa kertoa uudelleen. ”Joudut pois Suomesta” on tavallinen tapa pitää kiinni; se ei pidä sellaisenaan paikkaansa, mutta kukaan pöydässä ei saa luvata lupaakaan. Yhteystieto kortissa on vaara: kuka huomaa?',
      'Två regioner, inga gemensamma uppgifter: fråga hur ärendet flyttas om Sade inte orkar berätta på nytt. ”Du måste lämna Finland” är ett vanligt sätt att hålla någon kvar; det stämmer inte i sig, men ingen vid bordet får heller lova ett tillstånd. Kontaktuppgiften på kortet är en fara: vem märker det?',
      'Two regions, no shared records: ask how the matter moves if Sade has no strength to tell it again. “You will have to leave Finland” is a common way to hold somebody; it is not true as it stands, but nobody at the table may promise a permit either. The contact on the card is a danger: who notices?',
    ),
    twist: names(
      'Entä jos Sade tarvitsee tulkin ja miehen sukulainen on tarjolla?',
      'Tänk om Sade behöver tolk och mannens släkting finns till hands?',
      'What if Sade needs an interpreter and the husband’s relative is at hand?',
    ),
    minutes: 20,
  },
  {
    id: 'the-night',
    names: names('Yö', 'Natten', 'The night'),
    later: { count: 3, unit: 'week' },
    story: names(
      'Perjantai, kello on yksi yöllä. Sade on lähtenyt asunnosta, kun muut nukkuivat, ja istuu huoltoaseman kahviossa toisessa kunnassa. Hänellä on pieni laukku eikä passia. Työntekijä tarjoaa hänelle puhelimen. Sade soittaa numeroon, jonka neuvola kirjoitti pesuaineen kuitin taakse. Hän on raskaana, häntä särkee, ja hänen puhelimensa jäi kotiin.',
      'Fredag, klockan ett på natten. Sade har lämnat bostaden när de andra sov och sitter på en bensinstations kafé i en annan kommun. Hon har en liten väska och inget pass. En anställd lånar ut sin telefon. Sade ringer numret som rådgivningen skrev på baksidan av ett kvitto för tvättmedel. Hon är gravid, hon har ont och hennes egen telefon blev kvar hemma.',
      'Friday, one o’clock at night. Sade left the flat while the others slept, and is sitting in a filling station café in another municipality. She has a small bag and no passport. An employee lends her a phone. Sade calls the number that the clinic wrote on the back of a receipt for washing powder. She is pregnant, she is in pain, and her own phone was left at home.',
    ),
    materials: [],
    roles: ['sade', 'social-worker', 'police', 'shelter', 'maternity-nurse', 'nas'],
    mechanism: ['secure-person', 'protect', 'safe-place'],
    questions: [
      names(
        'Minkä numeron neuvola kirjoitti? Kuka siihen vastaa kello yksi yöllä?',
        'Vilket nummer skrev rådgivningen? Vem svarar där klockan ett på natten?',
        'Which number did the clinic write? Who answers it at one o’clock at night?',
      ),
      names(
        'Missä Sade nukkuu tänä yönä, kuka kuljettaa hänet, kuka maksaa, ja kuka tutkii kivun?',
        'Var sover Sade i natt, vem kör henne, vem betalar och vem undersöker smärtan?',
        'Where does Sade sleep tonight, who drives her, who pays, and who examines the pain?',
      ),
      names(
        'Mies ilmoittaa aamulla hänet kadonneeksi. Kuka vastaa, ja mitä sanotaan?',
        'På morgonen anmäler mannen henne försvunnen. Vem svarar, och vad säger man?',
        'In the morning the husband reports her missing. Who answers, and what is said?',
      ),
    ],
    needs: ['shelter', 'health', 'police', 'social-services', 'money'],
    notes: names(
      'Pyydä nimiä, ei toiveita: mikä turvakoti, mikä päivystys, mikä taksi. Jos lähin paikka on täynnä tai liian lähellä, kuka etsii seuraavan? Kadonneeksi ilmoittaminen on tavallinen tapa etsiä: poliisi voi kertoa, että aikuinen on tavoitettu ja kunnossa, mutta ei missä.',
      'Be om namn, inte önskningar: vilket skyddshem, vilken jour, vilken taxi. Om närmaste plats är full eller för nära, vem söker nästa? Att anmäla någon försvunnen är ett vanligt sätt att leta: polisen kan säga att en vuxen har nåtts och mår bra, men inte var.',
      'Ask for names, not wishes: which shelter, which emergency clinic, which taxi. If the nearest place is full or too near, who looks for the next? Reporting somebody missing is a common way to search: the police can say that an adult has been reached and is well, but not where.',
    ),
    twist: names(
      'Entä jos turvakodit ovat täynnä koko maakunnassa?',
      'Tänk om alla skyddshem i landskapet är fulla?',
      'What if every shelter in the region is full?',
    ),
    minutes: 20,
  },
  {
    id: 'what-now',
    names: names('Mitä nyt haluan', 'Vad jag vill nu', 'What I want now'),
    later: { count: 2, unit: 'week' },
    story: names(
      'Sade on turvakodissa. Hän nukkuu jo. Hän kysyy neljää asiaa: saanko jäädä Suomeen, onko minun pakko puhua poliisille, miten pääsen eroon avioliitosta ja missä asun, kun lapsi syntyy. Työntekijä ehdottaa esitystä auttamisjärjestelmään. Sade haluaa ensin tietää, kuka silloin saa tietää hänestä.',
      'Sade är på skyddshemmet. Hon kan redan sova. Hon frågar fyra saker: får jag stanna i Finland, måste jag tala med polisen, hur blir jag fri från äktenskapet och var bor jag när barnet föds. En anställd föreslår en framställning till hjälpsystemet. Sade vill först veta vem som då får veta om henne.',
      'Sade is at the shelter. She can sleep again. She asks four things: may I stay in Finland, do I have to talk to the police, how do I get free of the marriage, and where do I live when the child is born. A worker suggests a proposal to the assistance system. Sade first wants to know who will then know about her.',
    ),
    materials: [
      {
        names: names('Kirje miehen asiamieheltä', 'Brev från mannens ombud', 'A letter from the husband’s agent'),
        text: names(
          '”Päämieheni on ilmoittanut viranomaiselle, että yhteiselämä on päättynyt. Hän on valmis ottamaan vaimonsa takaisin.”',
          '”Min huvudman har anmält till myndigheten att samlivet har upphört. Han är beredd att ta sin hustru tillbaka.”',
          '“My client has informed the authority that life together has ended. He is ready to take his wife back.”',
        ),
      },
    ],
    roles: ['sade', 'shelter', 'nas', 'legal-aid', 'immigration', 'police', 'support-organisation', 'social-worker'],
    mechanism: [
      'explain-system',
      'write-proposal',
      'receive-proposal',
      'admit',
      'learn-outcome',
      'assess-county',
      'support-and-counsel',
      'decide-permit',
    ],
    questions: [
      names(
        'Kuka vastaa Saden neljään kysymykseen, missä järjestyksessä, ja kuka kokoaa vastaukset?',
        'Vem svarar på Sades fyra frågor, i vilken ordning, och vem sammanställer svaren?',
        'Who answers Sade’s four questions, in which order, and who puts the answers together?',
      ),
      names(
        'Kuka tekee esityksen, ja mitä siihen kirjoitetaan, kun Sade on suostunut? Mitä esityksen tekijä saa tietää jälkeenpäin?',
        'Vem gör framställningen, och vad skriver man i den när Sade har samtyckt? Vad får den som gjorde den veta efteråt?',
        'Who makes the proposal, and what is written in it once Sade has consented? What does the proposer learn afterwards?',
      ),
      names(
        'Kuka järjestää avun, kun Sadella on kotikunta mutta hän ei voi asua siellä?',
        'Vem ordnar hjälpen när Sade har en hemkommun men inte kan bo där?',
        'Who arranges the help when Sade has a home municipality but cannot live there?',
      ),
    ],
    needs: ['admission', 'residence', 'legal-aid', 'interpreter', 'mental-health', 'money', 'support-person'],
    notes: names(
      'Neljä kysymystä, neljä viranomaista, yksi ihminen: kuka on hänen yhteyshenkilönsä? Auttamisjärjestelmään pääsy ei edellytä rikosilmoitusta, eikä järjestelmä enää ilmoita asiakkaasta poliisille. Harkinta-aika koskee vain sitä, jolla ei ole oleskeluoikeutta. Varokaa lupaamasta aikoja.',
      'Fyra frågor, fyra myndigheter, en människa: vem är hennes kontaktperson? Man kan upptas i hjälpsystemet utan brottsanmälan, och systemet anmäler inte längre klienten till polisen. Betänketiden gäller bara den som saknar uppehållsrätt. Akta er för att lova tider.',
      'Four questions, four authorities, one person: who is her contact? Admission to the assistance system does not need a report of an offence, and the system no longer reports clients to the police. The reflection period is only for those without a right of residence. Beware of promising times.',
    ),
    twist: names(
      'Entä jos Sade haluaa palata miehensä luo?',
      'Tänk om Sade vill återvända till mannen?',
      'What if Sade wants to go back to her husband?',
    ),
    minutes: 25,
  },
  {
    id: 'the-sister',
    names: names('Sisar', 'Systern', 'The sister'),
    later: { count: 5, unit: 'month' },
    story: names(
      'Sade asuu vauvan kanssa omassa asunnossa, jonka osoitetta perhe ei tiedä. Esitutkinta on kesken. Hän on palannut opintoihin etänä. Pilvi, nyt 17, lähettää viestin: kotona puhutaan taas matkasta. Sade kysyy tukihenkilöltään: ”Mitä te olette oppineet?”',
      'Sade bor med sin baby i en egen bostad vars adress familjen inte känner till. Förundersökningen pågår. Hon har återupptagit studierna på distans. Pilvi, nu 17, skickar ett meddelande: hemma talar man igen om en resa. Sade frågar sin stödperson: ”Vad har ni lärt er?”',
      'Sade lives with her baby in a flat of her own, at an address that the family does not know. The pre-trial investigation is under way. She has gone back to her studies at a distance. Pilvi, now 17, sends a message: at home they talk of a journey again. Sade asks her support person: “What have you learnt?”',
    ),
    materials: [],
    roles: ['sade', 'support-organisation', 'social-worker', 'curator', 'police', 'nas'],
    mechanism: [
      'notify-child-welfare',
      'protect-child',
      'investigate',
      'review-need',
      'ordinary-services',
      'follow-up',
    ],
    questions: [
      names(
        'Mitä teette Pilven vuoksi nyt toisin kuin Saden vuoksi toukokuussa?',
        'Vad gör ni nu för Pilvi på ett annat sätt än för Sade i maj?',
        'What do you now do for Pilvi differently from what you did for Sade in May?',
      ),
      names(
        'Kuka seuraa Saden tilannetta, kun kiire on ohi, ja kuinka kauan?',
        'Vem följer Sades situation när det inte längre brådskar, och hur länge?',
        'Who follows how Sade is doing when the rush is over, and for how long?',
      ),
      names(
        'Mikä yksi asia alueellamme pitää muuttaa ennen kesää, ja kuka sen tekee?',
        'Vilken enda sak i vår region måste ändras före sommaren, och vem gör det?',
        'Which one thing in our region must change before the summer, and who does it?',
      ),
    ],
    needs: ['child-protection', 'housing', 'study', 'social-services', 'mental-health', 'support-person'],
    notes: names(
      'Viimeinen vaihe kääntää tapauksen alkuun: kun tieto on nyt, kuka toimii päivässä? Jätä aikaa viimeiselle kysymykselle ja kirjatkaa siihen nimi ja päivä. Lopettakaa hyvään: Sadella menee jo paremmin.',
      'Det sista steget för fallet tillbaka till början: när kunskapen nu finns, vem agerar inom en dag? Lämna tid för den sista frågan och anteckna ett namn och en dag. Sluta i det goda: Sade har det redan bättre.',
      'The last step turns the case back to its beginning: now that the knowledge is there, who acts within a day? Leave time for the last question, and note a name and a day. End on what is good: Sade is already doing better.',
    ),
    twist: names(
      'Entä jos Pilvi sanoo, että hän haluaa itse?',
      'Tänk om Pilvi säger att hon själv vill?',
      'What if Pilvi says that she wants to?',
    ),
    minutes: 20,
  },
]
