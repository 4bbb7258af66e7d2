import { z } from 'zod'
import { attributeOf, parts } from './hsds-shape-parts.ts'

/** Editions of the Human Services Data Specification that we speak. */
export const editions = ['3.0', '3.1'] as const
export type Edition = (typeof editions)[number]

const { id, text, url, email, moment, day, age } = parts.kinds

const organizationOnly = {
  id,
  name: text,
  alternate_name: text.optional(),
  description: z.string(),
  website: url.optional(),
}
const organizationBasic = z.strictObject(organizationOnly)

const serviceOnly = {
  id,
  name: text,
  alternate_name: text.optional(),
  description: text.optional(),
  url: url.optional(),
  email: email.optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  interpretation_services: text.optional(),
  application_process: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  minimum_age: age.optional(),
  maximum_age: age.optional(),
  assured_date: day.optional(),
  alert: text.optional(),
  last_modified: moment,
}
const serviceLine = z.strictObject({ id, name: text, status: serviceOnly.status, last_modified: moment })

function organizationOf(edition: Edition) {
  return z.strictObject({
    ...organizationOnly,
    ...(edition === '3.1' ? { additional_websites: z.array(parts.url).optional() } : {}),
    organization_identifiers: z.array(parts.identifier).optional(),
    phones: z.array(parts.phone),
    contacts: z.array(parts.contact),
    locations: z.array(parts.location),
    attributes: z.array(attributeOf(edition)),
    metadata: z.array(parts.metadata),
  })
}

function serviceOf(edition: Edition) {
  const newer = {
    additional_urls: z.array(parts.url).optional(),
    capacities: z.array(parts.capacity).optional(),
  }
  return z.strictObject({
    ...serviceOnly,
    ...(edition === '3.1' ? newer : {}),
    organization: organizationBasic.extend({ organization_identifiers: z.array(parts.identifier).optional() }),
    phones: z.array(parts.phone),
    schedules: z.array(parts.schedule),
    service_areas: z.array(parts.serviceArea),
    service_at_locations: z.array(z.strictObject({ id, location: parts.location })),
    languages: z.array(parts.language),
    cost_options: z.array(parts.cost),
    contacts: z.array(parts.contact),
    attributes: z.array(attributeOf(edition)),
    metadata: z.array(parts.metadata),
  })
}

function serviceAtLocationOf(edition: Edition) {
  return z.strictObject({
    id,
    location: parts.location,
    ...(edition === '3.1' ? { service_areas: z.array(parts.serviceArea) } : {}),
    contacts: z.array(parts.contact),
    phones: z.array(parts.phone),
    schedules: z.array(parts.schedule),
    service: serviceLine,
  })
}

function shapesOf(edition: Edition) {
  const newer = { description: text, publisher: z.strictObject({ name: text, website: z.url() }) }
  return {
    service: serviceOf(edition),
    serviceBasic: z.strictObject({ ...serviceOnly, organization: organizationBasic }),
    serviceMinimal: serviceLine.extend({ modified_date: moment }),
    organization: organizationOf(edition),
    organizationBasic,
    serviceAtLocation: serviceAtLocationOf(edition),
    serviceAtLocationBasic: z.strictObject({ id, location: z.strictObject(parts.locationOnly), service: serviceLine }),
    taxonomy: parts.taxonomy,
    term: parts.term,
    root: z.strictObject({
      version: z.literal(edition),
      profile: z.url(),
      openapi_url: z.url(),
      ...(edition === '3.1' ? newer : {}),
    }),
  }
}

/**
 * What we send, stricter than the official schemas, which allow anything beside what they name: no unknown member, positions within
 * Finland, ages of people, days of the calendar, numbers one can dial.
 */
export const shapes = { '3.0': shapesOf('3.0'), '3.1': shapesOf('3.1') } as const satisfies Record<Edition, unknown>

export type HsdsService = z.infer<(typeof shapes)['3.1']['service']>
export type HsdsOrganization = z.infer<(typeof shapes)['3.1']['organization']>
export type HsdsServiceAtLocation = z.infer<(typeof shapes)['3.1']['serviceAtLocation']>
export type HsdsTaxonomy = z.infer<(typeof shapes)['3.1']['taxonomy']>
export type HsdsTerm = z.infer<(typeof shapes)['3.1']['term']>

/** A page of a list, as HSDS wraps it. */
export const pageShape = <T extends z.ZodType>(item: T) =>
  z
    .strictObject({
      total_items: z.int().min(0),
      total_pages: z.int().min(0),
      page_number: z.int().min(1),
      size: z.int().min(0),
      first_page: z.boolean(),
      last_page: z.boolean(),
      empty: z.boolean(),
      contents: z.array(item),
    })
    .refine(
      (page) => page.size === page.contents.length && page.empty === (page.contents.length === 0),
      'size and empty fit',
    )
