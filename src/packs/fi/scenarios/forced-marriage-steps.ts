import { names } from '../../pack.ts'
import { forcedMarriageLater } from './forced-marriage-later.ts'
import type { StoryStep } from './story.ts'

const beginning: readonly StoryStep[] = [
  {
    id: 'appointment',
    names: names('Vastaanotolla', 'På mottagningen', 'At the appointment'),
    later: null,
    story: names(
      'Toukokuu. Sade, 18, opiskelee toista vuotta ammattiin. Hän tulee terveydenhoitajan vastaanotolle vatsakivun vuoksi. Lähtiessään hän kysyy, voiko täältä saada todistuksen, ettei hän voi matkustaa kesällä. Miksi, terveydenhoitaja kysyy. Sade katsoo ovelle. Veli odottaa autossa. ”Siellä on juhlat”, hän sanoo. ”En saa sanoa, kenen.” Hän pyytää, ettei kukaan soita kotiin.',
      'Maj. Sade, 18, går andra året på en yrkesutbildning. Hon kommer till hälsovårdaren för magont. När hon ska gå frågar hon om man här kan få ett intyg på att hon inte kan resa i sommar. Varför, frågar hälsovårdaren. Sade ser mot dörren. Hennes bror väntar i bilen. ”Det blir fest där”, säger hon. ”Jag får inte säga vems.” Hon ber att ingen ska ringa hem.',
      'May. Sade, 18, is in her second year of vocational school. She comes to the school nurse with a stomach ache. On her way out she asks whether one can get a certificate here saying that she cannot travel in the summer. Why, asks the nurse. Sade looks at the door. Her brother is waiting in the car. “There is a celebration,” she says. “I am not allowed to say whose.” She asks that nobody call home.',
    ),
    materials: [],
    roles: ['sade', 'school-nurse', 'curator', 'nas'],
    mechanism: ['notice-signs', 'talk-alone', 'ask-advice', 'leave-door-open'],
    questions: [
      names(
        'Mitä terveydenhoitaja sanoo ja kysyy ennen kuin Sade lähtee huoneesta? Mitä hän jättää kysymättä?',
        'Vad säger och frågar hälsovårdaren innan Sade lämnar rummet? Vad låter hon bli att fråga?',
        'What does the nurse say and ask before Sade leaves the room? What does she not ask?',
      ),
      names(
        'Keneltä hän voi tänään kysyä neuvoa nimeä sanomatta, ja mistä numero löytyy?',
        'Av vem kan hon i dag få råd utan att nämna namn, och var finns numret?',
        'Whom can she ask for advice today without giving a name, and where is the number?',
      ),
      names(
        'Kuka pitää yhteyttä Sadeen tästä eteenpäin, ja mikä tapa on turvallinen?',
        'Vem håller kontakt med Sade från och med nu, och vilket sätt är tryggt?',
        'Who keeps in touch with Sade from now on, and which way is safe?',
      ),
    ],
    needs: ['advice', 'health', 'support-person'],
    notes: names(
      'Hyvä vastaus ei tee vielä ilmoitusta vaan pitää oven auki: seuraava tapaaminen, turvallinen tapa ottaa yhteyttä, neuvo ilman nimeä. Jos pöytä haluaa kutsua vanhemmat koululle, kysy, mitä silloin tapahtuu illalla.',
      'Ett bra svar gör ännu ingen anmälan utan håller dörren öppen: nästa möte, ett tryggt sätt att ta kontakt, råd utan namn. Om bordet vill kalla föräldrarna till skolan, fråga vad som då händer på kvällen.',
      'A good answer does not report anything yet but keeps the door open: the next meeting, a safe way to get in touch, advice without a name. If the table wants to invite the parents to the school, ask what happens that evening.',
    ),
    twist: names('Entä jos Sade olisi 17?', 'Tänk om Sade vore 17?', 'What if Sade were 17?'),
    minutes: 20,
  },
  {
    id: 'two-weeks-left',
    names: names('Matkaan on kaksi viikkoa', 'Två veckor till resan', 'Two weeks to the journey'),
    later: { count: 1, unit: 'week' },
    story: names(
      'Sade tulee takaisin. Nyt hän kertoo, että kesällä vietetään hänen häänsä miehen kanssa, jota hän on nähnyt kerran kuvassa. Hän on sanonut ei, ja siitä on tullut kotona hiljaista. Puhelin on illat veljellä. Sade haluaisi jäädä, mutta ei halua, että isää rangaistaan. Pilvi, 16, on iloinen matkasta: hänelle on luvattu uusi mekko ja ”myöhemmin omat juhlat”.',
      'Sade kommer tillbaka. Nu berättar hon att man i sommar ska fira hennes bröllop med en man som hon har sett en gång på bild. Hon har sagt nej, och efter det har det blivit tyst hemma. Telefonen har hennes bror om kvällarna. Sade skulle vilja stanna, men vill inte att pappa ska straffas. Pilvi, 16, är glad över resan: hon har lovats en ny klänning och ”senare en egen fest”.',
      'Sade comes back. Now she tells that in the summer her wedding is to be held, with a man she has seen once in a picture. She has said no, and since then it has been quiet at home. Her brother keeps her phone in the evenings. Sade would like to stay, but does not want her father punished. Pilvi, 16, is happy about the journey: she has been promised a new dress and “later a celebration of your own”.',
    ),
    materials: [
      {
        names: names('Viesti perheen ryhmässä', 'Ett meddelande i familjens grupp', 'A message in the family’s group'),
        text: names(
          '”Liput on ostettu. Sade lentää menon meidän kanssa. Paluusta päätetään siellä.”',
          '”Biljetterna är köpta. Sade flyger dit med oss. Om hemresan bestäms där.”',
          '“The tickets are bought. Sade flies out with us. The way back will be decided there.”',
        ),
      },
    ],
    roles: ['sade', 'school-nurse', 'curator', 'social-worker', 'police', 'nas'],
    mechanism: ['talk-alone', 'notify-child-welfare', 'protect-child', 'explain-system', 'ask-advice'],
    questions: [
      names(
        'Kuka johtaa tästä eteenpäin, kun Sade on aikuinen ja Pilvi lapsi?',
        'Vem leder från och med nu, när Sade är vuxen och Pilvi ett barn?',
        'Who leads from here, when Sade is an adult and Pilvi a child?',
      ),
      names(
        'Mitä Sadelle tarjotaan, jos hän päättää jäädä? Entä jos hän päättää lähteä?',
        'Vad erbjuds Sade om hon bestämmer sig för att stanna? Och om hon bestämmer sig för att resa?',
        'What is Sade offered if she decides to stay? And if she decides to go?',
      ),
      names(
        'Mistä Pilven vuoksi on ilmoitettava, kenelle, ja kuka kertoo siitä Sadelle ensin?',
        'Vad ska anmälas för Pilvis skull, till vem, och vem berättar det först för Sade?',
        'What must be reported for Pilvi’s sake, to whom, and who tells Sade first?',
      ),
      names(
        'Mitä Sade voi sopia ja jättää talteen siltä varalta, ettei hän palaa?',
        'Vad kan Sade komma överens om och lämna i förvar för den händelse att hon inte kommer tillbaka?',
        'What can Sade agree on and leave behind in case she does not come back?',
      ),
    ],
    needs: ['advice', 'child-protection', 'shelter', 'police', 'support-person', 'admission'],
    notes: names(
      'Etsikää johtaja: tässä kohdassa kaikki tietävät ja kukaan ei johda. Lastensuojeluilmoitus Pilvestä paljastaa perheelle, että joku on puhunut; sovitaan ajoitus ja se, missä Sade silloin on. Suunnitelma matkan varalle: sovittu merkki, kopiot papereista, kuka soittaa kenelle, jos merkkiä ei tule.',
      'Sök den som leder: här vet alla och ingen leder. En barnskyddsanmälan om Pilvi visar familjen att någon har berättat; kom överens om tidpunkten och var Sade då är. En plan för resan: ett överenskommet tecken, kopior av papper, vem som ringer vem om tecknet uteblir.',
      'Look for who leads: at this point everybody knows and nobody leads. A child welfare notification about Pilvi shows the family that somebody has talked; agree on the moment and on where Sade is then. A plan for the journey: an agreed sign, copies of papers, who calls whom if the sign does not come.',
    ),
    twist: names(
      'Entä jos lento on jo huomenna?',
      'Tänk om flyget går redan i morgon?',
      'What if the flight leaves tomorrow?',
    ),
    minutes: 25,
  },
  {
    id: 'message-from-abroad',
    names: names('Viesti ulkomailta', 'Ett meddelande från utlandet', 'A message from abroad'),
    later: { count: 5, unit: 'week' },
    story: names(
      'Sade lähti. Koulu alkaa, eikä häntä näy. Lauantai-iltana hänen ystävänsä näyttää nuorisotyöntekijälle viestin. Sen jälkeen Sade ei ole vastannut. Pilvi on tullut vanhempien kanssa kotiin eikä puhu matkasta.',
      'Sade reste. Skolan börjar och hon syns inte till. På lördagskvällen visar hennes vän ungdomsarbetaren ett meddelande. Efter det har Sade inte svarat. Pilvi har kommit hem med föräldrarna och talar inte om resan.',
      'Sade went. School begins, and she is not there. On Saturday evening her friend shows the youth worker a message. Since then Sade has not answered. Pilvi has come home with her parents and does not talk about the journey.',
    ),
    materials: [
      {
        names: names('Viesti ystävälle', 'Meddelandet till vännen', 'The message to the friend'),
        text: names(
          '”Passi on sedällä. Paperi allekirjoitetaan tiistaina. Muistatko sen sanan josta puhuttiin? Sano se koululle. Älä vastaa tähän, tämä on lainapuhelin.”',
          '”Farbror har mitt pass. Papperet undertecknas på tisdag. Minns du ordet vi talade om? Säg det till skolan. Svara inte på det här, telefonen är lånad.”',
          '“My uncle has my passport. The paper is signed on Tuesday. Remember the word we talked about? Say it to the school. Do not answer this, it is a borrowed phone.”',
        ),
      },
    ],
    roles: ['sade', 'youth-worker', 'curator', 'social-worker', 'police', 'nas'],
    mechanism: ['ask-advice', 'give-advice', 'notify-child-welfare', 'protect'],
    questions: [
      names(
        'On lauantai-ilta. Kenelle nuorisotyöntekijä soittaa ensin, ja kuka vastaa?',
        'Det är lördagskväll. Vem ringer ungdomsarbetaren först, och vem svarar?',
        'It is Saturday evening. Whom does the youth worker call first, and who answers?',
      ),
      names(
        'Kuka ottaa yhteyden Suomen edustustoon, ja mitä edustusto voi tehdä? Muuttuuko vastaus, jos Sade ei ole Suomen kansalainen?',
        'Vem tar kontakt med Finlands beskickning, och vad kan den göra? Blir svaret ett annat om Sade inte är finsk medborgare?',
        'Who contacts the Finnish mission abroad, and what can it do? Does the answer change if Sade is not a Finnish citizen?',
      ),
      names(
        'Mitä Pilvelle tehdään, ja mitä ei tehdä ennen kuin Saden olinpaikka tiedetään?',
        'Vad görs för Pilvi, och vad görs inte förrän man vet var Sade är?',
        'What is done for Pilvi, and what is not done before it is known where Sade is?',
      ),
    ],
    needs: ['police', 'child-protection', 'advice', 'return'],
    notes: names(
      'Tässä kohdassa alueen oma osaaminen loppuu ja pitää tietää, kuka tuntee reitin: poliisi, edustusto, auttamisjärjestelmä. Kysy päivystysaikaa: moni vastaus toimii vain virka-aikana. Kirjatkaa erikseen se, mikä on valtakunnallista.',
      'Här tar regionens egna kunskaper slut och man behöver veta vem som känner vägen: polisen, beskickningen, hjälpsystemet. Fråga om jourtid: många svar fungerar bara på tjänstetid. Anteckna särskilt det som är nationellt.',
      'Here the region’s own knowledge ends, and one must know who knows the way: the police, the mission, the assistance system. Ask about hours: many answers work only in office hours. Note separately what is national.',
    ),
    twist: names(
      'Entä jos vanhemmat sanovat koululle, että Sade on muuttanut opiskelemaan ulkomaille?',
      'Tänk om föräldrarna säger till skolan att Sade har flyttat utomlands för att studera?',
      'What if the parents tell the school that Sade has moved abroad to study?',
    ),
    minutes: 20,
  },
]

/** Seven steps, from the school to what comes after the shelter. */
export const forcedMarriageSteps: readonly StoryStep[] = [...beginning, ...forcedMarriageLater]
