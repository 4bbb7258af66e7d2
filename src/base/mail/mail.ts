import nodemailer, { type Transporter } from 'nodemailer'
import type { Base } from '#base/base.ts'
import { open, seal } from '#base/crypto/envelope.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { MessageKey } from '#base/i18n/messages.ts'
import type { Job } from '#base/jobs/jobs.ts'
import { minutes } from '#base/time/day.ts'
import { deleteSent, dueMail, insertMail, type MailTable, markSent, markTried } from './queries.ts'

/** A mail says that there is something to see, never what. `kind` names its words: `<kind>.subject`, `<kind>.text`. */
export interface Mail {
  to: string
  kind: string
  lang: Lang
  /** Path of ours for the word `{link}`; kept sealed until sent. */
  path?: string
  notBefore?: Date
}

/** Plans a mail inside the transaction. It leaves after commit; tried again until the relay takes it. */
export async function planMail(tx: Write, base: Base, mail: Mail): Promise<void> {
  const now = base.now()
  const id = newId(now, base.random)
  const sealed = (text: string, column: string) => seal(base.secrets.field[0], text, { table: 'mail', column, row: id })
  await insertMail(tx, {
    id,
    kind: mail.kind,
    lang: mail.lang,
    sealed_to: sealed(mail.to, 'sealed_to'),
    sealed_token: mail.path === undefined ? null : sealed(mail.path, 'sealed_token'),
    planned_at: now,
    not_before: mail.notBefore ?? now,
  })
  await base.jobs.plan(tx, 'mail.send', {}, mail.notBefore ? { startAfter: mail.notBefore } : {})
}

export const mailJob: Job = { name: 'mail.send', every: '* * * * *', run: (base) => sendDue(base) }

/** Sends what is due; without a relay (a demo) mails wait. */
export async function sendDue(base: Base): Promise<void> {
  if (!base.settings.smtp) return
  const transport = nodemailer.createTransport(base.settings.smtp)
  try {
    await base.database.writing(async (tx) => {
      await deleteSent(tx, new Date(base.now().getTime() - minutes(24 * 60)))
      for (const mail of await dueMail(tx, base.now())) await sendOne(base, tx, transport, mail)
    })
  } finally {
    transport.close()
  }
}

async function sendOne(base: Base, tx: Write, transport: Transporter, mail: MailTable): Promise<void> {
  try {
    await transport.sendMail(letterOf(base, mail))
    await markSent(tx, mail.id, base.now())
  } catch (error) {
    base.log.error('mail', error, { mail: mail.id, kind: mail.kind })
    await markTried(tx, mail.id, new Date(base.now().getTime() + minutes(2 ** Math.min(mail.tries, 6))))
  }
}

function letterOf(base: Base, mail: MailTable) {
  const opened = (sealed: Uint8Array, column: string) =>
    open(base.secrets.field, sealed, { table: 'mail', column, row: mail.id }).toString('utf8')
  const path = mail.sealed_token ? opened(mail.sealed_token, 'sealed_token') : ''
  const say = base.speakers[mail.lang] as (key: string, params?: Record<string, string>) => string
  return {
    from: base.settings.mailFrom,
    to: opened(mail.sealed_to, 'sealed_to'),
    subject: say(`${mail.kind}.subject` as MessageKey),
    text: say(`${mail.kind}.text` as MessageKey, { link: `${base.settings.origins[0]}${path}` }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}
