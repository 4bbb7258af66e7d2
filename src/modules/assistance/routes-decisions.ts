import { get, post, type Route, work } from '#base/http/ask.ts'
import { decisionPage } from './pages/decision.tsx'
import { correctionPage, editDraft, newDraft, putCorrection, putDraft, rewriteDraft } from './pages/decision-draft.tsx'
import { letter } from './pages/decision-letter.tsx'
import { correctServed, serve } from './pages/decision-service.tsx'
import { review, sign, withdraw } from './pages/decision-steps.tsx'
import { decisionsPage } from './pages/decisions.tsx'
import { waitingDecisions } from './pages/decisions-waiting.tsx'
import { newPeriod, putPeriod } from './pages/period-new.tsx'
import { correct, extend, pause, periodPage, resume, stop } from './pages/periods.tsx'
import { may, mayDecide } from './policy.ts'

const one = '/clients/:client/decisions/:decision'
const period = '/clients/:client/periods/:period'

/** Decisions and the periods that follow from them. Drafts that wait stand before the files: their path is no number. */
export const decisionRoutes: readonly Route[] = work([
  get('/clients/decisions', mayDecide.list, waitingDecisions),
  get('/clients/:client/decisions', may.read, decisionsPage),
  get('/clients/:client/decisions/new/:matter', may.draft, newDraft),
  post('/clients/:client/decisions/new/:matter', may.draft, putDraft),
  get(one, may.read, decisionPage),
  get(`${one}/draft`, may.draft, editDraft),
  post(`${one}/draft`, may.draft, rewriteDraft),
  get(`${one}/correction`, may.draft, correctionPage),
  post(`${one}/correction`, may.draft, putCorrection),
  get(`${one}/letter`, may.read, letter),
  post(`${one}/review`, may.review, review),
  post(`${one}/signature`, may.sign, sign, { grave: true }),
  post(`${one}/withdrawal`, may.draft, withdraw),
  post(`${one}/service`, may.write, serve),
  post(`${one}/service/correction`, may.write, correctServed),
  get('/clients/:client/periods/new', may.write, newPeriod),
  post('/clients/:client/periods/new', may.write, putPeriod),
  get(period, may.write, periodPage),
  post(`${period}/extension`, may.write, extend),
  post(`${period}/pause`, may.write, pause),
  post(`${period}/resumption`, may.write, resume),
  post(`${period}/stop`, may.write, stop),
  post(`${period}/correction`, may.write, correct),
])
