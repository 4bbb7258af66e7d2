import { names } from '../../pack.ts'
import type { Decision, Step } from '../../referral-mechanism.ts'
import { decision, guide, step, yesOrNo } from './parts.ts'

export const steps: readonly Step[] = [
  step({
    id: 'reflection-period',
    stage: 'rights',
    lane: 'police',
    names: names('Anna harkinta-aika', 'Ge betänketid', 'Grant a reflection period'),
    todo: [
      names(
        'Päätöksen tekee poliisi tai rajatarkastusviranomainen. Joutsenon vastaanottokeskus voi päättää, jos ihminen on otettu auttamisjärjestelmään ennen niiden päätöstä; se kertoo päätöksestä poliisille viipymättä.',
        'Beslutet fattas av polisen eller gränskontrollmyndigheten. Förläggningen i Joutseno kan besluta om personen har tagits upp i hjälpsystemet före deras beslut; den underrättar polisen utan dröjsmål.',
        'The police or the border check authority decides. Joutseno reception centre may decide if the person was admitted before they have; it tells the police without delay.',
      ),
      names(
        'Anna kirjallinen ilmoitus: tarkoitus, alkamispäivä, kesto, keskeyttämisen mahdollisuus ja sen perusteet.',
        'Ge ett skriftligt meddelande: syfte, begynnelsedag, längd, möjligheten till avbrott och dess grunder.',
        'Give a written notice: purpose, first day, length, possibility of interruption and its grounds.',
      ),
      names(
        'Jatka aikaa, kun henkilökohtaiset olosuhteet sitä vaativat, enintään kuuteen kuukauteen yhteensä.',
        'Förläng tiden när personliga omständigheter kräver det, till högst sex månader sammanlagt.',
        'Extend when personal circumstances require it, to six months in all at most.',
      ),
    ],
    tell: [
      names(
        'Saat olla Suomessa laillisesti tämän ajan. Käytä se rauhassa miettimiseen.',
        'Du får vistas i Finland lagligt under den här tiden. Använd den till att fundera i lugn och ro.',
        'You may stay in Finland legally during this time. Use it to think in peace.',
      ),
    ],
    outputs: [
      names(
        'Kirjallinen ilmoitus harkinta-ajasta',
        'Skriftligt meddelande om betänketiden',
        'Written notice of the reflection period',
      ),
    ],
    materials: [guide('rights', names('Oikeudet', 'Rättigheter', 'Rights'))],
    limit: {
      names: names(
        'Vähintään 30 päivää, jatkoineen enintään 6 kuukautta',
        'Minst 30 dagar, med förlängning högst 6 månader',
        'At least 30 days, at most 6 months with extensions',
      ),
      law: 'aliens-52b',
    },
    situations: ['no-residence'],
    law: ['aliens-52b', 'aliens-52c', 'reception-33'],
    source: 'F301 §§ 40, 52b, 52c',
    mark: 'V',
    next: ['think'],
  }),
  step({
    id: 'think',
    stage: 'rights',
    lane: 'person',
    names: names('Mieti rauhassa', 'Fundera i lugn och ro', 'Think in peace'),
    todo: [
      names(
        'Sinun ei tarvitse puhua poliisille. Puhu lakimiehen ja tukihenkilön kanssa ennen kuin päätät.',
        'Du behöver inte tala med polisen. Tala med en jurist och en stödperson innan du beslutar dig.',
        'You need not talk to the police. Talk with a lawyer and a support person before you decide.',
      ),
      names(
        'Harkinta-aika voidaan keskeyttää, jos palaat omasta tahdostasi epäiltyjen luo tai jos yleinen järjestys vaatii.',
        'Betänketiden kan avbrytas om du av egen vilja återupptar kontakten med de misstänkta eller om den allmänna ordningen kräver det.',
        'The period may be interrupted if you go back to the suspects of your own will, or on grounds of public order.',
      ),
    ],
    outputs: [names('Oma päätös yhteistyöstä', 'Eget beslut om samarbete', 'Own decision on cooperation')],
    limit: {
      names: names('Harkinta-ajan loppuun', 'Till betänketidens slut', 'Until the end of the period'),
      law: 'aliens-52b',
    },
    situations: ['no-residence'],
    law: ['aliens-52b'],
    source: 'F301 § 52b',
    mark: 'V',
    next: ['residence'],
  }),
  step({
    id: 'decide-permit',
    stage: 'rights',
    lane: 'migri',
    names: names('Ratkaise oleskelulupa', 'Avgör uppehållstillståndet', 'Decide on the permit'),
    todo: [
      names(
        'Tilapäinen lupa: oleskelu on perusteltua esitutkinnan tai oikeudenkäynnin vuoksi, uhri on valmis yhteistyöhön ja yhteydet epäiltyihin ovat katkenneet.',
        'Tillfälligt tillstånd: vistelsen är motiverad av förundersökning eller rättegång, offret är redo att samarbeta och har inga band till de misstänkta.',
        'Temporary permit: the stay is justified by investigation or trial, the victim is ready to cooperate, and no ties to suspects are left.',
      ),
      names(
        'Jatkuva lupa: uhri on erityisen haavoittuvassa asemassa. Yhteistyötä ei vaadita.',
        'Kontinuerligt tillstånd: offret är i en särskilt utsatt ställning. Samarbete krävs inte.',
        'Continuous permit: the victim is in a particularly vulnerable position. Cooperation is not required.',
      ),
      names(
        'Toimeentuloa ei vaadita. Auttamisjärjestelmän tunnistaminen ei sido, mutta se otetaan huomioon. Turvapaikka-asia ratkaistaan erikseen.',
        'Försörjning krävs inte. Hjälpsystemets identifiering är inte bindande men beaktas. Asylärendet avgörs separat.',
        'No means of support are required. Identification does not bind but is taken into account. Asylum is decided separately.',
      ),
    ],
    inputs: [
      names('Hakemus ja avustajan lausunto', 'Ansökan och biträdets utlåtande', 'Application and counsel’s statement'),
    ],
    outputs: [names('Lupapäätös', 'Beslut om tillstånd', 'Decision on the permit')],
    limit: {
      names: names('Ensimmäinen lupa 6–12 kuukautta', 'Första tillståndet 6–12 månader', 'First permit 6–12 months'),
      law: 'aliens-53',
    },
    situations: ['no-residence', 'asylum'],
    law: ['aliens-52a', 'aliens-53', 'aliens-54'],
    source: 'F301 §§ 52a, 53(6), 54; INFO',
    mark: 'V',
    next: ['report'],
  }),
  step({
    id: 'tell-police-of-child',
    stage: 'rights',
    lane: 'county',
    names: names('Ilmoita poliisille lapsesta', 'Anmäl till polisen om barnet', 'Tell the police about a child'),
    todo: [
      names(
        'Tee ilmoitus, kun on syytä epäillä lapseen kohdistunutta seksuaalirikosta tai vakavaa väkivaltaa. Lapsen oma tahto ei poista velvollisuutta.',
        'Gör en anmälan när det finns skäl att misstänka ett sexualbrott eller allvarligt våld mot barnet. Barnets egen vilja tar inte bort skyldigheten.',
        'Report when a sexual offence or serious violence against the child is suspected. The child’s own wish does not take the duty away.',
      ),
      names(
        'Kerro lapselle ensin, mitä teet ja miksi. Sovi, kuka on hänen tukenaan.',
        'Berätta först för barnet vad du gör och varför. Kom överens om vem som stöder barnet.',
        'Tell the child first what you do and why. Agree on who is with them.',
      ),
    ],
    outputs: [names('Ilmoitus poliisille', 'Anmälan till polisen', 'Report to the police')],
    situations: ['child'],
    law: ['child-welfare-25'],
    limit: { names: names('Viipymättä', 'Utan dröjsmål', 'Without delay'), law: 'child-welfare-25' },
    source: 'F417 § 25',
    mark: 'V',
    next: ['investigate'],
  }),
  step({
    id: 'investigate',
    stage: 'rights',
    lane: 'police',
    names: names('Tutki rikos', 'Utred brottet', 'Investigate the crime'),
    todo: [
      names(
        'Kirjaa ilmoitus ja arvioi ihmiskaupan tunnusmerkit. Alle 18-vuotiaan kohdalla keinoja ei tarvitse näyttää.',
        'Registrera anmälan och bedöm rekvisiten för människohandel. När offret är under 18 behöver medlen inte visas.',
        'Record the report and weigh the elements of trafficking. With a victim under 18 no means need be shown.',
      ),
      names(
        'Kerro oikeuksista. Varmista avustaja, tukihenkilö ja tulkki ennen kuulustelua.',
        'Berätta om rättigheterna. Säkra biträde, stödperson och tolk före förhöret.',
        'Tell of rights. See to counsel, support person and interpreter before any interview.',
      ),
      names(
        'Sovi suojelusta. Ohjaa auttamisjärjestelmään ne, jotka eivät vielä ole siinä, myös ihminen, joka auttaa rikoksen selvittämisessä.',
        'Kom överens om skydd. Hänvisa till hjälpsystemet dem som inte ännu är där, också den som bistår brottsutredningen.',
        'Agree on protection. Guide to the assistance system those who are not yet in it, also a person who helps the investigation.',
      ),
    ],
    inputs: [names('Rikosilmoitus', 'Brottsanmälan', 'Report of a crime')],
    outputs: [names('Esitutkinta-aineisto', 'Förundersökningsmaterial', 'Investigation file')],
    situations: ['assists'],
    law: ['criminal-code-25-3', 'criminal-code-25-3a', 'reception-35-2', 'reception-38d'],
    source: 'F39 ch. 25; F746 §§ 35(2), 38d; the order of the interview is practice',
    mark: 'P',
    next: ['trial'],
  }),
  step({
    id: 'trial',
    stage: 'rights',
    lane: 'police',
    names: names('Syyte ja oikeudenkäynti', 'Åtal och rättegång', 'Charges and trial'),
    todo: [
      names(
        'Syyttäjä päättää syytteestä. Auttamisjärjestelmä ei sido syyttäjää eikä tuomioistuinta, eikä syyttämättä jättäminen päätä apua.',
        'Åklagaren beslutar om åtal. Hjälpsystemet binder inte åklagaren eller domstolen, och att åtal inte väcks avslutar inte hjälpen.',
        'The prosecutor decides on charges. The assistance system binds neither prosecutor nor court, and no charge does not end the help.',
      ),
      names(
        'Sovi, miten ihminen voi todistaa turvallisesti. Avustaja ajaa korvausvaatimukset.',
        'Kom överens om hur personen kan vittna tryggt. Biträdet för talan om ersättning.',
        'Agree on how the person can testify safely. Counsel pursues compensation.',
      ),
    ],
    outputs: [names('Syyteratkaisu tai tuomio', 'Åtalsavgörande eller dom', 'Decision on charges, or judgment')],
    situations: ['assists'],
    law: ['criminal-code-25-3', 'criminal-code-25-3a'],
    source: 'F39 ch. 25; HE220 (tie to the criminal process cut in 2023); ways to testify are practice',
    mark: 'P',
    next: ['review-need'],
  }),
]

export const decisions: readonly Decision[] = [
  decision({
    id: 'residence',
    stage: 'rights',
    lane: 'nas',
    names: names('Onko oikeus oleskella?', 'Finns rätt att vistas?', 'Is there a right to stay?'),
    text: names(
      'Harkinta-aika on vain niille, joilla ei ole oikeutta oleskella Suomessa. Sen aikana uhri päättää yhteistyöstä.',
      'Betänketid ges bara till dem som inte har rätt att vistas i Finland. Under den beslutar offret om samarbete.',
      'A reflection period is only for those without a right to stay. During it the victim decides on cooperation.',
    ),
    inputs: [
      yesOrNo(
        'right',
        names(
          'Kansalaisuus, lupa, vireillä oleva turvapaikka-asia tai muu oikeus',
          'Medborgarskap, tillstånd, pågående asylärende eller annan rätt',
          'Citizenship, permit, pending asylum matter or another right',
        ),
      ),
      {
        id: 'cooperation',
        names: names(
          'Yhteistyö viranomaisten kanssa',
          'Samarbete med myndigheterna',
          'Cooperation with the authorities',
        ),
        values: [
          { id: 'open', names: names('Ei vielä päätetty', 'Inte ännu beslutat', 'Not decided yet') },
          {
            id: 'decided',
            names: names('Päätetty, haluaa tai ei halua', 'Beslutat, vill eller vill inte', 'Decided, willing or not'),
          },
        ],
      },
    ],
    outcomes: [
      { id: 'has', names: names('On oikeus', 'Har rätt', 'Has the right'), to: 'report' },
      {
        id: 'time',
        names: names('Ei, tarvitsee aikaa', 'Nej, behöver tid', 'No, needs time'),
        to: 'reflection-period',
      },
      { id: 'permit', names: names('Ei, hakee lupaa', 'Nej, söker tillstånd', 'No, applies'), to: 'decide-permit' },
    ],
    rules: [
      { when: { right: ['yes'] }, outcome: 'has' },
      { when: { right: ['no'], cooperation: ['open'] }, outcome: 'time' },
      { when: { right: ['no'], cooperation: ['decided'] }, outcome: 'permit' },
    ],
    situations: ['no-residence', 'asylum'],
    law: ['aliens-52a', 'aliens-52b'],
    source: 'F301 §§ 52a, 52b',
    mark: 'V',
  }),
  decision({
    id: 'report',
    stage: 'rights',
    lane: 'person',
    names: names('Ilmoitetaanko rikoksesta?', 'Anmäls brottet?', 'Is the crime reported?'),
    text: names(
      'Ihminen päättää itse. Apu ei riipu ilmoituksesta. Lapseen kohdistuvista rikoksista voi olla velvollisuus ilmoittaa.',
      'Personen bestämmer själv. Hjälpen beror inte på en anmälan. När det gäller brott mot barn kan det finnas en skyldighet att anmäla.',
      'The person decides. Help does not depend on a report. There may be a duty to report offences against a child.',
    ),
    inputs: [
      yesOrNo(
        'wish',
        names(
          'Haluaa ilmoittaa tai auttaa tutkinnassa',
          'Vill anmäla eller bistå utredningen',
          'Wants to report or help the investigation',
        ),
      ),
      yesOrNo(
        'child-offence',
        names(
          'Epäillään lapseen kohdistunutta rikosta, josta on ilmoitettava',
          'Misstanke om ett brott mot barn som ska anmälas',
          'A suspected offence against a child that must be reported',
        ),
      ),
    ],
    outcomes: [
      { id: 'report', names: names('Haluaa', 'Vill', 'Wants to'), to: 'investigate' },
      { id: 'duty', names: names('Velvollisuus', 'Skyldighet', 'Duty'), to: 'tell-police-of-child' },
      { id: 'no', names: names('Ei', 'Nej', 'No'), to: 'review-need' },
    ],
    rules: [
      { when: { wish: ['yes'] }, outcome: 'report' },
      { when: { wish: ['no'], 'child-offence': ['yes'] }, outcome: 'duty' },
      { when: { wish: ['no'], 'child-offence': ['no'] }, outcome: 'no' },
    ],
    situations: ['child', 'assists'],
    law: ['child-welfare-25'],
    source: 'F417 § 25; FAQ',
    mark: 'V',
  }),
]
