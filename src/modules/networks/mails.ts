import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { planMail } from '#base/mail/mail.ts'
import { dayOf } from '#base/time/day.ts'
import { memberPath } from './links.ts'
import { namesIn } from './network.ts'
import { coordinatorsOf, memberRow } from './queries-members.ts'

/** What mails to members are about; words: `networks.mail.<kind>.subject` and `.text` with {link} and {network}. */
export type MailKind =
  | 'confirm'
  | 'already'
  | 'invited'
  | 'waiting'
  | 'welcome'
  | 'refused'
  | 'left'
  | 'ended'
  | 'renewal'
  | 'renewal-reminder'
  | 'not-renewed'
  | 'network-ended'

/** Writes to a member, with the link to their own page or, before that, the one that confirms. Result: its path. */
export async function tellMember(tx: Write, base: Base, kind: MailKind, id: string): Promise<string> {
  const member = await memberRow(tx, id)
  const path = memberPath(base, kind === 'confirm' || kind === 'invited' ? 'confirmation' : 'membership', member)
  if (member.email === null) return path
  await planMail(tx, base, {
    to: member.email,
    kind: `networks.mail.${kind}`,
    lang: member.lang,
    path,
    params: { network: namesIn(member)[member.lang] },
  })
  return path
}

/** Tells those who coordinate the network that somebody waits; who, they see after signing in. */
export async function tellCoordinators(tx: Write, base: Base, network: string): Promise<void> {
  for (const { email, lang } of await coordinatorsOf(tx, network, dayOf(base.now()))) {
    await planMail(tx, base, {
      to: email,
      kind: 'networks.mail.request',
      lang,
      path: `/${lang}/coordination/${network}`,
    })
  }
}
