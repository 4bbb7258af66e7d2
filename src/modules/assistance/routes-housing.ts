import { get, post, type Route, work } from '#base/http/ask.ts'
import {
  address,
  endDuty,
  housing,
  newPlace,
  place,
  putDuty,
  putPlace,
  rewritePlace,
  shutPlace,
} from './pages/housing.tsx'
import { leave, putStay, stays } from './pages/stays.tsx'
import { may, mayDesk, mayOversee, mayPlace } from './policy.ts'

export const housingRoutes: readonly Route[] = work([
  get('/housing', mayDesk.see, housing),
  get('/housing/new', mayOversee.see, newPlace),
  post('/housing/new', mayOversee.see, putPlace),
  get('/housing/:place', mayPlace.read, place),
  post('/housing/:place', mayPlace.keep, rewritePlace),
  post('/housing/:place/closing', mayPlace.keep, shutPlace),
  post('/housing/:place/duties', mayPlace.keep, putDuty),
  post('/housing/:place/duties/ending', mayPlace.keep, endDuty),
  get('/housing/:place/address', mayPlace.address, address),
  get('/clients/:client/housing', may.read, stays),
  post('/clients/:client/housing', may.write, putStay),
  post('/clients/:client/housing/ending', may.write, leave),
])
