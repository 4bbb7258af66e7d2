// The public face: what the app and the other modules may take from the service map.
export { contactsFor, type FoundContact, receiversByRegion } from './contacts.ts'
export { type DraftContact, draftContact } from './drafting.ts'
export { type NamedGap, nameGap } from './gap-naming.ts'
export { hasGaps } from './queries-gaps.ts'
