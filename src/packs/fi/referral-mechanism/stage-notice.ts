import { names } from '../../pack.ts'
import type { Decision, Step } from '../../referral-mechanism.ts'
import { decision, guide, step, yesOrNo } from './parts.ts'

export const steps: readonly Step[] = [
  step({
    id: 'notice-signs',
    stage: 'notice',
    lane: 'encounter',
    names: names('Huomaa merkit', 'Lägg märke till tecknen', 'Notice the signs'),
    todo: [
      names(
        'Merkki on syy katsoa tarkemmin. Se ei todista mitään, eikä merkkien puuttuminen todista mitään.',
        'Ett tecken är ett skäl att titta närmare. Det bevisar inget, och att tecken saknas bevisar inte heller något.',
        'A sign is a reason to look closer. It proves nothing, and neither does the lack of signs.',
      ),
      names(
        'Katso, hoitaako joku muu ihmisen papereita, rahoja tai puhetta, rajoitetaanko hänen liikkumistaan ja onko hänellä velka, joka ei pienene.',
        'Se efter om någon annan sköter personens papper, pengar eller tal, om hens rörelsefrihet begränsas och om det finns en skuld som inte minskar.',
        'See whether somebody else handles the person’s papers, money or speech, whether their movement is limited, and whether there is a debt that does not shrink.',
      ),
      names(
        'Yksi varma ”kyllä” tai kaksi ”ehkä” riittää: selvitä lisää ja ota yhteyttä auttamisjärjestelmään.',
        'Ett säkert ”ja” eller två ”kanske” räcker: ta reda på mer och kontakta hjälpsystemet.',
        'One sure “yes” or two “maybe” are enough: find out more and contact the assistance system.',
      ),
    ],
    outputs: [
      names(
        'Omat havainnot, erillään siitä, mitä ihminen kertoi',
        'Egna iakttagelser, skilda från det som personen berättade',
        'Own observations, kept apart from what the person told',
      ),
    ],
    materials: [guide('professionals', names('Ammattilaisille', 'För yrkespersoner', 'For professionals'))],
    law: ['criminal-code-25-3'],
    source: 'NAS: identifying victims (IND); IKUT instruction card (CARD1)',
    mark: 'V',
    next: ['danger-now'],
  }),
  step({
    id: 'call-112',
    stage: 'notice',
    lane: 'encounter',
    names: names('Soita 112', 'Ring 112', 'Call 112'),
    todo: [
      names(
        'Soita 112, jos henki, terveys tai vapaus on vaarassa nyt.',
        'Ring 112 om liv, hälsa eller frihet är i fara nu.',
        'Call 112 if life, health or freedom is in danger now.',
      ),
      names(
        'Älä mene väliin yksin äläkä kerro epäillylle, että olet soittanut.',
        'Ingrip inte ensam och berätta inte för den misstänkta att du har ringt.',
        'Do not step in alone, and do not tell the suspect that you have called.',
      ),
      names(
        'Soita sen jälkeen auttamisjärjestelmän neuvontaan. Siihen vastataan ympäri vuorokauden.',
        'Ring sedan hjälpsystemets rådgivning. Den svarar dygnet runt.',
        'Then call the helpline of the assistance system. It answers around the clock.',
      ),
    ],
    tell: [
      names(
        'Soitan apua, koska olet vaarassa.',
        'Jag ringer efter hjälp, för du är i fara.',
        'I am calling for help, because you are in danger.',
      ),
    ],
    situations: ['danger'],
    limit: { names: names('Heti', 'Genast', 'At once'), law: null },
    source: 'NAS contact page (CONT)',
    mark: 'V',
    next: ['secure-person'],
  }),
  step({
    id: 'secure-person',
    stage: 'notice',
    lane: 'police',
    names: names('Turvaa ihminen paikalla', 'Trygga personen på platsen', 'Make the person safe on the spot'),
    todo: [
      names(
        'Erota ihminen epäillyistä ja muista, jotka puhuvat hänen puolestaan.',
        'Skilj personen från de misstänkta och från andra som för hens talan.',
        'Separate the person from suspects and from others who speak for them.',
      ),
      names(
        'Kutsu riippumaton tulkki. Kysy vammoista ja lääkärin tarpeesta.',
        'Kalla på en oberoende tolk. Fråga om skador och behov av läkare.',
        'Call an independent interpreter. Ask about injuries and the need of a doctor.',
      ),
      names(
        'Ota yhteyttä sosiaalipäivystykseen, jos ihmisellä ei ole turvallista paikkaa, ja aina kun paikalla on lapsi.',
        'Kontakta socialjouren om personen inte har en trygg plats, och alltid när ett barn är på plats.',
        'Contact the social emergency services if the person has no safe place, and always when there is a child.',
      ),
    ],
    tell: [
      names(
        'Olet turvassa nyt. Apua saa, vaikka et tekisi rikosilmoitusta.',
        'Du är trygg nu. Du kan få hjälp även om du inte gör en brottsanmälan.',
        'You are safe now. There is help even if you do not report a crime.',
      ),
    ],
    inputs: [names('Hätäpuhelu', 'Nödsamtal', 'Emergency call')],
    outputs: [names('Ihminen on turvassa', 'Personen är trygg', 'The person is safe')],
    situations: ['danger'],
    limit: { names: names('Heti', 'Genast', 'At once'), law: null },
    source: 'Practice; police guideline 2020/2013/5080 is not public',
    mark: 'K',
    next: ['talk-alone'],
  }),
  step({
    id: 'talk-alone',
    stage: 'notice',
    lane: 'encounter',
    names: names('Puhu kahden kesken', 'Tala på tu man hand', 'Talk alone with the person'),
    todo: [
      names(
        'Järjestä rauhallinen paikka. Käytä riippumatonta tulkkia, älä saattajaa, sukulaista tai työkaveria.',
        'Ordna en lugn plats. Använd en oberoende tolk, inte en följeslagare, släkting eller arbetskamrat.',
        'Find a quiet place. Use an independent interpreter, never a companion, relative or workmate.',
      ),
      names(
        'Kuuntele. Älä kuulustele äläkä pyydä yksityiskohtia vaikeista tapahtumista. Luottamus voi vaatia monta tapaamista.',
        'Lyssna. Förhör inte och be inte om detaljer i svåra händelser. Förtroende kan kräva många möten.',
        'Listen. Do not interrogate and do not ask for details of painful events. Trust may take many meetings.',
      ),
      names(
        'Kysy, mikä tapa ottaa yhteyttä on turvallinen ja mikä ei. Kysy ikä.',
        'Fråga vilket sätt att ta kontakt som är tryggt och vilket som inte är det. Fråga om ålder.',
        'Ask which way of making contact is safe and which is not. Ask the age.',
      ),
    ],
    tell: [
      names(
        'Sinä päätät, mitä kerrot. Se, mitä on tapahtunut, ei ole sinun syytäsi.',
        'Du bestämmer vad du berättar. Det som har hänt är inte ditt fel.',
        'You decide what you tell. What has happened is not your fault.',
      ),
    ],
    inputs: [names('Omat havainnot', 'Egna iakttagelser', 'Own observations')],
    outputs: [
      names('Turvallinen tapa ottaa yhteyttä', 'Ett tryggt sätt att ta kontakt', 'A safe way of making contact'),
      names('Arvio iästä', 'Bedömning av åldern', 'An estimate of the age'),
    ],
    materials: [
      guide('watched', names('Jos puhelinta seurataan', 'Om telefonen övervakas', 'If the phone is watched')),
    ],
    source: 'NAS: referring a victim (REF); IND; Pro-tukipiste Askelmerkit (PTP2)',
    mark: 'V',
    next: ['age'],
  }),
  step({
    id: 'notify-child-welfare',
    stage: 'notice',
    lane: 'encounter',
    names: names('Tee lastensuojeluilmoitus', 'Gör en barnskyddsanmälan', 'Notify child welfare'),
    todo: [
      names(
        'Monella ammattilaisella on velvollisuus ilmoittaa salassapidon estämättä. Muut saavat ilmoittaa.',
        'Många yrkespersoner är skyldiga att anmäla utan hinder av sekretessen. Andra får anmäla.',
        'Many professionals must notify notwithstanding secrecy. Others may.',
      ),
      names(
        'Jos epäilet, että vanhempi tai muu läheinen on mukana, älä kysy häneltä. Kerro epäily ilmoituksessa.',
        'Om du misstänker att en förälder eller annan närstående är inblandad, fråga inte hen. Berätta om misstanken i anmälan.',
        'If you suspect that a parent or someone close is involved, do not ask them. Say so in the notification.',
      ),
      names(
        'Ilmoita poliisille, jos epäilet lapseen kohdistunutta seksuaalirikosta tai sellaista henkeen tai terveyteen kohdistuvaa rikosta, jonka enimmäisrangaistus on vähintään kaksi vuotta vankeutta.',
        'Anmäl till polisen om du misstänker ett sexualbrott mot barnet eller ett sådant brott mot liv eller hälsa för vilket maximistraffet är minst två års fängelse.',
        'Tell the police if you suspect a sexual offence against the child, or an offence against life or health with a maximum penalty of two years or more.',
      ),
    ],
    tell: [
      names(
        'Minun täytyy kertoa tästä lastensuojeluun, jotta sinua voidaan suojella. Kerron sinulle, mitä seuraavaksi tapahtuu.',
        'Jag måste berätta om det här för barnskyddet så att du kan skyddas. Jag berättar för dig vad som händer sedan.',
        'I have to tell child welfare about this so that you can be protected. I will tell you what happens next.',
      ),
    ],
    outputs: [names('Lastensuojeluilmoitus', 'Barnskyddsanmälan', 'Child welfare notification')],
    materials: [guide('children', names('Lapset ja nuoret', 'Barn och unga', 'Children and young people'))],
    limit: { names: names('Viipymättä', 'Utan dröjsmål', 'Without delay'), law: 'child-welfare-25' },
    situations: ['child'],
    law: ['child-welfare-25', 'reception-5-6'],
    source: 'F417 § 25; NAS: referring a child (REFC)',
    mark: 'V',
    next: ['protect-child', 'ask-advice'],
  }),
  step({
    id: 'protect-child',
    stage: 'notice',
    lane: 'county',
    names: names(
      'Arvioi lapsen kiireellinen tarve',
      'Bedöm barnets brådskande behov',
      'Assess the child’s urgent need',
    ),
    todo: [
      names(
        'Arvioi heti, tarvitseeko lapsi turvaa tänään. Käytä sosiaalipäivystystä virka-ajan ulkopuolella.',
        'Bedöm genast om barnet behöver skydd i dag. Använd socialjouren utanför tjänstetid.',
        'Assess at once whether the child needs safety today. Use the emergency services outside office hours.',
      ),
      names(
        'Ota yhteyttä auttamisjärjestelmään. Yritys tai vaara riittää: ei tarvitse odottaa, että jotain tapahtuu.',
        'Kontakta hjälpsystemet. Ett försök eller en risk räcker: man behöver inte vänta på att något händer.',
        'Contact the assistance system. An attempt or a risk is enough: there is no need to wait until something happens.',
      ),
      names(
        'Kuule 12 vuotta täyttänyttä. Puhu lapsen kanssa ilman niitä, joita epäillään.',
        'Hör den som fyllt 12 år. Tala med barnet utan dem som misstänks.',
        'Hear a child of 12 or more. Talk with the child without those who are suspected.',
      ),
    ],
    inputs: [names('Lastensuojeluilmoitus', 'Barnskyddsanmälan', 'Child welfare notification')],
    outputs: [names('Lapsen suojelu järjestetty', 'Skyddet av barnet ordnat', 'Protection of the child arranged')],
    limit: { names: names('Heti', 'Genast', 'At once'), law: 'reception-5-6' },
    situations: ['child'],
    law: ['child-welfare-25', 'reception-38e', 'reception-5-6'],
    source: 'F417; F746 §§ 5, 38e; REFC',
    mark: 'V',
    next: ['child-welfare-goes-on'],
  }),
]

export const decisions: readonly Decision[] = [
  decision({
    id: 'danger-now',
    stage: 'notice',
    lane: 'encounter',
    names: names('Onko vaara nyt?', 'Är det fara nu?', 'Is there danger now?'),
    text: names(
      'Sinä arvioit. Jos epäröit, toimi kuin vaara olisi.',
      'Du bedömer. Om du tvekar, gör som om det är fara.',
      'You judge. When in doubt, act as if there were danger.',
    ),
    inputs: [
      yesOrNo(
        'danger',
        names(
          'Henki, terveys tai vapaus vaarassa nyt',
          'Liv, hälsa eller frihet i fara nu',
          'Life, health or freedom in danger now',
        ),
      ),
    ],
    outcomes: [
      { id: 'yes', names: names('Kyllä', 'Ja', 'Yes'), to: 'call-112' },
      { id: 'no', names: names('Ei', 'Nej', 'No'), to: 'talk-alone' },
    ],
    rules: [
      { when: { danger: ['yes'] }, outcome: 'yes' },
      { when: { danger: ['no'] }, outcome: 'no' },
    ],
    situations: ['danger'],
    source: 'CONT',
    mark: 'V',
  }),
  decision({
    id: 'age',
    stage: 'notice',
    lane: 'encounter',
    names: names('Onko hän lapsi?', 'Är personen ett barn?', 'Is this a child?'),
    text: names(
      'Alle 18-vuotias on lapsi. Jos ikä on epäselvä, toimi kuin lapsen kohdalla.',
      'Den som är under 18 är ett barn. Om åldern är oklar, gör som för ett barn.',
      'Anybody under 18 is a child. If the age is not sure, act as for a child.',
    ),
    inputs: [
      {
        id: 'age',
        names: names('Ikä', 'Ålder', 'Age'),
        values: [
          { id: 'adult', names: names('18 tai yli', '18 eller över', '18 or over') },
          { id: 'child', names: names('Alle 18', 'Under 18', 'Under 18') },
          { id: 'not-sure', names: names('Ei varmaa', 'Inte säkert', 'Not sure') },
        ],
      },
    ],
    outcomes: [
      { id: 'adult', names: names('Aikuinen', 'Vuxen', 'Adult'), to: 'ask-advice' },
      {
        id: 'child',
        names: names('Lapsi tai epäselvä', 'Barn eller oklart', 'Child or not sure'),
        to: 'notify-child-welfare',
      },
    ],
    rules: [
      { when: { age: ['adult'] }, outcome: 'adult' },
      { when: { age: ['child', 'not-sure'] }, outcome: 'child' },
    ],
    situations: ['child'],
    law: ['reception-5-6', 'child-welfare-25'],
    source: 'REFC',
    mark: 'V',
  }),
]
