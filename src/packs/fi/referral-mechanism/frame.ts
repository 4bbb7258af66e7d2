import { names } from '../../pack.ts'
import type { Lane, Reader, Situation, Stage } from '../../referral-mechanism.ts'

export const title = names('Miten apuun ohjataan', 'Hur man hänvisar till hjälp', 'How people are guided to help')

export const intro = names(
  'Kuvaus siitä, kuka tekee mitä, kun joku voi olla ihmiskaupan uhri: ensimmäisestä epäilystä apuun ja avun päättymiseen. Vaiheet, vastuut, tietojen siirto, määräajat ja lainkohdat.',
  'En beskrivning av vem som gör vad när någon kan vara offer för människohandel: från den första misstanken till hjälp och till att hjälpen upphör. Skeden, ansvar, överföring av uppgifter, tidsfrister och lagrum.',
  'Who does what when somebody may be a victim of trafficking: from the first suspicion to help and to the end of help. Stages, responsibilities, what is handed over, time limits and provisions.',
)

export const stages: readonly Stage[] = [
  {
    id: 'notice',
    names: names('Huomaaminen ja ensikontakti', 'Upptäckt och första kontakt', 'Noticing and first contact'),
    aim: names(
      'Vaara torjutaan, ihminen saa puhua rauhassa ja lapsen tilanteeseen tartutaan heti.',
      'Faran avvärjs, personen får tala i lugn och ro och man tar genast tag i ett barns situation.',
      'Danger is averted, the person can speak in peace, and a child’s situation is taken up at once.',
    ),
  },
  {
    id: 'consent',
    names: names('Neuvo ja suostumus', 'Råd och samtycke', 'Advice and consent'),
    aim: names(
      'Neuvoa kysytään ilman nimiä. Ihminen päättää itse, haluaako hän apua.',
      'Man ber om råd utan namn. Personen bestämmer själv om hen vill ha hjälp.',
      'Advice is asked without names. The person decides whether they want help.',
    ),
  },
  {
    id: 'admission',
    names: names('Esitys ja päätös', 'Framställning och beslut', 'Proposal and decision'),
    aim: names(
      'Virkamies päättää, otetaanko ihminen auttamisjärjestelmään ja tunnistetaanko hänet uhriksi.',
      'En tjänsteman beslutar om personen tas upp i hjälpsystemet och identifieras som offer.',
      'An official decides whether the person is admitted to the assistance system and identified as a victim.',
    ),
  },
  {
    id: 'help',
    names: names('Arvio ja apu', 'Bedömning och hjälp', 'Assessment and help'),
    aim: names(
      'Apu perustuu yksilölliseen arvioon, ja jokaisella avulla on järjestäjä.',
      'Hjälpen grundar sig på en individuell bedömning och varje insats har en ansvarig.',
      'Help rests on an individual assessment, and each measure has somebody who arranges it.',
    ),
  },
  {
    id: 'rights',
    names: names('Oleskelu ja rikosasia', 'Vistelse och brottmål', 'Residence and the criminal case'),
    aim: names(
      'Ihminen saa aikaa päättää. Oleskelu ja rikosasia hoidetaan rinnakkain avun kanssa.',
      'Personen får tid att besluta. Vistelsen och brottmålet sköts parallellt med hjälpen.',
      'The person gets time to decide. Residence and the criminal case are dealt with beside the help.',
    ),
  },
  {
    id: 'exit',
    names: names('Päättyminen ja seuranta', 'Avslut och uppföljning', 'Ending and follow-up'),
    aim: names(
      'Apu päättyy vasta päätökseen. Kukaan ei jää yksin siirtymässä.',
      'Hjälpen upphör först genom ett beslut. Ingen lämnas ensam i övergången.',
      'Help ends only by a decision. Nobody is left alone on the way out.',
    ),
  },
]

export const lanes: readonly Lane[] = [
  {
    id: 'person',
    names: names('Ihminen itse', 'Personen själv', 'The person'),
    who: names(
      'Ihminen, josta on kyse. Lapsella myös huoltaja tai edustaja.',
      'Den person det gäller. För ett barn också vårdnadshavaren eller företrädaren.',
      'The person concerned. For a child also the guardian or representative.',
    ),
    types: [],
  },
  {
    id: 'encounter',
    names: names('Se, joka kohtaa ihmisen', 'Den som möter personen', 'Whoever meets the person'),
    who: names(
      'Kuka tahansa: viranomainen, työntekijä, vapaaehtoinen, naapuri. Myös kaikki muut tämän kuvauksen toimijat.',
      'Vem som helst: myndighet, anställd, frivillig, granne. Också alla andra aktörer i denna beskrivning.',
      'Anybody: an authority, a worker, a volunteer, a neighbour. Also all other actors of this description.',
    ),
    types: [],
  },
  {
    id: 'support',
    names: names(
      'Järjestöt, turvakodit ja oikeusapu',
      'Organisationer, skyddshem och rättshjälp',
      'Organisations, shelters and legal aid',
    ),
    who: names(
      'Tukihenkilö, turvakoti, oikeusavustaja, liitto, seurakunta, kansainvälinen järjestö.',
      'Stödperson, skyddshem, rättsbiträde, fackförbund, församling, internationell organisation.',
      'Support person, shelter, legal counsel, union, parish, international organisation.',
    ),
    types: ['ngo', 'shelter', 'legal-aid', 'lawyer', 'trade-union', 'parish', 'international'],
  },
  {
    id: 'nas',
    names: names('Auttamisjärjestelmä', 'Hjälpsystemet', 'Assistance system'),
    who: names(
      'Joutsenon vastaanottokeskus: neuvonta, päätökset ja apu niille, joilla ei ole kotikuntaa.',
      'Förläggningen i Joutseno: rådgivning, beslut och hjälp till dem som saknar hemkommun.',
      'Joutseno reception centre: advice, decisions, and help for those without a home municipality.',
    ),
    types: ['nas'],
  },
  {
    id: 'county',
    names: names('Hyvinvointialue, Helsinki, HUS', 'Välfärdsområde, Helsingfors, HUS', 'County, Helsinki, HUS'),
    who: names(
      'Sosiaalihuolto, lastensuojelu, sosiaalipäivystys ja terveydenhuolto.',
      'Socialvård, barnskydd, socialjour och hälso- och sjukvård.',
      'Social services, child welfare, social emergency services and health care.',
    ),
    types: ['service-organiser'],
  },
  {
    id: 'reception',
    names: names('Vastaanottokeskus', 'Förläggning', 'Reception centre'),
    who: names(
      'Keskus, jonka kirjoilla turvapaikanhakija tai tilapäistä suojelua saava on.',
      'Den förläggning där den asylsökande eller den som får tillfälligt skydd är registrerad.',
      'The centre where an asylum seeker or a person with temporary protection is registered.',
    ),
    types: ['reception-centre'],
  },
  {
    id: 'police',
    names: names(
      'Poliisi, Rajavartiolaitos, syyttäjä',
      'Polis, gränsbevakning, åklagare',
      'Police, Border Guard, prosecutor',
    ),
    who: names(
      'Hätätilanteet, suojelu, harkinta-aika, esitutkinta ja syyteharkinta.',
      'Nödsituationer, skydd, betänketid, förundersökning och åtalsprövning.',
      'Emergencies, protection, reflection period, investigation and charges.',
    ),
    types: ['police', 'border-guard', 'prosecutor'],
  },
  {
    id: 'migri',
    names: names('Maahanmuuttovirasto', 'Migrationsverket', 'Immigration Service'),
    who: names(
      'Turvapaikka- ja oleskelulupa-asiat.',
      'Ärenden om asyl och uppehållstillstånd.',
      'Asylum and residence permits.',
    ),
    types: ['immigration-service'],
  },
]

/** A county's people of many trades share a lane, and all of them also meet people: their role names both. */
export const roles: readonly Reader[] = [
  role('self', 'person', names('Asia koskee minua', 'Saken gäller mig själv', 'This is about me')),
  role(
    'guardian',
    'person',
    names(
      'Lapsen huoltaja tai edustaja',
      'Ett barns vårdnadshavare eller företrädare',
      'Guardian or representative of a child',
    ),
  ),
  role(
    'volunteer',
    'encounter',
    names('Vapaaehtoinen, naapuri tai ystävä', 'Frivillig, granne eller vän', 'Volunteer, neighbour or friend'),
  ),
  role(
    'teacher',
    'encounter',
    names('Opettaja, nuorisotyöntekijä', 'Lärare, ungdomsarbetare', 'Teacher, youth worker'),
  ),
  role('labour-inspector', 'encounter', names('Työsuojelutarkastaja', 'Arbetarskyddsinspektör', 'Labour inspector')),
  role(
    'integration',
    'encounter',
    names(
      'Kotoutumisen tai työllisyyden asiantuntija',
      'Sakkunnig inom integration eller sysselsättning',
      'Integration or employment officer',
    ),
  ),
  role('parish', 'support', names('Seurakunnan työntekijä', 'Anställd i en församling', 'Parish worker')),
  role('union', 'support', names('Ammattiliiton työntekijä', 'Anställd i ett fackförbund', 'Trade union officer')),
  role(
    'ngo',
    'support',
    names('Järjestön työntekijä, tukihenkilö', 'Anställd i en organisation, stödperson', 'NGO worker, support person'),
  ),
  role('shelter', 'support', names('Turvakodin työntekijä', 'Anställd på ett skyddshem', 'Shelter worker')),
  role('lawyer', 'support', names('Lakimies, oikeusavustaja', 'Jurist, rättsbiträde', 'Lawyer, legal counsel')),
  role('nurse', 'county', names('Sairaanhoitaja, lääkäri', 'Sjukskötare, läkare', 'Nurse, doctor')),
  role('social-worker', 'county', names('Sosiaalityöntekijä', 'Socialarbetare', 'Social worker')),
  role(
    'child-welfare',
    'county',
    names('Lastensuojelun työntekijä', 'Anställd inom barnskyddet', 'Child welfare worker'),
  ),
  role(
    'reception-social',
    'reception',
    names(
      'Vastaanottokeskuksen ohjaaja tai sosiaalityöntekijä',
      'Handledare eller socialarbetare på en förläggning',
      'Counsellor or social worker at a reception centre',
    ),
  ),
  role(
    'reception-nurse',
    'reception',
    names('Vastaanottokeskuksen sairaanhoitaja', 'Sjukskötare på en förläggning', 'Reception-centre nurse'),
  ),
  role('police-officer', 'police', names('Poliisi', 'Polis', 'Police officer')),
  role('border-guard', 'police', names('Rajavartija', 'Gränsbevakare', 'Border guard')),
  role('prosecutor', 'police', names('Syyttäjä', 'Åklagare', 'Prosecutor')),
  role(
    'migri-officer',
    'migri',
    names('Maahanmuuttoviraston virkamies', 'Tjänsteman på Migrationsverket', 'Immigration Service officer'),
  ),
  role(
    'nas-worker',
    'nas',
    names('Auttamisjärjestelmän työntekijä', 'Anställd i hjälpsystemet', 'Assistance system worker'),
  ),
]

function role(id: string, lane: string, said: Reader['names']): Reader {
  return { id, names: said, lanes: lane === 'person' || lane === 'encounter' ? [lane] : ['encounter', lane] }
}

export const situations: readonly Situation[] = [
  {
    id: 'danger',
    names: names('Välitön vaara', 'Omedelbar fara', 'Immediate danger'),
    text: names(
      'Hengen, terveyden tai vapauden vaara torjutaan ennen kaikkea muuta. Suostumusta ei odoteta, kun soitetaan 112.',
      'Fara för liv, hälsa eller frihet avvärjs före allt annat. Man väntar inte på samtycke för att ringa 112.',
      'Danger to life, health or freedom comes before everything else. Nobody waits for consent to call 112.',
    ),
  },
  {
    id: 'child',
    names: names('Lapsi tai epäselvä ikä', 'Barn eller oklar ålder', 'A child, or age not sure'),
    text: names(
      'Epäselvässä tilanteessa toimitaan kuin lapsen kohdalla. Asia on kiireellinen. 12 vuotta täyttänyttä kuullaan, 15–17-vuotias antaa suostumuksen itse, nuoremman puolesta allekirjoittaa huoltaja tai edustaja. Lastensuojeluilmoitus ei odota suostumusta.',
      'När åldern är oklar gör man som för ett barn. Ärendet är brådskande. Den som fyllt 12 hörs, 15–17-åringar samtycker själva, för yngre undertecknar vårdnadshavaren eller företrädaren. En barnskyddsanmälan väntar inte på samtycke.',
      'When age is not sure, act as for a child. The matter is urgent. A child of 12 or more is heard, those of 15–17 consent themselves, for a younger child the guardian or representative signs. A child welfare notification does not wait for consent.',
    ),
  },
  {
    id: 'asylum',
    names: names('Turvapaikanhakija', 'Asylsökande', 'Asylum seeker'),
    text: names(
      'Apu järjestyy vastaanottokeskuksessa, jonka kirjoilla hakija on. Turvapaikka-asia ja auttamisjärjestelmä ovat eri asioita: kumpikaan ei odota toista.',
      'Hjälpen ordnas på den förläggning där den sökande är registrerad. Asylärendet och hjälpsystemet är skilda saker: ingendera väntar på den andra.',
      'Help is arranged in the reception centre where the applicant is registered. The asylum matter and the assistance system are two things: neither waits for the other.',
    ),
  },
  {
    id: 'no-residence',
    names: names('Ei oikeutta oleskella', 'Ingen rätt att vistas', 'No right of residence'),
    text: names(
      'Auttamisjärjestelmään pääsy ei edellytä oleskeluoikeutta. Ihminen voi saada harkinta-ajan, jonka aikana oleskelu on laillista, ja hakea oleskelulupaa.',
      'Upptagning i hjälpsystemet förutsätter inte uppehållsrätt. Personen kan få betänketid, under vilken vistelsen är laglig, och ansöka om uppehållstillstånd.',
      'Admission does not depend on a right of residence. The person may get a reflection period, during which the stay is legal, and apply for a permit.',
    ),
  },
  {
    id: 'refused',
    names: names('Ihminen ei suostu', 'Personen samtycker inte', 'Consent refused'),
    text: names(
      'Tietoja, joista ihmisen tunnistaa, ei anneta eteenpäin. Ovi jää auki, ja muuta tukea tarjotaan. Lapsen suojelu ei riipu suostumuksesta.',
      'Uppgifter som identifierar personen lämnas inte vidare. Dörren står öppen och annat stöd erbjuds. Skyddet av ett barn beror inte på samtycke.',
      'Nothing that identifies the person is passed on. The door stays open and other support is offered. The protection of a child does not depend on consent.',
    ),
  },
  {
    id: 'assists',
    names: names('Auttaa rikoksen selvittämisessä', 'Bistår brottsutredningen', 'Helps the investigation'),
    text: names(
      'Ihminen, joka avustaa ihmiskaupparikoksen selvittämisessä, voidaan ottaa auttamisjärjestelmään, jos hän tarvitsee erityistä apua. Virkamies harkitsee.',
      'Den som bistår vid utredningen av ett människohandelsbrott kan tas upp i hjälpsystemet om hen behöver särskild hjälp. En tjänsteman prövar saken.',
      'A person who helps the investigation of a trafficking crime may be admitted if in need of special help. An official weighs it.',
    ),
  },
]
