import { get, work as ofWork, post } from '#base/http/ask.ts'
import {
  answered,
  approval,
  consult,
  desk,
  discarding,
  endConsultation,
  history,
  publication,
  restoration,
} from './pages/desk.tsx'
import { gaps, nameOne } from './pages/gaps.tsx'
import { move, part, removal, remove, savePart, saveTable } from './pages/part.tsx'
import { begin, comments, sayComment, work } from './pages/work.tsx'
import { mayAnswer, mayKeep } from './policy.ts'

const draft = '/mechanism-work/:number'
const one = `${draft}/parts/:section{steps|decisions|ends|handovers|stages|lanes|roles|situations|document}/:part`

/** The side of those who keep the document, and of whoever is asked to comment. */
export const workRoutes = ofWork([
  get('/mechanism-work', mayKeep.list, work),
  post('/mechanism-work/drafts', mayKeep.edit, begin),
  get(draft, mayKeep.edit, desk),
  get(`${draft}/comments`, mayKeep.comment, comments),
  post(`${draft}/comments`, mayKeep.comment, sayComment),
  post(`${draft}/comments/:comment/answer`, mayAnswer.answer, answered),
  get(one, mayKeep.edit, part),
  post(one, mayKeep.edit, savePart),
  post(`${one}/move`, mayKeep.edit, move),
  get(`${one}/removal`, mayKeep.edit, removal),
  post(`${one}/removal`, mayKeep.edit, remove),
  post(`${draft}/parts/decisions/:part/table`, mayKeep.edit, saveTable),
  get(`${draft}/history`, mayKeep.edit, history),
  post(`${draft}/restoration`, mayKeep.edit, restoration),
  post(`${draft}/consultation`, mayKeep.consult, consult),
  post(`${draft}/consultation/end`, mayKeep.consult, endConsultation),
  post(`${draft}/approval`, mayKeep.approve, approval),
  post(`${draft}/publication`, mayKeep.publish, publication, { grave: true }),
  post(`${draft}/discarding`, mayKeep.discard, discarding),
  get(`${draft}/regions`, mayKeep.gap, gaps),
  post(`${draft}/gaps`, mayKeep.gap, nameOne),
])
