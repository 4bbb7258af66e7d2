import { get, post, type Route, work } from '#base/http/ask.ts'
import { editPages, newPages } from './pages/edit.tsx'
import { historyPage } from './pages/history.tsx'
import { map } from './pages/map.tsx'
import { leaveIt, proposal, takeIt } from './pages/proposal.tsx'
import { placeIt, recordPages } from './pages/record.tsx'
import { closeIt, oneReport, reports } from './pages/reports.tsx'
import { mayKeep, mayKeepProvider, mayKeepService, mayMap, mayProposal, mayReport } from './policy.ts'

/** What can be done with a record of each kind. */
const records = (['provider', 'service', 'place', 'contact'] as const).flatMap((kind): Route[] => {
  const at = `/map/${kind}s/:${kind}`
  const may = mayKeep[kind]
  const { record, publishIt, confirmIt, ending, endIt, reviveIt } = recordPages(kind)
  const { edit, save } = editPages(kind)
  return [
    get(at, may.keep, record),
    get(`${at}/edit/:section`, may.change, edit),
    post(`${at}/edit/:section`, may.change, save),
    get(`${at}/history`, may.keep, historyPage(kind)),
    post(`${at}/publication`, may.publish, publishIt),
    post(`${at}/confirmation`, may.confirm, confirmIt),
    get(`${at}/end`, may.retire, ending),
    post(`${at}/end`, may.retire, endIt),
    post(`${at}/revival`, may.retire, reviveIt),
  ]
})

const provider = newPages('provider', null)
const service = newPages('service', 'provider')
const place = newPages('place', 'provider')
const contact = newPages('contact', 'provider')
const contactOfService = newPages('contact', 'service')

/** The workspace of who keeps the map. Paths with a word stand before those with an id. */
export const routesKeeping: readonly Route[] = work([
  get('/map', mayMap.see, map),
  get('/map/reports', mayMap.see, reports),
  get('/map/reports/:report', mayReport.read, oneReport),
  post('/map/reports/:report/closure', mayReport.close, closeIt),
  get('/map/proposals/:proposal', mayProposal.read, proposal),
  post('/map/proposals/:proposal/taking', mayProposal.close, takeIt),
  post('/map/proposals/:proposal/leaving', mayProposal.close, leaveIt),
  get('/map/providers/new', mayMap.draft, provider.blank),
  post('/map/providers/new', mayMap.draft, provider.add),
  get('/map/providers/:provider/services/new', mayKeepProvider.extend, service.blank),
  post('/map/providers/:provider/services/new', mayKeepProvider.extend, service.add),
  get('/map/providers/:provider/places/new', mayKeepProvider.extend, place.blank),
  post('/map/providers/:provider/places/new', mayKeepProvider.extend, place.add),
  get('/map/providers/:provider/contacts/new', mayKeepProvider.extend, contact.blank),
  post('/map/providers/:provider/contacts/new', mayKeepProvider.extend, contact.add),
  get('/map/services/:service/contacts/new', mayKeepService.change, contactOfService.blank),
  post('/map/services/:service/contacts/new', mayKeepService.change, contactOfService.add),
  post('/map/services/:service/places', mayKeepService.change, placeIt),
  ...records,
])
