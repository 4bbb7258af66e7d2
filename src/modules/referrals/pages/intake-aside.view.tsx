import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { addDays, daysBetween, sayDay, sayTime } from '#base/time/day.ts'
import { Clock, Details, Summary } from '#base/ui/parts.tsx'
import type { Member, Team } from '#modules/accounts/accounts.ts'
import { appeal } from '#packs/fi/appeal.ts'
import { answerWithin } from '#packs/fi/intake-practice.ts'
import { type DataClass, keptUntil, retentionOf } from '#packs/fi/retention.ts'
import { hindrance } from '../decision.ts'
import { mayClose, mayTakeBack } from '../intake.ts'
import type { may } from '../policy.ts'
import type { Whole } from '../reading.ts'
import { mayTurn } from '../turning.ts'
import { Duplicates } from './intake-duplicates.view.tsx'
import { Button, GiveForm, HoldForm, LaneForm, NoteForm, TakeBackForm, TakeForm } from './intake-forms.view.tsx'

export type MayAct = keyof typeof may

export interface Aside {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  whole: Whole
  today: string
  acts: ReadonlySet<MayAct>
  members: readonly Member[]
  teams: readonly Team[]
  me: string
}

/** What now: clocks, the acts allowed to me, and what is known about the referral itself. */
export function ReferralAside(props: Aside) {
  const { whole } = props
  return (
    <div class="stack">
      <Clocks {...props} />
      {!whole.row.erased_on && <Acts {...props} />}
      {!whole.row.erased_on && <Duplicates {...props} />}
      <About {...props} />
      <Looks {...props} />
    </div>
  )
}

/** Days left until the sender should have an answer, and until the decision can no longer be appealed. */
function Clocks({ say, lang, whole: { row, decision }, today }: Aside) {
  const of = answerWithin.days[row.lane]
  const due = row.waiting_since && addDays(row.waiting_since, of)
  const until = decision?.signed_at ? decision.appeal_until : null
  return (
    <>
      {due && (
        <Clock
          label={say(row.answered_on ? 'referrals.clock.next-answer' : 'referrals.clock.first-answer')}
          left={Math.max(0, daysBetween(today, due))}
          of={Math.max(1, of)}
          text={sayLeft(say, daysBetween(today, due), sayDay(due, lang))}
        />
      )}
      {until && (
        <Clock
          label={say('referrals.clock.appeal')}
          left={Math.max(0, daysBetween(today, until))}
          of={appeal.days}
          text={sayLeft(say, daysBetween(today, until), sayDay(until, lang))}
        />
      )}
    </>
  )
}

const sayLeft = (say: Say, left: number, day: string): string =>
  left < 0 ? say('referrals.clock.over', { count: -left, day }) : say('referrals.clock.left', { count: left, day })

function Acts(props: Aside) {
  const { say, to, token, whole, acts } = props
  const { row } = whole
  const at = (path: string) => to(`/referrals/${row.id}${path}`)
  const button = { say, token }
  return (
    <div class="stack no-print">
      {acts.has('assign') && <TakeForm {...props} action={at('/assignment')} />}
      {acts.has('reply') && !row.spam_at && <Go href={at('/reply')} label={say('referrals.act.reply')} main />}
      {acts.has('reply') && !row.spam_at && <Go href={at('/reply?as=question')} label={say('referrals.act.ask')} />}
      {(whole.decision || (acts.has('draft') && !hindrance(row))) && (
        <Go href={at('/decision')} label={say('referrals.act.decide')} />
      )}
      {acts.has('turn') && mayTurn(row) && (
        <Go href={at('/turn')} label={say(row.kind === 'question' ? 'referrals.act.turn' : 'referrals.act.consent')} />
      )}
      {acts.has('assign') && (
        <Details title={say('referrals.act.give')}>
          <GiveForm {...props} action={at('/handover')} />
        </Details>
      )}
      {acts.has('sort') && (
        <Details title={say('referrals.act.lane')}>
          <LaneForm {...props} action={at('/lane')} current={row.lane} />
        </Details>
      )}
      {acts.has('note') && (
        <Details title={say('referrals.act.note')}>
          <NoteForm {...button} action={at('/notes')} />
        </Details>
      )}
      {acts.has('sort') && mayClose(row, whole.decision?.signed_at != null) && (
        <Button {...button} action={at('/closing')} label={say('referrals.act.close')} />
      )}
      {acts.has('sort') && row.closed_on && (
        <Button {...button} action={at('/opening')} label={say('referrals.act.reopen')} />
      )}
      <Seldom {...props} at={at} />
    </div>
  )
}

/** What is rarely done stands below. */
function Seldom({ say, token, whole, acts, at }: Aside & { at: (path: string) => string }) {
  const { row, decision, receipt } = whole
  const button = { say, token }
  return (
    <>
      {acts.has('record') && row.channel === 'phone' && !receipt && (
        <Button {...button} action={at('/receipt')} label={say('referrals.act.receipt')} />
      )}
      {acts.has('spam') && !row.spam_at && !decision && (
        <Button {...button} action={at('/spam')} label={say('referrals.act.spam')} />
      )}
      {acts.has('spam') && row.spam_at && (
        <Button {...button} action={at('/spam/ending')} label={say('referrals.act.not-spam')} />
      )}
      {acts.has('turn') && mayTakeBack(row, decision !== undefined && decision !== null) && (
        <Details title={say('referrals.act.take-back')}>
          <TakeBackForm {...button} action={at('/consent/ending')} />
        </Details>
      )}
      {acts.has('hold') && !row.hold_reason && (
        <Details title={say('referrals.act.hold')}>
          <HoldForm {...button} action={at('/hold')} />
        </Details>
      )}
      {acts.has('hold') && row.hold_reason && (
        <Button {...button} action={at('/hold/ending')} label={say('referrals.act.end-hold')} />
      )}
    </>
  )
}

const Go = ({ href, label, main }: { href: string; label: string; main?: boolean }) => (
  <a class="ds-button" href={href} {...(main ? {} : { 'data-variant': 'secondary' })}>
    {label}
  </a>
)

function About({ say, lang, whole: { row, receipt, names } }: Aside) {
  const rows = [
    { term: say('referrals.column.reference'), value: row.reference },
    {
      term: say('referrals.column.with'),
      value: row.assignee_id ? (names.get(row.assignee_id) ?? '') : say('referrals.nobody'),
    },
    { term: say('referrals.about.receipt'), value: sayReceipt(say, lang, receipt) },
    { term: say('referrals.about.kept'), value: sayKept(say, lang, row) },
  ]
  return <Summary rows={rows} />
}

function sayReceipt(say: Say, lang: Lang, receipt: Whole['receipt']): string {
  if (!receipt) return say('referrals.about.receipt.none')
  if (receipt.voided_on) return say('referrals.about.receipt.voided', { day: sayDay(receipt.voided_on, lang) })
  const made = say('referrals.about.receipt.made', { day: sayDay(receipt.made_on, lang) })
  return receipt.must_renew ? `${made} ${say('referrals.about.receipt.must-renew')}` : made
}

/** Until when it is kept if nothing more happens. */
function sayKept(say: Say, lang: Lang, row: Whole['row']): string {
  if (row.erased_on) return say('referrals.state.erased', { day: sayDay(row.erased_on, lang) })
  if (row.hold_reason) return say(`referrals.hold.${row.hold_reason as 'court'}`)
  const dataClass: DataClass = row.spam_at ? 'spam' : row.kind === 'question' ? 'question-threads' : 'other-data'
  const from = row.spam_at ? row.spam_at.toISOString().slice(0, 10) : row.active_on
  const until = keptUntil(retentionOf(dataClass).keep, from)
  return until ? say('referrals.about.kept-until', { day: sayDay(until, lang) }) : '–'
}

/** Who has looked at it and what they did, newest first. */
function Looks({ say, lang, whole: { looks, names } }: Aside) {
  return (
    <Details title={say('referrals.looks.title')}>
      <ul class="ds-list plain">
        {looks.map(({ seq, at, actor, action }) => (
          <li key={seq}>
            <span class="quiet">{sayWhen(at, actor, lang)}</span> {names.get(actor) ?? sayActor(actor, say)}{' '}
            {sayDeed(action, say)}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Of somebody without an account the trail keeps the day only. */
const sayWhen = (at: Date, actor: string, lang: Lang): string =>
  actor === 'anyone' ? sayDay(at.toISOString().slice(0, 10), lang) : sayTime(at, lang)

const sayActor = (actor: string, say: Say): string =>
  actor === 'anyone' ? say('referrals.looks.sender') : say('referrals.looks.system')

const deeds = [
  'read',
  'read-decision',
  'reply',
  'ask',
  'assign',
  'hand-over',
  'sort',
  'close',
  'reopen',
  'note',
  'link',
  'unlink',
  'turn',
  'take-back-consent',
  'spam',
  'not-spam',
  'hold',
  'end-hold',
  'record',
  'draft',
  'review',
  'sign',
  'withdraw-draft',
] as const

/** The trail's code in words. */
function sayDeed(action: string, say: Say): string {
  if (action.startsWith('sender.')) return say('referrals.deed.sender')
  const deed = deeds.find((one) => `referral.${one}` === action)
  return deed ? say(`referrals.deed.${deed}`) : say('referrals.deed.other')
}
