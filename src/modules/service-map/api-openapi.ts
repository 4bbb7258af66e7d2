import { z } from 'zod'
import { parametersOf, perPageMost, type Resource } from './api-query.ts'
import { type Edition, pageShape, shapes } from './hsds-shape.ts'

/** What each parameter means, once for all lists. */
const parameters: Readonly<Record<string, { schema: object; description: string }>> = {
  page: { schema: { type: 'integer', minimum: 1, default: 1 }, description: 'Which page, from 1.' },
  per_page: {
    schema: { type: 'integer', minimum: 1, maximum: perPageMost, default: 50 },
    description: 'How many on a page.',
  },
  format: {
    schema: { enum: ['json', 'ndjson'], default: 'json' },
    description: 'ndjson: one object a line; without page or per_page the whole list, as a stream.',
  },
  lang: {
    schema: { enum: ['fi', 'sv', 'en'], default: 'fi' },
    description: 'Language of names and texts; what is not there in it is told in another.',
  },
  search: { schema: { type: 'string', maxLength: 200 }, description: 'Words that must all occur.' },
  minimal: { schema: { type: 'boolean' }, description: 'Only id, name, status and when it changed.' },
  full: { schema: { type: 'boolean' }, description: 'With everything nested below each record.' },
  modified_after: {
    schema: { type: 'string', format: 'date-time' },
    description:
      'Only what changed at or after this moment. What has ended stays in the list, with status defunct, so that a harvester learns of it.',
  },
  taxonomy_term_id: {
    schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
    description: 'Only what has this term; given more than once: all of them.',
  },
  taxonomy_id: {
    schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
    description: 'Only what has some term of this taxonomy.',
  },
  organization_id: { schema: { type: 'string', format: 'uuid' }, description: 'Only of this organisation.' },
  postcode: {
    schema: { type: 'string', pattern: '^\\d{5}$' },
    description: 'Services whose area covers this Finnish postal code; with proximity: near it.',
  },
  proximity: {
    schema: { type: 'integer', minimum: 1 },
    description:
      'Metres from the middle of the public places in the postal code, as the crow flies. Services without a public position are never within it. Refused where no position is known.',
  },
  region: {
    schema: { type: 'string', examples: ['north-savo', 'municipality:297', 'north-savo-network'] },
    description: 'Services that serve this county, municipality, police department or regional network, or part of it.',
  },
}

/** The API described by OpenAPI 3.1; schemas come from the shapes that every export is tested against. */
export function apiDocument(edition: Edition, origin: string): object {
  const lists = Object.keys(parametersOf) as Resource[]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Polku: services of the map',
      version: edition,
      summary: `Human Services Data Specification ${edition}`,
      description:
        'Public data only. No key. Answers carry an ETag. Times of opening carry the numeric offset of their part of the year. Confidential places have no location: what stands there is how to reach their front gate.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: `${origin}/api/hsds/${edition}` }],
    paths: {
      '/': { get: reading('What this API is', refTo('Root')) },
      ...Object.fromEntries(lists.flatMap((list) => pathsOf(list, edition))),
    },
    components: { schemas: schemasOf(edition), responses: { Problem: problem } },
  }
}

const names = {
  services: 'Service',
  organizations: 'Organization',
  service_at_locations: 'ServiceAtLocation',
  taxonomies: 'Taxonomy',
  taxonomy_terms: 'TaxonomyTerm',
} as const satisfies Record<Resource, string>

function pathsOf(list: Resource, edition: Edition): [string, object][] {
  const page = { $ref: `#/components/schemas/${names[list]}Page` }
  const asked = parametersOf[list].map((name) => ({ name, in: 'query', ...parameters[name] }))
  const body = {
    content: Object.fromEntries(
      ['application/json', 'application/x-www-form-urlencoded'].map((type) => [type, { schema: bodyOf(list) }]),
    ),
  }
  const post = { post: { ...reading(`${list}, asked in the body`, page), requestBody: body } }
  const one = { ...reading(`One of ${list}`, refTo(names[list])), parameters: [idParameter, langParameter] }
  return [
    [
      `/${list}`,
      { get: { ...reading(`${list}, page by page`, page), parameters: asked }, ...(edition === '3.1' ? post : {}) },
    ],
    [`/${list}/{id}`, { get: one }],
    ...(list === 'services' && edition === '3.1' ? [['/services/search', post] as [string, object]] : []),
  ]
}

const bodyOf = (list: Resource) => ({
  type: 'object',
  properties: Object.fromEntries(parametersOf[list].map((name) => [name, parameters[name]?.schema ?? {}])),
  additionalProperties: false,
})

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
const langParameter = { name: 'lang', in: 'query', ...parameters.lang }

const reading = (summary: string, schema: object) => ({
  summary,
  responses: {
    200: { description: summary, content: { 'application/json': { schema } } },
    400: { $ref: '#/components/responses/Problem' },
    404: { $ref: '#/components/responses/Problem' },
  },
})

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const problem = {
  description: 'What is wrong (RFC 9457); with status 400 the parameters at fault.',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['title', 'status'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          parameters: {
            type: 'array',
            items: { type: 'object', properties: { name: { type: 'string' }, reason: { type: 'string' } } },
          },
        },
      },
    },
  },
}

function schemasOf(edition: Edition): Record<string, object> {
  const { root, service, serviceBasic, serviceMinimal, organization, organizationBasic, ...more } = shapes[edition]
  const { serviceAtLocation, serviceAtLocationBasic, taxonomy, term } = more
  const all: Record<string, z.ZodType> = {
    Root: root,
    Service: service,
    ServicePage: pageShape(z.union([serviceBasic, service, serviceMinimal])),
    Organization: organization,
    OrganizationPage: pageShape(z.union([organizationBasic, organization])),
    ServiceAtLocation: serviceAtLocation,
    ServiceAtLocationPage: pageShape(z.union([serviceAtLocationBasic, serviceAtLocation])),
    Taxonomy: taxonomy,
    TaxonomyPage: pageShape(taxonomy),
    TaxonomyTerm: term,
    TaxonomyTermPage: pageShape(term),
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, shape]) => {
      const { $schema: _same, ...schema } = z.toJSONSchema(shape, { io: 'output' })
      return [name, schema]
    }),
  )
}
