// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import accountEn from './words/account.en.json' with { type: 'json' }
import accountFi from './words/account.fi.json' with { type: 'json' }
import accountSv from './words/account.sv.json' with { type: 'json' }
import entryEn from './words/entry.en.json' with { type: 'json' }
import entryFi from './words/entry.fi.json' with { type: 'json' }
import entrySv from './words/entry.sv.json' with { type: 'json' }
import oversightEn from './words/oversight.en.json' with { type: 'json' }
import oversightFi from './words/oversight.fi.json' with { type: 'json' }
import oversightSv from './words/oversight.sv.json' with { type: 'json' }
import peopleEn from './words/people.en.json' with { type: 'json' }
import peopleFi from './words/people.fi.json' with { type: 'json' }
import peopleSv from './words/people.sv.json' with { type: 'json' }
import rolesEn from './words/roles.en.json' with { type: 'json' }
import rolesFi from './words/roles.fi.json' with { type: 'json' }
import rolesSv from './words/roles.sv.json' with { type: 'json' }
import signInEn from './words/sign-in.en.json' with { type: 'json' }
import signInFi from './words/sign-in.fi.json' with { type: 'json' }
import signInSv from './words/sign-in.sv.json' with { type: 'json' }

export const words: Words = {
  fi: { ...accountFi, ...entryFi, ...oversightFi, ...peopleFi, ...rolesFi, ...signInFi },
  sv: { ...accountSv, ...entrySv, ...oversightSv, ...peopleSv, ...rolesSv, ...signInSv },
  en: { ...accountEn, ...entryEn, ...oversightEn, ...peopleEn, ...rolesEn, ...signInEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'accounts.save': null
    'accounts.choose': null
    'accounts.lang.fi': null
    'accounts.lang.sv': null
    'accounts.lang.en': null
    'accounts.account.title': null
    'accounts.account.duties': null
    'accounts.account.duties-caption': null
    'accounts.account.no-duties': null
    'accounts.account.passkeys': null
    'accounts.account.passkeys-caption': null
    'accounts.account.no-passkeys': null
    'accounts.account.one-passkey': null
    'accounts.account.providers': null
    'accounts.account.providers-caption': null
    'accounts.account.no-providers': null
    'accounts.account.sessions': null
    'accounts.account.sessions-caption': null
    'accounts.account.no-sessions': null
    'accounts.passkey.title': null
    'accounts.passkey.name': null
    'accounts.passkey.name-hint': null
    'accounts.passkey.made': null
    'accounts.passkey.used': null
    'accounts.passkey.act': null
    'accounts.passkey.add': null
    'accounts.passkey.remove': null
    'accounts.passkey.remove-what': null
    'accounts.provider.name': null
    'accounts.provider.name-hint': null
    'accounts.provider.linked': null
    'accounts.provider.act': null
    'accounts.provider.unlink': null
    'accounts.provider.link': { name: string | number }
    'accounts.session.method': null
    'accounts.session.begun': null
    'accounts.session.seen': null
    'accounts.session.act': null
    'accounts.session.here': null
    'accounts.session.end': null
    'accounts.session.end-others': null
    'accounts.session.end-all': null
    'accounts.method.passkey': null
    'accounts.method.provider': null
    'accounts.method.demo': null
    'accounts.refusal.title': null
    'accounts.refusal.own-roles': null
    'accounts.refusal.own-account': null
    'accounts.refusal.last-way': null
    'accounts.refusal.not-your-provider': null
    'accounts.refusal.passkey': null
    'accounts.refusal.closed': null
    'accounts.refusal.has-way': null
    'accounts.refusal.under-way': null
    'accounts.refusal.recovery-over': null
    'accounts.back': null
    'accounts.passkey.making': null
    'accounts.entry.title': null
    'accounts.entry.invitation': { name: string | number; by: string | number }
    'accounts.entry.recovery': { name: string | number; by: string | number }
    'accounts.entry.until': { until: string | number }
    'accounts.entry.make': null
    'accounts.entry.or': null
    'accounts.entry.closed.title': null
    'accounts.entry.closed.text': null
    'accounts.mail.invitation.subject': null
    'accounts.mail.invitation.text': { link: string | number }
    'accounts.mail.recovery.subject': null
    'accounts.mail.recovery.text': { link: string | number }
    'accounts.recovery.list': null
    'accounts.recovery.title': null
    'accounts.recovery.two': null
    'accounts.recovery.caption': null
    'accounts.recovery.none': null
    'accounts.recovery.column.person': null
    'accounts.recovery.column.reason': null
    'accounts.recovery.column.started': null
    'accounts.recovery.column.state': null
    'accounts.recovery.column.act': null
    'accounts.recovery.approve': null
    'accounts.recovery.cancel': null
    'accounts.recovery.start': null
    'accounts.recovery.what': null
    'accounts.recovery.under-way': { since: string | number }
    'accounts.recovery.reason': null
    'accounts.recovery.reason.lost': null
    'accounts.recovery.reason.stolen': null
    'accounts.recovery.reason.broken': null
    'accounts.recovery.reason.replaced': null
    'accounts.recovery.state.waiting': { until: string | number }
    'accounts.recovery.state.approved': { by: string | number; until: string | number }
    'accounts.recovery.state.used': { when: string | number }
    'accounts.recovery.state.cancelled': { when: string | number }
    'accounts.recovery.state.expired': { when: string | number }
    'accounts.organisations.title': null
    'accounts.organisations.caption': { count: number }
    'accounts.organisations.past': null
    'accounts.organisations.none': null
    'accounts.organisation.title': null
    'accounts.organisation.name': null
    'accounts.organisation.type': null
    'accounts.organisation.from': null
    'accounts.organisation.to': null
    'accounts.organisation.web': null
    'accounts.organisation.teams': null
    'accounts.organisation.members': null
    'accounts.organisation.no-members': null
    'accounts.provider.issuer': null
    'accounts.provider.issuer-hint': null
    'accounts.provider.client': null
    'accounts.provider.secret': null
    'accounts.provider.secret-hint': null
    'accounts.provider.callback': { callback: string | number }
    'accounts.provider.add': null
    'accounts.provider.added': null
    'accounts.provider.end': null
    'accounts.provider.ended': { when: string | number }
    'accounts.provider.none': null
    'accounts.audit.title': null
    'accounts.audit.caption': null
    'accounts.audit.verified': null
    'accounts.audit.none': null
    'accounts.audit.seq': null
    'accounts.audit.at': null
    'accounts.audit.actor': null
    'accounts.audit.actor-hint': null
    'accounts.audit.action': null
    'accounts.audit.action-hint': null
    'accounts.audit.object': null
    'accounts.audit.object-hint': null
    'accounts.audit.purpose': null
    'accounts.audit.outcome': null
    'accounts.audit.done': null
    'accounts.audit.refused': null
    'accounts.audit.from': null
    'accounts.audit.to': null
    'accounts.audit.day-hint': null
    'accounts.audit.older': null
    'accounts.people.title': null
    'accounts.people.caption': { count: number }
    'accounts.people.none': null
    'accounts.people.search': null
    'accounts.people.all': null
    'accounts.people.show': null
    'accounts.invite.title': null
    'accounts.invite.intro': null
    'accounts.invite.send': null
    'accounts.link.title': null
    'accounts.link.demo': null
    'accounts.person.title': null
    'accounts.person.name': null
    'accounts.person.email': null
    'accounts.person.email-hint': null
    'accounts.person.lang': null
    'accounts.person.since': null
    'accounts.person.closed': null
    'accounts.person.closed-since': { since: string | number }
    'accounts.person.memberships-caption': null
    'accounts.person.ways': null
    'accounts.person.linked': { names: string | number }
    'accounts.person.sessions': { count: number }
    'accounts.person.invitations': null
    'accounts.person.account': null
    'accounts.person.close': null
    'accounts.person.close-what': null
    'accounts.person.open': null
    'accounts.person.open-what': null
    'accounts.membership.role': null
    'accounts.membership.organisation': null
    'accounts.membership.team': null
    'accounts.membership.no-team': null
    'accounts.membership.team-hint': null
    'accounts.membership.from': null
    'accounts.membership.from-hint': null
    'accounts.membership.to': null
    'accounts.membership.to-hint': null
    'accounts.membership.act': null
    'accounts.membership.over': null
    'accounts.membership.waits': null
    'accounts.membership.agree': null
    'accounts.people.waiting': { count: number }
    'accounts.membership.end': null
    'accounts.membership.grant': null
    'accounts.invitation.sent': null
    'accounts.invitation.by': null
    'accounts.invitation.state': null
    'accounts.invitation.accepted': { when: string | number }
    'accounts.invitation.withdrawn': { when: string | number }
    'accounts.invitation.open': { until: string | number }
    'accounts.invitation.expired': { until: string | number }
    'accounts.invitation.none': null
    'accounts.invitation.again': null
    'accounts.invitation.withdraw': null
    'accounts.fault.name': null
    'accounts.fault.email': null
    'accounts.fault.email-taken': null
    'accounts.fault.role': null
    'accounts.fault.organisation': null
    'accounts.fault.team': null
    'accounts.fault.order': null
    'accounts.fault.whole-day': null
    'accounts.fault.passkey-name': null
    'accounts.fault.issuer': null
    'accounts.fault.issuer-taken': null
    'accounts.role.intake': null
    'accounts.role.case-worker': null
    'accounts.role.official': null
    'accounts.role.supervisor': null
    'accounts.role.service-provider': null
    'accounts.role.professional': null
    'accounts.role.network-coordinator': null
    'accounts.role.platform-coordinator': null
    'accounts.role.trainer': null
    'accounts.role.focal-point': null
    'accounts.role.secretariat': null
    'accounts.role.rapporteur': null
    'accounts.role.statistician': null
    'accounts.role.administrator': null
    'accounts.role.data-protection-officer': null
    'accounts.role.auditor': null
    'accounts.menu.work': null
    'accounts.work.title': null
    'accounts.work.greeting': { name: string | number }
    'accounts.work.duties': { duties: string | number; organisation: string | number }
    'accounts.sign-in.title': null
    'accounts.sign-in.intro': null
    'accounts.sign-in.passkey': null
    'accounts.sign-in.provider': { name: string | number }
    'accounts.sign-in.lost': null
    'accounts.sign-in.show': null
    'accounts.sign-in.back': null
    'accounts.sign-in.failed.title': null
    'accounts.sign-in.failed.text': null
    'accounts.sign-in.finish': null
    'accounts.sign-in.continue': null
    'accounts.sign-in.provider-down.title': null
    'accounts.sign-in.provider-down.text': null
    'accounts.passkey.what': null
    'accounts.passkey.needs-script': null
    'accounts.passkey.cancelled': null
    'accounts.passkey.unnamed': { day: string | number }
    'accounts.demo.title': null
    'accounts.demo.intro': null
    'accounts.confirm.title': null
    'accounts.confirm.why': null
    'accounts.confirm.failed': null
    'accounts.confirm.passkey': null
    'accounts.confirm.provider': null
    'accounts.confirm.provider-link': { name: string | number }
    'accounts.confirm.continue': null
    'accounts.confirm.demo': null
    'accounts.confirm.done.title': null
    'accounts.confirm.done.text': null
  }
}
