import { normalPhone } from '#base/crypto/tags.ts'
import { type Lang, langs } from '#base/i18n/lang.ts'
import type { MessageKey } from '#base/i18n/messages.ts'
import { type Field, isPartialDay } from '#base/ui/form.ts'
import { holdsIdentityCode } from '#packs/fi/identity-code.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { serviceAreas } from '#packs/fi/service-map/areas.ts'
import { municipalitiesNamed, municipalityOf } from '#packs/fi/service-map/municipalities.ts'
import type { ServiceFields, Texts } from './record.ts'

/** The same field, which takes no personal identity code: nothing on the map is about people. What was typed stays. */
export const aboutNobody = <V>(field: Field<V>): Field<V> => ({
  ...field,
  read: (values, part) => {
    const read = field.read(values, part)
    if ('fault' in read || !holdsIdentityCode(JSON.stringify(read.value))) return read
    return { fault: { key: 'service-map.fault.code' } }
  },
})

/** A text in each language; which ones are written is up to the keeper, one where it is needed. */
export const texts = (wanted: { max?: number; needed?: MessageKey } = {}): Field<Texts> =>
  aboutNobody(inLanguages(wanted))

const inLanguages = ({ max = 200, needed }: { max?: number; needed?: MessageKey }): Field<Texts> => ({
  read: (_, part) => {
    const said = langs.flatMap((lang): [Lang, string][] => (part(lang) === '' ? [] : [[lang, part(lang)]]))
    if (needed && said.length === 0) return { fault: { key: needed } }
    const long = said.find(([, text]) => [...text].length > max)
    if (long) return { fault: { key: 'ui.fault.too-long', params: { max, length: [...long[1]].length } } }
    return { value: Object.fromEntries(said) }
  },
  show: (value) => Object.fromEntries(langs.map((lang) => [lang, [value[lang] ?? '']])),
})

/** One line that is read into another form, or refused. Empty is ''. */
const line = (read: (typed: string) => string | null, fault: MessageKey): Field<string> => ({
  read: (values) => {
    const typed = (values[0] ?? '').trim()
    const value = typed === '' ? '' : read(typed)
    return value === null ? { fault: { key: fault } } : { value }
  },
  show: (value) => ({ '': [value] }),
})

/** A phone number as E.164; a short service number (112, 116006) as it is. */
export const phoneNumber = line(
  (typed) => (/^[\d\s]{3,8}$/.test(typed) && digitsOf(typed).length <= 6 ? digitsOf(typed) : internationalOf(typed)),
  'ui.fault.phone',
)

const digitsOf = (typed: string) => typed.replace(/\s/g, '')
function internationalOf(typed: string): string | null {
  if (!/^[+(]?[\d\s()./-]{5,24}$/.test(typed)) return null
  const normal = normalPhone(typed, '358')
  return normal && /^\+\d{6,15}$/.test(normal) ? normal : null
}

export const webAddress = line((typed) => {
  const url = URL.parse(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`)
  return url?.protocol === 'https:' && url.hostname.includes('.') && typed.length <= 300
    ? url.href.replace(/\/$/, '')
    : null
}, 'service-map.fault.web')

/** A Finnish business id: seven digits, a hyphen, and the check digit of weights 7 9 10 5 8 4 2 modulo 11. */
export const businessId = line((typed) => {
  const [, digits = '', check = ''] = /^(\d{7})-(\d)$/.exec(typed) ?? []
  const rest = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0) % 11
  return digits !== '' && rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest) ? typed : null
}, 'service-map.fault.business-id')

export const postalCode = line((typed) => (/^\d{5}$/.test(typed) ? typed : null), 'service-map.fault.postal-code')

/** A municipality by name or code; kept as its code. */
export const municipality: Field<string> = {
  ...line((typed) => codeNamed(typed), 'service-map.fault.municipality'),
  show: (value) => ({ '': [municipalityOf(value)?.names.fi ?? value] }),
}

function codeNamed(typed: string): string | null {
  const named = municipalitiesNamed(typed)
  return (municipalityOf(typed) ?? (named.length === 1 ? named[0] : undefined))?.code ?? null
}

/** A whole day, in three boxes. */
export const wholeDay: Field<string> = {
  read: (_, part) => {
    const [year, month, day] = ['year', 'month', 'day'].map(part)
    if (`${year}${month}${day}` === '') return { value: '' }
    const value = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
    return isPartialDay(value) && value.length === 10 ? { value } : { fault: { key: 'ui.fault.day' } }
  },
  show: (value) => {
    const [year = '', month = '', day = ''] = value.split('-')
    return { year: [year], month: [month], day: [day] }
  },
}

/** Degrees between bounds; a comma will do for the point. */
export const degrees = (least: number, most: number): Field<number | null> => ({
  read: (values) => {
    const typed = (values[0] ?? '').trim().replace(',', '.')
    if (typed === '') return { value: null }
    const value = Number(typed)
    return Number.isFinite(value) && value >= least && value <= most
      ? { value }
      : { fault: { key: 'service-map.fault.degrees', params: { least, most } } }
  },
  show: (value) => ({ '': [value === null ? '' : String(value)] }),
})

/** Areas by box, municipalities by name with commas between. */
export const areas = (needed: MessageKey): Field<readonly string[]> => ({
  read: (values, part) => {
    const boxes = values.filter((value) => serviceAreas.some(({ code }) => code === value))
    const typed = part('municipalities')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    const codes = typed.map(codeNamed)
    const unknown = typed.find((_, at) => codes[at] === null)
    if (unknown !== undefined) return { fault: { key: 'service-map.fault.municipalities', params: { name: unknown } } }
    const value = [...new Set([...boxes, ...codes.map((code) => `municipality:${code}`)])]
    return value.length === 0 ? { fault: { key: needed } } : { value }
  },
  show: (value) => ({
    '': value.filter((code) => !code.startsWith('municipality:')),
    municipalities: [
      value
        .flatMap((code) =>
          code.startsWith('municipality:') ? [municipalityOf(code.slice(13))?.names.fi ?? code.slice(13)] : [],
        )
        .join(', '),
    ],
  }),
})

/** Each condition: known to be accepted, known to be refused, or not known. */
export const access: Field<Pick<ServiceFields, 'accepts' | 'refuses'>> = {
  read: (_, part) => {
    const said = (wanted: string) =>
      accessConditions.items.map(({ code }) => code).filter((code) => part(code) === wanted)
    return { value: { accepts: said('yes'), refuses: said('no') } }
  },
  show: ({ accepts, refuses }) =>
    Object.fromEntries(
      accessConditions.items.map(({ code }) => [
        code,
        [accepts.includes(code) ? 'yes' : refuses.includes(code) ? 'no' : ''],
      ]),
    ),
}

const wholeNumber = (typed: string, most: number): number | null | undefined =>
  typed === '' ? undefined : /^\d{1,4}$/.test(typed) && Number(typed) <= most ? Number(typed) : null

export const ages: Field<NonNullable<ServiceFields['ages']>> = {
  read: (_, part) => {
    const [from, to] = [wholeNumber(part('from'), 130), wholeNumber(part('to'), 130)]
    const wrong = from === null || to === null || (from !== undefined && to !== undefined && from > to)
    if (wrong) return { fault: { key: 'service-map.fault.ages' } }
    return { value: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }
  },
  show: ({ from, to }) => ({ from: [String(from ?? '')], to: [String(to ?? '')] }),
}

/** Places free as of today, unless it was said of another day. */
export const capacity: Field<{ available: number; of?: number } | null> = {
  read: (_, part) => {
    const [available, of] = [wholeNumber(part('available'), 9999), wholeNumber(part('of'), 9999)]
    if (available === undefined && of === undefined) return { value: null }
    if (typeof available !== 'number' || of === null || (of !== undefined && available > of))
      return { fault: { key: 'service-map.fault.capacity' } }
    return { value: { available, ...(of === undefined ? {} : { of }) } }
  },
  show: (value) => ({ available: [String(value?.available ?? '')], of: [String(value?.of ?? '')] }),
}
