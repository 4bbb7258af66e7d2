import { anyone, role, rules, signedIn } from '#base/http/rule.ts'

/** Whoever coordinates networks, and the secretariat, keep the document. */
const editors = role('network-coordinator', 'secretariat')

/** Reading: what is published anybody, what is in consultation whoever is signed in, drafts the editors; the page looks. */
export const mayRead = rules('mechanism', null, { read: [anyone] })

export const mayKeep = rules('mechanism', null, {
  list: [signedIn],
  comment: [signedIn],
  edit: [editors],
  consult: [editors],
  approve: [editors],
  publish: [editors],
  discard: [editors],
  gap: [editors],
})

export const mayAnswer = rules('comment', 'mechanism_comment as c', { answer: [editors] })
