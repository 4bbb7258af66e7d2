import type { Module } from '#base/module.ts'
import { jobs } from './jobs.ts'
import { mayScenario, mayWorkshop } from './policy.ts'
import { prepare } from './prepare.ts'
import { routes } from './routes.ts'
import { words } from './words.gen.ts'

export const workshops: Module = {
  name: 'workshops',
  uses: ['accounts', 'networks', 'service-map', 'referral-mechanism'],
  tables: [
    'scenario',
    'scenario_version',
    'workshop',
    'workshop_event',
    'workshop_table',
    'workshop_participant',
    'workshop_card',
    'workshop_mark',
    'workshop_decision',
    'workshop_outcome',
    'workshop_report',
    'workshop_action',
    'workshop_feedback',
    'workshop_guess',
  ],
  words,
  routes,
  prepare,
  jobs,
  islands: { board: 'src/modules/workshops/island-board.ts' },
  menu: [
    { path: '/workshops', label: 'workshops.menu', rule: mayWorkshop.list },
    { path: '/scenarios', label: 'workshops.scenarios', rule: mayScenario.list },
  ],
}
