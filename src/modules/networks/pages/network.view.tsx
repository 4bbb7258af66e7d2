import type { VNode } from 'preact'
import type { Reading } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { Details, Summary } from '#base/ui/parts.tsx'
import { areas } from '#packs/fi/areas.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { sayWhen } from '../meeting-calendar.ts'
import type { NextMeeting } from '../meetings.ts'
import { kinds, type Network } from '../network.ts'
import type { PublishedNews } from '../queries-public.ts'
import { type Coordination as Coordinating, type Standing, standingOf } from '../register.ts'
import { Prose } from './prose.view.tsx'

type Props = Pick<Reading, 'say' | 'lang' | 'to'> & {
  network: Network
  about: string
  coordination: readonly Coordinating[]
  today: string
  /** Of the network itself, when it has one. */
  lastDay: string | null
  counts: readonly { type: string; count: number }[]
  next: NextMeeting | null
  /** Whether anybody may have the mails of its list. */
  mails: boolean
  news: readonly PublishedNews[]
  /** What other modules show here: contacts of the map. */
  parts: readonly VNode[]
}

export function NetworkView(props: Props) {
  const { say, lang, to, network, about, parts } = props
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to('/networks')}>
          {say('networks.all.title')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {network.names[lang]}
      </h1>
      <Prose text={about} />
      <Where {...props} />
      <Coordination {...props} />
      {kinds[network.kind].publicFigures && <Next {...props} />}
      <h2 class="ds-heading">{say('networks.join.how')}</h2>
      <p class="ds-paragraph">{say(`networks.joining.${network.joining}`)}</p>
      {network.joining !== 'invitation' && (
        <div class="actions no-print">
          <a class="ds-button" href={to(`/networks/${network.code}/join`)}>
            {say('networks.join.go')}
          </a>
          {props.mails && (
            <a class="ds-button" data-variant="secondary" href={to(`/networks/${network.code}/mails`)}>
              {say('networks.public.mails')}
            </a>
          )}
        </div>
      )}
      <News {...props} />
      {parts}
      <Members {...props} />
    </>
  )
}

/** Numbers by type of organisation, once there are so many that none points at anybody. */
function Members({ say, lang, counts }: Props) {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all < fewest) return null
  return (
    <>
      <h2 class="ds-heading">{say('networks.figures.caption', { count: all })}</h2>
      <Summary
        rows={counts.map(({ type, count }) => ({ term: nameOf(organisationTypes, type, lang), value: String(count) }))}
      />
    </>
  )
}

const fewest = 5

function Next({ say, lang, to, network, next }: Props) {
  return (
    <>
      <h2 class="ds-heading">{say('networks.public.next')}</h2>
      <p class="ds-paragraph">
        {next
          ? `${sayWhen({ starts_at: next.startsAt, ends_at: next.endsAt }, lang)}, ${whereOf(next, say)}`
          : say('networks.public.next.none')}
      </p>
      <p>
        <a class="ds-link" href={to(`/networks/${network.code}/meetings`)}>
          {say('networks.public.meetings')}
        </a>
      </p>
    </>
  )
}

function whereOf({ city, remote }: NextMeeting, say: Props['say']): string {
  if (city === '') return say('networks.meeting.remote-only')
  return remote ? say('networks.meeting.city-or-remote', { city }) : city
}

function Where({ say, lang, network }: Props) {
  if (network.areas.length === 0) return null
  const names = network.areas.map((code) => areas.find((area) => area.code === code)?.names[lang] ?? code)
  return <p class="ds-paragraph">{say('networks.public.area', { area: names.join(', ') })}</p>
}

/** Who coordinates, who will, who did; and the last day of a network that has one. */
function Coordination({ say, lang, coordination, today, lastDay }: Props) {
  const of = (standing: Standing) => coordination.filter((row) => standingOf(row, today) === standing)
  return (
    <>
      {[...of('now'), ...of('coming')].map((row) => (
        <p class="ds-paragraph" key={row.id}>
          {saidOf(row, say, lang, today)}
        </p>
      ))}
      {lastDay && <p class="ds-paragraph">{say('networks.public.ends', { day: sayDay(lastDay, lang) })}</p>}
      {of('over').length > 0 && (
        <Details title={say('networks.public.earlier')}>
          <ul class="ds-list">
            {of('over').map(({ id, organisation, valid_to }) => (
              <li key={id}>
                {say('networks.public.coordinator-until', { who: organisation, until: sayDay(valid_to ?? '', lang) })}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function saidOf(row: Coordinating, say: Props['say'], lang: Props['lang'], today: string): string {
  const { organisation: who, valid_from, valid_to } = row
  if (valid_from !== null && valid_from > today)
    return say('networks.public.coordinator-from', { who, from: sayDay(valid_from, lang) })
  if (valid_to !== null) return say('networks.public.coordinator-to', { who, until: sayDay(valid_to, lang) })
  return valid_from === null
    ? say('networks.public.coordinator', { who })
    : say('networks.public.coordinator-since', { who, since: sayDay(valid_from, lang) })
}

function News({ say, lang, news }: Props) {
  if (news.length === 0) return null
  return (
    <>
      <h2 class="ds-heading">{say('networks.news.title')}</h2>
      {news.map(({ id, lang: written, title, body, published_at }) => (
        <article key={id} class="ds-card stack" lang={written}>
          <h3 class="ds-heading">{title}</h3>
          {published_at && <p class="quiet">{sayDay(dayOf(published_at), lang)}</p>}
          <Prose text={body} />
        </article>
      ))}
    </>
  )
}
