import { languages } from '#packs/fi/lists/languages.ts'
import { itemOf } from '#packs/pack.ts'
import { phoneIn } from './import-fields.ts'
import { type Reader, readerOf } from './import-reading.ts'
import type { Repair } from './import-record.ts'

/** Its id in the catalogue; else the id under which its owner gave it there. */
export function idOf(reader: Reader): string {
  const id = reader.text('id') ?? reader.text('sourceId')
  reader.take('sourceId')
  reader.take('oid')
  if (!id) reader.note('id', 'no-id', '', 'refused')
  return id ?? ''
}

export const languagesOf = (reader: Reader): string[] =>
  reader.texts('languages').flatMap((code) => {
    const found = itemOf(languages, code)
    if (!found) reader.note('languages', 'language', code, 'left-out')
    return found ? [found.code] : []
  })

/** A number stands in two parts; a Finnish service number has no prefix. */
export function ptvPhone(reader: Reader): string | undefined {
  const [prefix, number] = [reader.text('prefixNumber'), reader.text('number')]
  for (const known of ['isFinnishServiceNumber', 'language', 'type', 'serviceChargeType', 'chargeDescription'])
    reader.take(known)
  if (!number) return undefined
  const whole = prefix && !number.startsWith('+') ? `${prefix}${number.replace(/^0/, '')}` : number
  const repairs: Repair[] = []
  const found = phoneIn(readerOf({ number: whole }, repairs, 'phoneNumbers'), 'number')
  if (!found) reader.note('number', 'phone', whole, 'left-out')
  return found
}
