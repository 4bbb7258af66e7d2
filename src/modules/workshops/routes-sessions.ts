import { get, post, type Route, work } from '#base/http/ask.ts'
import { comparison, comparisonPaper, comparisonSheet } from './pages/comparison.tsx'
import { closed, consolidation, decided } from './pages/consolidation.tsx'
import { actionMarked, actionWritten, report, reportPaper, reportSheet, strengthsWritten } from './pages/report.tsx'
import { acted, run, runNews, screen } from './pages/session.tsx'
import { anyCard, cardChanged, cardWithdrawn } from './pages/session-card.tsx'
import { feedbackTyped, moderated, sessionFeedback } from './pages/session-feedback.tsx'
import { countedIn, paper, typedIn } from './pages/session-paper.tsx'
import { plan, planned, sessions } from './pages/sessions.tsx'
import { mayCompare, mayPlanWorkshop, mayWorkshop } from './policy.ts'

/** Doors of those who run workshops, and of members who read what came of them. */
export const sessionRoutes: readonly Route[] = work([
  get('/workshops', mayWorkshop.list, sessions),
  get('/workshops/new', mayPlanWorkshop.plan, plan),
  post('/workshops/new', mayPlanWorkshop.plan, planned),
  get('/workshops/comparison', mayCompare.read, comparison),
  get('/workshops/comparison/pdf', mayCompare.read, comparisonPaper),
  get('/workshops/comparison/sheet', mayCompare.read, comparisonSheet),
  get('/workshops/:workshop', mayWorkshop.run, run),
  get('/workshops/:workshop/live', mayWorkshop.run, runNews, { quiet: true }),
  get('/workshops/:workshop/screen', mayWorkshop.run, screen),
  post('/workshops/:workshop/events', mayWorkshop.run, acted),
  get('/workshops/:workshop/card', mayWorkshop.run, anyCard),
  post('/workshops/:workshop/card', mayWorkshop.run, cardChanged),
  post('/workshops/:workshop/card/withdrawal', mayWorkshop.run, cardWithdrawn),
  get('/workshops/:workshop/paper', mayWorkshop.run, paper),
  post('/workshops/:workshop/paper', mayWorkshop.run, typedIn),
  post('/workshops/:workshop/people', mayWorkshop.run, countedIn),
  get('/workshops/:workshop/consolidation', mayWorkshop.decide, consolidation),
  post('/workshops/:workshop/decisions', mayWorkshop.decide, decided),
  post('/workshops/:workshop/closing', mayWorkshop.decide, closed),
  get('/workshops/:workshop/report', mayWorkshop.read, report),
  get('/workshops/:workshop/report/pdf', mayWorkshop.read, reportPaper),
  get('/workshops/:workshop/report/sheet', mayWorkshop.read, reportSheet),
  post('/workshops/:workshop/report', mayWorkshop.run, strengthsWritten),
  post('/workshops/:workshop/actions', mayWorkshop.run, actionWritten),
  post('/workshops/:workshop/actions/state', mayWorkshop.run, actionMarked),
  get('/workshops/:workshop/feedback', mayWorkshop.run, sessionFeedback),
  post('/workshops/:workshop/feedback', mayWorkshop.run, feedbackTyped),
  post('/workshops/:workshop/feedback/texts', mayWorkshop.run, moderated),
])
