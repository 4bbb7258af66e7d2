/**
 * Whether a text holds a Finnish personal identity code: a day of birth, a mark of the century, a number, the right check
 * character (Decree 128/2010 § 2, marks widened by Decree 690/2022).
 */
export const holdsIdentityCode = (text: string): boolean =>
  [...text.toUpperCase().matchAll(/(?<![0-9A-Z])(\d{6})\s?[-+A-FU-Y–]\s?(\d{3})([0-9A-Y])(?![0-9A-Z])/g)].some(
    ([, birth = '', number = '', check = '']) => marks[Number(birth + number) % 31] === check && isDay(birth),
  )

const marks = '0123456789ABCDEFHJKLMNPRSTUVWXY'

const isDay = (birth: string) => {
  const [day, month] = [Number(birth.slice(0, 2)), Number(birth.slice(2, 4))]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
