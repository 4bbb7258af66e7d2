import type { Lang } from '#base/i18n/lang.ts'
import { codeList, names } from '../pack.ts'

/**
 * Ready phrases that intake starts an answer from, in the sender's language. A worker reads and changes each before
 * sending. They promise nothing that the law or a decision must first give, and name no one.
 * `hint` says when to use a phrase.
 */
export const phrases = codeList('phrases', 1, [
  {
    code: 'acknowledgement',
    hint: names('Ensimmäinen vastaus', 'Första svaret', 'First answer'),
    names: names(
      'Kiitos, että kirjoitit. Olemme lukeneet viestisi. Vastaamme sinulle tässä palvelussa. Voit kirjoittaa lisää milloin vain. Jos olet vaarassa nyt, soita 112.',
      'Tack för att du skrev. Vi har läst ditt meddelande. Vi svarar dig i den här tjänsten. Du kan skriva mer när som helst. Om du är i fara nu, ring 112.',
      'Thank you for writing. We have read your message. We will answer you in this service. You can write more at any time. If you are in danger now, call 112.',
    ),
  },
  {
    code: 'ask-safe-time',
    hint: names('Ennen yhteydenottoa', 'Före kontakt', 'Before making contact'),
    names: names(
      'Haluaisimme puhua kanssasi. Milloin ja miten se on sinulle turvallista? Kerro myös, jos joku muu voi nähdä puhelimesi. Emme soita ennen kuin olet vastannut.',
      'Vi skulle vilja tala med dig. När och hur är det tryggt för dig? Berätta också om någon annan kan se din telefon. Vi ringer inte innan du har svarat.',
      'We would like to talk with you. When and how is it safe for you? Tell us too if someone else may see your phone. We will not call before you have answered.',
    ),
  },
  {
    code: 'ask-age',
    hint: names('Kun ikä ei ole tiedossa', 'När åldern inte är känd', 'When the age is not known'),
    names: names(
      'Kuinka vanha henkilö on? Arvio riittää. Kysymme, koska lapsen asia on aina kiireellinen ja lapsen puolesta voi allekirjoittaa joku muu.',
      'Hur gammal är personen? Det räcker med en uppskattning. Vi frågar eftersom ett barns ärende alltid är brådskande och någon annan kan skriva under för ett barn.',
      'How old is the person? A guess is enough. We ask because a child’s matter is always urgent and someone else can sign for a child.',
    ),
  },
  {
    code: 'explain-consent',
    hint: names('Ennen kuin pyydetään nimeä', 'Innan namn efterfrågas', 'Before asking for a name'),
    names: names(
      'Auttamisjärjestelmään tullaan vapaaehtoisesti, ja siitä voi lähteä ilmoittamalla meille. Käsittelemme asian, jos henkilö haluaa sitä itse. Silloin tiedot tallennetaan, ja niitä lukevat ne, jotka hoitavat asiaa. Maahanmuuttovirasto voi laissa säädetyissä tilanteissa käyttää itse tallentamiaan tietoja myös oleskelua koskevissa asioissa. Voit kysyä neuvoa ilman nimeä.',
      'Hjälpsystemet är frivilligt, och man kan lämna det genom att meddela oss. Vi behandlar ärendet om personen själv vill det. Då sparas uppgifterna och de läses av dem som sköter ärendet. I situationer som anges i lag får Migrationsverket använda uppgifter som det självt har sparat också i ärenden som gäller vistelse i landet. Du kan fråga om råd utan namn.',
      'The assistance system is voluntary, and a person can leave it by telling us. We handle the matter if the person wants it. The data are then stored and are read by those who handle the matter. In situations laid down by law the Finnish Immigration Service may use data it has stored itself also in matters of residence. You can ask for advice without a name.',
    ),
  },
  {
    code: 'what-happens-next',
    hint: names('Kun esitys on saapunut', 'När framställningen har kommit in', 'When a proposal has arrived'),
    names: names(
      'Luemme nyt, mitä kerroit, ja kysymme lisää, jos tarvitsemme. Sen jälkeen virkamies päättää kirjallisesti, otetaanko henkilö auttamisjärjestelmään. Saat viestin tähän palveluun. Jos tilanne muuttuu, kirjoita tai soita meille.',
      'Vi läser nu det du har berättat och frågar mer om vi behöver. Därefter beslutar en tjänsteman skriftligen om personen tas upp i hjälpsystemet. Du får ett meddelande i den här tjänsten. Skriv eller ring till oss om situationen ändras.',
      'We now read what you told us and ask more if we need to. Then an official decides in writing whether the person is admitted to the assistance system. You will get a message in this service. If the situation changes, write or call us.',
    ),
  },
  {
    code: 'admitted-self',
    hint: names('Henkilölle itselleen', 'Till personen själv', 'To the person'),
    names: names(
      'Sinut on otettu auttamisjärjestelmään. Saat päätöksen kirjallisena. Seuraavaksi selvitetään yhdessä kanssasi, mitä apua tarvitset, ja sovitaan, miten sinuun on turvallista olla yhteydessä.',
      'Du har tagits upp i hjälpsystemet. Du får beslutet skriftligen. Härnäst utreds tillsammans med dig vilken hjälp du behöver, och man kommer överens om hur det är tryggt att hålla kontakt med dig.',
      'You have been admitted to the assistance system. You will get the decision in writing. Next, what help you need is looked at together with you, and it is agreed how it is safe to be in touch with you.',
    ),
  },
  {
    code: 'not-admitted-self',
    hint: names(
      'Henkilölle itselleen, valitusohje mukaan',
      'Till personen själv, med besvärsanvisning',
      'To the person, with appeal instructions',
    ),
    names: names(
      'Sinua ei ole otettu auttamisjärjestelmään. Päätös ja sen perusteet annetaan sinulle kirjallisina. Voit valittaa päätöksestä hallinto-oikeuteen 30 päivän kuluessa siitä, kun sait sen. Päätöksen mukana on ohje. Kerromme myös, mistä muualta voit saada apua.',
      'Du har inte tagits upp i hjälpsystemet. Du får beslutet och skälen till det skriftligen. Du kan överklaga beslutet hos förvaltningsdomstolen inom 30 dagar från det att du fick det. Anvisningen följer med beslutet. Vi berättar också var du annars kan få hjälp.',
      'You have not been admitted to the assistance system. You are given the decision and the reasons for it in writing. You can appeal to the administrative court within 30 days of being given it. Instructions come with the decision. We also tell you where else you can get help.',
    ),
  },
  {
    code: 'admitted-proposer',
    hint: names(
      'Toisen henkilön puolesta kirjoittaneelle',
      'Till den som skrev för någon annan',
      'To one who wrote for another',
    ),
    names: names(
      'Henkilö, josta teit esityksen, on otettu auttamisjärjestelmään. Emme saa kertoa hänen asiastaan muuta. Kiitos, että teit esityksen.',
      'Den person som din framställning gällde har tagits upp i hjälpsystemet. Vi får inte berätta något annat om personens ärende. Tack för att du gjorde framställningen.',
      'The person you made the proposal on has been admitted to the assistance system. We may not tell anything else of their matter. Thank you for making the proposal.',
    ),
  },
  {
    code: 'not-admitted-proposer',
    hint: names(
      'Toisen henkilön puolesta kirjoittaneelle',
      'Till den som skrev för någon annan',
      'To one who wrote for another',
    ),
    names: names(
      'Henkilöä, josta teit esityksen, ei ole otettu auttamisjärjestelmään. Emme saa kertoa syitä. Hän saa päätöksen itse ja voi valittaa siitä. Jos saat uutta tietoa, voit ottaa meihin yhteyttä uudelleen.',
      'Den person som din framställning gällde har inte tagits upp i hjälpsystemet. Vi får inte berätta skälen. Personen får själv beslutet och kan överklaga det. Om du får ny information kan du kontakta oss på nytt.',
      'The person you made the proposal on has not been admitted to the assistance system. We may not tell the reasons. The person gets the decision and can appeal against it. If you learn something new, you can contact us again.',
    ),
  },
  {
    code: 'others-can-help',
    hint: names(
      'Kun asia ei kuulu meille; lisää paikat',
      'När ärendet inte hör till oss; lägg till ställen',
      'When the matter is not ours; add the places',
    ),
    names: names(
      'Kiitos, että kerroit. Emme itse voi auttaa tässä asiassa, mutta nämä tahot voivat:',
      'Tack för att du berättade. Vi kan inte själva hjälpa i det här ärendet, men de här kan:',
      'Thank you for telling us. We cannot help in this matter ourselves, but these can:',
    ),
  },
  {
    code: 'danger-now',
    hint: names('Välitön vaara', 'Omedelbar fara', 'Immediate danger'),
    names: names(
      'Kirjoittamasi perusteella joku voi olla vaarassa nyt. Soita 112, kun voit tehdä sen turvallisesti. Meille voi soittaa kaikkina aikoina numeroon 02954 63177. Jos soittaminen ei ole turvallista, kerro tähän, missä henkilö on.',
      'Det du skrev tyder på att någon kan vara i fara nu. Ring 112 när du kan göra det tryggt. Du kan ringa oss dygnet runt på 02954 63177. Om det inte är tryggt att ringa, berätta här var personen är.',
      'From what you wrote, someone may be in danger now. Call 112 when you can do it safely. You can call us at any hour on 02954 63177. If calling is not safe, tell us here where the person is.',
    ),
  },
  {
    code: 'advice-without-name',
    hint: names('Ammattilaisen kysymykseen', 'På en yrkespersons fråga', 'To a professional’s question'),
    names: names(
      'Voimme neuvoa ilman henkilön nimeä. Älä vielä kerro mitään, mistä hänet voi tunnistaa. Kysy häneltä rauhassa ja kahden kesken, haluaako hän, että olet meihin yhteydessä. Varmuutta ei tarvita: epäily riittää. Älä kuulustele.',
      'Vi kan ge råd utan personens namn. Berätta ännu inget som personen kan kännas igen på. Fråga i lugn och ro och på tu man hand om personen vill att du kontaktar oss. Du behöver inte vara säker: en misstanke räcker. Förhör inte.',
      'We can advise without the person’s name. Do not yet tell us anything by which they could be known. Ask them calmly and in private whether they want you to contact us. You need not be sure: a suspicion is enough. Do not interrogate.',
    ),
  },
  {
    code: 'ask-more',
    hint: names('Lisätietojen pyyntö', 'Begäran om mer information', 'Asking for more'),
    names: names(
      'Tarvitsemme vielä vähän lisää tietoa, jotta voimme auttaa. Vastaa vain siihen, mihin haluat ja voit. On myös hyvä vastaus, ettet tiedä.',
      'Vi behöver ännu lite mer information för att kunna hjälpa. Svara bara på det du vill och kan. Det är också ett bra svar att du inte vet.',
      'We need to know a little more to be able to help. Answer only what you want to and can. It is also a good answer that you do not know.',
    ),
  },
  {
    code: 'no-police-report',
    hint: names(
      'Kun pelko poliisista estää avun',
      'När rädsla för polisen är ett hinder',
      'When fear of the police stands in the way',
    ),
    names: names(
      'Emme ilmoita sinusta poliisille sen vuoksi, että haet apua. Sinun ei tarvitse tehdä rikosilmoitusta saadaksesi apua. Voimme laissa säädetyissä tilanteissa kertoa poliisille, jos jonkun henki, terveys tai vapaus on vaarassa. Jos kyse on lapsesta, ilmoitamme lastensuojeluun ja joistakin rikoksista myös poliisille.',
      'Vi anmäler dig inte till polisen på grund av att du söker hjälp. Du behöver inte göra en polisanmälan för att få hjälp. I situationer som anges i lag kan vi berätta för polisen om någons liv, hälsa eller frihet är i fara. Om det gäller ett barn gör vi en barnskyddsanmälan och anmäler vissa brott också till polisen.',
      'We do not report you to the police for seeking help. You need not report a crime to get help. In situations laid down by law we may tell the police if someone’s life, health or freedom is in danger. If it concerns a child, we notify child welfare, and of some crimes the police too.',
    ),
  },
  {
    code: 'interpreter-offered',
    hint: names('Kun kieli on eri', 'När språket är ett annat', 'When the language differs'),
    names: names(
      'Voit kirjoittaa meille omalla kielelläsi. Käännätämme viestin. Puheluun ja tapaamiseen järjestämme tulkin. Tulkki ei saa kertoa asioistasi kenellekään. Sano, jos et halua tiettyä tulkkia.',
      'Du kan skriva till oss på ditt eget språk. Vi låter översätta meddelandet. För samtal och möten ordnar vi en tolk. Tolken får inte berätta om dina ärenden för någon. Säg till om du inte vill ha en viss tolk.',
      'You can write to us in your own language. We have the message translated. For calls and meetings we arrange an interpreter. The interpreter may not tell anyone about your affairs. Say so if there is an interpreter you do not want.',
    ),
  },
  {
    code: 'closing',
    hint: names('Keskustelun lopuksi', 'När samtalet avslutas', 'When closing a conversation'),
    names: names(
      'Lopetamme tämän keskustelun nyt. Viestit säilyvät vielä sen ajan, joka kerrotaan koodisi sivulla. Voit ottaa meihin yhteyttä uudelleen milloin vain, myös saman asian vuoksi.',
      'Vi avslutar den här konversationen nu. Meddelandena sparas ännu den tid som anges på sidan med din kod. Du kan kontakta oss på nytt när som helst, också om samma sak.',
      'We close this conversation now. The messages are kept for the time told on the page of your code. You can contact us again at any time, also about the same matter.',
    ),
  },
])

/** A phrase's text in a language, or undefined for an unknown code. */
export const phraseIn = (code: string, lang: Lang): string | undefined =>
  phrases.items.find((phrase) => phrase.code === code)?.names[lang]
