import { names } from '../../pack.ts'
import type { Decision, Step } from '../../referral-mechanism.ts'
import { decision, guide, step, yesOrNo } from './parts.ts'

export const steps: readonly Step[] = [
  step({
    id: 'write-proposal',
    stage: 'admission',
    lane: 'encounter',
    names: names('Tee esitys', 'Gör en framställning', 'Make a proposal'),
    todo: [
      names(
        'Kuka tahansa julkinen, yksityinen tai kolmannen sektorin toimija voi tehdä esityksen. Ihminen voi tehdä sen myös itse.',
        'Vilken offentlig eller privat aktör som helst, eller en aktör inom tredje sektorn, kan göra en framställning. Personen kan också göra den själv.',
        'Any public, private or third-sector actor may make a proposal. The person may do so, too.',
      ),
      names(
        'Kerro, milloin, missä ja miten. Erota, mitä ihminen kertoi ja mitä itse havaitsit.',
        'Berätta när, var och hur. Skilj på vad personen berättade och vad du själv iakttog.',
        'Tell when, where and how. Keep what the person told apart from what you saw yourself.',
      ),
      names(
        'Kerro kiireellinen avun tarve, tulkin kieli, lapset ja turvallinen tapa ottaa yhteyttä.',
        'Berätta om brådskande hjälpbehov, tolkspråk, barn och ett tryggt sätt att ta kontakt.',
        'Say what is urgent, the interpreter’s language, the children, and the safe way of making contact.',
      ),
      names(
        'Kiireellisessä asiassa soita ennen kuin lähetät.',
        'Ring innan du skickar om ärendet är brådskande.',
        'In an urgent matter call before you send.',
      ),
    ],
    inputs: [names('Ihmisen suostumus', 'Personens samtycke', 'The person’s consent')],
    outputs: [
      names('Esitys', 'Framställning', 'Proposal'),
      names('Koodi, jolla vastaus luetaan', 'Kod med vilken svaret läses', 'Code with which the answer is read'),
    ],
    materials: [
      {
        names: names('Tee esitys toisesta', 'Gör en framställning om någon annan', 'Propose somebody else'),
        href: '/contact/other/gate',
      },
      {
        names: names('Tee esitys itsestäsi', 'Gör en framställning om dig själv', 'Propose yourself'),
        href: '/contact/self/gate',
      },
    ],
    law: ['reception-34'],
    source: 'F746 § 34; REF',
    mark: 'V',
    next: ['receive-proposal'],
  }),
  step({
    id: 'receive-proposal',
    stage: 'admission',
    lane: 'nas',
    names: names('Ota esitys vastaan', 'Ta emot framställningen', 'Receive the proposal'),
    todo: [
      names(
        'Lue heti. Aseta kiireellisyys: hengenvaara, lapsi, käynnissä oleva hyväksikäyttö, muut.',
        'Läs genast. Avgör hur brådskande ärendet är: livsfara, barn, pågående utnyttjande, övriga.',
        'Read at once. Set how urgent it is: danger to life, child, exploitation still going on, others.',
      ),
      names(
        'Tee lastensuojeluilmoitus, jos ihminen on lapsi tai hänen mukanaan on lapsia, joista on huoli.',
        'Gör en barnskyddsanmälan om personen är ett barn eller har med sig barn som man är orolig för.',
        'Notify child welfare if the person is a child, or has children with them who give cause for worry.',
      ),
      names(
        'Ota yhteyttä vain tavalla, joka on kerrottu turvalliseksi.',
        'Ta kontakt bara på det sätt som har uppgetts vara tryggt.',
        'Make contact only in a way that was said to be safe.',
      ),
    ],
    inputs: [names('Esitys', 'Framställning', 'Proposal')],
    outputs: [
      names(
        'Vireillä oleva asia ja käsittelijä',
        'Anhängigt ärende och handläggare',
        'A pending matter and who handles it',
      ),
    ],
    limit: {
      names: names(
        'Viivytyksettä; lapsen asia kiireellisenä. Pyynnöstä annetaan arvio päätöksen ajasta.',
        'Utan dröjsmål; ett barns ärende skyndsamt. På begäran ges en uppskattning om när beslutet fattas.',
        'Without undue delay; a child’s matter with urgency. An estimate of the time is given on request.',
      ),
      law: 'reception-5-6',
    },
    situations: ['child'],
    law: ['reception-34', 'reception-5-6', 'child-welfare-25', 'data-7-3'],
    source: 'F746 §§ 5, 34; F434 § 23; REFC',
    mark: 'V',
    next: ['enough-known'],
  }),
  step({
    id: 'ask-more',
    stage: 'admission',
    lane: 'nas',
    names: names('Pyydä lisää tai tapaa', 'Be om mer eller träffas', 'Ask for more, or meet'),
    todo: [
      names(
        'Pyydä vain se, mitä kaksi laissa säädettyä edellytystä vaativat. Kysy ihmiseltä itseltään, jos se on turvallista.',
        'Be bara om det som lagens två förutsättningar kräver. Fråga personen själv om det är tryggt.',
        'Ask only for what the two legal tests need. Ask the person themself if it is safe.',
      ),
      names(
        'Käytä tulkkia ja anna ihmisen valita tapaamispaikka. Oikeus saada tietoja toiselta viranomaiselta perustuu lakiin.',
        'Använd tolk och låt personen välja mötesplats. Rätten att få uppgifter av en annan myndighet grundar sig på lag.',
        'Use an interpreter and let the person choose where to meet. The right to information from another authority rests on the law.',
      ),
    ],
    outputs: [names('Lisätiedot', 'Tilläggsuppgifter', 'More information')],
    law: ['reception-58', 'administrative-34'],
    source: 'REF2; F746 § 58; F615 § 13(4)',
    mark: 'V',
    next: ['enough-known'],
  }),
  step({
    id: 'admit',
    stage: 'admission',
    lane: 'nas',
    names: names(
      'Päätös: otetaan ja tunnistetaan',
      'Beslut: tas upp och identifieras',
      'Decision: admitted and identified',
    ),
    todo: [
      names(
        'Tee kirjallinen, perusteltu päätös. Samalla päätöksellä ihminen tunnistetaan ihmiskaupan uhriksi, kun hänet otetaan uhrina.',
        'Fatta ett skriftligt, motiverat beslut. Med samma beslut identifieras personen som offer för människohandel när hen tas upp som offer.',
        'Make a written, reasoned decision. When admitted as a victim, the person is identified as a victim of trafficking by the same decision.',
      ),
      names(
        'Kerro päätös ihmiselle kielellä, jota hän ymmärtää, turvallisella tavalla.',
        'Berätta om beslutet för personen på ett språk hen förstår, på ett tryggt sätt.',
        'Tell the person in a language they understand, in a safe way.',
      ),
      names(
        'Kerro esityksen tekijälle vain: otettiin.',
        'Berätta för den som gjorde framställningen bara: togs upp.',
        'Tell the proposer only: admitted.',
      ),
    ],
    tell: [
      names(
        'Sinut on otettu auttamisjärjestelmään. Tunnistaminen ei sido muita viranomaisia, mutta niiden on otettava se huomioon.',
        'Du har tagits upp i hjälpsystemet. Identifieringen binder inte andra myndigheter, men de måste beakta den.',
        'You have been admitted. Identification does not bind other authorities, but they must take it into account.',
      ),
    ],
    outputs: [names('Päätös ja valitusosoitus', 'Beslut och besvärsanvisning', 'Decision and appeal instructions')],
    limit: {
      names: names(
        'Valitusaika 30 päivää tiedoksisaannista',
        'Besvärstid 30 dagar från delfåendet',
        'Appeal within 30 days of service',
      ),
      law: 'judicial-13',
    },
    law: [
      'reception-33',
      'reception-33-2',
      'reception-35-1',
      'reception-35-2',
      'reception-35-3',
      'administrative-43-45',
      'administrative-47',
      'judicial-13',
    ],
    source: 'F746 §§ 33, 35; F434 §§ 43–47; 808/2019 § 13; INFO',
    mark: 'V',
    next: ['organiser', 'learn-outcome'],
  }),
  step({
    id: 'reject',
    stage: 'admission',
    lane: 'nas',
    names: names('Päätös: ei oteta', 'Beslut: tas inte upp', 'Decision: not admitted'),
    todo: [
      names(
        'Tee kirjallinen, perusteltu päätös ja liitä valitusosoitus.',
        'Fatta ett skriftligt, motiverat beslut och bifoga besvärsanvisning.',
        'Make a written, reasoned decision with appeal instructions.',
      ),
      names(
        'Neuvo, mistä muualta ihminen saa apua. Uuden esityksen voi tehdä, jos tulee uutta tietoa.',
        'Ge råd om var personen annars kan få hjälp. En ny framställning kan göras om ny information framkommer.',
        'Advise where else there is help. A new proposal may be made if something new is known.',
      ),
      names(
        'Kerro esityksen tekijälle vain: ei otettu.',
        'Berätta för den som gjorde framställningen bara: togs inte upp.',
        'Tell the proposer only: not admitted.',
      ),
    ],
    outputs: [names('Päätös ja valitusosoitus', 'Beslut och besvärsanvisning', 'Decision and appeal instructions')],
    law: ['reception-33', 'reception-33-2', 'administrative-43-45', 'administrative-47'],
    source: 'F746 §§ 33, 35; F434 §§ 43–47',
    mark: 'V',
    next: ['may-appeal', 'learn-outcome'],
  }),
  step({
    id: 'may-appeal',
    stage: 'admission',
    lane: 'person',
    names: names('Voit valittaa', 'Du kan överklaga', 'You can appeal'),
    todo: [
      names(
        'Jos päätös on mielestäsi väärä, voit valittaa hallinto-oikeuteen.',
        'Om du anser att beslutet är fel kan du överklaga det hos förvaltningsdomstolen.',
        'If you think the decision is wrong, you can appeal to the administrative court.',
      ),
      names(
        'Pyydä apua lakimieheltä, oikeusaputoimistosta tai järjestöltä. Kysy neuvonnasta, jos et ymmärrä päätöstä.',
        'Be om hjälp av en jurist, en rättshjälpsbyrå eller en organisation. Fråga rådgivningen om du inte förstår beslutet.',
        'Ask a lawyer, a legal aid office or an organisation for help. Ask the helpline if you do not understand the decision.',
      ),
    ],
    inputs: [names('Päätös ja valitusosoitus', 'Beslut och besvärsanvisning', 'Decision and appeal instructions')],
    materials: [guide('rights', names('Oikeudet', 'Rättigheter', 'Rights'))],
    limit: {
      names: names('30 päivää tiedoksisaannista', '30 dagar från delfåendet', '30 days from service'),
      law: 'judicial-13',
    },
    law: ['judicial-13'],
    source: '808/2019 § 13',
    mark: 'V',
    next: ['not-admitted'],
  }),
  step({
    id: 'learn-outcome',
    stage: 'admission',
    lane: 'encounter',
    names: names(
      'Esityksen tekijä saa tiedon',
      'Den som gjorde framställningen får besked',
      'The proposer learns the outcome',
    ),
    todo: [
      names(
        'Saat tietää vain, otettiinko ihminen auttamisjärjestelmään: kyllä tai ei. Perusteluja ja palveluja ei kerrota.',
        'Du får bara veta om personen togs upp i hjälpsystemet: ja eller nej. Grunder och tjänster berättas inte.',
        'You learn only whether the person was admitted: yes or no. Grounds and services are not told.',
      ),
      names(
        'Jatka omaa työtäsi ihmisen kanssa. Päätös ei päätä sinun tukeasi.',
        'Fortsätt ditt eget arbete med personen. Beslutet avslutar inte ditt stöd.',
        'Go on with your own work with the person. The decision does not end your support.',
      ),
    ],
    inputs: [names('Kyllä tai ei', 'Ja eller nej', 'Yes or no')],
    law: ['openness-24'],
    source: 'NAS: after a referral (REF2)',
    mark: 'V',
    next: ['proposer-knows'],
  }),
]

export const decisions: readonly Decision[] = [
  decision({
    id: 'enough-known',
    stage: 'admission',
    lane: 'nas',
    names: names('Riittävätkö tiedot?', 'Räcker uppgifterna?', 'Is enough known?'),
    text: names(
      'Käsittelijä arvioi, voidaanko molemmat edellytykset ratkaista. Varmuutta ei tarvita.',
      'Handläggaren bedömer om båda förutsättningarna kan avgöras. Man behöver inte vara säker.',
      'The handler judges whether both tests can be decided. Certainty is not needed.',
    ),
    inputs: [
      yesOrNo(
        'enough',
        names('Tiedot riittävät päätökseen', 'Uppgifterna räcker för ett beslut', 'Enough is known for a decision'),
      ),
    ],
    outcomes: [
      { id: 'yes', names: names('Kyllä', 'Ja', 'Yes'), to: 'admission-decision' },
      { id: 'no', names: names('Ei', 'Nej', 'No'), to: 'ask-more' },
    ],
    rules: [
      { when: { enough: ['yes'] }, outcome: 'yes' },
      { when: { enough: ['no'] }, outcome: 'no' },
    ],
    law: ['reception-58'],
    source: 'REF2',
    mark: 'V',
  }),
  decision({
    id: 'admission-decision',
    stage: 'admission',
    lane: 'nas',
    names: names('Otetaanko auttamisjärjestelmään?', 'Upptagning i hjälpsystemet?', 'Admission?'),
    text: names(
      'Päätöksen tekee Joutsenon vastaanottokeskuksen johtaja tai hänen määräämänsä virkamies. Järjestelmä ei päätä koskaan.',
      'Beslutet fattas av direktören för förläggningen i Joutseno eller en tjänsteman som direktören förordnat. Systemet beslutar aldrig.',
      'The director of Joutseno reception centre, or an official the director designates, decides. The system never does.',
    ),
    inputs: [
      {
        id: 'ground',
        names: names('Peruste', 'Grund', 'Ground'),
        values: [
          { id: 'victim', names: names('Voi olla uhri', 'Kan vara offer', 'May be a victim') },
          {
            id: 'assists',
            names: names('Auttaa rikoksen selvittämisessä', 'Bistår brottsutredningen', 'Helps the investigation'),
          },
          {
            id: 'child-of-client',
            names: names(
              'Autettavan lapsi Suomessa',
              'Barn i Finland till en som får hjälp',
              'Child in Finland of an assisted person',
            ),
          },
          { id: 'none', names: names('Ei mitään näistä', 'Inget av dessa', 'None of these') },
        ],
      },
      yesOrNo('help', names('Tarvitsee auttamistoimia', 'Behöver hjälpinsatser', 'Needs assistance measures')),
      {
        id: 'weighed',
        names: names(
          'Virkamiehen harkinta (vain harkinnanvaraisissa)',
          'Tjänstemannens prövning (endast vid prövning)',
          'The official’s discretion (where there is any)',
        ),
        values: [
          { id: 'for', names: names('Puoltaa', 'För', 'For') },
          { id: 'against', names: names('Ei puolla', 'Emot', 'Against') },
        ],
      },
    ],
    outcomes: [
      { id: 'admitted', names: names('Otetaan', 'Tas upp', 'Admitted'), to: 'admit' },
      { id: 'not', names: names('Ei oteta', 'Tas inte upp', 'Not admitted'), to: 'reject' },
    ],
    rules: [
      { when: { ground: ['victim'], help: ['yes'] }, outcome: 'admitted' },
      { when: { ground: ['assists', 'child-of-client'], help: ['yes'], weighed: ['for'] }, outcome: 'admitted' },
      { when: { ground: ['assists', 'child-of-client'], help: ['yes'], weighed: ['against'] }, outcome: 'not' },
      { when: { ground: ['victim', 'assists', 'child-of-client'], help: ['no'] }, outcome: 'not' },
      { when: { ground: ['none'] }, outcome: 'not' },
    ],
    situations: ['assists', 'child'],
    law: ['reception-33-2', 'reception-35-1', 'reception-35-2', 'reception-35-3'],
    source: 'F746 §§ 33(2), 35; F434 § 53e (not automated)',
    mark: 'V',
  }),
]
