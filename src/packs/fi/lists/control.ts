import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, type Mark, names } from '../../pack.ts'

/** A means of control. `htcds` is the value of `vic_MethodsOfControl` in HTCDS 2.0, null where there is none. */
export type MeansOfControl = CodeItem & { readonly htcds: string | null }

/** Values that HTCDS defines but leaves out of its field list; an export must carry them as an extension. */
export const htcdsOutsideFieldList: readonly string[] = ['RestrictsMovement', 'UsesChildren']

/**
 * What keeps the person in the situation: the means of HTCDS 2.0 and those named in Finnish identification work.
 * Said so that both the person and a bystander can tick them. Marked K where the mapping to HTCDS is our choice.
 */
export const meansOfControl: CodeList<MeansOfControl> = {
  id: 'means-of-control',
  version: 1,
  items: [
    means(
      'debt',
      'DebtBondage',
      names(
        'Velka, jota pitää maksaa ja joka ei vähene',
        'En skuld som ska betalas och som inte minskar',
        'A debt that must be paid and does not get smaller',
      ),
    ),
    means(
      'takes-earnings',
      'TakesEarnings',
      names(
        'Palkka tai muut rahat otetaan pois',
        'Lön eller andra pengar tas ifrån',
        'Wages or other money are taken away',
      ),
    ),
    means(
      'controls-money',
      'RestrictsFinancialAccess',
      names(
        'Joku toinen pitää pankkikortin, pankkitunnukset tai rahat',
        'Någon annan har bankkortet, bankkoderna eller pengarna',
        'Someone else keeps the bank card, bank codes or money',
      ),
    ),
    means(
      'threats-of-violence',
      'PhysicalThreats',
      names('Uhataan väkivallalla', 'Hot om våld', 'Threats of violence'),
    ),
    means(
      'threats-to-family',
      'ThreatensChildrenFamily',
      names(
        'Uhataan satuttaa perhettä, lapsia tai muita läheisiä',
        'Hot om att skada familjen, barnen eller andra närstående',
        'Threats to hurt the family, children or others close',
      ),
    ),
    means(
      'threat-of-authorities',
      'ThreatsLawEnforcement',
      names(
        'Pelotellaan poliisilla tai muilla viranomaisilla',
        'Skrämsel med polisen eller andra myndigheter',
        'The police or other authorities are used to frighten',
      ),
    ),
    means(
      'threat-about-residence',
      'ThreatsLawEnforcement',
      names(
        'Uhataan oleskeluluvan menettämisellä tai maasta poistamisella',
        'Hot om att förlora uppehållstillståndet eller tvingas lämna landet',
        'Threats of losing the residence permit or being sent out of the country',
      ),
      'K',
    ),
    means(
      'threat-of-shame',
      'PsychologicalAbuse',
      names('Uhataan häpeällä tai juoruilla', 'Hot om skam eller skvaller', 'Threats of shame or gossip'),
      'K',
    ),
    means(
      'blackmail',
      'PsychologicalAbuse',
      names(
        'Kiristetään kuvilla, viesteillä tai salaisuudella',
        'Utpressning med bilder, meddelanden eller en hemlighet',
        'Blackmail with pictures, messages or a secret',
      ),
      'K',
    ),
    means(
      'psychological-violence',
      'PsychologicalAbuse',
      names(
        'Haukutaan, nöyryytetään tai pelotellaan',
        'Förolämpningar, förnedring eller skrämsel',
        'Insults, humiliation or frightening',
      ),
    ),
    means(
      'physical-violence',
      'PhysicalAbuse',
      names('Lyödään tai satutetaan muuten', 'Slag eller annat som skadar kroppen', 'Hitting or other physical harm'),
    ),
    means('sexual-violence', 'SexualAbuse', names('Seksuaalinen väkivalta', 'Sexuellt våld', 'Sexual violence')),
    means(
      'spiritual-violence',
      'PsychologicalAbuse',
      names(
        'Pelotellaan uskonnolla, valalla tai kirouksella',
        'Skrämsel med religion, en ed eller en förbannelse',
        'Religion, an oath or a curse is used to frighten',
      ),
      'K',
    ),
    means(
      'family-pressure',
      'PsychologicalAbuse',
      names(
        'Perhe tai suku painostaa tai vetoaa kunniaan',
        'Familjen eller släkten pressar eller åberopar heder',
        'Family or relatives press or appeal to honour',
      ),
      'K',
    ),
    means(
      'false-promises',
      'FalsePromises',
      names('Luvattu jotain, mikä ei ollut totta', 'Löften som inte var sanna', 'Promises that were not true'),
    ),
    means(
      'false-information',
      'Other',
      names(
        'Kerrotaan väärin, mitä oikeuksia on tai mitä viranomaiset tekevät',
        'Felaktig information om rättigheter eller om vad myndigheterna gör',
        'False information about rights or what the authorities do',
      ),
      'K',
    ),
    means(
      'intoxicants',
      'PsychoactiveSubstance',
      names(
        'Annetaan alkoholia, huumeita tai lääkkeitä tai käytetään riippuvuutta',
        'Alkohol, droger eller läkemedel ges eller ett beroende utnyttjas',
        'Alcohol, drugs or medicine are given, or an addiction is used',
      ),
    ),
    means(
      'limits-movement',
      'RestrictsMovement',
      names(
        'Ei saa mennä ulos tai liikkua vapaasti',
        'Får inte gå ut eller röra sig fritt',
        'Not allowed to go out or move freely',
      ),
    ),
    means(
      'watching',
      'Other',
      names(
        'Vahditaan, seurataan tai luetaan puhelinta',
        'Bevakning, övervakning eller någon läser telefonen',
        'Guarded, followed, or the phone is read',
      ),
      'K',
    ),
    means(
      'isolation',
      'PsychologicalAbuse',
      names(
        'Ei saa tavata muita tai puhua muiden kanssa',
        'Får inte träffa eller tala med andra',
        'Not allowed to meet or talk with others',
      ),
      'K',
    ),
    means(
      'limits-care',
      'RestrictsMedicalCare',
      names(
        'Ei saa mennä lääkäriin tai saa hoitoa vain luvalla',
        'Får inte gå till läkare eller får vård bara med tillstånd',
        'Not allowed to see a doctor, or only with permission',
      ),
    ),
    means(
      'long-hours',
      'ExcessiveWorkingHours',
      names(
        'Liian pitkät työpäivät ilman vapaata',
        'Alltför långa arbetsdagar utan ledighet',
        'Far too long days without time off',
      ),
    ),
    means(
      'uses-children',
      'UsesChildren',
      names('Lapsia käytetään painostuskeinona', 'Barn används för att pressa', 'Children are used to put pressure'),
    ),
    means(
      'withholds-necessities',
      'WithholdsNecessities',
      names(
        'Ei saa tarpeeksi ruokaa, unta, lämpöä tai vaatteita',
        'Får inte tillräckligt med mat, sömn, värme eller kläder',
        'Not enough food, sleep, warmth or clothes',
      ),
    ),
    means(
      'withholds-documents',
      'WithholdsDocuments',
      names(
        'Passi tai muut paperit on otettu pois',
        'Pass eller andra papper har tagits ifrån',
        'Passport or other papers have been taken away',
      ),
    ),
    means(
      'dependence',
      'Other',
      names(
        'Asunto, työ ja lupa ovat saman ihmisen varassa',
        'Bostad, arbete och tillstånd beror på samma person',
        'Home, work and permit depend on the same person',
      ),
      'K',
    ),
    means('other', 'Other', names('Jotain muuta', 'Något annat', 'Something else')),
    means('not-known', null, names('En tiedä', 'Jag vet inte', 'I do not know')),
  ],
}

function means(code: string, htcds: string | null, said: Names, mark: Mark = 'V'): MeansOfControl {
  return { code, names: said, htcds, mark }
}
