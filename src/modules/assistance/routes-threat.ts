import { get, post, type Route, work } from '#base/http/ask.ts'
import { endMember, excuseMember, putMeasure, putMeasureEnd, rateThreat, threatPage } from './pages/threat.tsx'
import { declaration, putDeclaration } from './pages/threat-declaration.tsx'
import { jointPage, putJointView } from './pages/threat-joint.tsx'
import { putThreatMember, threatMembersPage } from './pages/threat-members.tsx'
import { newThreat, putThreat } from './pages/threat-new.tsx'
import { ownThreats, threatTab } from './pages/threats.tsx'
import { may, mayThreat } from './policy.ts'

const one = '/threats/:threat'

/** Threat assessments: opened in a file, worked on outside it, so that a member reaches the assessment and nothing else. */
export const threatRoutes: readonly Route[] = work([
  get('/threats', mayThreat.mine, ownThreats),
  get('/clients/:client/threat', may.threat, threatTab),
  get('/clients/:client/threat/new', may.threat, newThreat),
  post('/clients/:client/threat/new', may.threat, putThreat),
  get(one, mayThreat.read, threatPage),
  get(`${one}/declaration`, mayThreat.declare, declaration),
  post(`${one}/declaration`, mayThreat.declare, putDeclaration),
  post(`${one}/rating`, mayThreat.rate, rateThreat),
  get(`${one}/members`, mayThreat.lead, threatMembersPage),
  post(`${one}/members`, mayThreat.lead, putThreatMember),
  post(`${one}/missing`, mayThreat.lead, excuseMember),
  post(`${one}/ending`, mayThreat.lead, endMember),
  get(`${one}/joint`, mayThreat.join, jointPage),
  post(`${one}/joint`, mayThreat.join, putJointView),
  post(`${one}/measures`, mayThreat.join, putMeasure),
  post(`${one}/measures/ending`, mayThreat.join, putMeasureEnd),
])
