import { residenceStatuses } from '#packs/fi/lists/assistance.ts'
import { itemOf } from '#packs/pack.ts'
import type { Entry } from './entries.ts'

export type Right = 'yes' | 'no' | 'not-known'

/** An entry on right of residence, as the file has it. */
export interface StatusEntry {
  kind: string
  from: string
  to: string
  ended: string
}

/** Whether the person has a right of residence on a day: one entry that says so is enough; none that says anything is not known. */
export function rightOn(entries: readonly StatusEntry[], day: string): Right {
  const held = entries.filter(({ from, to, ended }) => from <= day && (!to || day <= to) && (!ended || day < ended))
  if (held.some(({ kind }) => itemOf(residenceStatuses, kind)?.right)) return 'yes'
  return held.some(({ kind }) => kind === 'none') ? 'no' : 'not-known'
}

/** What entries of the section say, as `rightOn` reads it. */
export const statusesIn = (entries: readonly Entry[]): StatusEntry[] =>
  entries.map(({ values }) => {
    const said = (name: string) => String(values[`status.${name}@1`] ?? '')
    return { kind: said('kind'), from: said('from'), to: said('to'), ended: said('ended') }
  })
