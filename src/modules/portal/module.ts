import type { Module } from '#base/module.ts'
import { jobs } from './jobs.ts'
import { may } from './policy.ts'
import { routes } from './routes.ts'
import { words } from './words.gen.ts'

export const portal: Module = {
  name: 'portal',
  uses: [],
  tables: ['feedback'],
  words,
  routes,
  menu: [{ path: '/feedback-received', label: 'portal.received.menu', rule: may.read }],
  jobs,
}
