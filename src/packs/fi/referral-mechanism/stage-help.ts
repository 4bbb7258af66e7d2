import { names } from '../../pack.ts'
import type { Decision, Step } from '../../referral-mechanism.ts'
import { decision, guide, step, yesOrNo } from './parts.ts'

const assessed = [
  names('Yksilöllinen arvio', 'Individuell bedömning', 'Individual assessment'),
  names('Suunnitelma: mikä apu, kuka järjestää', 'Plan: vilken hjälp, vem ordnar', 'Plan: which help, who arranges it'),
]

export const steps: readonly Step[] = [
  step({
    id: 'assess-nas',
    stage: 'help',
    lane: 'nas',
    names: names(
      'Arvioi ja järjestä apu (ei kotikuntaa)',
      'Bedöm och ordna hjälp (ingen hemkommun)',
      'Assess and arrange help (no home municipality)',
    ),
    todo: [
      names(
        'Arvioi tuen tarve yhdessä ihmisen kanssa: ikä, turvallisuus, terveys, lapset, kieli.',
        'Bedöm stödbehovet tillsammans med personen: ålder, säkerhet, hälsa, barn, språk.',
        'Assess the needs together with the person: age, safety, health, children, language.',
      ),
      names(
        'Järjestä auttamistoimet: neuvonta, turvallinen majoitus, vastaanottoraha, sosiaali- ja terveyspalvelut, tulkkaus, oikeusapu.',
        'Ordna hjälpinsatserna: rådgivning, trygg inkvartering, mottagningspenning, social- och hälsotjänster, tolkning, rättshjälp.',
        'Arrange the measures: advice, safe accommodation, reception allowance, social and health services, interpretation, legal aid.',
      ),
      names(
        'Palvelut voi ostaa julkiselta tai yksityiseltä tuottajalta.',
        'Tjänsterna kan köpas av en offentlig eller privat producent.',
        'Services may be bought from a public or private producer.',
      ),
    ],
    inputs: [names('Päätös ottamisesta', 'Beslut om upptagning', 'Decision on admission')],
    outputs: assessed,
    materials: [guide('help', names('Mitä apua on', 'Vilken hjälp finns', 'What help there is'))],
    situations: ['no-residence'],
    law: ['reception-38a', 'reception-38b', 'reception-25-26', 'reception-33'],
    source: 'F746 §§ 25–26, 33(3), 38a, 38b; ROUTE',
    mark: 'V',
    next: ['children'],
  }),
  step({
    id: 'assess-county',
    stage: 'help',
    lane: 'county',
    names: names(
      'Arvioi ja järjestä apu (kotikunta)',
      'Bedöm och ordna hjälp (hemkommun)',
      'Assess and arrange help (home municipality)',
    ),
    todo: [
      names(
        'Arvioi palvelutarve. Auttamistoimet ovat mahdollisia myös yleisten palvelujen lisäksi.',
        'Bedöm servicebehovet. Hjälpinsatser är möjliga också utöver de allmänna tjänsterna.',
        'Assess the service needs. Measures are possible on top of general services.',
      ),
      names(
        'Nimeä omatyöntekijä ja sovi suunnitelmasta. Auttamisjärjestelmä neuvoo ja ohjaa.',
        'Utse en egen kontaktperson och kom överens om en plan. Hjälpsystemet ger råd och handledning.',
        'Name the person’s own worker and agree on a plan. The assistance system advises and guides.',
      ),
      names(
        'Turvaa asiakkaan tiedot: rajaa, kuka näkee osoitteen ja uhrina olemisen.',
        'Skydda klientens uppgifter: begränsa vem som ser adressen och att personen är offer.',
        'Protect the client’s data: limit who sees the address and that the person is a victim.',
      ),
    ],
    inputs: [
      names(
        'Tieto ottamisesta, ihmisen suostumuksella',
        'Uppgift om upptagningen, med personens samtycke',
        'Word of the admission, with the person’s consent',
      ),
    ],
    outputs: assessed,
    law: ['reception-38b', 'social-welfare-36', 'reception-58'],
    source: 'F746 § 38b; F1301 §§ 36, 39; ROUTE; EOAK/3489/2017',
    mark: 'V',
    next: ['children'],
  }),
  step({
    id: 'assess-reception',
    stage: 'help',
    lane: 'reception',
    names: names(
      'Arvioi ja järjestä apu (hakija)',
      'Bedöm och ordna hjälp (sökande)',
      'Assess and arrange help (applicant)',
    ),
    todo: [
      names(
        'Järjestä apu turvapaikanhakijalle tai tilapäistä suojelua saavalle yhdessä auttamisjärjestelmän kanssa.',
        'Ordna hjälp för den asylsökande eller den som får tillfälligt skydd i samarbete med hjälpsystemet.',
        'Arrange help for the asylum seeker or person with temporary protection together with the assistance system.',
      ),
      names(
        'Arvioi, onko majoituspaikka turvallinen. Epäillyt voivat asua samassa keskuksessa: hae siirtoa tarvittaessa.',
        'Bedöm om boendet är tryggt. De misstänkta kan bo på samma förläggning: ansök om flytt vid behov.',
        'Judge whether the place is safe. Suspects may live in the same centre: arrange a move if needed.',
      ),
      names(
        'Terveydenhoitaja kartoittaa hoidon tarpeen ja kirjaa vammat ihmisen luvalla.',
        'Hälsovårdaren kartlägger vårdbehovet och dokumenterar skador med personens tillstånd.',
        'The nurse maps the need of care and documents injuries with the person’s leave.',
      ),
    ],
    inputs: [names('Tieto ottamisesta', 'Uppgift om upptagningen', 'Word of the admission')],
    outputs: assessed,
    situations: ['asylum'],
    law: ['reception-33', 'reception-38b', 'reception-38a'],
    source: 'F746 § 33(5); ROUTE',
    mark: 'V',
    next: ['children'],
  }),
  step({
    id: 'plan-for-child',
    stage: 'help',
    lane: 'county',
    names: names('Suunnittele lapsen apu', 'Planera hjälpen för barnet', 'Plan the child’s help'),
    todo: [
      names(
        'Arvioi lapsen etu ja kuule lasta. Kirjaa, miten näkemys on otettu huomioon.',
        'Bedöm barnets bästa och hör barnet. Anteckna hur åsikten har beaktats.',
        'Assess the child’s best interests and hear the child. Write down how their view was taken into account.',
      ),
      names(
        'Varmista edustaja lapselle, joka on ilman huoltajaa. Vanhempi tai muu tosiasiallinen huoltaja voidaan jäljittää, jos se on lapselle turvallista.',
        'Säkra en företrädare för ett barn utan vårdnadshavare. En förälder eller annan som faktiskt sörjt för barnet kan spåras om det är tryggt för barnet.',
        'See that a child without a guardian has a representative. A parent or actual carer may be traced if that is safe for the child.',
      ),
      names(
        'Järjestä koulu, hoito ja asuminen. Myös asiakkaan omat lapset saavat apua, jos tarvitsevat.',
        'Ordna skola, vård och boende. Också klientens egna barn får hjälp om de behöver.',
        'Arrange school, care and living. The client’s own children get help, too, if they need it.',
      ),
    ],
    outputs: [names('Lapsen suunnitelma', 'Plan för barnet', 'Plan for the child')],
    situations: ['child'],
    law: ['reception-38e', 'reception-38a', 'reception-39-44', 'aliens-105b', 'reception-5-6'],
    source: 'F746 §§ 5, 38a(8), 38e, 39–44; F301 § 105b',
    mark: 'V',
    next: ['threat'],
  }),
  step({
    id: 'protect',
    stage: 'help',
    lane: 'police',
    names: names('Arvioi uhka ja suojele', 'Bedöm hotet och skydda', 'Assess the threat and protect'),
    todo: [
      names(
        'Tee uhka-arvio yhdessä auttamisjärjestelmän ja palvelujen järjestäjän kanssa. Ota huomioon myös läheiset ja työntekijät.',
        'Gör en hotbedömning tillsammans med hjälpsystemet och den som ordnar tjänsterna. Beakta också närstående och anställda.',
        'Assess the threat together with the assistance system and the organiser. Think of those close to the person and of staff, too.',
      ),
      names(
        'Sovi suojelusta: turvallinen paikka, tietojen turvakielto, lähestymiskielto, yhteystapa. Nimeä vastuuhenkilö ja tarkistuspäivä.',
        'Kom överens om skydd: trygg plats, spärrmarkering, besöksförbud, kontaktsätt. Utse en ansvarig och en dag för uppföljning.',
        'Agree on protection: safe place, non-disclosure of data, restraining order, way of contact. Name who answers for it and the day of review.',
      ),
    ],
    inputs: [
      names(
        'Uhan arviointiin tarvittavat tiedot',
        'Uppgifter som behövs för att bedöma hotet',
        'What is needed to assess the threat',
      ),
    ],
    outputs: [
      names(
        'Suojelutoimet ja tarkistuspäivä',
        'Skyddsåtgärder och uppföljningsdag',
        'Measures of protection and a day of review',
      ),
    ],
    situations: ['danger'],
    law: ['reception-37', 'reception-38d'],
    source: 'F746 §§ 37, 38d; the list of measures is practice',
    mark: 'K',
    next: ['safe-place'],
  }),
  step({
    id: 'safe-place',
    stage: 'help',
    lane: 'support',
    names: names('Järjestä turvallinen paikka', 'Ordna en trygg plats', 'Give a safe place'),
    todo: [
      names(
        'Ota ihminen vastaan turvakotiin tai muuhun turvalliseen majoitukseen, josta järjestäjä on sopinut.',
        'Ta emot personen på ett skyddshem eller i annan trygg inkvartering som den ansvariga har avtalat om.',
        'Take the person in at a shelter or other safe accommodation that the organiser has agreed on.',
      ),
      names(
        'Osoitetta ei kirjata tavallisiin asiakirjoihin. Sovi, kuka sen tietää.',
        'Adressen antecknas inte i vanliga handlingar. Kom överens om vem som känner till den.',
        'The address does not stand in ordinary papers. Agree on who knows it.',
      ),
      names(
        'Sovi, mitä tehdään, jos ihminen katoaa.',
        'Kom överens om vad som görs om personen försvinner.',
        'Agree on what is done if the person disappears.',
      ),
    ],
    outputs: [names('Turvallinen paikka', 'Trygg plats', 'A safe place')],
    situations: ['danger'],
    law: ['reception-38a', 'shelters'],
    source: 'F746 § 38a(2); F1354; how addresses are kept is practice',
    mark: 'K',
    next: ['support-and-counsel'],
  }),
  step({
    id: 'support-and-counsel',
    stage: 'help',
    lane: 'support',
    names: names('Tukihenkilö ja oikeusapu', 'Stödperson och rättshjälp', 'Support person and legal aid'),
    todo: [
      names(
        'Anna tukihenkilö ja oikeudellista neuvontaa ennen kuin ihminen päättää rikosilmoituksesta tai luvasta.',
        'Ge en stödperson och juridisk rådgivning innan personen beslutar om brottsanmälan eller tillstånd.',
        'Give a support person and legal advice before the person decides on a report or a permit.',
      ),
      names(
        'Selvitä palkkasaatavat, velat ja paperit. Liitto ja työsuojeluviranomainen auttavat työasioissa.',
        'Utred lönefordringar, skulder och papper. Facket och arbetarskyddsmyndigheten hjälper i arbetsfrågor.',
        'Look into unpaid wages, debts and papers. The union and the labour inspection help in matters of work.',
      ),
      names(
        'Järjestöllä ei ole ilman sopimusta lakiin perustuvaa oikeutta saada asiakkaan tietoja: kysy ihmiseltä.',
        'En organisation har utan avtal ingen lagstadgad rätt att få klientens uppgifter: fråga personen.',
        'Without a contract an organisation has no statutory right to the client’s data: ask the person.',
      ),
    ],
    outputs: [names('Tukihenkilö ja avustaja', 'Stödperson och biträde', 'Support person and counsel')],
    law: ['reception-38a', 'reception-58'],
    source: 'F746 §§ 38a(7), 58; SUPP',
    mark: 'V',
    next: ['residence'],
  }),
]

export const decisions: readonly Decision[] = [
  decision({
    id: 'organiser',
    stage: 'help',
    lane: 'nas',
    names: names('Kuka järjestää avun?', 'Vem ordnar hjälpen?', 'Who arranges the help?'),
    text: names(
      'Kotikunta ratkaisee. Järjestäjä voi vaihtua kesken asian, kun kotikunta tai lupa muuttuu.',
      'Hemkommunen avgör. Den ansvariga kan bytas mitt i ärendet när hemkommunen eller tillståndet ändras.',
      'The home municipality decides. The organiser may change midway when municipality or permit change.',
    ),
    inputs: [
      yesOrNo('home', names('Kotikunta Suomessa', 'Hemkommun i Finland', 'Home municipality in Finland')),
      yesOrNo(
        'applicant',
        names(
          'Hakee turvapaikkaa tai saa tilapäistä suojelua',
          'Söker asyl eller får tillfälligt skydd',
          'Seeks asylum or has temporary protection',
        ),
      ),
    ],
    outcomes: [
      { id: 'county', names: names('Kotikunta', 'Hemkommun', 'Home municipality'), to: 'assess-county' },
      { id: 'reception', names: names('Hakija', 'Sökande', 'Applicant'), to: 'assess-reception' },
      { id: 'nas', names: names('Ei kumpaakaan', 'Ingendera', 'Neither'), to: 'assess-nas' },
    ],
    rules: [
      { when: { home: ['yes'] }, outcome: 'county' },
      { when: { home: ['no'], applicant: ['yes'] }, outcome: 'reception' },
      { when: { home: ['no'], applicant: ['no'] }, outcome: 'nas' },
    ],
    situations: ['asylum', 'no-residence'],
    law: ['reception-33', 'reception-38b'],
    source: 'F746 §§ 33, 38b; ROUTE',
    mark: 'V',
  }),
  decision({
    id: 'children',
    stage: 'help',
    lane: 'county',
    names: names('Onko kyse lapsesta?', 'Gäller det ett barn?', 'Is there a child?'),
    text: names(
      'Asiakas on lapsi, tai hänellä on lapsia mukanaan.',
      'Klienten är ett barn eller har barn med sig.',
      'The client is a child, or has children with them.',
    ),
    inputs: [
      yesOrNo('client', names('Asiakas on alle 18', 'Klienten är under 18', 'The client is under 18')),
      yesOrNo(
        'own',
        names('Asiakkaalla on lapsia mukanaan', 'Klienten har barn med sig', 'The client has children along'),
      ),
    ],
    outcomes: [
      { id: 'yes', names: names('Kyllä', 'Ja', 'Yes'), to: 'plan-for-child' },
      { id: 'no', names: names('Ei', 'Nej', 'No'), to: 'threat' },
    ],
    rules: [
      { when: { client: ['yes'] }, outcome: 'yes' },
      { when: { client: ['no'], own: ['yes'] }, outcome: 'yes' },
      { when: { client: ['no'], own: ['no'] }, outcome: 'no' },
    ],
    situations: ['child'],
    law: ['reception-38e', 'reception-35-3'],
    source: 'F746 §§ 35(3), 38e',
    mark: 'V',
  }),
  decision({
    id: 'threat',
    stage: 'help',
    lane: 'nas',
    names: names('Onko vakava uhka?', 'Finns det ett allvarligt hot?', 'Is there a serious threat?'),
    text: names(
      'Johtaja saa kertoa poliisille sen, mikä on välttämätöntä hengen, terveyden tai vapauden uhan arvioimiseksi ja torjumiseksi. Se on oikeus, ei velvollisuus.',
      'Direktören får berätta för polisen det som är nödvändigt för att bedöma och avvärja ett hot mot liv, hälsa eller frihet. Det är en rätt, inte en skyldighet.',
      'The director may tell the police what is necessary to assess and avert a threat to life, health or freedom. It is a right, not a duty.',
    ),
    inputs: [
      yesOrNo(
        'threat',
        names(
          'Uhkaa ihmistä, läheistä, toista uhria tai työntekijää',
          'Hotar personen, en närstående, ett annat offer eller en anställd',
          'Threatens the person, someone close, another victim or staff',
        ),
      ),
    ],
    outcomes: [
      { id: 'yes', names: names('Kyllä', 'Ja', 'Yes'), to: 'protect' },
      { id: 'no', names: names('Ei', 'Nej', 'No'), to: 'support-and-counsel' },
    ],
    rules: [
      { when: { threat: ['yes'] }, outcome: 'yes' },
      { when: { threat: ['no'] }, outcome: 'no' },
    ],
    situations: ['danger'],
    law: ['reception-37', 'reception-38d'],
    source: 'F746 §§ 37, 38d',
    mark: 'V',
  }),
]
