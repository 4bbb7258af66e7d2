import type { Module } from '#base/module.ts'
import { mayKeep } from './policy.ts'
import { prepare } from './prepare.ts'
import { routes } from './routes.ts'
import { words } from './words.gen.ts'

export const referralMechanism: Module = {
  name: 'referral-mechanism',
  uses: ['accounts', 'networks', 'service-map'],
  tables: ['mechanism_version', 'mechanism_revision', 'mechanism_approval', 'mechanism_comment'],
  words,
  routes,
  menu: [{ path: '/mechanism-work', label: 'referral-mechanism.menu', rule: mayKeep.list }],
  prepare,
}
