import { z } from 'zod'
import type { Edition } from './hsds-shape.ts'

const id = z.uuid()
const text = z.string().regex(/\S/).max(10_000)
const url = z.url({ protocol: /^https?$/ })
const email = z.email().max(254)
const day = z.iso.date()
const moment = z.iso.datetime({ precision: 3 })
const age = z.int().min(0).max(120)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d[+-]\d\d:\d\d$/)

const metadata = z.strictObject({
  id,
  resource_id: id,
  resource_type: z.enum(['service', 'organization', 'location', 'contact']),
  last_action_date: day,
  last_action_type: z.enum(['set', 'confirm']),
  field_name: text,
  // What stood there before may since have become secret, so it is never told.
  previous_value: z.literal(''),
  replacement_value: z.literal(''),
  updated_by: text,
})
const taxonomy = z.strictObject({ id, name: text, description: text, uri: url.optional(), version: text.optional() })
const term = z.strictObject({
  id,
  code: text,
  name: text,
  description: text,
  taxonomy: text,
  taxonomy_id: id,
  language: z.enum(['fi', 'sv', 'en']),
})
const language = z.strictObject({ id, name: text, code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/) })
const phone = z.strictObject({
  id,
  number: z.string().regex(/^\+?[1-9]\d{2,14}$|^0\d{2,14}$/),
  type: z.enum(['voice', 'text', 'fax', 'cell', 'video', 'pager', 'textphone']),
  description: text.optional(),
  languages: z.array(language).optional(),
})
const schedule = z.strictObject({
  id,
  valid_from: day.optional(),
  valid_to: day.optional(),
  timezone: z.union([z.literal(2), z.literal(3)]).optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.int().min(1).optional(),
  byday: z
    .string()
    .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  opens_at: clock.optional(),
  closes_at: clock.optional(),
  description: text.optional(),
  attending_type: text.optional(),
})
const address = z.strictObject({
  id,
  address_1: text,
  city: text,
  state_province: text,
  postal_code: z.string().regex(/^\d{5}$/),
  country: z.literal('FI'),
  address_type: z.enum(['physical', 'postal', 'virtual']),
})
const locationOnly = {
  id,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: text.optional(),
  latitude: z.number().min(59).max(71).optional(),
  longitude: z.number().min(19).max(32).optional(),
}
const location = z.strictObject({
  ...locationOnly,
  addresses: z.array(address),
  accessibility: z.array(z.strictObject({ id, description: text })),
})
const contact = z.strictObject({
  id,
  name: text.optional(),
  title: text.optional(),
  email: email.optional(),
  phones: z.array(phone),
})
const unit = z.strictObject({ id, name: text })

/** The tables that are the same in every edition. */
export const parts = {
  kinds: { id, text, url, email, day, moment, age },
  metadata,
  taxonomy,
  term,
  language,
  phone,
  schedule,
  locationOnly,
  location,
  contact,
  identifier: z.strictObject({ id, identifier_type: text, identifier: z.string().regex(/^\d{7}-\d$/) }),
  serviceArea: z.strictObject({ id, name: text, uri: text.optional() }),
  cost: z.strictObject({
    id,
    option: text,
    currency: z.literal('EUR').optional(),
    amount: z.number().min(0).optional(),
    amount_description: text.optional(),
  }),
  url: z.strictObject({ id, label: text.optional(), url }),
  capacity: z.strictObject({
    id,
    unit,
    available: z.int().min(0),
    maximum: z.int().min(0).optional(),
    description: text.optional(),
    updated: moment,
  }),
}

/** A code of one of our lists; 3.1 adds its label. */
export const attributeOf = (edition: Edition) =>
  z.strictObject({
    id,
    link_id: id,
    link_entity: z.enum(['service', 'organization']),
    link_type: text,
    value: text.optional(),
    taxonomy_term_id: id,
    ...(edition === '3.1' ? { label: text.optional() } : {}),
    taxonomy_term: term,
  })
