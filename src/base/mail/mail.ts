import type { Transporter } from 'nodemailer'
import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Lang } from '#base/i18n/lang.ts'
import type { Job } from '#base/jobs/jobs.ts'
import { addDays, dayOf, minutes } from '#base/time/day.ts'
import { giveUp, noteDeferral } from './bounces.ts'
import { type Extras, letterOf, sealMail } from './letter.ts'
import {
  deleteDeferrals,
  deleteSent,
  insertMail,
  type MailTable,
  markRefused,
  markSent,
  markTried,
  mostTries,
  nextMail,
} from './queries.ts'
import { refusalOf } from './refusal.ts'
import { transportOf } from './transport.ts'

/** A mail says that there is something to see, never what. `kind` names its words: `<kind>.subject`, `<kind>.text`. */
export interface Mail extends Extras {
  to: string
  kind: string
  lang: Lang
  /** Path of ours for the word `{link}`; kept sealed until sent. */
  path?: string
  notBefore?: Date
  /** A row's id: when the address fails for good, every job named `*.bounced` is planned with `{ id, why }`. */
  bounced?: string
}

/** Plans a mail inside the transaction. It leaves after commit; tried again until the relay takes it. */
export async function planMail(tx: Write, base: Base, mail: Mail): Promise<void> {
  const now = base.now()
  const id = newId(now, base.random)
  await insertMail(tx, {
    id,
    kind: mail.kind,
    lang: mail.lang,
    ...sealMail(base, id, mail),
    bounced: mail.bounced ?? null,
    planned_at: now,
    not_before: mail.notBefore ?? now,
  })
  await base.jobs.plan(tx, 'mail.send', {}, mail.notBefore ? { startAfter: mail.notBefore } : {})
}

export const mailJob: Job = { name: 'mail.send', every: '* * * * *', run: (base) => sendDue(base) }

/** How many leave in one go, so that a large mailing keeps nobody else waiting. */
const portion = 20

/** After so many lost connections one after the other the relay is away; a single one may be about that mail. */
const mostLost = 3

/** Sends what is due, each in a transaction of its own; without a relay (a demo) mails wait. */
export async function sendDue(base: Base): Promise<void> {
  const transport = transportOf(base.settings)
  if (!transport) return
  try {
    await base.database.writing((tx) => forget(tx, base.now()))
    for (let count = 0, lost = 0; count < portion && lost < mostLost; count++) {
      const outcome = await sendNext(base, transport)
      if (outcome === 'idle') return
      lost = outcome === 'lost' ? lost + 1 : 0
    }
  } finally {
    transport.close()
  }
}

async function forget(tx: Write, now: Date): Promise<void> {
  await deleteSent(tx, new Date(now.getTime() - minutes(24 * 60)))
  await deleteDeferrals(tx, addDays(dayOf(now), -15))
}

/** `idle`: nothing is due; `lost`: no word from the relay. */
type Outcome = 'idle' | 'done' | 'lost'

const sendNext = (base: Base, transport: Transporter): Promise<Outcome> =>
  base.database.writing(async (tx) => {
    const mail = await nextMail(tx, base.now())
    if (!mail) return 'idle'
    try {
      await transport.sendMail(letterOf(base, mail))
    } catch (error) {
      base.log.error('mail', error, { mail: mail.id, kind: mail.kind })
      return notTaken(base, tx, mail, error)
    }
    await markSent(tx, mail.id, base.now())
    return 'done'
  })

async function notTaken(base: Base, tx: Write, mail: MailTable, error: unknown): Promise<Outcome> {
  const now = base.now()
  const refusal = refusalOf(error)
  if (refusal === 'address') {
    await markRefused(tx, mail.id, now)
    if (mail.bounced) await giveUp(tx, base, mail.bounced, 'refused')
    return 'done'
  }
  await markTried(tx, mail.id, new Date(now.getTime() + minutes(2 ** Math.min(mail.tries, 6))))
  if (mail.bounced && mail.tries + 1 === mostTries) await noteDeferral(tx, base, mail.bounced)
  return refusal === 'relay' ? 'lost' : 'done'
}
