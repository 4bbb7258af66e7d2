import { names } from '../../pack.ts'
import { berryFarmSteps } from './berry-farm-steps.ts'
import type { Story, StoryRole } from './story.ts'

const roles: readonly StoryRole[] = [
  {
    id: 'kai',
    type: '',
    names: names(
      'Kai Keksitty ja neljä muuta (tyhjä tuoli)',
      'Kai Keksitty och fyra andra (en tom stol)',
      'Kai Keksitty and four others (an empty chair)',
    ),
    knows: names(
      'Kukaan ei näyttele heitä. Kortti luetaan ääneen, kun pöytä unohtaa kysyä heiltä. Kai lainasi matkaan enemmän kuin vuodessa kotona ansaitsee; takuuna on hänen vanhempiensa pelto. Hän ei sano itseään uhriksi. Hän haluaa palkkansa ja haluaa kotiin niin, ettei kukaan tule vanhempien ovelle. Kaksi muuta haluaisi jäädä töihin muualle.',
      'Ingen spelar dem. Kortet läses högt när bordet glömmer att fråga dem. Kai lånade mer för resan än han tjänar på ett år hemma; som säkerhet står hans föräldrars åker. Han kallar sig inte offer. Han vill ha sin lön och vill hem så att ingen kommer till föräldrarnas dörr. Två av de andra skulle vilja stanna och arbeta någon annanstans.',
      'Nobody plays them. The card is read aloud when the table forgets to ask them. Kai borrowed more for the journey than he earns at home in a year; his parents’ field is the security. He does not call himself a victim. He wants his pay, and to go home without anybody coming to his parents’ door. Two of the others would like to stay and work elsewhere.',
    ),
  },
  {
    id: 'health-centre',
    type: 'service-organiser',
    names: names(
      'Terveysaseman hoitaja ja lääkäri',
      'Hälsostationens sjukskötare och läkare',
      'Health centre nurse and doctor',
    ),
    knows: names(
      'Viikossa on käynyt kolme samalta tilalta. Kaikilla sama mies tulkkina. Kiireellinen hoito annetaan aina; laskusta ja siitä, kenelle se lähtee, teillä ei ole ohjetta.',
      'På en vecka har ni haft tre från samma gård. Alla med samma man som tolk. Brådskande vård ges alltid; för räkningen och vem den ska gå till har ni ingen anvisning.',
      'Within a week you have seen three from the same farm. All with the same man as interpreter. Urgent care is always given; for the bill, and whom to send it to, you have no instructions.',
    ),
  },
  {
    id: 'inspector',
    type: 'occupational-safety',
    names: names('Työsuojelutarkastaja', 'Arbetarskyddsinspektör', 'Labour inspector'),
    knows: names(
      'Voit pyytää työvuoroluettelot, työaikakirjanpidon ja palkkalaskelmat ja käydä myös majoituksessa. Et voi periä palkkoja kenenkään puolesta. Epäillystä rikoksesta ilmoitat poliisille, ja uhrin voit ohjata auttamisjärjestelmään.',
      'Du kan begära arbetsskiftsförteckningar, arbetstidsbokföring och löneuträkningar och även besöka inkvarteringen. Du kan inte driva in någons lön. Ett misstänkt brott anmäler du till polisen, och ett offer kan du hänvisa till hjälpsystemet.',
      'You may ask for the rosters, the records of hours and the pay slips, and visit the lodgings too. You cannot collect anybody’s pay. A suspected offence you report to the police, and a victim you can direct to the assistance system.',
    ),
  },
  {
    id: 'deacon',
    type: 'parish',
    names: names('Seurakunnan diakoniatyöntekijä', 'Församlingens diakoniarbetare', 'Parish social worker (deacon)'),
    knows: names(
      'Ruokajaossa ei kysytä nimeä. Teillä on sali, patjoja ja auto, mutta ei tulkkia eikä yövalvontaa. Sinulle kerrotaan asioita, joista et saa puhua ilman lupaa.',
      'Vid matutdelningen frågas inga namn. Ni har en sal, madrasser och en bil, men ingen tolk och ingen nattvakt. Man berättar saker för dig som du inte får föra vidare utan lov.',
      'At the food table nobody is asked for a name. You have a hall, mattresses and a car, but no interpreter and nobody to keep watch at night. People tell you things that you may not pass on without leave.',
    ),
  },
  {
    id: 'union',
    type: 'trade-union',
    names: names('Ammattiliitto', 'Fackförbund', 'Trade union'),
    knows: names(
      'Tunnet työehtosopimuksen ja osaat laskea, paljonko palkkaa puuttuu. Liitto voi ajaa jäsenensä palkkasaatavaa; nämä poimijat eivät ole jäseniä. Sinulla on esite heidän kielellään.',
      'Du känner kollektivavtalet och kan räkna ut hur mycket lön som fattas. Förbundet kan driva en medlems lönefordran; de här plockarna är inte medlemmar. Du har en broschyr på deras språk.',
      'You know the collective agreement and can work out how much pay is missing. The union can pursue a member’s claim; these pickers are not members. You have a leaflet in their language.',
    ),
  },
  {
    id: 'police',
    type: 'police',
    names: names('Poliisi', 'Polisen', 'Police'),
    knows: names(
      'Tutkittavaksi voi tulla ihmiskauppa, kiskonnantapainen työsyrjintä tai petos, ja se ratkeaa vasta tutkinnassa. Tarvitset kuulustelut ennen kuin ihmiset lähtevät maasta. Voit antaa harkinta-ajan sille, jolla ei ole oleskeluoikeutta.',
      'Det kan bli fråga om människohandel, ockerliknande diskriminering i arbetslivet eller bedrägeri, och det avgörs först i utredningen. Du behöver förhören innan människorna lämnar landet. Du kan ge betänketid åt den som saknar uppehållsrätt.',
      'It may be trafficking, extortionate work discrimination or fraud, and only the investigation will tell. You need the interviews before people leave the country. You may grant a reflection period to somebody without a right of residence.',
    ),
  },
  {
    id: 'social-emergency',
    type: 'service-organiser',
    names: names('Sosiaalipäivystys', 'Socialjouren', 'Social emergency service'),
    knows: names(
      'Vastaat kiireellisestä avusta ympäri vuorokauden kaikille, jotka alueella ovat. Viiden ihmisen majoitus samana iltana ei kuulu mihinkään ohjeeseesi, ja esimies kysyy, kuka maksaa.',
      'Du ansvarar dygnet runt för brådskande hjälp åt alla som vistas i området. Att samma kväll inkvartera fem människor finns inte i någon anvisning, och chefen frågar vem som betalar.',
      'You answer for urgent help, round the clock, for everybody who is in the area. Lodging five people the same evening is in none of your instructions, and your superior asks who pays.',
    ),
  },
  {
    id: 'reception-centre',
    type: 'reception-centre',
    names: names('Vastaanottokeskus', 'Förläggning', 'Reception centre'),
    knows: names(
      'Teillä on huoneita, hoitaja ja tulkkisopimus. Nämä ihmiset eivät hae turvapaikkaa, joten voitte majoittaa heidät vain, jos auttamisjärjestelmä pyytää.',
      'Ni har rum, en sjukskötare och ett tolkavtal. De här människorna söker inte asyl, så ni kan inkvartera dem bara om hjälpsystemet ber om det.',
      'You have rooms, a nurse and a contract for interpreters. These people do not seek asylum, so you can lodge them only if the assistance system asks you to.',
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
      'Neuvot ympäri vuorokauden, myös ilman nimiä. Järjestät avun itse niille, joilla ei ole kotikuntaa. Jokaisesta viidestä tehdään oma päätös: voiko hän olla uhri, ja tarvitseeko hän auttamistoimia.',
      'Du ger råd dygnet runt, också utan namn. Du ordnar själv hjälpen åt dem som inte har någon hemkommun. För var och en av de fem fattas ett eget beslut: kan personen vara ett offer, och behövs hjälpinsatser.',
      'You advise round the clock, also without names. You yourself arrange the help for those without a home municipality. Each of the five gets a decision of their own: may this person be a victim, and are assistance measures needed.',
    ),
  },
  {
    id: 'immigration',
    type: 'immigration-service',
    names: names('Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'),
    knows: names(
      'Kausityölupa on sidottu aikaan ja työnantajaan. Uuteen työnantajaan tai uhrin asemaan perustuva lupa vaatii hakemuksen ennen kuin nykyinen päättyy.',
      'Säsongsarbetstillståndet är bundet till en tid och en arbetsgivare. Ett tillstånd för en ny arbetsgivare eller som offer kräver en ansökan innan det nuvarande går ut.',
      'A seasonal work permit is bound to a time and an employer. A permit for a new employer, or as a victim, needs an application before the present one ends.',
    ),
  },
  {
    id: 'lawyer',
    type: 'lawyer',
    names: names('Uhrin avustaja', 'Rättsligt biträde', 'Victim’s lawyer'),
    knows: names(
      'Palkkasaatava, vahingonkorvaus ja oleskelulupa kulkevat eri teitä. Voit valvoa päämiehesi etua oikeudessa, vaikka hän olisi jo kotimaassaan, jos sinulla on valtakirja ja tapa tavoittaa hänet.',
      'Lönefordran, skadestånd och uppehållstillstånd går olika vägar. Du kan bevaka din huvudmans rätt i domstol även om hen redan är i sitt hemland, om du har en fullmakt och ett sätt att nå hen.',
      'The pay claim, damages and the residence permit go different ways. You can stand up for your client in court even when they are back home, provided you have a power of attorney and a way to reach them.',
    ),
  },
  {
    id: 'support-organisation',
    type: 'ngo',
    names: names('Uhreja tukeva järjestö', 'Organisation som stöder offer', 'Victim support organisation'),
    knows: names(
      'Teillä on neuvoja usealla kielellä, myös viesteinä ja kuvina, ja tukihenkilöitä oikeudenkäyntiin. Tavoitatte ihmisiä kanavissa, joita he itse käyttävät.',
      'Ni har råd på många språk, också som meddelanden och bilder, och stödpersoner till rättegången. Ni når människor i de kanaler som de själva använder.',
      'You have advice in many languages, also as messages and pictures, and support persons for the trial. You reach people in the channels that they use themselves.',
    ),
  },
]

/** The second seed case: seasonal pickers on a berry farm. Wholly invented. */
export const berryFarm: Story = {
  code: 'berry-farm',
  version: 1,
  document: {
    names: names('Marjatilan kesä', 'Sommaren på bärgården', 'A summer on the berry farm'),
    about: names(
      'Viljelty marja, kausityöluvat, välittäjä, velka ja passit kassakaapissa. Tarina kulkee terveysasemalta tarkastukseen, seurakunnan ovelle ja tutkintaan. Kaikki on keksittyä.',
      'Odlade bär, säsongstillstånd, en förmedlare, en skuld och pass i ett kassaskåp. Berättelsen går från hälsostationen till en inspektion, till församlingens dörr och till utredningen. Allt är påhittat.',
      'Farmed berries, seasonal permits, a recruiter, a debt, and passports in a safe. The story leads from the health centre to an inspection, to the parish’s door and to the investigation. All of it is invented.',
    ),
    purpose: names(
      'Sovitaan, kuka alueellamme toimii, kun epäillään työperäistä hyväksikäyttöä ja ihmisiä on monta. Löydetään, mistä saadaan yösija, tulkki ja oikeusapu samana päivänä, ja mitä tapahtuu, kun satokausi loppuu.',
      'Vi kommer överens om vem i vår region som agerar när man misstänker arbetsrelaterat utnyttjande och människorna är många. Vi tar reda på var man får sängplats, tolk och rättshjälp samma dag, och vad som händer när säsongen är slut.',
      'To agree who in our region acts when labour exploitation is suspected and there are many people. To find where a bed, an interpreter and legal aid are to be had the same day, and what happens when the season ends.',
    ),
    care: names(
      'Kerro aluksi, että tapaus on keksitty: tila, yhtiö ja välittäjä eivät ole kukaan alueelta. Jos joku alkaa arvata tai kertoa oikeasta tilasta, pysäytä ja palauta keksittyyn. Poimijoiden kotimaata ei kerrota, eikä sitä tarvita. Rikosnimikettä ei ratkaista pöydässä: apu ei odota nimikettä. Kysykää usein, mitä Kai ja muut itse haluaisivat; he eivät halua samaa.',
      'Berätta först att fallet är påhittat: gården, bolaget och förmedlaren är ingen i regionen. Om någon börjar gissa eller berätta om en verklig gård, stoppa och återgå till det påhittade. Plockarnas hemland nämns inte och behövs inte. Brottsrubriken avgörs inte vid bordet: hjälpen väntar inte på en rubrik. Fråga ofta vad Kai och de andra själva skulle vilja; de vill inte samma sak.',
      'Say first that the case is invented: the farm, the company and the recruiter are nobody in this region. If somebody begins to guess or to tell of a real farm, stop and return to what is invented. The pickers’ home country is not told and not needed. What the offence is called is not settled at the table: help does not wait for it. Ask often what Kai and the others would want themselves; they do not want the same.',
    ),
    framing: 40,
    roles,
    steps: berryFarmSteps,
  },
}
