import { get, work as inWorkspace, post, type Route } from '#base/http/ask.ts'
import type { EntryKind } from './entry.ts'
import {
  account,
  changeAccount,
  confirmByProvider,
  confirmedByProvider,
  endOtherSessions,
  endOwnSession,
  linkProvider,
  unlinkProvider,
} from './pages/account.tsx'
import { audit } from './pages/audit.tsx'
import { entryPages } from './pages/entry.tsx'
import { invite, inviting } from './pages/invite.tsx'
import { addProvider, endOrganisationsProvider, organisation } from './pages/organisation.tsx'
import { organisations } from './pages/organisations.tsx'
import {
  addOwnPasskey,
  askNewPasskey,
  beginNewPasskey,
  nameOwnPasskey,
  ownPasskey,
  removeOwnPasskey,
} from './pages/own-passkey.tsx'
import { people, searchPeople } from './pages/people.tsx'
import {
  agreeToRole,
  beginRecovery,
  closeAccount,
  endPersonsSessions,
  endRole,
  grantRole,
  inviteAgain,
  openAccount,
  person,
  removePasskey,
  withdrawInvitation,
} from './pages/person.tsx'
import { callback, finish, finishing, go, begin as leaveFor } from './pages/provider.tsx'
import { approve, cancel, recoveryList } from './pages/recoveries.tsx'
import { askPasskey, beginPasskey, signIn, signInByPasskey, signInForDemo, signOut } from './pages/sign-in.tsx'
import { work } from './pages/work.tsx'
import {
  mayAccount,
  mayAudit,
  mayMembership,
  mayOrganisation,
  mayOwnPasskey,
  mayOwnSession,
  mayPasskey,
  mayPerson,
  mayProvider,
  mayRecovery,
  maySession,
  maySignIn,
} from './policy.ts'

// What lets somebody in puts its own line on record, in the name of the person who came.
const own = { audited: false } as const
const form = { form: true } as const
const grave = { grave: true } as const

const signingIn: Route[] = [
  get('/sign-in', maySignIn.open, signIn, form),
  post('/sign-in/passkey/challenge', maySignIn.begin, beginPasskey, own),
  get('/sign-in/passkey', maySignIn.open, askPasskey, form),
  post('/sign-in/passkey', maySignIn.begin, signInByPasskey, own),
  post('/sign-in/with', maySignIn.begin, leaveFor, own),
  get('/sign-in/go/:flow', maySignIn.open, go),
  get('/sign-in/callback', maySignIn.open, callback, { bare: true }),
  get('/sign-in/finish', maySignIn.open, finishing, form),
  post('/sign-in/finish', maySignIn.begin, finish, own),
  post('/demo/sign-in', maySignIn.begin, signInForDemo, own),
  post('/sign-out', maySignIn.end, signOut),
]

const entering = (['invitation', 'recovery'] satisfies EntryKind[]).flatMap((kind): Route[] => {
  const { open, begin, ask, enrol, leave } = entryPages(kind)
  return [
    get(`/${kind}/:token`, maySignIn.open, open, form),
    post(`/${kind}/:token/passkey/challenge`, maySignIn.begin, begin, own),
    get(`/${kind}/:token/passkey`, maySignIn.open, ask, form),
    post(`/${kind}/:token/passkey`, maySignIn.begin, enrol, own),
    post(`/${kind}/:token/provider`, maySignIn.begin, leave, own),
  ]
})

const ownAccount = inWorkspace([
  get('/work', mayAccount.read, work),
  get('/account', mayAccount.read, account),
  post('/account', mayAccount.change, changeAccount),
  post('/account/passkeys/challenge', mayAccount.enrol, beginNewPasskey, grave),
  get('/account/passkeys/new', mayAccount.read, askNewPasskey),
  post('/account/passkeys', mayAccount.change, addOwnPasskey),
  get('/account/passkeys/:passkey', mayOwnPasskey.read, ownPasskey),
  post('/account/passkeys/:passkey/name', mayOwnPasskey.rename, nameOwnPasskey),
  post('/account/passkeys/:passkey/removal', mayOwnPasskey.remove, removeOwnPasskey, grave),
  post('/account/sessions/end-others', mayAccount.change, endOtherSessions),
  post('/account/sessions/:session/end', mayOwnSession.end, endOwnSession),
  post('/account/identities', mayAccount.link, linkProvider, grave),
  post('/account/identities/:identity/removal', mayAccount.change, unlinkProvider, grave),
  post('/account/confirm/:provider', mayAccount.confirm, confirmByProvider),
  get('/account/confirmed', mayAccount.read, confirmedByProvider),
])

const administration = inWorkspace([
  get('/people', mayPerson.list, people),
  post('/people/search', mayPerson.list, searchPeople),
  get('/people/invite', mayPerson.invite, inviting),
  post('/people/invite', mayPerson.invite, invite, grave),
  get('/people/:person', mayPerson.read, person),
  post('/people/:person/memberships', mayMembership.grant, grantRole, grave),
  post('/people/:person/memberships/:membership/agreement', mayMembership.agree, agreeToRole, grave),
  post('/people/:person/memberships/:membership/end', mayMembership.end, endRole, grave),
  post('/people/:person/closure', mayPerson.close, closeAccount, grave),
  post('/people/:person/opening', mayPerson.open, openAccount, grave),
  post('/people/:person/invitation', mayPerson.invite, inviteAgain, grave),
  post('/people/:person/invitation/withdrawal', mayPerson.withdraw, withdrawInvitation),
  post('/people/:person/passkeys/:passkey/removal', mayPasskey.remove, removePasskey, grave),
  post('/people/:person/sessions/end', maySession.end, endPersonsSessions),
  post('/people/:person/recovery', mayRecovery.start, beginRecovery, grave),
  get('/organisations', mayOrganisation.list, organisations),
  get('/organisations/:organisation', mayOrganisation.read, organisation),
  post('/organisations/:organisation/providers', mayProvider.add, addProvider, grave),
  post('/organisations/:organisation/providers/:provider/end', mayProvider.end, endOrganisationsProvider, grave),
])

const oversight = inWorkspace([
  get('/recoveries', mayRecovery.list, recoveryList),
  post('/recoveries/:recovery/approval', mayRecovery.approve, approve, grave),
  post('/recoveries/:recovery/cancellation', mayRecovery.cancel, cancel),
  get('/audit', mayAudit.read, audit),
])

/** The whole outer wall of the module. */
export const routes: readonly Route[] = [...signingIn, ...entering, ...ownAccount, ...administration, ...oversight]
