// The public face: what the app and other modules may take from referrals. Referrals know no case.
export type { Outcome } from './decision.ts'
export { type Decided, decidedOn } from './decisions.ts'
export { newReferralId, type Sending, store } from './sending.ts'
