// The public face: what the app and other modules may take from referrals. Referrals know no case.
export type { Answers, Values as ToldValues } from './answers.ts'
export type { Outcome } from './decision.ts'
export { type Decided, decidedOn } from './decisions.ts'
export { smallest, suppressed } from './figures.ts'
export { type HandedOn, handOn } from './handing-on.ts'
export { noteWrongCode } from './receipts.ts'
export { newReferralId, type Sending, store } from './sending.ts'
