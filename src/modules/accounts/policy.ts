import { sql } from 'kysely'
import { anyone, condition, role, rules, signedIn } from '#base/http/rule.ts'

const administrator = role('administrator')
const ownPasskey = condition('its owner', (actor) => actor.kind === 'person' && sql`k.person_id = ${actor.id}`)
const ownSession = condition('its owner', (actor) => actor.kind === 'person' && sql`s.person_id = ${actor.id}`)

/** Who may be the second person of a recovery: an overseer who neither started it nor is let in by it. */
const overseers = ['administrator', 'supervisor', 'data-protection-officer'] as const
const secondPerson = condition(
  `${overseers.join(' or ')} who neither started it nor is its subject`,
  (actor) =>
    role(...overseers).reach(actor) === true && sql`(r.started_by <> ${actor.id} and r.person_id <> ${actor.id})`,
)

/** Who gave a duty cannot be the one who agrees to it, nor can the person who gets it. */
const secondAdministrator = condition(
  'an administrator who neither gave it nor gets it',
  (actor) =>
    administrator.reach(actor) === true &&
    sql`(m.granted_by <> ${actor.id} and m.person_id <> ${actor.id} and m.agreed_at is null and m.ended_at is null)`,
)

export const maySignIn = rules('sign-in', null, { open: [anyone], begin: [anyone], end: [anyone] })

export const mayAccount = rules('account', null, {
  read: [signedIn],
  change: [signedIn],
  enrol: [signedIn],
  link: [signedIn],
  confirm: [signedIn],
})

export const mayOwnPasskey = rules('passkey', 'passkey as k', {
  read: [ownPasskey],
  rename: [ownPasskey],
  remove: [ownPasskey],
})
export const mayOwnSession = rules('session', 'session as s', { end: [ownSession] })

export const mayPerson = rules('person', 'person as p', {
  list: [administrator],
  read: [administrator],
  invite: [administrator],
  withdraw: [administrator],
  close: [administrator],
  open: [administrator],
})
export const mayMembership = rules('membership', 'membership as m', {
  grant: [administrator],
  agree: [secondAdministrator],
  end: [administrator],
})
export const mayPasskey = rules('passkey', 'passkey as k', { remove: [administrator] })
export const maySession = rules('session', 'session as s', { end: [administrator] })
export const mayOrganisation = rules('organisation', 'organisation as o', {
  list: [administrator],
  read: [administrator],
})
export const mayProvider = rules('provider', 'identity_provider as i', { add: [administrator], end: [administrator] })

export const mayRecovery = rules('recovery', 'recovery as r', {
  list: [role(...overseers)],
  start: [administrator],
  approve: [secondPerson],
  cancel: [administrator],
})

export const mayAudit = rules('audit', null, { read: [role('auditor', 'data-protection-officer')] })
