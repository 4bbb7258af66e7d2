import { get, post, type Route, work } from '#base/http/ask.ts'
import { paper, paperFile, paperSheets } from './pages/paper.tsx'
import { scenario } from './pages/scenario.tsx'
import {
  askDiscard,
  askRemoveRole,
  askRemoveStep,
  confirm,
  copy,
  discard,
  moveStep,
  newDraft,
  publish,
  removeRole,
  removeStep,
  restore,
  send,
  withdraw,
} from './pages/scenario-acts.tsx'
import { coverPage, rolePage, saveCover, saveRole, saveStep, stepPage } from './pages/scenario-parts.tsx'
import { preview } from './pages/scenario-preview.tsx'
import { create, scenarios } from './pages/scenarios.tsx'
import { mayScenario } from './policy.ts'

const reading = [
  get('/scenarios', mayScenario.list, scenarios),
  post('/scenarios', mayScenario.create, create),
  get('/scenarios/:scenario', mayScenario.read, scenario),
  get('/scenarios/:scenario/preview', mayScenario.read, preview),
  get('/scenarios/:scenario/paper', mayScenario.read, paper),
  get('/scenarios/:scenario/paper/:set', mayScenario.read, paperSheets),
  get('/scenarios/:scenario/paper/:set/pdf', mayScenario.read, paperFile),
  post('/scenarios/:scenario/copy', mayScenario.copy, copy),
]

const writing = [
  post('/scenarios/:scenario/draft', mayScenario.edit, newDraft),
  get('/scenarios/:scenario/discard', mayScenario.edit, askDiscard),
  post('/scenarios/:scenario/discard', mayScenario.edit, discard),
  get('/scenarios/:scenario/cover', mayScenario.edit, coverPage),
  post('/scenarios/:scenario/cover', mayScenario.edit, saveCover),
  get('/scenarios/:scenario/roles/:role', mayScenario.edit, rolePage),
  post('/scenarios/:scenario/roles/:role', mayScenario.edit, saveRole),
  get('/scenarios/:scenario/roles/:role/removal', mayScenario.edit, askRemoveRole),
  post('/scenarios/:scenario/roles/:role/removal', mayScenario.edit, removeRole),
  get('/scenarios/:scenario/steps/:step', mayScenario.edit, stepPage),
  post('/scenarios/:scenario/steps/:step', mayScenario.edit, saveStep),
  post('/scenarios/:scenario/steps/:step/place', mayScenario.edit, moveStep),
  get('/scenarios/:scenario/steps/:step/removal', mayScenario.edit, askRemoveStep),
  post('/scenarios/:scenario/steps/:step/removal', mayScenario.edit, removeStep),
]

const publishing = [
  post('/scenarios/:scenario/sending', mayScenario.send, send),
  post('/scenarios/:scenario/confirmation', mayScenario.confirm, confirm),
  post('/scenarios/:scenario/publication', mayScenario.publish, publish),
  post('/scenarios/:scenario/withdrawal', mayScenario.withdraw, withdraw),
  post('/scenarios/:scenario/return', mayScenario.withdraw, restore),
]

/** Doors of the scenarios: the shelf, the editor, what is printed. */
export const scenarioRoutes: readonly Route[] = work([...reading, ...writing, ...publishing])
