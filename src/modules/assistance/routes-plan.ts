import { get, post, type Route, work } from '#base/http/ask.ts'
import { childPage, putChild } from './pages/children.tsx'
import { organiserPage, putOrganiser } from './pages/organiser.tsx'
import { plan } from './pages/plan.tsx'
import { may } from './policy.ts'

export const planRoutes: readonly Route[] = work([
  get('/clients/:client/plan', may.read, plan),
  get('/clients/:client/organiser', may.read, organiserPage),
  post('/clients/:client/organiser', may.write, putOrganiser),
  get('/clients/:client/children/:entry', may['admit-child'], childPage),
  post('/clients/:client/children/:entry', may['admit-child'], putChild),
])
