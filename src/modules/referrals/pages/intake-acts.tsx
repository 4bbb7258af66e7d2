import type { VNode } from 'preact'
import { type Answer, again, NotFound, see } from '#base/http/answer.ts'
import type { Writing } from '#base/http/ask.ts'
import { reaches } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, type Filled, readForm, text } from '#base/ui/form.ts'
import { ErrorSummary } from '#base/ui/form.view.tsx'
import { allTeams, teamMembers } from '#modules/accounts/accounts.ts'
import { urgencyLanes } from '#packs/fi/forms.ts'
import { codesOf } from '#packs/pack.ts'
import {
  type Act,
  assign,
  close,
  endHold,
  handToPerson,
  handToTeam,
  holdBack,
  holdReasons,
  link,
  markSpam,
  note,
  reopen,
  setLane,
  takeBackConsent,
  unlink,
  unmarkSpam,
  workers,
} from '../intake.ts'
import { may } from '../policy.ts'
import { referralOf } from '../queries.ts'
import { byReference } from '../queries-intake.ts'
import { readReference } from '../queue.ts'
import { readable } from '../reading.ts'
import { GiveForm, HoldForm, LaneForm, LinkForm, NoteForm, TakeBackForm } from './intake-forms.view.tsx'
import { idOf } from './intake-referral.tsx'

/** Take it, give it to a colleague, or let it go. */
export async function doAssign(ask: Writing): Promise<Answer> {
  const said = (name: string) => ask.typed.get(name)?.[0] || null
  await assign(actOf(ask), { to: said('to'), seen: said('seen') })
  return back(ask)
}

const giving = {
  to: text({
    needed: 'referrals.give.needed',
    like: { pattern: /^(person|team):[0-9a-f-]{36}$/, fault: 'ui.fault.not-offered' },
  }),
  word: text({ max: 4000 }),
}

/** To a colleague with a word, or to another team: then it is out of this team's sight. */
export async function doGive(ask: Writing): Promise<Answer> {
  const read = readForm(giving, ask.typed)
  const row = await referralOf(ask.db, idOf(ask))
  if (!read.ok) {
    const members = await teamMembers(ask.db, row.team_id, workers, ask.now)
    const teams = (await allTeams(ask.db)).filter(({ id }) => id !== row.team_id)
    return formAgain(ask, read, <GiveForm {...formOf(ask)} filled={read} {...{ members, teams }} lang={ask.lang} />)
  }
  const [kind, to = ''] = read.value.to.split(':')
  if (kind === 'person') {
    await handToPerson(actOf(ask), to, read.value.word)
    return back(ask)
  }
  await handToTeam(actOf(ask), to, read.value.word)
  ask.record({ action: 'referral.hand-over', object: ['referral', idOf(ask)], purpose: `team:${to}` })
  return (await reaches(ask.db, may.read, ask.actor, idOf(ask))) ? back(ask) : see(ask.to('/referrals'))
}

/** Another lane, with the reason why. */
export async function doSort(ask: Writing): Promise<Answer> {
  const lanes = codesOf(urgencyLanes, dayOf(ask.now))
  const read = readForm(
    { lane: choice(lanes, { needed: 'ui.fault.needed' }), why: text({ max: 2000, needed: 'referrals.lane.needed' }) },
    ask.typed,
  )
  if (!read.ok) return formAgain(ask, read, <LaneForm {...formOf(ask)} filled={read} lang={ask.lang} current="" />)
  if (read.value.lane) await setLane(actOf(ask), read.value.lane, read.value.why)
  return back(ask)
}

/** The person wants no more: told by phone or in the inbox. */
export async function doTakeBack(ask: Writing): Promise<Answer> {
  const read = readForm({ text: text({ max: 4000, needed: 'referrals.take-back.needed' }) }, ask.typed)
  if (!read.ok) return formAgain(ask, read, <TakeBackForm {...formOf(ask)} filled={read} />)
  await takeBackConsent(actOf(ask), read.value.text)
  ask.record({ action: 'referral.take-back-consent', object: ['referral', idOf(ask)] })
  return back(ask)
}

export async function doNote(ask: Writing): Promise<Answer> {
  const read = readForm({ text: text({ max: 10_000, needed: 'referrals.note.needed' }) }, ask.typed)
  if (!read.ok) return formAgain(ask, read, <NoteForm {...formOf(ask)} filled={read} />)
  await note(actOf(ask), read.value.text)
  return back(ask)
}

/** Says by reference that another referral is about the same person. */
export async function doLink(ask: Writing): Promise<Answer> {
  const typed = ask.typed.get('other')?.[0] ?? ''
  const reference = readReference(typed)
  const other = reference ? await byReference(ask.db, readable(ask), reference) : undefined
  if (!other || other.id === idOf(ask)) {
    const filled: Filled = { typed: ask.typed, faults: [{ field: 'other', key: 'referrals.same.unknown' }] }
    return formAgain(ask, filled, <LinkForm {...formOf(ask)} filled={filled} />)
  }
  await link(actOf(ask), other.id)
  return back(ask)
}

export async function doUnlink(ask: Writing): Promise<Answer> {
  const other = ask.params['other'] ?? ''
  if (!(await reaches(ask.db, may.read, ask.actor, other))) throw new NotFound()
  await unlink(actOf(ask), other)
  ask.record({ action: 'referral.unlink', object: ['referral', idOf(ask)] })
  return back(ask)
}

export const doSpam = (ask: Writing): Promise<Answer> => simply(ask, markSpam)
export const doNotSpam = (ask: Writing): Promise<Answer> => simply(ask, unmarkSpam, 'referral.not-spam')
export const doClose = (ask: Writing): Promise<Answer> => simply(ask, close, 'referral.close')
export const doReopen = (ask: Writing): Promise<Answer> => simply(ask, reopen, 'referral.reopen')
export const doEndHold = (ask: Writing): Promise<Answer> => simply(ask, endHold, 'referral.end-hold')

/** Keeps it from erasure, with a reason. */
export async function doHold(ask: Writing): Promise<Answer> {
  const form = {
    reason: choice(holdReasons, { needed: 'ui.fault.needed' }),
    grounds: text({ max: 4000, needed: 'referrals.hold.needed' }),
  }
  const read = readForm(form, ask.typed)
  if (!read.ok) return formAgain(ask, read, <HoldForm {...formOf(ask)} filled={read} />)
  if (read.value.reason) await holdBack(actOf(ask), read.value.reason, read.value.grounds)
  return back(ask)
}

export const actOf = (ask: Writing): Act => ({ tx: ask.db, base: ask.base, by: ask.actor.id, referral: idOf(ask) })

export const back = (ask: Writing): Answer => see(ask.to(`/referrals/${idOf(ask)}`))

async function simply(ask: Writing, deed: (act: Act) => Promise<void>, action?: string): Promise<Answer> {
  await deed(actOf(ask))
  if (action) ask.record({ action, object: ['referral', idOf(ask)] })
  return back(ask)
}

const formOf = (ask: Writing) => ({ say: ask.say, token: ask.token, action: ask.to(ask.path) })

/** Only the form that was wrong, with what was typed: no content is opened to say so. */
function formAgain(ask: Writing, filled: Filled, form: VNode): Answer {
  const title = ask.say('referrals.again.title')
  return again(
    title,
    <>
      <ErrorSummary filled={filled} say={ask.say} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {form}
      <p>
        <a href={ask.to(`/referrals/${idOf(ask)}`)}>{ask.say('referrals.again.back')}</a>
      </p>
    </>,
  )
}
