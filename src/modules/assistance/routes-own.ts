import { get, post, type Route, work } from '#base/http/ask.ts'
import { figuresCsv, figuresPage } from './pages/figures.tsx'
import { eraseHealth, holdFile, keepingPage, liftFile, retentionPage } from './pages/keeping.tsx'
import { ownConsent, ownCopyData, ownCopyPaper, ownData, ownRequest } from './pages/own-data.tsx'
import { ownAsk, ownMessages } from './pages/own-messages.tsx'
import { ownDecisions, ownLetter, ownOverview, ownPlan } from './pages/own-page.tsx'
import { closeOwn, openOwnPage, ownStart } from './pages/own-start.tsx'
import {
  answer,
  extend,
  newCode,
  noAnswer,
  personPage,
  recordRequest,
  withdrawCode,
  writeMessage,
} from './pages/person.tsx'
import { may, mayOversee, mayAsClient as own } from './policy.ts'

/** Nothing is on record where somebody knocks or leaves. */
const knock = { form: true, audited: false }
const form = { form: true }

/** The client's own page. Addresses tell nothing: no id stands in them. */
const clientRoutes: readonly Route[] = [
  get('/own', own.open, ownStart, form),
  post('/own', own.open, openOwnPage, knock),
  post('/own/close', own.open, closeOwn, knock),
  get('/own/page', own.read, ownOverview, form),
  get('/own/decisions', own.read, ownDecisions, form),
  get('/own/letter/:number', own.read, ownLetter),
  get('/own/plan', own.read, ownPlan, form),
  get('/own/messages', own.read, ownMessages, form),
  post('/own/messages', own.write, ownAsk),
  get('/own/data', own.read, ownData, form),
  post('/own/consents', own.write, ownConsent),
  post('/own/requests', own.write, ownRequest),
  get('/own/copy/paper', own.read, ownCopyPaper),
  get('/own/copy/data', own.read, ownCopyData),
]

const person = '/clients/:client/person'
const request = '/clients/:client/requests'

/** The client's page as its worker sees it, and what a supervisor keeps or lets go. */
const workRoutes: readonly Route[] = work([
  get('/clients/retention', mayOversee.see, retentionPage),
  get('/clients/figures', mayOversee.see, figuresPage),
  get('/clients/figures/csv', mayOversee.see, figuresCsv),
  get(person, may.read, personPage),
  post(`${person}/code`, may.write, newCode),
  post(`${person}/code/withdrawal`, may.write, withdrawCode),
  post(`${person}/messages`, may.write, writeMessage),
  post(`${person}/messages/no-answer`, may.write, noAnswer),
  post(request, may.write, recordRequest),
  post(`${request}/:request/extension`, may.write, extend),
  post(`${request}/:request/answer`, may.write, answer),
  get('/clients/:client/keeping', may.hold, keepingPage),
  post('/clients/:client/hold', may.hold, holdFile),
  post('/clients/:client/hold/lifting', may.hold, liftFile),
  post('/clients/:client/health-erasure', may.hold, eraseHealth, { grave: true }),
])

export const ownRoutes: readonly Route[] = [...clientRoutes, ...workRoutes]
