import type { Module } from '#base/module.ts'
import { figures } from './figures.ts'
import { jobs } from './jobs.ts'
import { may } from './policy.ts'
import { routes } from './routes.ts'
import { words } from './words.gen.ts'

export const referrals: Module = {
  name: 'referrals',
  uses: ['accounts'],
  tables: [
    'draft',
    'referral',
    'content_key',
    'told',
    'message',
    'note',
    'handover',
    'look_up_tag',
    'duplicate_link',
    'receipt',
    'sender_session',
    'safe_contact',
    'decision',
    'wrong_code',
    'referral_figure',
  ],
  words,
  routes,
  menu: [{ path: '/referrals', label: 'referrals.menu', rule: may.list }],
  islands: { queue: 'src/modules/referrals/island-queue.ts' },
  jobs,
  figures,
}
