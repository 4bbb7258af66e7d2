import fs from 'node:fs'
import nodemailer, { type Transporter } from 'nodemailer'
import type { Settings } from '#base/config/settings.ts'

/** The way to the relay, signing what leaves where a key is set; null without a relay. */
export function transportOf({ smtp, mailDkim }: Pick<Settings, 'smtp' | 'mailDkim'>): Transporter | null {
  if (!smtp) return null
  return nodemailer.createTransport({
    url: smtp,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mailDkim
      ? {
          dkim: {
            domainName: mailDkim.domain,
            keySelector: mailDkim.selector,
            privateKey: fs.readFileSync(mailDkim.keyFile, 'utf8'),
            headerFieldNames: signed,
          },
        }
      : {}),
  })
}

/** Both headers of the one-click way out must be covered (RFC 8058 § 4), or receivers do not offer it. */
const signed = [
  'From',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':')
