import { get, post, type Route, still } from '#base/http/ask.ts'
import { apiDescription, apiList, apiRecord, apiRoot, apiSearch } from './api.ts'
import { apiPackage, apiTable } from './api-tables.ts'
import { regionCard, regionCardPdf } from './pages/card-region.tsx'
import { openData } from './pages/open-data.tsx'
import { mayOpen } from './policy.ts'

const open = { bare: true, open: true } as const
const asked = { ...open, audited: false } as const

// The dot of the edition is any sign to the pattern; what is no edition is answered as 3.0 is.
const base = '/api/hsds/:edition{(?:3.0|3.1)}'
const lists = ':list{(?:services|organizations|service_at_locations|taxonomies|taxonomy_terms)}'

/** Doors without key or sign-in: open data. */
export const routesOpen: readonly Route[] = [
  still('/open-data', openData),
  get('/help/region/:network', mayOpen.read, regionCard, { indexed: true }),
  get('/help/region/:network/sheet', mayOpen.read, regionCardPdf),
  // Before the record, whose id could be `search` to who asks beforehand.
  post('/api/hsds/:edition{3.1}/:list{services}/search', mayOpen.search, apiSearch, asked),
  get(base, mayOpen.read, apiRoot, open),
  get(`${base}/openapi`, mayOpen.read, apiDescription, open),
  get(`${base}/package`, mayOpen.read, apiPackage, open),
  get(`${base}/tables/:table`, mayOpen.read, apiTable, open),
  get(`${base}/${lists}`, mayOpen.read, apiList, open),
  get(`${base}/${lists}/:id`, mayOpen.read, apiRecord, open),
  post(`/api/hsds/:edition{3.1}/${lists}`, mayOpen.search, apiSearch, asked),
]
