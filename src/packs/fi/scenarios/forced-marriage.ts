import { names } from '../../pack.ts'
import { forcedMarriageSteps } from './forced-marriage-steps.ts'
import type { Story, StoryRole } from './story.ts'

const roles: readonly StoryRole[] = [
  {
    id: 'sade',
    type: '',
    names: names(
      'Sade Esimerkki, 18 (tyhjä tuoli)',
      'Sade Esimerkki, 18 (en tom stol)',
      'Sade Esimerkki, 18 (an empty chair)',
    ),
    knows: names(
      'Kukaan ei näyttele Sadea. Kortti on tyhjän tuolin edessä, ja sen voi lukea ääneen, kun pöytä unohtaa kysyä häneltä. Sade rakastaa perhettään eikä halua kenellekään rangaistusta. Hän haluaa itse päättää, kenen kanssa elää, ja käydä koulunsa loppuun. Hän pelkää eniten sitä, että joku soittaa kotiin.',
      'Ingen spelar Sade. Kortet ligger framför en tom stol och läses högt när bordet glömmer att fråga henne. Sade älskar sin familj och vill inte att någon ska straffas. Hon vill själv bestämma vem hon lever med och gå färdigt sin utbildning. Mest av allt är hon rädd för att någon ska ringa hem.',
      'Nobody plays Sade. The card lies in front of an empty chair and is read aloud when the table forgets to ask her. Sade loves her family and does not want anybody punished. She wants to decide herself whom she lives with, and to finish school. What she fears most is that somebody will call home.',
    ),
  },
  {
    id: 'school-nurse',
    type: 'service-organiser',
    names: names(
      'Opiskeluterveydenhuollon terveydenhoitaja',
      'Hälsovårdare inom studerandehälsovården',
      'School nurse',
    ),
    knows: names(
      'Tapaat Saden kahden kesken, koska olet siitä sopinut. Sade on tavannut sinut kolme kertaa vatsakivun vuoksi. Sinulla on salassapitovelvollisuus ja lupa kysyä neuvoa nimeä mainitsematta.',
      'Du träffar Sade på tu man hand, för så har ni kommit överens. Sade har varit hos dig tre gånger för magont. Du har tystnadsplikt och får be om råd utan att nämna namn.',
      'You see Sade alone, because you have arranged it so. She has come to you three times with a stomach ache. You are bound by confidentiality, and you may ask for advice without giving a name.',
    ),
  },
  {
    id: 'curator',
    type: 'service-organiser',
    names: names('Koulun kuraattori', 'Skolkurator', 'School social worker'),
    knows: names(
      'Tunnet myös Saden sisaren Pilven, 16. Tiedät, että Sade on ollut poissa koulusta useammin kuin ennen ja että hänen veljensä hakee hänet joka päivä.',
      'Du känner också Sades syster Pilvi, 16. Du vet att Sade har varit borta från skolan oftare än förr och att hennes bror hämtar henne varje dag.',
      'You also know Sade’s sister Pilvi, 16. You know that Sade has been away from school more often than before and that her brother fetches her every day.',
    ),
  },
  {
    id: 'youth-worker',
    type: 'school-youth',
    names: names('Nuorisotyöntekijä', 'Ungdomsarbetare', 'Youth worker'),
    knows: names(
      'Saden ystävä luottaa sinuun ja näyttää sinulle viestejä, joita ei uskalla näyttää muille. Sinä olet paikalla iltaisin ja viikonloppuisin, kun moni muu ei ole.',
      'Sades vän litar på dig och visar dig meddelanden som hon inte vågar visa andra. Du är på plats på kvällar och veckoslut, när många andra inte är det.',
      'Sade’s friend trusts you and shows you messages that she dares not show to others. You are there in the evenings and at weekends, when many others are not.',
    ),
  },
  {
    id: 'social-worker',
    type: 'service-organiser',
    names: names(
      'Sosiaalityöntekijä ja sosiaalipäivystys',
      'Socialarbetare och socialjour',
      'Social worker and social emergency service',
    ),
    knows: names(
      'Vastaat aikuisista, lastensuojelusta ja virka-ajan ulkopuolella päivystyksestä. Pilvi on alaikäinen: hänestä on tehtävä ilmoitus, jos huoli on aiheellinen. Saden asiassa tarvitset hänen suostumuksensa.',
      'Du ansvarar för vuxna, för barnskydd och utanför tjänstetid för jouren. Pilvi är minderårig: om oron är befogad ska en anmälan göras. I Sades ärende behöver du hennes samtycke.',
      'You answer for adults, for child protection and, outside office hours, for the emergency service. Pilvi is a minor: if the concern is well founded, a notification must be made. In Sade’s own matter you need her consent.',
    ),
  },
  {
    id: 'police',
    type: 'police',
    names: names('Poliisi', 'Polisen', 'Police'),
    knows: names(
      'Voit antaa neuvoja ennen kuin mitään on tapahtunut. Pakottaminen avioliittoon on ollut vuoden 2025 alusta nimeltä mainittu ihmiskaupan tarkoitus, ja myös yritys on rangaistava. Et voi luvata, ettei asiaa tutkita, jos saat tietää rikoksesta.',
      'Du kan ge råd innan något har hänt. Att tvinga någon att gifta sig nämns sedan början av 2025 som ett syfte med människohandel, och även försök är straffbart. Du kan inte lova att ärendet inte utreds om du får veta om ett brott.',
      'You can give advice before anything has happened. Since the beginning of 2025, forcing somebody into marriage is named as a purpose of trafficking, and the attempt is punishable too. You cannot promise that nothing will be investigated once you learn of an offence.',
    ),
  },
  {
    id: 'maternity-nurse',
    type: 'service-organiser',
    names: names('Äitiysneuvolan terveydenhoitaja', 'Hälsovårdare vid mödrarådgivningen', 'Maternity clinic nurse'),
    knows: names(
      'Työskentelet toisella hyvinvointialueella kuin Saden entinen koulu. Sinulla ei ole vanhoja tietoja. Neuvolassanne on tapana tavata jokainen odottava ainakin kerran yksin.',
      'Du arbetar i ett annat välfärdsområde än där Sade gick i skola. Du har inga tidigare uppgifter. På er rådgivning är det praxis att träffa varje gravid åtminstone en gång ensam.',
      'You work in another wellbeing services county than Sade’s former school. You have no earlier records. At your clinic everybody who is expecting is seen alone at least once.',
    ),
  },
  {
    id: 'shelter',
    type: 'shelter',
    names: names('Turvakoti', 'Skyddshem', 'Shelter'),
    knows: names(
      'Otatte vastaan ympäri vuorokauden, maksutta ja tarvittaessa nimettömänä. Tänä yönä teillä on yksi paikka vapaana, ja joku Saden uuden perheen tuttava asuu samassa kaupunginosassa.',
      'Ni tar emot dygnet runt, avgiftsfritt och vid behov anonymt. I natt har ni en plats ledig, och någon som Sades nya familj känner bor i samma stadsdel.',
      'You take people in round the clock, free of charge and without a name if need be. Tonight you have one place free, and somebody whom Sade’s new family knows lives in the same part of town.',
    ),
  },
  {
    id: 'nas',
    type: 'nas',
    names: names(
      'Ihmiskaupan uhrien auttamisjärjestelmä',
      'Hjälpsystemet för offer för människohandel',
      'National Assistance System (NAS)',
    ),
    knows: names(
      'Neuvot ympäri vuorokauden, myös ilman nimeä. Kuka tahansa voi tehdä esityksen; epäily riittää. Esityksen tekijälle voit kertoa vain, otettiinko henkilö järjestelmään. Se, joka järjestää avun, riippuu kotikunnasta.',
      'Du ger råd dygnet runt, också utan namn. Vem som helst kan göra en framställning; en misstanke räcker. Den som gjort framställningen får bara veta om personen har upptagits. Vem som ordnar hjälpen beror på hemkommunen.',
      'You advise round the clock, also without a name. Anybody can make a proposal; a suspicion is enough. You may tell the proposer only whether the person was admitted. Who arranges the help depends on the home municipality.',
    ),
  },
  {
    id: 'support-organisation',
    type: 'ngo',
    names: names('Uhreja tukeva järjestö', 'Organisation som stöder offer', 'Victim support organisation'),
    knows: names(
      'Teiltä saa tukihenkilön, joka kulkee mukana poliisilla, oikeudessa ja virastoissa. Ette tarvitse päätöstä keneltäkään voidaksenne alkaa. Rekistereihin teillä ei ole pääsyä.',
      'Hos er kan man få en stödperson som följer med till polisen, domstolen och myndigheterna. Ni behöver inget beslut av någon för att börja. Ni har ingen tillgång till register.',
      'You offer a support person who goes along to the police, to court and to offices. You need nobody’s decision in order to begin. You have no access to registers.',
    ),
  },
  {
    id: 'legal-aid',
    type: 'legal-aid',
    names: names('Oikeusapu', 'Rättshjälp', 'Legal aid'),
    knows: names(
      'Ensimmäinen keskustelu onnistuu tällä viikolla. Oleskelulupa, avioliiton purkaminen tai kumoaminen ja rikosasia ovat eri asioita, joilla on eri aikarajat, ja järjestyksellä on väliä.',
      'Det första samtalet kan ordnas den här veckan. Uppehållstillståndet, att upplösa eller annullera äktenskapet och brottmålet är olika ärenden med olika tidsfrister, och ordningen spelar roll.',
      'A first talk is possible this week. The residence permit, dissolving or annulling the marriage, and the criminal case are different matters with different time limits, and their order matters.',
    ),
  },
  {
    id: 'immigration',
    type: 'immigration-service',
    names: names('Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'),
    knows: names(
      'Saden lupa perustuu nyt avioliittoon. Jos yhteiselämä päättyy, lupaa arvioidaan uudelleen. Uhrin lupaan tai lupaan muulla perusteella tarvitset tietoa, jota sinulla ei ole ennen kuin joku kertoo.',
      'Sades tillstånd grundar sig nu på äktenskapet. Om samlivet upphör prövas tillståndet på nytt. För ett tillstånd som offer eller på annan grund behöver du uppgifter som du inte har förrän någon berättar.',
      'Sade’s permit is now based on the marriage. If life together ends, the permit is looked at again. For a victim’s permit, or one on other grounds, you need facts that you do not have until somebody tells you.',
    ),
  },
]

/** The first seed case: a young woman is to be married against her will. Wholly invented. */
export const forcedMarriage: Story = {
  code: 'forced-marriage',
  version: 1,
  document: {
    names: names('Kesäloman jälkeen', 'Efter sommarlovet', 'After the summer holiday'),
    about: names(
      'Nuori nainen aiotaan naittaa vastoin tahtoaan. Tarina kulkee koulusta ulkomaille, toiseen maakuntaan ja turvakotiin. Kaikki on keksittyä.',
      'En ung kvinna ska giftas bort mot sin vilja. Berättelsen går från skolan till utlandet, till ett annat landskap och till ett skyddshem. Allt är påhittat.',
      'A young woman is to be married against her will. The story leads from school to a country abroad, to another region and to a shelter. All of it is invented.',
    ),
    purpose: names(
      'Sovitaan, kuka alueellamme toimii missäkin kohdassa, kuka johtaa ja kenelle kerrotaan, kun epäillään avioliittoon pakottamista. Löydetään aukot ennen kuin joku putoaa niihin.',
      'Vi kommer överens om vem som i vår region gör vad, vem som leder och vem som får veta, när man misstänker att någon tvingas gifta sig. Vi hittar luckorna innan någon faller i dem.',
      'To agree who in our region acts at which point, who leads and who is told when a forced marriage is suspected. To find the gaps before somebody falls into them.',
    ),
    care: names(
      'Kerro aluksi, että tapaus on keksitty ja että kenenkään oikeaa asiaa ei tuoda pöytään. Aihe voi koskettaa: kuka tahansa saa lähteä huoneesta syytä sanomatta, ja kerro, kenelle silloin voi puhua. Tapaus ei kerro mistään maasta, kielestä tai uskonnosta. Jos keskustelu alkaa kertoa, palauta se kysymykseen: mitä me teemme? Saden tuoli pysyy tyhjänä; kysykää usein, mitä hän itse haluaisi.',
      'Berätta först att fallet är påhittat och att ingens verkliga ärende tas upp vid bordet. Ämnet kan beröra: var och en får lämna rummet utan att säga varför, och berätta vem man då kan tala med. Fallet handlar inte om något land, språk eller någon religion. Om samtalet börjar göra det, för det tillbaka till frågan: vad gör vi? Sades stol förblir tom; fråga ofta vad hon själv skulle vilja.',
      'Say first that the case is invented and that nobody’s real matter is brought to the table. The subject may touch people: anybody may leave the room without saying why; tell them whom they can then talk to. The case is not about any country, language or religion. If the talk turns that way, lead it back to the question: what do we do? Sade’s chair stays empty; ask often what she herself would want.',
    ),
    framing: 40,
    roles,
    steps: forcedMarriageSteps,
  },
}
