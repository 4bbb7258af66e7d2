import { get, post, type Route, work } from '#base/http/ask.ts'
import { coordination, searchMembers } from './pages/coordination.tsx'
import { directoryPage, searchDirectory } from './pages/directory.tsx'
import { documents, download, keepDocuments, putDocument, remove } from './pages/documents.tsx'
import { figures } from './pages/figures.tsx'
import { figuresCsv } from './pages/figures-table.ts'
import { history } from './pages/history.tsx'
import { invitation, sendInvitation } from './pages/invitation.tsx'
import { admitToSide, approve, end, member } from './pages/member.tsx'
import { memberTable } from './pages/member-table.ts'
import { mine } from './pages/mine.tsx'
import { myNetwork } from './pages/my-network.tsx'
import { addNews, changeNewsItem, newNews, newsDesk, newsItem, publish, withdraw } from './pages/news.tsx'
import { saveTexts, texts } from './pages/texts.tsx'
import { mayDocument, mayMember, mayNetwork, mayNews } from './policy.ts'

/** Bytes of files in one request; one document at a time. */
const files = 10 * 1024 * 1024

const members: readonly Route[] = [
  get('/my-networks', mayNetwork.list, mine),
  get('/my-networks/:network', mayNetwork.read, myNetwork),
  get('/my-networks/:network/members', mayNetwork.read, directoryPage),
  post('/my-networks/:network/members/search', mayNetwork.read, searchDirectory),
  get('/my-networks/:network/documents', mayNetwork.read, documents),
  get('/my-networks/:network/figures', mayNetwork.read, figures),
  get('/my-networks/:network/figures/csv', mayNetwork.read, figuresCsv),
  get('/network-documents/:document', mayDocument.read, download),
]

const coordinators: readonly Route[] = [
  get('/coordination/:network', mayNetwork.look, coordination),
  get('/coordination/:network/table', mayNetwork.look, memberTable),
  post('/coordination/:network/search', mayNetwork.look, searchMembers),
  get('/coordination/:network/invitation', mayNetwork.invite, invitation),
  post('/coordination/:network/invitation', mayNetwork.invite, sendInvitation),
  get('/network-members/:member', mayMember.read, member),
  post('/network-members/:member/approval', mayMember.approve, approve),
  post('/network-members/:member/ending', mayMember.end, end),
  post('/network-members/:member/side', mayMember.admit, admitToSide, { grave: true }),
  get('/coordination/:network/texts', mayNetwork.edit, texts),
  post('/coordination/:network/texts', mayNetwork.edit, saveTexts),
  get('/coordination/:network/news', mayNetwork.publish, newsDesk),
  get('/coordination/:network/news/new', mayNetwork.publish, newNews),
  post('/coordination/:network/news', mayNetwork.publish, addNews),
  get('/network-news/:news', mayNews.write, newsItem),
  post('/network-news/:news', mayNews.write, changeNewsItem),
  post('/network-news/:news/publication', mayNews.write, publish),
  post('/network-news/:news/withdrawal', mayNews.write, withdraw),
  get('/coordination/:network/documents', mayNetwork.publish, keepDocuments),
  post('/coordination/:network/documents', mayNetwork.publish, putDocument, { files }),
  post('/network-documents/:document/removal', mayDocument.remove, remove),
  get('/coordination/:network/history', mayNetwork.look, history),
]

export const workRoutes: readonly Route[] = work([...members, ...coordinators])
