import type { Module } from '#base/module.ts'
import { jobs } from './jobs.ts'
import { mayAccount, mayAudit, mayOrganisation, mayPerson, mayRecovery } from './policy.ts'
import { prepare } from './prepare.ts'
import { routes } from './routes.ts'
import { words } from './words.gen.ts'

export const accounts: Module = {
  name: 'accounts',
  uses: [],
  tables: [
    'organisation',
    'team',
    'team_key',
    'person',
    'membership',
    'invitation',
    'passkey',
    'sign_in_challenge',
    'identity_provider',
    'external_identity',
    'session',
    'recovery',
    'sign_in_failure',
  ],
  words,
  routes,
  islands: { passkey: 'src/modules/accounts/island-passkey.ts' },
  jobs,
  prepare,
  menu: [
    { path: '/work', label: 'accounts.menu.work', rule: mayAccount.read },
    { path: '/people', label: 'accounts.people.title', rule: mayPerson.list },
    { path: '/organisations', label: 'accounts.organisations.title', rule: mayOrganisation.list },
    { path: '/recoveries', label: 'accounts.recovery.list', rule: mayRecovery.list },
    { path: '/audit', label: 'accounts.audit.title', rule: mayAudit.read },
  ],
}
