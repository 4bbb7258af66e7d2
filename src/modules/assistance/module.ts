import type { Module } from '#base/module.ts'
import { figures } from './figures.ts'
import { jobs } from './jobs.ts'
import { threatsPart } from './pages/threats.tsx'
import { mayDesk, mayShare } from './policy.ts'
import { finishErasures } from './retention-jobs.ts'
import { routes } from './routes.ts'
import { words } from './words.gen.ts'

export const assistance: Module = {
  name: 'assistance',
  uses: ['accounts', 'referrals'],
  tables: [
    'client',
    'client_admission',
    'client_key',
    'client_worker',
    'client_organiser',
    'client_entry',
    'client_entry_version',
    'client_tag',
    'client_deadline',
    'client_look',
    'client_reminder',
    'housing_place',
    'housing_duty',
    'client_stay',
    'client_opening',
    'client_decision',
    'client_period',
    'client_period_event',
    'client_code',
    'client_session',
    'client_message',
    'client_request',
    'client_share',
    'client_share_field',
    'client_share_look',
    'client_export',
    'client_export_file',
    'client_export_fetch',
    'client_hold',
    'client_erasure',
    'client_count',
    'client_threat',
    'client_threat_joint',
    'client_threat_member',
    'client_threat_measure',
  ],
  words,
  routes,
  jobs,
  figures,
  prepare: finishErasures,
  parts: { work: threatsPart },
  menu: [
    { path: '/clients', label: 'assistance.menu', rule: mayDesk.see },
    { path: '/shared', label: 'assistance.shared.menu', rule: mayShare.read },
  ],
}
