import { get, post, type Route } from '#base/http/ask.ts'
import { answer, answerDone, confirmDue, proposing, sendProposal } from './pages/answer.tsx'
import { find, search } from './pages/find.tsx'
import { report, reported, sendReportForm } from './pages/report.tsx'
import { service } from './pages/service.tsx'
import { sitemap, sitemapPart } from './pages/sitemap.ts'
import { mayAnswer, mayFind, maySearch } from './policy.ts'
import { routesGaps } from './routes-gaps.ts'
import { routesImports } from './routes-imports.ts'
import { routesKeeping } from './routes-keeping.ts'
import { routesOpen } from './routes-open.ts'

const form = { form: true } as const
const bare = { bare: true } as const

const finding: Route[] = [
  get('/help', maySearch.find, find, { form: true, indexed: true }),
  post('/help', maySearch.find, search, { audited: false }),
  get('/help/services/:service', mayFind.open, service, { indexed: true }),
  get('/help/services/:service/report', mayFind.report, report, form),
  post('/help/services/:service/report', mayFind.report, sendReportForm),
  get('/help/reported', maySearch.find, reported),
  get('/sitemap.xml', maySearch.find, sitemap, bare),
  get('/sitemap/:number', maySearch.find, sitemapPart, bare),
]

/** Where the links of our mails to organisations lead. */
const answering: Route[] = [
  get('/map-answer/:token', mayAnswer.see, answer, form),
  post('/map-answer/:token', mayAnswer.confirm, confirmDue),
  get('/map-answer/:token/wrong/:record', mayAnswer.see, proposing, form),
  post('/map-answer/:token/wrong/:record', mayAnswer.propose, sendProposal),
  get('/map-answer/:token/done', mayAnswer.see, answerDone),
]

/** The whole outer wall of the module. */
export const routes: readonly Route[] = [
  ...finding,
  ...answering,
  ...routesKeeping,
  ...routesOpen,
  ...routesGaps,
  ...routesImports,
]
