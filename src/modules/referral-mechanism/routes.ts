import { get, type Route } from '#base/http/ask.ts'
import { drawing, printed, stageDrawing } from './pages/drawing.tsx'
import { mechanism, situation, situations, stage, step } from './pages/mechanism.tsx'
import { regions } from './pages/regions.tsx'
import { role, roles } from './pages/roles.tsx'
import { answers, bpmnFile, changes, files, jsonFile, versions } from './pages/versions.tsx'
import { mayRead } from './policy.ts'
import { workRoutes } from './routes-work.ts'

/** Every way to look at one version: the one in force has the short address, each also its own for ever. */
const views: readonly (readonly [string, NonNullable<Route['read']>])[] = [
  ['', mechanism],
  ['/stages/:part', stage],
  ['/steps/:part', step],
  ['/roles', roles],
  ['/roles/:part', role],
  ['/situations', situations],
  ['/situations/:part', situation],
  ['/drawing', drawing],
  ['/drawing/:part', stageDrawing],
  ['/regions', regions],
  ['/print', printed],
  ['/files', files],
]

const ofVersion = '/mechanism/versions/:number'

export const routes: Route[] = [
  ...views.map(([path, view]) => get(`/mechanism${path}`, mayRead.read, view)),
  get('/mechanism/versions', mayRead.read, versions),
  get('/mechanism/changes', mayRead.read, changes),
  ...views.map(([path, view]) => get(`${ofVersion}${path}`, mayRead.read, view)),
  get(`${ofVersion}/answers`, mayRead.read, answers),
  get(`${ofVersion}/bpmn`, mayRead.read, bpmnFile),
  get(`${ofVersion}/json`, mayRead.read, jsonFile),
  ...workRoutes,
]
