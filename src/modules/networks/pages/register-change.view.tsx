import type { ComponentChildren } from 'preact'
import type { Ask } from '#base/http/ask.ts'
import { addDays, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, DayField, ErrorSummary, SelectField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import { namesIn } from '../network.ts'
import type { registerRow } from '../queries-register.ts'
import { type Coordination, standingOf } from '../register.ts'
import { namesOf } from './register.view.tsx'

export interface Frame extends Pick<Ask, 'say' | 'lang' | 'to' | 'token'> {
  network: Awaited<ReturnType<typeof registerRow>>
}

/** Heading of a page about one network of the register, with the way back. */
export function Framed({ lang, to, network, title, children }: Frame & { title: string; children: ComponentChildren }) {
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to(`/network-register/${network.id}`)}>
          {namesIn(network)[lang]}
        </a>
      </p>
      <h1 class="ds-heading">{title}</h1>
      {children}
    </>
  )
}

interface ChangeProps extends Frame {
  filled: Filled
  coordinations: readonly Coordination[]
  organisations: readonly { id: string; name: string }[]
  today: string
}

/** Asked by GET: nothing is changed before what it means was read. */
export function ChangeForm(props: ChangeProps) {
  const { say, to, network, filled, coordinations, organisations, today } = props
  const now = namesOf(coordinations.filter((row) => standingOf(row, today) === 'now'))
  return (
    <Framed {...props} title={say('networks.register.change')}>
      <ErrorSummary {...{ filled, say }} labels={labelsOf(say)} />
      <p class="ds-paragraph">{say('networks.register.change.now', { who: now || say('networks.register.nobody') })}</p>
      <form class="stack" method="get" action={to(`/network-register/${network.id}/coordinator`)} noValidate>
        <SelectField
          {...{ filled, say }}
          name="organisation"
          label={say('networks.register.organisation')}
          none={say('networks.register.organisation.none')}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DayField {...{ filled, say }} name="from" label={say('networks.register.from')} />
        <ChoiceField
          filled={
            filled.typed.has('way') ? filled : { ...filled, typed: new Map([...filled.typed, ['way', ['instead']]]) }
          }
          say={say}
          name="way"
          label={say('networks.register.way')}
          options={(['instead', 'beside'] as const).map((value) => ({
            value,
            label: say(`networks.register.way.${value}`),
          }))}
        />
        <button class="ds-button" type="submit">
          {say('networks.register.continue')}
        </button>
      </form>
    </Framed>
  )
}

interface CheckProps extends Frame {
  value: { organisation: string; from: string; way: 'instead' | 'beside' | null }
  ends: readonly Coordination[]
  /** Of the organisation that begins. */
  name: string
  role: 'network-coordinator' | 'platform-coordinator'
  holders: number
}

/** What the change means, and the button that makes it. */
export function CheckView(props: CheckProps) {
  const { say, lang, to, token, network, value, ends, name, role, holders } = props
  const path = to(`/network-register/${network.id}/coordinator`)
  const [year = '', month = '', day = ''] = value.from.split('-')
  const typed = { organisation: value.organisation, way: value.way ?? 'instead' }
  const fields = { ...typed, 'from.year': year, 'from.month': month, 'from.day': day }
  return (
    <Framed {...props} title={say('networks.register.check')}>
      <ul class="ds-list">
        <li>{say('networks.register.check.begins', { who: name, day: sayDay(value.from, lang) })}</li>
        {ends.map(({ id, organisation }) => (
          <li key={id}>
            {say('networks.register.check.ends', { who: organisation, day: sayDay(addDays(value.from, -1), lang) })}
          </li>
        ))}
        <li>{say('networks.register.check.data')}</li>
      </ul>
      <Notice kind={holders === 0 ? 'warning' : 'info'}>
        <p>{say('networks.register.check.holders', { count: holders, role: say(`accounts.role.${role}`) })}</p>
      </Notice>
      <form method="post" action={path}>
        <Token token={token} />
        {Object.entries(fields).map(([field, text]) => (
          <input key={field} type="hidden" name={field} value={text} />
        ))}
        <Actions>
          <button class="ds-button" type="submit">
            {say('networks.register.check.do')}
          </button>
          <a class="ds-link" href={`${path}?${new URLSearchParams({ ...fields, organisation: '' })}`}>
            {say('networks.register.check.back')}
          </a>
        </Actions>
      </form>
    </Framed>
  )
}

const labelsOf = (say: Frame['say']): ReadonlyMap<string, string> =>
  new Map([
    ['organisation', say('networks.register.organisation')],
    ['from', say('networks.register.from')],
    ['way', say('networks.register.way')],
  ])
