import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, type Form, readForm, text, type ValueOf } from '#base/ui/form.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { threatLevels } from '#packs/fi/lists/threat.ts'
import { codesOf } from '#packs/pack.ts'
import type { Act } from '../act.ts'
import { mayThreat } from '../policy.ts'
import { jointRows, measureRows, threatMembers } from '../queries-threat.ts'
import { wholeDay } from '../section.ts'
import {
  awaited,
  measureEnds,
  openJoint,
  openMeasure,
  openMissing,
  openOpening,
  openRating,
  seesRatings,
} from '../threat.ts'
import { addMeasure, endMeasure, ownersIn } from '../threat-joint.ts'
import { endSeat, excuse, rate } from '../threats.ts'
import { needed } from './periods.tsx'
import { ThreatView } from './threat.view.tsx'
import { lineOf, openThreatOf, seen, threatAct, threatIn } from './threat-open.ts'

/** One assessment: the question, who sits, ratings once all stand, the joint view, measures. */
export async function threatPage(ask: Reading): Promise<Answer> {
  const { title, body, head } = await shown(ask, null, empty)
  return page(title, body, seen(ask, head, 'read-threat'))
}

export const rateThreat = (ask: Writing): Promise<Answer> =>
  deed(
    ask,
    'rating',
    { level: choice(codesOf(threatLevels, dayOf(ask.now)), needed), reasons: text({ max: 10_000, ...needed }) },
    async (act, id, { level, reasons }) => {
      await rate(act, id, { level: level ?? '', reasons })
      return null
    },
  )

/** Why a rating is missing. */
export async function excuseMember(ask: Writing): Promise<Answer> {
  const members = awaited(await threatMembers(ask.db, threatIn(ask)))
  const member = choice(
    members.map(({ id }) => id),
    needed,
  )
  const form = { member, missing: text({ max: 2000, ...needed }) }
  return deed(ask, 'missing', form, async (act, id, value) => {
    await excuse(act, id, value.member ?? '', value.missing)
    return null
  })
}

/** Ends somebody's part. */
export async function endMember(ask: Writing): Promise<Answer> {
  const seats = (await threatMembers(ask.db, threatIn(ask))).filter(({ ended_at }) => ended_at === null)
  const seat = choice(
    seats.map(({ id }) => id),
    needed,
  )
  return deed(ask, 'ending', { seat }, async (act, id, value) => {
    await endSeat(act, id, value.seat ?? '')
    return null
  })
}

export async function putMeasure(ask: Writing): Promise<Answer> {
  const owner = choice(await ownersIn(await threatAct(ask), threatIn(ask)), needed)
  const form = { measure: text({ max: 1000, ...needed }), owner, due: wholeDay(needed) }
  return deed(ask, 'measure', form, async (act, id, value) => {
    const fault = await addMeasure(act, id, { text: value.measure, owner: value.owner ?? '', dueOn: value.due })
    return fault && { typed: ask.typed, faults: [{ field: 'due', key: `assistance.threat.fault.${fault}` }] }
  })
}

export async function putMeasureEnd(ask: Writing): Promise<Answer> {
  const open = (await measureRows(ask.db, threatIn(ask))).filter(({ ended }) => ended === null)
  const which = choice(
    open.map(({ id }) => id),
    needed,
  )
  return deed(ask, 'measure-end', { which, ended: choice(measureEnds, needed) }, async (act, id, value) => {
    await endMeasure(act, id, value.which ?? '', value.ended ?? 'dropped')
    return null
  })
}

export type ThreatDeed = 'rating' | 'missing' | 'ending' | 'measure' | 'measure-end'

/** One form of the page: it comes back with what was typed, or the deed is done. */
async function deed<F extends Form>(
  ask: Writing,
  what: ThreatDeed,
  form: F,
  verb: (act: Act, id: string, value: ValueOf<F>) => Promise<Filled | null>,
): Promise<Answer> {
  const read = readForm(form, ask.typed)
  const act = await threatAct(ask)
  const faulty = read.ok ? await verb(act, threatIn(ask), read.value) : read
  if (faulty) {
    const { title, body } = await shown(ask, what, faulty)
    return again(title, body)
  }
  ask.record(lineOf(act.client, `threat-${what}`))
  return see(ask.to(`/threats/${threatIn(ask)}`))
}

async function shown(ask: Ask, what: ThreatDeed | null, filled: Filled) {
  const { db, say, lang, to, token, now, actor } = ask
  const head = await openThreatOf(ask)
  const { row, keys, members, client } = head
  const measures = (await measureRows(db, row.id)).map((one) => ({ row: one, text: openMeasure(keys, one) }))
  const joints = (await jointRows(db, row.id)).map((one) => ({ row: one, joint: openJoint(keys, one) }))
  const sees = seesRatings(members, actor.id)
  const owners = await ownersIn({ tx: db, client: row.client_id }, row.id)
  const view = {
    ...{ say, lang, to, token, what, filled, row, members, measures, joints, owners, sees, way: head.way },
    me: actor.id,
    today: dayOf(now),
    acts: await allowedActs(db, actor, mayThreat, row.id),
    opening: openOpening(keys, row),
    ratings: sees ? members.map((member) => ({ member, rating: openRating(keys, member) })) : [],
    own: members.filter(({ person_id }) => person_id === actor.id).map((one) => openRating(keys, one))[0] ?? null,
    missing: new Map(members.map((member) => [member.id, openMissing(keys, member)])),
    names: await namesOf(db, [
      ...members.flatMap(({ person_id, missing_by }) => [person_id, missing_by]),
      ...joints.map((one) => one.row.written_by),
      ...measures.map((one) => one.row.owner_id),
      ...owners,
    ]),
  }
  const title = say('assistance.threat.title', { number: client.number })
  return { head, title, body: <ThreatView {...view} title={title} /> }
}
