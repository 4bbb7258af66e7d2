import { get, post, type Route, work as inWorkspace } from '#base/http/ask.ts'
import { askPasskey, beginPasskey, signIn, signInByPasskey, signInForDemo, signOut } from './pages/sign-in.tsx'
import { work } from './pages/work.tsx'
import { mayAccount, maySignIn } from './policy.ts'

// What begins a session puts its own line on record, in the name of the person who came in.
const own = { audited: false } as const
const form = { form: true } as const

const signingIn: Route[] = [
  get('/sign-in', maySignIn.open, signIn, form),
  post('/sign-in/passkey/challenge', maySignIn.begin, beginPasskey, own),
  get('/sign-in/passkey', maySignIn.open, askPasskey, form),
  post('/sign-in/passkey', maySignIn.begin, signInByPasskey, own),
  post('/demo/sign-in', maySignIn.begin, signInForDemo, own),
  post('/sign-out', maySignIn.end, signOut),
]

const ownAccount = inWorkspace([get('/work', mayAccount.read, work)])

/** The whole outer wall of the module. */
export const routes: readonly Route[] = [...signingIn, ...ownAccount]
