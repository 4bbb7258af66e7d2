import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import type { FieldsOf, Hidden, Kind } from './record.ts'

type Sealer = Pick<Base, 'secrets'>
type Place = 'map_provider' | 'map_service' | 'map_place' | 'map_contact' | 'map_history'

export const tableOf = {
  provider: 'map_provider',
  service: 'map_service',
  place: 'map_place',
  contact: 'map_contact',
} as const satisfies Record<Kind, Place>

/** Parts a record's fields into what is public and what is sealed for this row; null when nothing is hidden. */
export function parted<K extends Kind>(
  base: Sealer,
  { table, id }: { table: Place; id: string },
  fields: FieldsOf[K],
  hidden: Hidden<K>,
): { fields: Partial<FieldsOf[K]>; sealed: Buffer | null } {
  const all = Object.entries(fields as object).filter(([, value]) => value !== undefined)
  const isHidden = ([name]: [string, unknown]) => Object.hasOwn(hidden, name)
  const secret = all.filter(isHidden)
  return {
    fields: Object.fromEntries(all.filter((entry) => !isHidden(entry))) as Partial<FieldsOf[K]>,
    sealed:
      secret.length === 0
        ? null
        : seal(base.secrets.field[0], JSON.stringify(Object.fromEntries(secret)), placeOf(table, id)),
  }
}

/** The hidden fields of a row. Throws `SealBroken` when they were changed or moved. */
export function opened<K extends Kind>(
  base: Sealer,
  { table, id }: { table: Place; id: string },
  sealed: Uint8Array | null,
): Partial<FieldsOf[K]> {
  return sealed === null ? {} : JSON.parse(openText(base.secrets.field, sealed, placeOf(table, id)))
}

const placeOf = (table: Place, row: string) => ({ table, column: 'sealed_hidden', row })
