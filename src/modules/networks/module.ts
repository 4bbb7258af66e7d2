import type { Module } from '#base/module.ts'
import { jobs } from './jobs.ts'
import { listJobs } from './jobs-list.ts'
import { meetingJobs } from './jobs-meetings.ts'
import { principlesPart } from './pages/platform-part.tsx'
import { mayNetwork, mayRegister } from './policy.ts'
import { prepare } from './prepare.ts'
import { routes } from './routes.ts'
import { listRoutes } from './routes-list.ts'
import { meetingRoutes } from './routes-meetings.ts'
import { platformRoutes } from './routes-platform.ts'
import { registerRoutes } from './routes-register.ts'
import { words } from './words.gen.ts'

export const networks: Module = {
  name: 'networks',
  uses: ['accounts'],
  tables: [
    'network',
    'network_area',
    'network_text',
    'coordination',
    'network_change',
    'network_member',
    'member_event',
    'join_mail',
    'news_item',
    'network_document',
    'meeting',
    'meeting_move',
    'agenda_item',
    'meeting_action',
    'meeting_reply',
    'meeting_attendance',
    'calendar_feed',
    'reminder_day',
    'meeting_import',
    'meeting_import_entry',
    'list_setting',
    'list_subscription',
    'list_event',
    'list_letter',
    'list_delivery',
    'principles_text',
    'principles_comment',
    'platform_body',
    'signatory',
    'signing',
    'statement',
    'statement_text',
    'statement_comment',
    'backing',
  ],
  words,
  routes: [...routes, ...registerRoutes, ...listRoutes, ...platformRoutes, ...meetingRoutes],
  jobs: [...jobs, ...listJobs, ...meetingJobs],
  parts: { 'network.public': principlesPart },
  prepare,
  menu: [
    { path: '/my-networks', label: 'networks.menu', rule: mayNetwork.list },
    { path: '/network-register', label: 'networks.register.title', rule: mayRegister.register },
  ],
}
