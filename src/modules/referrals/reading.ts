import { type Look, looksAt } from '#base/audit/queries.ts'
import { openText } from '#base/crypto/envelope.ts'
import type { Ask } from '#base/http/ask.ts'
import { type Allowed, allowed } from '#base/http/rule.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { openMessage, openTold, type Told, teamKeys } from './content.ts'
import { type Said, safePlace, said } from './inbox.ts'
import { type Handover, type Note, readHandovers, readNotes } from './notes.ts'
import { may } from './policy.ts'
import { messagesOf, type ReferralRow, referralOf, safeContactOf, toldOf } from './queries.ts'
import { currentDecision, type DecisionTable } from './queries-decisions.ts'
import { hintsFor, linkedTo, receiptState } from './queries-intake.ts'

/** All that its team may read of one referral, opened. After erasure only codes and days are left. */
export interface Whole {
  row: ReferralRow
  content: Content | null
  decision: DecisionTable | undefined
  handovers: readonly Handover[]
  links: Awaited<ReturnType<typeof linkedTo>>
  hints: Awaited<ReturnType<typeof hintsFor>>
  receipt: Awaited<ReturnType<typeof receiptState>>
  looks: readonly Look[]
  names: ReadonlyMap<string, string>
}

export interface Content {
  told: Told
  messages: readonly Said[]
  notes: readonly Note[]
  /** How to reach the sender, in their own words, as last said in the inbox. */
  safe: string | null
}

/** Reads one referral with everything around it. */
export async function readWhole(ask: Ask, id: string): Promise<Whole> {
  const { db } = ask
  const reach = readable(ask)
  const row = await referralOf(db, id)
  const opened = row.erased_on ? null : await openContent(ask, id)
  const linked = await linkedTo(db, reach, id)
  const around = {
    row,
    content: opened?.content ?? null,
    handovers: opened?.handovers ?? [],
    decision: await currentDecision(db, id),
    links: linked,
    hints: (await hintsFor(db, reach, id)).filter((hint) => !linked.some((link) => link.id === hint.id)),
    receipt: await receiptState(db, id),
    looks: await looksAt(db, 'referral', id, 20),
  }
  return { ...around, names: await namesOf(db, peopleIn(around)) }
}

/** What the actor may read of referrals, whatever door they came by. */
export const readable = ({ actor }: Pick<Ask, 'actor'>): Allowed => allowed(may.read, actor)

/** The thread since sending, opened. */
export async function readThread(ask: Ask, id: string): Promise<Said[]> {
  const keys = await teamKeys(ask.db, ask.base, id)
  return (await messagesOf(ask.db, id)).map((one) => said(one, openMessage(keys.thread, one.id, one.sealed)))
}

async function openContent(ask: Ask, id: string): Promise<{ content: Content | null; handovers: Handover[] }> {
  const { db, base } = ask
  const keys = await teamKeys(db, base, id)
  const stored = await toldOf(db, id)
  const safe = await safeContactOf(db, id)
  const messages = (await messagesOf(db, id)).map((one) => said(one, openMessage(keys.thread, one.id, one.sealed)))
  return {
    content: stored
      ? {
          told: openTold(keys, id, stored.sealed),
          messages,
          notes: await readNotes(db, keys, id),
          safe: safe ? openText(keys.thread, safe.sealed, safePlace(id)) : null,
        }
      : null,
    handovers: await readHandovers(db, keys, id),
  }
}

/** Ids of everybody who is named on the page. */
function peopleIn({ row, content, decision, handovers, links, looks }: Omit<Whole, 'names'>): (string | null)[] {
  return [
    row.assignee_id,
    row.spam_by,
    ...(content?.messages.map(({ author_id }) => author_id) ?? []),
    ...(content?.notes.map(({ author }) => author) ?? []),
    ...(decision ? [decision.drafted_by, decision.reviewed_by, decision.signed_by] : []),
    ...handovers.flatMap(({ by, from, to }) => [by, from, to]),
    ...links.map(({ linked_by }) => linked_by),
    ...looks.map(({ actor }) => (/^[0-9a-f-]{36}$/.test(actor) ? actor : null)),
  ]
}
