import { createHmac } from 'node:crypto'
import type { Base } from '#base/base.ts'
import { bytesOf, lengthPrefixed, sameBytes } from '#base/crypto/bytes.ts'
import type { Keyring } from '#base/crypto/keyring.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { deferredDays, insertDeferral } from './queries.ts'
import type { Report } from './report.ts'

type Ground = Pick<Base, 'jobs' | 'now' | 'random'>

/** Why an address is no longer written to. */
export type Failure = 'refused' | 'complaint'

/** The envelope's sender: tells whose mail came back, with a proof that only we can make. At most 64 before the `@`. */
export function bounceAddress({ settings, secrets }: Pick<Base, 'settings' | 'secrets'>, id: string | null): string {
  const { mailBounces, mailFrom } = settings
  if (!mailBounces || !id) return mailFrom
  const bare = id.replaceAll('-', '')
  return `${mailBounces.local}+${bare}${proof(secrets.link[0].bytes, bare)}@${mailBounces.domain}`
}

/** The id in the first of our addresses that stands in the text and whose proof is ours, or null. */
export function readBounceAddress(ring: Keyring, text: string): string | null {
  for (const [, bare = '', given = ''] of text.toLowerCase().matchAll(/\+([0-9a-f]{32})([0-9a-f]{16})@/g)) {
    const fits = ring.some((key) => sameBytes(bytesOf(given), bytesOf(proof(key.bytes, bare))))
    if (fits) return bare.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  return null
}

/** Does what a report asks for; answers what became of it, in one word for the log. */
export async function takeReport(tx: Write, ground: Ground, id: string, report: Report): Promise<Report['says']> {
  if (report.says === 'failed') await giveUp(tx, ground, id, 'refused')
  if (report.says === 'complaint') await giveUp(tx, ground, id, 'complaint')
  if (report.says === 'deferred') await noteDeferral(tx, ground, id)
  return report.says
}

/** Tells every module that wants to know (jobs named `*.bounced`) that this address is to be left alone. */
export async function giveUp(tx: Write, { jobs }: Ground, id: string, why: Failure): Promise<void> {
  for (const name of await jobs.names()) if (name.endsWith('.bounced')) await jobs.plan(tx, name, { id, why })
}

/** A failing that may pass: three days of it within two weeks are a refusal. */
export async function noteDeferral(tx: Write, ground: Ground, id: string): Promise<void> {
  const now = ground.now()
  await insertDeferral(tx, { id: newId(now, ground.random), bounced: id, deferred_on: dayOf(now) })
  if ((await deferredDays(tx, id, addDays(dayOf(now), -13))) >= 3) await giveUp(tx, ground, id, 'refused')
}

const proof = (key: Uint8Array, bare: string): string =>
  createHmac('sha256', key).update(lengthPrefixed('mail.bounced', bare)).digest('hex').slice(0, 16)
