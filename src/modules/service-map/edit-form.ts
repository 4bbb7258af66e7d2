import type { Typed } from '#base/http/typed.ts'
import { type Fault, type Filled, type Form, fill, readForm } from '#base/ui/form.ts'
import { networkAreas } from '#packs/fi/areas.ts'
import { fieldsOf, type Section } from './forms.ts'
import { lacksConsent } from './keeping.ts'
import { type Hiding, type Kind, neverHidden, type Reason, reasons } from './record.ts'

/** A record's content, whatever its kind. */
export interface Content {
  fields: Readonly<Record<string, unknown>>
  hidden: Readonly<Record<string, Hiding>>
}

export type ReadSection = { ok: true; content: Content } | ({ ok: false } & Filled)

/** What a section's form makes of a record: its fields replaced, all others kept. */
export function readSection(kind: Kind, section: Section, before: Content, typed: Typed, today: string): ReadSection {
  const read = readForm(formOf(section), typed)
  const names = fieldsOf(section)
  const hidden = readHiding(kind, names, typed)
  if (!read.ok) return { ok: false, typed, faults: [...read.faults, ...hidden.faults] }
  const fields = { ...without(before.fields, names), ...present(valuesOf(read.value, before, today)) }
  const faults = [...hidden.faults, ...(lacksConsent(fields) ? [consentFault] : [])]
  if (faults.length > 0) return { ok: false, typed, faults }
  return { ok: true, content: { fields, hidden: { ...without(before.hidden, names), ...hidden.found } } }
}

const consentFault: Fault = { field: 'consentDay', key: 'service-map.fault.consent' }

/** A record's content typed back into a section's form. */
export function fillSection(section: Section, { fields, hidden }: Content): Filled {
  const shown = Object.entries(section).flatMap(([name, { fields: own }]) => {
    const value = own ? Object.fromEntries(own.map((one) => [one, fields[one] ?? []])) : fields[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const { typed } = fill(formOf(section), Object.fromEntries(shown))
  const all = new Map(typed)
  for (const name of fieldsOf(section)) {
    const hiding = hidden[name]
    if (!hiding) continue
    all.set(`tier.${name}`, [hiding.tier === 'network' ? `network:${hiding.network}` : hiding.tier])
    all.set(`reason.${name}`, [hiding.reason])
  }
  return { typed: all, faults: [] }
}

const formOf = (section: Section): Form =>
  Object.fromEntries(Object.entries(section).map(([name, { field }]) => [name, field]))

/** Choices as fields of the record: what one form field holds for two, and places free as of today. */
function valuesOf(value: Readonly<Record<string, unknown>>, before: Content, today: string): Record<string, unknown> {
  const { access, capacity, ...rest } = value
  return {
    ...rest,
    ...(access as object | undefined),
    ...(capacity
      ? { capacity: dated(capacity as object, before.fields['capacity'] as object | undefined, today) }
      : {}),
  }
}

/** As of today, unless nothing but the day would differ. */
const dated = (given: object, known: object | undefined, today: string) =>
  known && JSON.stringify(given) === JSON.stringify(without({ ...known }, ['day'])) ? known : { ...given, day: today }

function readHiding(kind: Kind, names: readonly string[], typed: Typed) {
  const found: Record<string, Hiding> = {}
  const faults: Fault[] = []
  for (const name of names) {
    const tier = typed.get(`tier.${name}`)?.[0] ?? 'public'
    if (tier === 'public' || neverHidden[kind].includes(name)) continue
    const reason = reasons.find((one) => one === typed.get(`reason.${name}`)?.[0])
    const hiding = reason && hidingOf(tier, reason)
    if (hiding) found[name] = hiding
    else faults.push({ field: name, key: 'service-map.fault.reason' })
  }
  return { found, faults }
}

function hidingOf(tier: string, reason: Reason): Hiding | undefined {
  if (tier === 'professional') return { tier, reason }
  const network = networkAreas.items.find(({ code }) => tier === `network:${code}`)?.code
  return network && { tier: 'network', network, reason }
}

/** Empty means not said, save for the lists that a service always has. */
const present = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) =>
        one !== null &&
        one !== undefined &&
        one !== '' &&
        (Array.isArray(one) || typeof one !== 'object' || Object.keys(one).length > 0),
    ),
  )

const without = <V>(value: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
