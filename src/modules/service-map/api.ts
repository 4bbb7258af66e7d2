import type { Read } from '#base/database/handles.ts'
import type { Answer } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { badParameters, json, problem } from './api-answers.ts'
import { apiDocument } from './api-openapi.ts'
import { isUuid, type ListQuery, parametersOf, type Resource, readQuery } from './api-query.ts'
import { sourceOf } from './api-sources.ts'
import { streamed } from './api-stream.ts'
import { editionOf, tellingOf } from './api-telling.ts'
import { middleOf } from './queries-open.ts'

/** What this API is: version, profile, description. */
export function apiRoot(ask: Reading): Answer {
  const edition = editionOf(ask)
  const [origin] = ask.base.settings.origins
  return json({
    version: edition,
    profile: `${origin}/en/open-data`,
    openapi_url: `${origin}/api/hsds/${edition}/openapi`,
    ...(edition === '3.1'
      ? {
          description: ask.base.speakers.en('service-map.api.description'),
          publisher: { name: ask.base.speakers.en('service-map.api.publisher'), website: origin },
        }
      : {}),
  })
}

/** The OpenAPI 3.1 document of this edition. */
export const apiDescription = (ask: Reading): Answer => {
  const [origin] = ask.base.settings.origins
  return json(apiDocument(editionOf(ask), origin), 'application/vnd.oai.openapi+json;version=3.1')
}

/** One list, a page or a stream of it. */
export const apiList = (ask: Reading): Promise<Answer> => listed(ask, ask.query)

/** The same with the question in the body, so that it stands in no address line and in no log (HSDS 3.1). */
export const apiSearch = (ask: Writing): Promise<Answer> => listed(ask, ask.typed)

/** One of a list, with all that belongs to it. */
export async function apiRecord(ask: Reading): Promise<Answer> {
  const { db, base, params, query } = ask
  const [resource, id] = [resourceOf(ask), params.id ?? '']
  const { faults, query: asked } = readQuery(resource, new Map([...query].filter(([name]) => name === 'lang')))
  if (faults.length > 0) return badParameters(faults)
  const source = sourceOf(resource, base, asked, tellingOf(ask, asked))
  const found = isUuid.test(id) ? await source.one(db, id) : undefined
  return found ? json(found) : problem(404, { title: 'Not found', detail: `nothing of this id in ${resource}` })
}

async function listed(ask: Ask<Read>, typed: Typed): Promise<Answer> {
  const read = readQuery(resourceOf(ask), typed)
  if (read.faults.length > 0) return badParameters(read.faults)
  const query = await located(ask.db, read.query)
  if (!query) return badParameters([{ name: 'proximity', reason: noMiddle }])
  const source = sourceOf(resourceOf(ask), ask.base, query, tellingOf(ask, query))
  if (query.format === 'ndjson') return streamed(ask, query, source)
  const total = await source.count(ask.db)
  const contents = (await source.slice(ask.db, { offset: (query.page - 1) * query.perPage, limit: query.perPage }))
    .items
  return json(pageOf(query, total, contents))
}

const noMiddle = 'cannot be measured: no place in this postal code has a public position. Leave it out to ask by area'

/** A distance is measured from the middle of the public places of the postal code; undefined where there is none. */
async function located(db: Read, query: ListQuery): Promise<ListQuery | undefined> {
  if (!query.near) return query
  const middle = await middleOf(db, query.near.postalCode)
  return middle && { ...query, middle: { ...middle, metres: query.near.metres } }
}

function pageOf({ page, perPage }: ListQuery, total: number, contents: readonly unknown[]) {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

const resourceOf = ({ params }: Pick<Ask, 'params'>): Resource =>
  (Object.keys(parametersOf) as Resource[]).find((one) => one === params.list) ?? 'services'
