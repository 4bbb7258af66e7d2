import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { DayField, ErrorSummary, LongField, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { placeLine, sayWhen } from '../meeting-calendar.ts'
import type { Minutes } from '../meeting-paper.ts'
import type { AgendaItemTable } from '../queries-meetings-agenda.ts'
import { Attendance } from './meeting-attendance.view.tsx'
import { ActionTable } from './meetings.view.tsx'
import { Prose } from './prose.view.tsx'

type Props = Minutes & Pick<Ask, 'say' | 'lang' | 'to' | 'token' | 'now' | 'query'>

/** The minutes to read and print. */
export function MinutesView(props: Props) {
  const { say, lang, meeting, items, actions, attendance, now } = props
  return (
    <>
      <Head {...props} />
      {meeting.minutes_at && (
        <p class="quiet">{say('networks.minutes.published', { on: sayDay(dayOf(meeting.minutes_at), lang) })}</p>
      )}
      {attendance.length > 0 && <Attendance {...{ say, attendance }} />}
      {items.map(({ id, title, presenter, body, minutes, decision }, at) => (
        <section key={id} class="stack">
          <h2 class="ds-heading" data-size="xs">{`${at + 1}. ${title}`}</h2>
          {presenter && <p class="quiet">{presenter}</p>}
          {body && <Prose text={body} />}
          {minutes && <Prose text={minutes} />}
          {decision && <Prose text={`${say('networks.minutes.decision')}: ${decision}`} />}
        </section>
      ))}
      {actions.length > 0 && (
        <ActionTable {...{ say, lang, actions }} today={dayOf(now)} caption={say('networks.meeting.decided')} />
      )}
    </>
  )
}

function Head({ say, lang, to, meeting }: Props) {
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to(`/meetings/${meeting.id}`)}>
          {meeting.title}
        </a>
      </p>
      <h1 class="ds-heading">{`${say('networks.minutes.title')}: ${meeting.title}`}</h1>
      <p class="ds-paragraph">
        {meeting[`name_${lang}`]}, {sayWhen(meeting, lang)}
        {placeLine(meeting) && `, ${placeLine(meeting)}`}
      </p>
      <p class="no-print">
        <a class="ds-link" href={to(`/meetings/${meeting.id}/minutes/pdf`)}>
          {say('networks.minutes.pdf')}
        </a>
      </p>
    </>
  )
}

interface FormProps extends Props {
  filled: Filled
  /** What was typed under each item, when it comes back. */
  said: ReadonlyMap<string, { minutes: string; decision: string }> | null
}

/** Where the minutes are written: under each item of the agenda, then the actions, then they are laid before members. */
export function MinutesForm(props: FormProps) {
  const { say, lang, meeting, items, actions, opensWith, query, now } = props
  const today = dayOf(now)
  return (
    <>
      <Head {...props} />
      {query.has('saved') && (
        <Notice kind="success">
          <p>{say('networks.minutes.saved')}</p>
        </Notice>
      )}
      <p class="ds-paragraph">
        {meeting.minutes_at
          ? say('networks.minutes.published', { on: sayDay(dayOf(meeting.minutes_at), lang) })
          : say('networks.minutes.draft')}
      </p>
      {opensWith.length > 0 && (
        <ActionTable {...{ say, lang, today }} actions={opensWith} caption={say('networks.meeting.opens')} />
      )}
      {items.length === 0 && <p class="ds-paragraph">{say('networks.agenda.none')}</p>}
      {items.length > 0 && <Written {...props} />}
      <section id="actions" class="stack">
        <h2 class="ds-heading">{say('networks.meeting.decided')}</h2>
        {actions.length > 0 && (
          <ActionTable
            {...{ say, lang, actions, today }}
            caption={say('networks.action.count', { count: actions.length })}
            act={dropFor(props)}
          />
        )}
        <NewAction {...props} />
      </section>
      <Publication {...props} />
    </>
  )
}

function Publication({ say, to, token, meeting, now }: FormProps) {
  if (meeting.cancelled_at) return null
  if (meeting.starts_at > now) return <p class="ds-paragraph">{say('networks.minutes.publish.later')}</p>
  return (
    <>
      <h2 class="ds-heading">{say('networks.minutes.publish')}</h2>
      <p class="ds-paragraph">{say('networks.minutes.publish.text')}</p>
      <form method="post" action={to(`/meetings/${meeting.id}/minutes/publication`)}>
        <Token token={token} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say(meeting.minutes_at ? 'networks.minutes.publish-again' : 'networks.minutes.publish')}
        </button>
      </form>
    </>
  )
}

function Written({ say, to, token, meeting, items, filled, said }: FormProps) {
  return (
    <form method="post" action={to(`/meetings/${meeting.id}/minutes`)}>
      <Token token={token} />
      {said && <ErrorSummary {...{ filled, say }} />}
      {items.map((item, at) => (
        <fieldset key={item.id} class="ds-fieldset">
          <legend class="ds-label" data-weight="semibold">{`${at + 1}. ${item.title}`}</legend>
          <Both {...{ say, item }} filled={shown(item, filled, said)} />
        </fieldset>
      ))}
      <button class="ds-button" type="submit">
        {say('networks.minutes.save')}
      </button>
    </form>
  )
}

const Both = ({ say, item, filled }: Pick<Props, 'say'> & { item: AgendaItemTable; filled: Filled }) => (
  <>
    <LongField {...{ say, filled }} name={`minutes.${item.id}`} label={say('networks.minutes.said')} rows={4} />
    <LongField {...{ say, filled }} name={`decision.${item.id}`} label={say('networks.minutes.decision')} rows={2} />
  </>
)

/** What stands in an item's two fields: what was just typed, or what is kept. */
function shown(item: AgendaItemTable, filled: Filled, said: FormProps['said']): Filled {
  const own = said?.get(item.id) ?? item
  const typed = new Map([
    [`minutes.${item.id}`, [own.minutes]],
    [`decision.${item.id}`, [own.decision]],
  ])
  return { typed, faults: filled.faults }
}

function NewAction({ say, to, token, meeting, items, filled: given, said }: FormProps) {
  const filled = said ? { typed: new Map(), faults: [] } : given
  return (
    <form method="post" action={to(`/meetings/${meeting.id}/actions`)} noValidate>
      <Token token={token} />
      <h3 class="ds-heading" data-size="xs">
        {say('networks.action.add')}
      </h3>
      <ErrorSummary {...{ filled, say }} />
      <LongField {...{ filled, say }} name="task" label={say('networks.action.task')} rows={2} />
      <TextField
        {...{ filled, say }}
        name="owner"
        label={say('networks.action.owner')}
        hint={say('networks.action.owner.hint')}
      />
      <DayField {...{ filled, say }} name="due" label={say('networks.action.due')} />
      <SelectField
        {...{ filled, say }}
        name="item"
        label={say('networks.action.item')}
        none={say('networks.action.item.none')}
        options={items.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('networks.action.add')}
      </button>
    </form>
  )
}

const dropFor =
  ({ say, to, token, meeting }: Props) =>
  ({ id }: { id: string }) => (
    <form key="act" method="post" action={to(`/meetings/${meeting.id}/actions/${id}/removal`)}>
      <Token token={token} />
      <button class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger" type="submit">
        {say('networks.action.remove')}
      </button>
    </form>
  )
