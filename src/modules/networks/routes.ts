import { get, post, type Route } from '#base/http/ask.ts'
import { confirmation, confirmed } from './pages/confirmation.tsx'
import { join, joinSent, sendJoin } from './pages/join.tsx'
import { askOwnMails, changeMembership, leaveNetwork, membership, stay } from './pages/membership.tsx'
import { network } from './pages/network.tsx'
import { networks } from './pages/networks.tsx'
import { mayAsVisitor, mayByLink } from './policy.ts'
import { workRoutes } from './routes-work.ts'

const found = { indexed: true } as const
const form = { form: true } as const
/** A link from a mail: the path is the proof. */
const signed = { signed: true } as const

const open: readonly Route[] = [
  get('/networks', mayAsVisitor.see, networks, found),
  get('/networks/:network', mayAsVisitor.see, network, found),
  get('/networks/:network/join', mayAsVisitor.join, join, form),
  post('/networks/:network/join', mayAsVisitor.join, sendJoin),
  get('/networks/:network/join/sent', mayAsVisitor.join, joinSent),
  get('/networks/confirmation/:token', mayByLink.confirm, confirmation),
  post('/networks/confirmation/:token', mayByLink.confirm, confirmed, signed),
  get('/networks/membership/:token', mayByLink.manage, membership),
  post('/networks/membership/:token', mayByLink.manage, changeMembership, signed),
  post('/networks/membership/:token/renewal', mayByLink.manage, stay, signed),
  post('/networks/membership/:token/mails', mayByLink.manage, askOwnMails, signed),
  post('/networks/membership/:token/leaving', mayByLink.manage, leaveNetwork, signed),
]

export const routes: readonly Route[] = [...open, ...workRoutes]
