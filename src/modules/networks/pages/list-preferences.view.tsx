import type { Ask } from '#base/http/ask.ts'
import { sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary } from '#base/ui/form.view.tsx'
import { Notice, Summary, Timeline } from '#base/ui/parts.tsx'
import { namesIn } from '../network.ts'
import type { listEvents, subscriptionRow } from '../queries-list.ts'
import { LangField } from './languages.view.tsx'
import { PaceField } from './list-subscribe.view.tsx'
import { Press } from './press.view.tsx'

export type Events = Awaited<ReturnType<typeof listEvents>>

interface Props extends Pick<Ask, 'say' | 'lang'> {
  row: NonNullable<Awaited<ReturnType<typeof subscriptionRow>>>
  events: Events
  filled: Filled
  /** The page's own path; what may be done stands below it. */
  action: string
  saved: boolean
  asked: boolean
}

export function PreferencesView(props: Props) {
  const { say, lang, row, action, events } = props
  const network = namesIn(row)[lang]
  return (
    <>
      <ErrorSummary {...props} />
      <h1 class="ds-heading" data-size="lg">
        {say('networks.list.own.heading', { network })}
      </h1>
      <Told {...props} />
      {row.ended_at ? <Ended {...props} /> : <Current {...props} />}
      <h2 class="ds-heading">{say('networks.list.own.record')}</h2>
      <ListEvents {...{ say, lang, events }} />
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={`${action}/record`}>
          {say('networks.list.own.keep')}
        </a>
      </p>
    </>
  )
}

function Told({ say, saved, asked }: Props) {
  const what = saved ? 'saved' : asked ? 'asked' : null
  if (!what) return null
  return (
    <Notice kind="success">
      <p>{say(`networks.list.own.${what}`)}</p>
    </Notice>
  )
}

function Current({ say, row, filled, action }: Props) {
  return (
    <>
      <Summary rows={[{ term: say('networks.list.own.address'), value: masked(row.email) }]} />
      <p class="ds-paragraph">{say('networks.list.own.forwarded')}</p>
      <form class="stack" method="post" action={action} noValidate>
        <PaceField {...{ filled, say }} />
        <LangField {...{ filled, say }} label={say('networks.list.own.lang')} />
        <button class="ds-button" type="submit">
          {say('networks.list.own.save')}
        </button>
      </form>
      <h2 class="ds-heading">{say('networks.list.own.end')}</h2>
      <p class="ds-paragraph">{say('networks.list.own.end.what')}</p>
      <Press action={`${action}/end`} token={null} label={say('networks.list.own.end.do')} />
    </>
  )
}

function Ended({ say, row, action }: Props) {
  return (
    <>
      <p class="ds-paragraph">{say('networks.list.own.ended')}</p>
      {row.email && (
        <>
          <p class="ds-paragraph">{say('networks.list.own.back.what')}</p>
          <Press action={`${action}/return`} token={null} label={say('networks.list.own.back')} />
        </>
      )}
    </>
  )
}

export const ListEvents = ({ say, lang, events }: Pick<Props, 'say' | 'lang' | 'events'>) => (
  <Timeline
    items={events.map((event) => ({
      when: sayTime(event.at, lang),
      title: say(`networks.list.event.${event.event}`),
      children: (
        <p class="quiet">
          {say(`networks.list.channel.${event.channel}`)} · {say(`networks.list.detail.${event.detail as Detail}`)} ·{' '}
          {event.text_version}
        </p>
      ),
    }))}
  />
)

/** What an event's detail may say: a pace, or why it ended. */
type Detail = 'immediate' | 'daily' | 'weekly' | 'own-wish' | 'refused' | 'complaint' | 'left' | 'removed'

/** Enough for its owner to know it, too little for whom the mail was passed on to. */
export function masked(email: string | null): string {
  const [local = '', domain = ''] = (email ?? '').split('@')
  return email === null ? '–' : `${local.slice(0, 2)}…@${domain}`
}
