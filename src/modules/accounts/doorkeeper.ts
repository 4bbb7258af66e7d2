import type { Doorkeeper } from '#base/http/doorkeeper.ts'
import { confirm } from './pages/confirm.tsx'
import { identify, touch } from './sessions.ts'

/** Knows people by their sessions and asks them who they are before a grave act. */
export const doorkeeper: Doorkeeper = { identify, touch, confirm, signIn: '/sign-in' }
