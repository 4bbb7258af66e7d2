import type { SendMailOptions } from 'nodemailer'
import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import type { MessageKey } from '#base/i18n/messages.ts'
import { bounceAddress } from './bounces.ts'
import type { MailTable } from './queries.ts'

/** What a mail may carry beside its kind's fixed texts. All of it is sealed until it has left. */
export interface Extras {
  /** Words of the kind's texts beside `{link}`. */
  params?: Record<string, string>
  /** Written by people, instead of the kind's fixed texts. */
  letter?: { subject: string; text: string }
  /** Path of a bare door where a POST ends it: List-Unsubscribe with one click (RFC 8058). */
  unsubscribe?: string
  /** The list it comes from (List-Id, RFC 2919); the sender stays ours. */
  list?: { id: string; name: string }
  replyTo?: string
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; text: string }
}

interface Sealable extends Extras {
  to: string
  path?: string
}

export function sealMail(base: Base, id: string, mail: Sealable) {
  const sealed = (text: string, column: string) => seal(base.secrets.field[0], text, { table: 'mail', column, row: id })
  const { params, letter, unsubscribe, list, replyTo, calendar } = mail
  const extras: Extras = { params, letter, unsubscribe, list, replyTo, calendar } as Extras
  const text = JSON.stringify(extras)
  return {
    sealed_to: sealed(mail.to, 'sealed_to'),
    sealed_token: mail.path === undefined ? null : sealed(mail.path, 'sealed_token'),
    sealed_letter: text === '{}' ? null : sealed(text, 'sealed_letter'),
  }
}

/** The mail as it leaves. */
export function letterOf(base: Base, mail: MailTable): SendMailOptions {
  const opened = (sealed: Uint8Array, column: string) =>
    openText(base.secrets.field, sealed, { table: 'mail', column, row: mail.id })
  const extras = (mail.sealed_letter ? JSON.parse(opened(mail.sealed_letter, 'sealed_letter')) : {}) as Extras
  const path = mail.sealed_token ? opened(mail.sealed_token, 'sealed_token') : ''
  const to = opened(mail.sealed_to, 'sealed_to')
  return {
    from: base.settings.mailFrom,
    to: { name: '', address: to },
    envelope: { from: bounceAddress(base, mail.bounced), to },
    // The same at every try, so that a receiver who got it twice shows it once.
    messageId: `<${mail.id}@${base.settings.mailFrom.split('@')[1]}>`,
    ...textsOf(base, mail, extras, path),
    ...headersOf(base, extras),
    ...(extras.replyTo ? { replyTo: { name: '', address: extras.replyTo } } : {}),
    ...(extras.calendar ? { icalEvent: { method: extras.calendar.method, content: extras.calendar.text } } : {}),
  }
}

function textsOf(base: Base, mail: MailTable, extras: Extras, path: string) {
  if (extras.letter) return extras.letter
  const say = base.speakers[mail.lang] as (key: string, params?: Record<string, string>) => string
  const params = { ...extras.params, link: `${base.settings.origins[0]}${path}` }
  return {
    subject: say(`${mail.kind}.subject` as MessageKey, params),
    text: say(`${mail.kind}.text` as MessageKey, params),
  }
}

function headersOf(base: Base, { letter, list, unsubscribe }: Extras): Pick<SendMailOptions, 'headers' | 'list'> {
  const url = unsubscribe && `${base.settings.origins[0]}${unsubscribe}`
  return {
    headers: {
      // What people wrote is not automatic; programs that answer leave a list alone (RFC 3834 § 2).
      ...(letter ? {} : { 'Auto-Submitted': 'auto-generated' }),
      ...(list ? { Precedence: 'list' } : {}),
      ...(url ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
      'X-Auto-Response-Suppress': 'All',
    },
    list: { ...(list ? { id: { url: list.id, comment: list.name } } : {}), ...(url ? { unsubscribe: url } : {}) },
  }
}
