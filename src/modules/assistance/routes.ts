import { get, post, type Route, work } from '#base/http/ask.ts'
import { admissionPage, admit, waiting } from './pages/admission.tsx'
import { desk } from './pages/desk.tsx'
import { due, putReminders } from './pages/due.tsx'
import { entryPage, newEntry, putEntry, removeEntry, rewriteEntry } from './pages/entry.tsx'
import { background, notes, summary } from './pages/file.tsx'
import { knock, open } from './pages/opening.tsx'
import { openings, review, search, team } from './pages/team.tsx'
import { endWorker, giveTo, workersPage } from './pages/workers.tsx'
import { may, mayAdmit, mayDesk, mayOpening, mayOversee } from './policy.ts'
import { decisionRoutes } from './routes-decisions.ts'
import { exportRoutes } from './routes-exports.ts'
import { housingRoutes } from './routes-housing.ts'
import { ownRoutes } from './routes-own.ts'
import { planRoutes } from './routes-plan.ts'
import { shareRoutes } from './routes-shares.ts'
import { threatRoutes } from './routes-threat.ts'

const fileRoutes: readonly Route[] = work([
  get('/clients', mayDesk.see, desk),
  get('/clients/waiting', mayDesk.see, waiting),
  get('/clients/waiting/:referral', mayAdmit.admit, admissionPage),
  post('/clients/waiting/:referral', mayAdmit.admit, admit),
  post('/clients/search', mayDesk.search, search),
  get('/clients/due', mayDesk.see, due),
  post('/clients/due/reminders', mayDesk.see, putReminders),
  get('/clients/team', mayOversee.see, team),
  get('/clients/openings', mayOversee.see, openings),
  post('/clients/openings/:opening/review', mayOpening.review, review),
  get('/clients/:client', may.read, summary),
  get('/clients/:client/opening', may.knock, knock),
  post('/clients/:client/opening', may.knock, open),
  get('/clients/:client/workers', may.assign, workersPage),
  post('/clients/:client/workers', may.assign, giveTo),
  post('/clients/:client/workers/ending', may.assign, endWorker),
  get('/clients/:client/background', may.read, background),
  get('/clients/:client/notes', may.read, notes),
  get('/clients/:client/sections/:section', may.write, newEntry),
  post('/clients/:client/sections/:section', may.write, putEntry),
  get('/clients/:client/entries/:entry', may.read, entryPage),
  post('/clients/:client/entries/:entry', may.write, rewriteEntry),
  post('/clients/:client/entries/:entry/removal', may.strike, removeEntry),
])

/** The outer wall of the module: every door names its rule; a file that is not theirs is not found. */
export const routes: readonly Route[] = [
  ...exportRoutes,
  ...decisionRoutes,
  ...planRoutes,
  ...housingRoutes,
  ...shareRoutes,
  ...ownRoutes,
  ...threatRoutes,
  ...fileRoutes,
]
