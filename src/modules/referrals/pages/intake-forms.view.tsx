import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { LongField, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import type { Member, Team } from '#modules/accounts/accounts.ts'
import { urgencyLanes } from '#packs/fi/forms.ts'
import { holdReasons } from '../intake.ts'
import type { Whole } from '../reading.ts'

interface FormProps {
  say: Say
  token: string
  action: string
  filled?: Filled
}

/** A single button that does one thing. */
export function Button({
  token,
  action,
  label,
  fields = {},
}: FormProps & { label: string; fields?: Record<string, string> }) {
  return (
    <form method="post" action={action}>
      <Token token={token} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {label}
      </button>
    </form>
  )
}

/** Take it, or let it go. Carries with whom it was, so that two do not take it at once. */
export function TakeForm({ say, token, action, whole, me }: FormProps & { whole: Whole; me: string }) {
  const { assignee_id } = whole.row
  const mine = assignee_id === me
  return (
    <Button
      {...{ say, token, action }}
      fields={{ to: mine ? '' : me, seen: assignee_id ?? '' }}
      label={say(mine ? 'referrals.act.release' : 'referrals.act.take')}
    />
  )
}

interface Receivers {
  lang: Lang
  members: readonly Member[]
  teams: readonly Team[]
}

/** Give it to a colleague or to another team, with a word. */
export function GiveForm({ say, token, action, filled = empty, lang, members, teams }: FormProps & Receivers) {
  const options = [
    ...members.map(({ id, name }) => ({ value: `person:${id}`, label: name })),
    ...teams.map(({ id, names }) => ({ value: `team:${id}`, label: names[lang] })),
  ]
  return (
    <form method="post" action={action} class="stack" novalidate>
      <Token token={token} />
      <SelectField
        {...{ filled, say, options }}
        name="to"
        label={say('referrals.give.to')}
        none={say('referrals.give.none')}
      />
      <LongField {...{ filled, say }} name="word" rows={3} label={say('referrals.give.note')} />
      <p class="quiet">{say('referrals.give.team-warning')}</p>
      <Send label={say('referrals.act.give')} />
    </form>
  )
}

export function LaneForm({ say, token, action, filled, lang, current }: FormProps & { lang: Lang; current: string }) {
  const shown = filled ?? { typed: new Map([['lane', [current]]]), faults: [] }
  const options = urgencyLanes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))
  return (
    <form method="post" action={action} class="stack" novalidate>
      <Token token={token} />
      <SelectField
        {...{ say, options }}
        filled={shown}
        name="lane"
        label={say('referrals.one.lane')}
        none={say('referrals.give.none')}
      />
      <LongField {...{ say }} filled={shown} name="why" rows={3} label={say('referrals.lane.reason')} />
      <Send label={say('referrals.act.lane')} />
    </form>
  )
}

export function NoteForm({ say, token, action, filled = empty }: FormProps) {
  return (
    <form method="post" action={action} class="stack" novalidate>
      <Token token={token} />
      <LongField
        {...{ filled, say }}
        name="text"
        rows={5}
        label={say('referrals.note.label')}
        hint={say('referrals.note.hint')}
      />
      <Send label={say('referrals.note.save')} />
    </form>
  )
}

export function TakeBackForm({ say, token, action, filled = empty }: FormProps) {
  return (
    <form method="post" action={action} class="stack" novalidate>
      <Token token={token} />
      <p>{say('referrals.take-back.about')}</p>
      <LongField {...{ filled, say }} name="text" rows={3} label={say('referrals.take-back.text')} />
      <Send label={say('referrals.act.take-back')} />
    </form>
  )
}

export function HoldForm({ say, token, action, filled = empty }: FormProps) {
  const options = holdReasons.map((reason) => ({ value: reason, label: say(`referrals.hold.${reason}`) }))
  return (
    <form method="post" action={action} class="stack" novalidate>
      <Token token={token} />
      <SelectField
        {...{ filled, say, options }}
        name="reason"
        label={say('referrals.hold.reason')}
        none={say('referrals.give.none')}
      />
      <LongField {...{ filled, say }} name="grounds" rows={3} label={say('referrals.hold.text')} />
      <Send label={say('referrals.act.hold')} />
    </form>
  )
}

export function LinkForm({ say, token, action, filled = empty }: FormProps) {
  return (
    <form method="post" action={action} class="stack" novalidate>
      <Token token={token} />
      <TextField {...{ filled, say }} name="other" short label={say('referrals.queue.reference')} />
      <Send label={say('referrals.same.link')} />
    </form>
  )
}

const Send = ({ label }: { label: string }) => (
  <button class="ds-button" data-variant="secondary" type="submit">
    {label}
  </button>
)
