import type { Lang, Names } from '#base/i18n/lang.ts'
import { type Dated, type Mark, names } from '../pack.ts'
import { lastDayOf } from './time-limits.ts'

/** The time to appeal, in days from the day after service. */
export const appeal: Dated & { readonly days: number; readonly provision: string; readonly mark: Mark } = {
  days: 30,
  provision: 'judicial-13',
  // Act 808/2019 replaced an act with the same time on 1 January 2020.
  from: '2020-01-01',
  mark: 'V',
}

/** The last day of the appeal of what was served on `day`. */
export const appealUntil = (day: string): string => lastDayOf(day, appeal.days)

/**
 * Ways by which a written decision reaches a person, of the contact channels; each only where a contact is marked safe. Handing it
 * over in person is always possible. No source was found for how the office serves its decisions.
 */
export const serviceChannels: { readonly codes: readonly string[]; readonly mark: Mark } = {
  codes: ['inbox-only', 'email', 'post', 'through-another'],
  mark: '?',
}

/**
 * Which administrative court takes the appeal was not found in a source: each installation sets its name, and a decision
 * letter must not be sent while it is unset.
 */
export const appealCourt: { readonly names: Names | undefined; readonly mark: Mark } = { names: undefined, mark: '?' }

export type AppealInstructions = { readonly title: string; readonly paragraphs: readonly string[] }

/** Instructions of appeal in plain words; `court` is the administrative court's name in that language. */
export const appealInstructions = (lang: Lang, court: string): AppealInstructions => ({
  title: title[lang],
  paragraphs: paragraphs.map((said) =>
    said[lang].replaceAll('{court}', court).replaceAll('{days}', String(appeal.days)),
  ),
})

const title = names('Näin voit valittaa', 'Så här överklagar du', 'How to appeal')

const paragraphs: readonly Names[] = [
  names(
    'Jos päätös on mielestäsi väärä, voit valittaa siitä hallinto-oikeuteen. Valitus tehdään tähän tuomioistuimeen: {court}.',
    'Om du anser att beslutet är fel kan du överklaga det hos en förvaltningsdomstol. Överklagandet görs hos denna domstol: {court}.',
    'If you think the decision is wrong, you can appeal to an administrative court. The appeal goes to this court: {court}.',
  ),
  names(
    'Sinulla on aikaa {days} päivää siitä, kun sait päätöksen tiedoksi. Sitä päivää, jona sait päätöksen, ei lasketa mukaan.',
    'Du har {days} dagar på dig från det att du fick del av beslutet. Den dag då du fick beslutet räknas inte.',
    'You have {days} days from when you were given the decision. The day you got it is not counted.',
  ),
  names(
    'Kirjoita valitukseen nimesi ja yhteystietosi, mistä päätöksestä valitat, mitä haluat muutettavan ja miksi. Liitä mukaan päätös.',
    'Skriv i överklagandet ditt namn och dina kontaktuppgifter, vilket beslut du överklagar, vad du vill ändra och varför. Bifoga beslutet.',
    'Write in the appeal your name and contact details, which decision you appeal against, what you want changed and why. Add the decision.',
  ),
  names(
    'Kerro hallinto-oikeudelle, jos yhteystietosi täytyy pitää salassa. Sinun ei tarvitse antaa osoitetta, joka voi vaarantaa sinut, ennen kuin olet kysynyt neuvoa.',
    'Berätta för förvaltningsdomstolen om dina kontaktuppgifter måste hållas hemliga. Du behöver inte ge en adress som kan vara farlig för dig innan du har frågat om råd.',
    'Tell the court if your contact details must be kept secret. You need not give an address that could put you in danger before you have asked for advice.',
  ),
  names(
    'Voit pyytää apua lakimieheltä tai oikeusaputoimistosta. Kysy myös meiltä, jos et ymmärrä päätöstä.',
    'Du kan be om hjälp av en jurist eller en rättshjälpsbyrå. Fråga också oss om du inte förstår beslutet.',
    'You can ask a lawyer or a legal aid office for help. Ask us too if you do not understand the decision.',
  ),
]
