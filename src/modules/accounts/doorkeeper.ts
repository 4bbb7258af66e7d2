import type { Doorkeeper } from '#base/http/doorkeeper.ts'
import { confirm } from './pages/confirm.tsx'
import { end, identify, touch } from './sessions.ts'

/** Knows people by their sessions and asks them who they are before a grave act. */
export const doorkeeper: Doorkeeper = { identify, touch, end, confirm, signIn: '/sign-in' }
