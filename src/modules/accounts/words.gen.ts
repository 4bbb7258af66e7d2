// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import entryFi from './words/entry.fi.json' with { type: 'json' }
import entrySv from './words/entry.sv.json' with { type: 'json' }
import entryEn from './words/entry.en.json' with { type: 'json' }
import rolesFi from './words/roles.fi.json' with { type: 'json' }
import rolesSv from './words/roles.sv.json' with { type: 'json' }
import rolesEn from './words/roles.en.json' with { type: 'json' }
import signInFi from './words/sign-in.fi.json' with { type: 'json' }
import signInSv from './words/sign-in.sv.json' with { type: 'json' }
import signInEn from './words/sign-in.en.json' with { type: 'json' }

export const words: Words = {
  fi: { ...entryFi, ...rolesFi, ...signInFi },
  sv: { ...entrySv, ...rolesSv, ...signInSv },
  en: { ...entryEn, ...rolesEn, ...signInEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
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
