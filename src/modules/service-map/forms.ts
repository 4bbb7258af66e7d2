import type { PlainKey } from '#base/i18n/messages.ts'
import { choice, choices, email, type Field, text } from '#base/ui/form.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import type { CodeList } from '#packs/pack.ts'
import {
  aboutNobody,
  access,
  ages,
  areas,
  businessId,
  capacity,
  degrees,
  municipality,
  phoneNumber,
  postalCode,
  texts,
  webAddress,
  wholeDay,
} from './form-fields.ts'
import { hoursField } from './form-hours.ts'
import type { Kind } from './record.ts'

/** How a field is drawn. */
export type Shape =
  | 'texts'
  | 'long'
  | 'line'
  | 'tel'
  | 'email'
  | 'digits'
  | 'select'
  | 'checks'
  | 'areas'
  | 'access'
  | 'hours'
  | 'ages'
  | 'capacity'
  | 'day'

/** One field of a form: how it is read, drawn and named. `fields`: what of the record it holds, where not the same name. */
export interface Part {
  field: Field<unknown>
  as: Shape
  label: PlainKey
  hint?: PlainKey
  list?: CodeList
  /** Words of a short list that is no code list: the beginning of their keys. */
  codes?: readonly { code: string; label: PlainKey }[]
  fields?: readonly string[]
}

export type Section = Readonly<Record<string, Part>>

const part = (as: Shape, field: Field<never> | Field<unknown>, label: PlainKey, more: Partial<Part> = {}): Part => ({
  as,
  field: field as Field<unknown>,
  label,
  ...more,
})
const ofList = (as: 'select' | 'checks', label: PlainKey, list: CodeList, needed?: PlainKey): Part => {
  const codes = list.items.map(({ code }) => code)
  const option = needed ? { needed } : {}
  return part(as, as === 'select' ? choice(codes, option) : choices(codes, option), label, { list })
}
const ofCodes = (label: PlainKey, codes: readonly { code: string; label: PlainKey }[], needed?: PlainKey): Part =>
  part(
    'select',
    choice(
      codes.map(({ code }) => code),
      needed ? { needed } : {},
    ),
    label,
    { codes },
  )

const statuses = [
  { code: 'active', label: 'service-map.status.active' },
  { code: 'temporarily closed', label: 'service-map.status.temporarily-closed' },
  { code: 'inactive', label: 'service-map.status.inactive' },
  { code: 'defunct', label: 'service-map.status.defunct' },
] as const
const costs = [
  { code: 'free', label: 'service-map.service.cost.free' },
  { code: 'fee', label: 'service-map.service.cost.fee' },
  { code: 'varies', label: 'service-map.service.cost.varies' },
  { code: 'not-known', label: 'service-map.service.cost.not-known' },
] as const
const interpreters = [
  { code: 'yes', label: 'service-map.service.interpreter' },
  { code: 'no', label: 'service-map.service.no-interpreter' },
  { code: 'not-known', label: 'service-map.service.cost.not-known' },
] as const
const placeKinds = [
  { code: 'physical', label: 'service-map.place-kind.physical' },
  { code: 'postal', label: 'service-map.place-kind.postal' },
  { code: 'virtual', label: 'service-map.place-kind.virtual' },
] as const

/** The screens on which a record is changed, in order, each with its fields. */
export const sections: Readonly<Record<Kind, Readonly<Record<string, Section>>>> = {
  provider: {
    main: {
      name: part('texts', texts({ needed: 'service-map.fault.name' }), 'service-map.field.name'),
      type: ofList('select', 'service-map.field.type', organisationTypes, 'service-map.fault.choose'),
      about: part('long', texts({ max: 2500 }), 'service-map.field.about-provider'),
      web: part('line', webAddress, 'service-map.field.web'),
      businessId: part('line', businessId, 'service-map.field.business-id'),
    },
  },
  service: {
    what: {
      name: part('texts', texts({ needed: 'service-map.fault.name' }), 'service-map.field.name'),
      about: part('long', texts({ max: 2500 }), 'service-map.field.about', { hint: 'service-map.field.about.hint' }),
      needs: ofList('checks', 'service-map.field.needs', needs, 'service-map.fault.choose'),
      areas: part('areas', areas('service-map.fault.choose'), 'service-map.field.areas'),
      status: ofCodes('service-map.field.status', statuses, 'service-map.fault.choose'),
    },
    who: {
      groups: ofList('checks', 'service-map.field.groups', targetGroups),
      ages: part('ages', ages, 'service-map.field.ages'),
      access: part('access', access, 'service-map.field.access', { fields: ['accepts', 'refuses'] }),
      languages: ofList('checks', 'service-map.field.languages', languages),
      interpreter: ofCodes('service-map.field.interpreter', interpreters),
    },
    hours: { hours: part('hours', hoursField, 'service-map.field.hours') },
    terms: {
      refer: part('long', texts({ max: 2500 }), 'service-map.field.refer'),
      cost: ofCodes('service-map.field.cost', costs),
      costText: part('texts', texts({ max: 500 }), 'service-map.field.cost-text'),
      data: part('long', texts({ max: 2500 }), 'service-map.field.data'),
    },
    now: {
      capacity: part('capacity', capacity, 'service-map.field.capacity'),
      note: part('long', texts({ max: 2500 }), 'service-map.field.note', { hint: 'service-map.field.note.hint' }),
    },
  },
  place: {
    main: {
      kind: ofCodes('service-map.field.kind', placeKinds, 'service-map.fault.choose'),
      name: part('texts', texts(), 'service-map.field.place-name'),
      street: part('line', aboutNobody(text()), 'service-map.field.street'),
      postalCode: part('digits', postalCode, 'service-map.field.postal-code'),
      city: part('line', text(), 'service-map.field.city'),
      municipality: part('line', municipality, 'service-map.field.municipality'),
      latitude: part('line', degrees(59, 71), 'service-map.field.latitude', { hint: 'service-map.field.degrees.hint' }),
      longitude: part('line', degrees(19, 32), 'service-map.field.longitude'),
      accessibility: part('long', texts({ max: 1000 }), 'service-map.field.accessibility'),
    },
  },
  contact: {
    main: {
      role: part('texts', texts({ needed: 'service-map.fault.role' }), 'service-map.field.role', {
        hint: 'service-map.field.role.hint',
      }),
      phone: part('tel', phoneNumber, 'service-map.field.phone'),
      email: part('email', email(), 'service-map.field.email'),
      web: part('line', webAddress, 'service-map.field.web'),
      languages: ofList('checks', 'service-map.field.languages', languages),
      text: part('long', texts({ max: 1000 }), 'service-map.field.text'),
      person: part('line', aboutNobody(text()), 'service-map.field.person', { hint: 'service-map.field.person.hint' }),
      consentDay: part('day', wholeDay, 'service-map.field.consent-day'),
    },
    hours: { hours: part('hours', hoursField, 'service-map.field.hours') },
  },
}

/** Names of the record's fields that a section holds. */
export const fieldsOf = (section: Section): string[] =>
  Object.entries(section).flatMap(([name, { fields }]) => fields ?? [name])
