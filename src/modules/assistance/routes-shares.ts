import { get, post, type Route, work } from '#base/http/ask.ts'
import { accept, decline, done, shared, sharedPage } from './pages/received.tsx'
import { newShare, putShare, revoke, sharesPage } from './pages/shares.tsx'
import { may, mayShare } from './policy.ts'

/** A part of a file shared with another organisation: the worker's side, and the receiver's. */
export const shareRoutes: readonly Route[] = work([
  get('/clients/:client/shares', may.read, sharesPage),
  get('/clients/:client/shares/new', may.write, newShare),
  post('/clients/:client/shares', may.write, putShare),
  post('/clients/:client/shares/:share/revocation', may.write, revoke),
  get('/shared', mayShare.read, shared),
  get('/shared/:share', mayShare.read, sharedPage),
  post('/shared/:share/acceptance', mayShare.answer, accept),
  post('/shared/:share/refusal', mayShare.answer, decline),
  post('/shared/:share/completion', mayShare.answer, done),
])
