import { get, work as inWorkspace, post, type Route } from '#base/http/ask.ts'
import type { EntryKind } from './entry.ts'
import { entryPages } from './pages/entry.tsx'
import { callback, finish, finishing, go, begin as leaveFor } from './pages/provider.tsx'
import { askPasskey, beginPasskey, signIn, signInByPasskey, signInForDemo, signOut } from './pages/sign-in.tsx'
import { work } from './pages/work.tsx'
import { mayAccount, maySignIn } from './policy.ts'

// What lets somebody in puts its own line on record, in the name of the person who came.
const own = { audited: false } as const
const form = { form: true } as const

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

const ownAccount = inWorkspace([get('/work', mayAccount.read, work)])

/** The whole outer wall of the module. */
export const routes: readonly Route[] = [...signingIn, ...entering, ...ownAccount]
