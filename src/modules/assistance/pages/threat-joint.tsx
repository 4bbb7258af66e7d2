import { type Answer, again, Conflict, page, Refused, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, choices, type Filled, fill, readForm, text } from '#base/ui/form.ts'
import { threatEffects, threatLevels } from '#packs/fi/lists/threat.ts'
import { codesOf } from '#packs/pack.ts'
import { jointRows } from '../queries-threat.ts'
import { wholeDay } from '../section.ts'
import { type Joint, openJoint } from '../threat.ts'
import { jointFault, writeJoint } from '../threat-joint.ts'
import { needed } from './periods.tsx'
import { ThreatJointView } from './threat-joint.view.tsx'
import { lineOf, openThreatOf, seen, type ThreatHead, threatAct, threatIn } from './threat-open.ts'

const formOn = (today: string) => ({
  level: choice<string>(codesOf(threatLevels, today), needed),
  reasons: text({ max: 10_000, ...needed }),
  effects: choices<string>(codesOf(threatEffects, today)),
  review: wholeDay(needed),
})

/** The joint view in its form; there is none before all have rated or a reason stands why not. */
export async function jointPage(ask: Reading): Promise<Answer> {
  const head = await openThreatOf(ask)
  if (head.row.superseded_at || jointFault(head.members)) throw new Refused()
  const now = await standing(ask, head)
  const filled = fill(formOn(dayOf(ask.now)), now ? { ...now, effects: [...now.effects], review: now.reviewOn } : {})
  return page(ask.say('assistance.threat.joint'), view(ask, head, filled), seen(ask, head, 'read-threat'))
}

/** Writes it; where a colleague was first, both come back and nothing is lost. */
export async function putJointView(ask: Writing): Promise<Answer> {
  const read = readForm(formOn(dayOf(ask.now)), ask.typed)
  if (!read.ok) return again(title(ask), view(ask, await openThreatOf(ask), read))
  const { level, reasons, effects, review } = read.value
  const act = await threatAct(ask)
  const joint = { level: level ?? '', reasons, effects, reviewOn: review }
  try {
    const fault = await writeJoint(act, threatIn(ask), Number(ask.typed.get('seen')?.[0] ?? 0), joint)
    if (fault) {
      const field = fault === 'review-past' ? 'review' : 'level'
      const faults = [{ field, key: `assistance.threat.fault.${fault}` } as const]
      return again(title(ask), view(ask, await openThreatOf(ask), { typed: ask.typed, faults }))
    }
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const head = await openThreatOf(ask)
    const mine = { typed: ask.typed, faults: [] }
    return again(title(ask), view(ask, head, mine, await standing(ask, head)), { status: 409 })
  }
  ask.record(lineOf(act.client, 'write-threat-joint'))
  return see(ask.to(`/threats/${threatIn(ask)}#joint`))
}

const title = (ask: Ask) => ask.say('assistance.threat.joint')

/** The joint view as it was written last. */
async function standing({ db }: Ask, { row, keys }: ThreatHead): Promise<Joint | null> {
  const [last] = await jointRows(db, row.id)
  return last ? openJoint(keys, last) : null
}

function view(ask: Ask, { row }: ThreatHead, filled: Filled, theirs: Joint | null = null) {
  const { say, lang, to, token, now, typed } = ask
  // After a fault the number that the writer saw stays; after a clash it is the new one.
  const seenThen = Number(typed.get('seen')?.[0] ?? row.version)
  const shown = { say, lang, to, token, filled, theirs, today: dayOf(now), threat: row.id }
  return <ThreatJointView {...shown} seen={theirs ? row.version : seenThen} />
}
